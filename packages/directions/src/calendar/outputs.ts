// directions/calendar: the kinds of difference there are, and which output can say which.
import type { Stretch } from "./Calendar.ts";

/** Every output that a regimen is made into or read from. */
export const outputs = [
  "text",
  "structure",
  "sentences",
  "timetable",
  "pictures",
  "page",
  "reminders",
] as const;
export type Output = (typeof outputs)[number];

/** Everything two calendars can differ in, with its name for a person. Closed: compareCalendars.ts reads each. */
export const kinds = {
  steps: "how many stretches there are",
  number: "how much at a time",
  unit: "of which unit",
  time: "the times of a day",
  day: "the days",
  weekdays: "the days of the week",
  "left-out": "what may be left out",
  wish: "whether a time is a wish (preferably)",
  pause: "days on which none is taken",
  total: "an amount for the whole day, undivided",
  begin: "when a stretch begins",
  length: "how long it lasts and what follows",
  count: "a number of times that names no moment",
  spacing: "how far apart",
  "days-a-week": "on how many days of a week",
  "month-days": "on which days of the month",
  "cycle-days": "on which days of a cycle",
  event: "what the dose is tied to",
  cycle: "days on and days off",
  once: "one dose and no more",
  "straight-away": "whether the first dose is straight away",
  "same-time": "whether it is always the same time or day",
  "as-needed": "whether it is as needed",
  reason: "what it is needed for",
  ceiling: "the most that may be taken",
  gap: "the least time between doses",
  use: "how long one use lasts and how long without",
  strength: "the strength told beside the dose",
  food: "how it stands to food",
  place: "by which way and where",
  unplaced: "what no day can show",
} as const;
export type Kind = keyof typeof kinds;

const everything: Readonly<Record<Kind, boolean>> = Object.fromEntries(
  Object.keys(kinds).map((kind) => [kind, true]),
) as Record<Kind, boolean>;

const only = (...said: readonly Kind[]): Readonly<Record<Kind, boolean>> =>
  Object.fromEntries(Object.keys(kinds).map((kind) => [kind, said.includes(kind as Kind)])) as Record<
    Kind,
    boolean
  >;

/**
 * What each output can say, and so is compared in. An output that cannot tell
 * stretches apart (`steps`) is compared by the days of all of them together and
 * by all that stands beside them; one that has no days (`day`), by the first day
 * on which something is taken.
 *
 * - text, sentences, page: everything.
 * - structure: everything but a wish; FHIR R4 has no field for "preferably".
 * - timetable: how much at which time of one day.
 * - pictures: how much, which unit, by which way, when and how often, where in
 *   the day none is taken, what comes first, how long, the most and the gap; no
 *   reason, no days on and off, no pause. Not every sentence has a picture, so a
 *   picture is held against the calendar and not the other way round
 *   (`picturesDiffer` of @plainlabel/language).
 * - reminders: at what time on which days; no dose, no ceiling, no reason.
 */
export const saysOf: Readonly<Record<Output, Readonly<Record<Kind, boolean>>>> = {
  text: everything,
  structure: { ...everything, wish: false },
  sentences: everything,
  page: everything,
  timetable: only("number", "time", "left-out", "wish"),
  pictures: only(
    "number",
    "unit",
    "time",
    "day",
    "weekdays",
    "left-out",
    "begin",
    "count",
    "spacing",
    "length",
    "as-needed",
    "ceiling",
    "gap",
    "food",
    "place",
  ),
  reminders: only("time", "day"),
};

/** The facts beside the days of a stretch, by the kind they are compared as. */
export const factOf: Readonly<
  Record<
    Exclude<Kind, "steps" | "number" | "unit" | "time" | "day" | "left-out" | "wish" | "pause" | "total">,
    (stretch: Stretch) => unknown
  >
> = {
  weekdays: ({ weekdays }) => weekdays,
  begin: ({ begins }) => begins,
  length: ({ lasts, after }) => [lasts, after],
  count: ({ count }) => count,
  spacing: ({ spacing }) => spacing,
  "days-a-week": ({ daysAWeek }) => daysAWeek,
  "month-days": ({ monthDays }) => monthDays,
  "cycle-days": ({ cycleDays }) => cycleDays,
  event: ({ event }) => event,
  cycle: ({ cycle }) => cycle,
  once: ({ once }) => once,
  "straight-away": ({ straightAway }) => straightAway,
  "same-time": ({ sameTime }) => sameTime,
  "as-needed": ({ needed }) => needed !== null,
  reason: ({ needed }) => needed,
  ceiling: ({ ceilings }) => ceilings,
  gap: ({ gap }) => gap,
  use: ({ useFor, leaveOff }) => [useFor, leaveOff],
  strength: ({ strengths }) => strengths,
  food: ({ food }) => food,
  place: ({ route, site }) => [route, site],
  unplaced: ({ unplaced }) => unplaced,
};
