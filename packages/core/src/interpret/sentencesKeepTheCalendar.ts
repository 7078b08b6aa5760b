// interpret: what our sentences mean is the calendar that was prescribed, read back by a reader of its own.
import {
  type Calendar,
  type CalendarDifference,
  calendarOf,
  compareCalendars,
  type Regimen,
  remembering,
} from "@plainlabel/directions";
import { type CalendarReading, readCalendar, type Saying, wordsOfSaying } from "@plainlabel/language";

/** A Monday. Any day does: prescribed and read calendar begin on the same one. */
export const firstDay = "2026-01-05";

const mostKnown = 100;

/** The calendar of a regimen from a Monday on, remembered for the last regimens. */
export const calendarKnown = remembering(
  (regimen: Regimen): Calendar => calendarOf(regimen, firstDay),
  mostKnown,
  Number.POSITIVE_INFINITY,
);

/** Remembered for the last labels: a label is read when its words are chosen and again when it is finished. */
const readingKnown = remembering(
  (sentences: readonly string[]): CalendarReading => readCalendar(sentences, firstDay),
  mostKnown,
  Number.POSITIVE_INFINITY,
);

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
