// remind: a regimen and the person's own times into a calendar file. Refuses rather than remind at a wrong time.
import {
  accepted,
  englishPage,
  type Outcome,
  type PagePhrases,
  type Regimen,
  refused,
  type Weekday,
} from "@plainlabel/core";
import { courseEnd, type DayNumber, dateOf, dayOf, daysOf } from "./calendarDays.ts";
import { type Note, noteEvent, reminderEvent, type Series } from "./calendarEvents.ts";
import { calendarFile } from "./calendarFile.ts";
import type { ReminderChoices } from "./ReminderChoices.ts";
import { minutesOf, reminderFaults } from "./reminderFaults.ts";
import { type ReminderPlan, reminderPlanOf } from "./reminderPlanOf.ts";

const seriesOf = (
  plan: ReminderPlan,
  choices: ReminderChoices,
  weekdays: readonly Weekday[],
  place: number,
): readonly Series[] => {
  const time = choices.times[place]!;
  const start = dayOf(choices.firstDay)!;
  const later = minutesOf(time) < minutesOf(choices.times[choices.first]!);
  const opening = daysOf(plan.rhythm, weekdays, start, { end: null, most: 2 });
  const begin = opening[later ? 1 : 0]!;
  const daysUntil = (end: DayNumber, from: DayNumber): number =>
    daysOf(plan.rhythm, weekdays, from, { end, most: Number.POSITIVE_INFINITY }).length;
  const count =
    plan.course !== null
      ? // A course that begins in the evening still has all its mornings.
        daysUntil(courseEnd(opening[0]!, plan.course), opening[0]!)
      : choices.lastDay === null
        ? null
        : daysUntil(dayOf(choices.lastDay)! + 1, begin);
  return count === 0 ? [] : [{ time, begin, count, place, kind: "time" }];
};

/** "20:00", and how many midnights lie between, so many minutes after a time of day. */
export const laterBy = (minutes: number, time: string): { readonly time: string; readonly days: number } => {
  const at = minutesOf(time) + minutes;
  const two = (value: number): string => String(value).padStart(2, "0");
  return {
    time: `${two(Math.floor(at / 60) % 24)}:${two(at % 60)}`,
    days: Math.floor(at / (24 * 60)),
  };
};

/** A reminder to take off what each reminder of `series` says to put on. */
const offSeries = (worn: number, series: Series): Series => {
  const { time, days } = laterBy(worn, series.time);
  return { ...series, kind: "off", time, begin: series.begin + days };
};

const offAfter = ({ worn }: ReminderPlan, series: readonly Series[]): readonly Series[] =>
  worn === null ? [] : series.map((each) => offSeries(worn, each));

/** Days before the supply ends on which to get more. */
const daysToGetMore = 7;

/** The last reminder of all is on this day; null where they do not end. */
const lastDayOf = (
  plan: ReminderPlan,
  weekdays: readonly Weekday[],
  series: readonly Series[],
): DayNumber | null => {
  const lasts = series.map(({ begin, count }) =>
    count === null ? null : daysOf(plan.rhythm, weekdays, begin, { end: null, most: count }).at(-1)!,
  );
  return lasts.includes(null) || lasts.length === 0 ? null : Math.max(...lasts.map(Number));
};

/** What is said at the end of a course, and of a supply: only the prescription tells anybody to stop. */
const notesOf = (
  plan: ReminderPlan,
  { firstDay, lastDay }: ReminderChoices,
  last: DayNumber | null,
): readonly Note[] => {
  if (plan.course !== null) return last === null ? [] : [{ kind: plan.stops ? "stop" : "end", day: last }];
  const runsOut = lastDay === null ? null : dayOf(lastDay);
  if (runsOut === null) return [];
  return [
    { kind: "more", day: Math.max(dayOf(firstDay)!, runsOut - daysToGetMore) },
    { kind: "over", day: runsOut },
  ];
};

interface Planned {
  readonly plan: ReminderPlan;
  readonly weekdays: readonly Weekday[];
  readonly series: readonly Series[];
  readonly notes: readonly Note[];
}

/** What the directions and the person's choices come to, or every reason why they do not go together. */
const planned = (
  regimen: Regimen | null,
  choices: ReminderChoices,
  phrases: PagePhrases,
): Outcome<Planned> => {
  const read = reminderPlanOf(regimen);
  if (!read.ok) return read;
  const plan = read.value;
  const faults = reminderFaults(plan, choices, phrases);
  if (faults.length > 0) return refused(...faults);
  const weekdays = plan.weekdays.length > 0 ? plan.weekdays : choices.weekdays;
  const series = choices.times.flatMap((_, place) => seriesOf(plan, choices, weekdays, place));
  const notes = notesOf(plan, choices, lastDayOf(plan, weekdays, series));
  return accepted({ plan, weekdays, series, notes });
};

/**
 * A calendar file (RFC 5545) that reminds at the person's times, in floating
 * local time, and ends with the course or the supply, each with words of its
 * own on a day as a whole. Says neither dose nor link; the medicine only if
 * `medicineName` is given. Refuses directions without a rhythm
 * and choices that the directions do not allow, all of them at once, in the
 * words of `phrases`, which are the calendar's too.
 */
export const remindersFrom = (
  regimen: Regimen | null,
  choices: ReminderChoices,
  phrases: PagePhrases = englishPage,
): Outcome<string> => {
  const read = planned(regimen, choices, phrases);
  if (!read.ok) return read;
  const { plan, weekdays, series, notes } = read.value;
  const made = { ...choices, phrases };
  const events = [
    ...[...series, ...offAfter(plan, series)].map((each) => reminderEvent(plan, weekdays, each, made)),
    ...notes.map((note) => noteEvent(note, made)),
  ];
  return accepted(
    calendarFile([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      `PRODID:-//Plainlabel//Reminders 1//${phrases === englishPage ? "EN" : phrases.tag.toUpperCase()}`,
      "CALSCALE:GREGORIAN",
      ...events.flat(),
      "END:VCALENDAR",
    ]),
  );
};

/** One reminder as a clock on the wall shows it. */
export interface LocalTime {
  /** ISO date. */
  readonly day: string;
  /** "08:00". */
  readonly time: string;
  readonly kind: Series["kind"];
}

/**
 * The same reminders one by one, in order, up to and with `lastDay` (an ISO
 * date), for whoever reminds without a calendar. Refuses what the calendar
 * file refuses.
 */
export const reminderTimes = (
  regimen: Regimen | null,
  choices: ReminderChoices,
  lastDay: string,
): Outcome<readonly LocalTime[]> => {
  const read = planned(regimen, choices, englishPage);
  if (!read.ok) return read;
  const { plan, weekdays, series } = read.value;
  const end = (dayOf(lastDay) ?? 0) + 1;
  const times = [...series, ...offAfter(plan, series)].flatMap(({ time, begin, count, kind }) =>
    daysOf(plan.rhythm, weekdays, begin, { end, most: count ?? Number.POSITIVE_INFINITY }).map((day) => ({
      day: dateOf(day),
      time,
      kind,
    })),
  );
  return accepted(
    times.toSorted((one, other) => (`${one.day}${one.time}` < `${other.day}${other.time}` ? -1 : 1)),
  );
};
