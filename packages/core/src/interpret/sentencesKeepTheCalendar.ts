// interpret: what our sentences mean is the calendar that was prescribed, read back by a reader of its own.
import {
  type Calendar,
  type CalendarDifference,
  calendarOf,
  compareCalendars,
  type Regimen,
} from "@plainlabel/directions";
import { type CalendarReading, readCalendar, type Saying, wordsOfSaying } from "@plainlabel/language";

/** A Monday. Any day does: prescribed and read calendar begin on the same one. */
export const firstDay = "2026-01-05";

/** Of the last regimens, by all that they hold. */
const calendars = new Map<string, Calendar>();
const mostCalendars = 100;

/** The calendar of a regimen from a Monday on, laid out once. */
export const calendarKnown = (regimen: Regimen): Calendar => {
  const key = JSON.stringify(regimen);
  const before = calendars.get(key);
  if (before !== undefined) return before;
  const calendar = calendarOf(regimen, firstDay);
  if (calendars.size >= mostCalendars) calendars.clear();
  calendars.set(key, calendar);
  return calendar;
};

/** Readings of the last labels: a label is read when its words are chosen and again when it is finished. */
const readings = new Map<string, CalendarReading>();
const mostReadings = 100;

const readingKnown = (sentences: readonly string[]): CalendarReading => {
  const key = sentences.join("\n");
  const before = readings.get(key);
  if (before !== undefined) return before;
  const reading = readCalendar(sentences, firstDay);
  if (readings.size >= mostReadings) readings.clear();
  readings.set(key, reading);
  return reading;
};

/** The sentences of a regimen that tell its calendar: all but cautions and ways of use. */
export const tellsCalendar = ({ concerns }: Saying): boolean => concerns !== "instruction";

/** What keeps these sentences from meaning this regimen: null where they cannot be read at all, empty where they mean it. */
export const calendarDifferences = (
  regimen: Regimen,
  sentences: readonly string[],
): readonly CalendarDifference[] | null => {
  const read = readingKnown(sentences);
  return read.ok ? compareCalendars(calendarKnown(regimen), read.calendar, "sentences") : null;
};

/** `calendarDifferences` of the sentences that were chosen for a regimen. */
export const sayingsDiffer = (
  regimen: Regimen,
  sayings: readonly Saying[],
): readonly CalendarDifference[] | null =>
  calendarDifferences(regimen, sayings.filter(tellsCalendar).map(wordsOfSaying));
