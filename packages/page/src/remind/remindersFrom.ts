// remind: a regimen and the person's own times into a calendar file. Refuses rather than remind at a wrong time.
import { accepted, type Outcome, type Refusal, type Regimen, refused, type Weekday } from "@plainlabel/core";
import { fingerprint } from "../fingerprint.ts";
import { courseEnd, type DayNumber, dateOf, dayOf, dayOfMonth, daysOf } from "./calendarDays.ts";
import { calendarFile, escapeText } from "./calendarFile.ts";
import { type ReminderPlan, reminderPlanOf } from "./reminderPlanOf.ts";

/** What only the person can say, and what only the caller knows. */
export interface ReminderChoices {
  /** "08:00", one for each time of the plan and in its order. */
  readonly times: readonly string[];
  /** Days of the week, where the plan asks for some; empty otherwise. */
  readonly weekdays: readonly Weekday[];
  /** ISO date of the first day. */
  readonly firstDay: string;
  /** Place in `times` of the first reminder of all; earlier times of day begin at the next turn. */
  readonly first: number;
  /** ISO date of the last day; null for none. Only where the directions name no end. */
  readonly lastDay: string | null;
  /** The medicine's name, only if the person ticked it: calendars show on locked screens. */
  readonly medicineName: string | null;
  /** Opaque and the same for the same label, so that a second file replaces the first. Never the token or a name. */
  readonly seed: string;
  /** When the file is made: an ISO instant in UTC, "2026-11-22T10:30:00Z". */
  readonly stamp: string;
}

/** Longest time that reminders with a last day may run. */
const mostDays = 5 * 366;

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

const no = (code: string, path: string, detail: string, help: string): Refusal => ({
  code,
  path,
  detail,
  help,
});

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const timeFaults = ({ times: planned, gap }: ReminderPlan, times: readonly string[]): readonly Refusal[] => {
  if (times.length !== planned.length || !times.every((time) => clock.test(time)))
    return [
      no(
        "time-missing",
        "/times",
        "A time is missing.",
        `Choose ${planned.length === 1 ? "a time" : "all the times"}.`,
      ),
    ];
  const changed = planned.some(({ fixed, usual }, place) => fixed && usual !== times[place]);
  if (changed)
    return [
      no("time-fixed", "/times", "Your label gives this time.", "Keep the time that your label gives."),
    ];
  const inOrder = times.map(minutesOf).toSorted((a, b) => a - b);
  if (new Set(inOrder).size !== inOrder.length)
    return [
      no("time-twice", "/times", "Two of the times are the same.", "Choose a different time for each."),
    ];
  const gaps = inOrder.map((minute, place) =>
    place + 1 < inOrder.length ? inOrder[place + 1]! - minute : inOrder[0]! + 1440 - minute,
  );
  const hours = gap === null ? 0 : gap.minutes / 60;
  if (gap?.exact === true && gaps.some((each) => each !== gap.minutes))
    return [
      no(
        "time-gap",
        "/times",
        `Your label says every ${hours} hours.`,
        `Leave ${hours} hours from one time to the next.`,
      ),
    ];
  if (gap !== null && gaps.some((each) => each < gap.minutes))
    return [
      no(
        "time-gap",
        "/times",
        "Two of the times are too near each other.",
        `Leave at least ${hours} hours from one time to the next.`,
      ),
    ];
  return [];
};

const dayFaults = (plan: ReminderPlan, choices: ReminderChoices): readonly Refusal[] => {
  const { weekdays, firstDay, lastDay } = choices;
  const faults: Refusal[] = [];
  const days = new Set(weekdays).size;
  if (days !== plan.weekdaysToChoose || days !== weekdays.length) {
    const many = plan.weekdaysToChoose === 1 ? "Choose 1 day." : `Choose ${plan.weekdaysToChoose} days.`;
    faults.push(no("days-wrong", "/weekdays", "The number of days is not right.", many));
  }
  const start = dayOf(firstDay);
  if (start === null)
    faults.push(no("day-missing", "/firstDay", "The first day is missing.", "Choose the first day."));
  else if (plan.rhythm.unit === "month" && dayOfMonth(start) > 28)
    // Not every month has a day 29, 30 or 31, and calendars leave such a month out.
    faults.push(
      no(
        "day-not-in-every-month",
        "/firstDay",
        "Not every month has this day.",
        "Choose a day from 1 to 28.",
      ),
    );
  if (lastDay === null) return faults;
  const last = dayOf(lastDay);
  if (plan.course !== null)
    faults.push(no("end-on-label", "/lastDay", "Your label says when to stop.", "Leave the last day empty."));
  else if (last === null || (start !== null && (last < start || last > start + mostDays)))
    faults.push(
      no("day-wrong", "/lastDay", "The last day is not right.", "Choose a day after the first day."),
    );
  return faults;
};

const otherFaults = (plan: ReminderPlan, { first, stamp }: ReminderChoices): readonly Refusal[] => [
  ...(Number.isInteger(first) && first >= 0 && first < plan.times.length
    ? []
    : [no("first-wrong", "/first", "The first time is missing.", "Choose the first time to remind you.")]),
  ...(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(stamp)
    ? []
    : [
        no(
          "stamp-wrong",
          "/stamp",
          "The time of making is not an instant in UTC.",
          "Send it as 2026-11-22T10:30:00Z.",
        ),
      ]),
];

const dayNames: Readonly<Record<Weekday, string>> = {
  monday: "MO",
  tuesday: "TU",
  wednesday: "WE",
  thursday: "TH",
  friday: "FR",
  saturday: "SA",
  sunday: "SU",
};

/** RFC 5545, 3.3.10. COUNT ends it: the very number of reminders that the course has at this time of day. */
const ruleOf = ({ rhythm }: ReminderPlan, weekdays: readonly Weekday[], count: number | null): string =>
  [
    `FREQ=${{ day: "DAILY", week: "WEEKLY", month: "MONTHLY" }[rhythm.unit]}`,
    ...(rhythm.every === 1 ? [] : [`INTERVAL=${rhythm.every}`]),
    ...(rhythm.unit === "week" ? [`BYDAY=${weekdays.map((day) => dayNames[day]).join(",")}`, "WKST=MO"] : []),
    ...(count === null ? [] : [`COUNT=${count}`]),
  ].join(";");

/** A floating local time (RFC 5545, 3.3.5, form 1): eight o'clock wherever the person is, summer and winter. */
const localTime = (day: DayNumber, time: string): string =>
  `${dateOf(day).replaceAll("-", "")}T${time.replace(":", "")}00`;

/** One time of day with the days on which it reminds. */
interface Series {
  readonly time: string;
  readonly begin: DayNumber;
  /** null: without end. Never 0. */
  readonly count: number | null;
  readonly place: number;
}

interface Planned {
  readonly plan: ReminderPlan;
  readonly weekdays: readonly Weekday[];
  readonly series: readonly Series[];
}

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
  return count === 0 ? [] : [{ time, begin, count, place }];
};

/** What the directions and the person's choices come to, or every reason why they do not go together. */
const planned = (regimen: Regimen | null, choices: ReminderChoices): Outcome<Planned> => {
  const read = reminderPlanOf(regimen);
  if (!read.ok) return read;
  const plan = read.value;
  const faults = [
    ...timeFaults(plan, choices.times),
    ...dayFaults(plan, choices),
    ...otherFaults(plan, choices),
  ];
  if (faults.length > 0) return refused(...faults);
  const weekdays = plan.weekdays.length > 0 ? plan.weekdays : choices.weekdays;
  const series = choices.times.flatMap((_, place) => seriesOf(plan, choices, weekdays, place));
  return accepted({ plan, weekdays, series });
};

const eventOf = (
  { plan, weekdays }: Planned,
  { time, begin, count, place }: Series,
  choices: ReminderChoices,
): readonly string[] => {
  const summary = escapeText(
    choices.medicineName === null
      ? "Time for your medicine"
      : `Time for your medicine: ${choices.medicineName}`,
  );
  return [
    "BEGIN:VEVENT",
    `UID:${fingerprint(`${choices.seed} ${place}`)}${fingerprint(`${place} ${choices.seed}`)}@plainlabel`,
    `DTSTAMP:${choices.stamp.replace(/\.\d+/, "").replace(/[-:]/g, "")}`,
    `DTSTART:${localTime(begin, time)}`,
    "DURATION:PT15M",
    `RRULE:${ruleOf(plan, weekdays, count)}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escapeText("Your label tells you how much.")}`,
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${summary}`,
    "TRIGGER:PT0M",
    "END:VALARM",
    "END:VEVENT",
  ];
};

/**
 * A calendar file (RFC 5545) that reminds at the person's times, in floating
 * local time, and stops with the course. Says neither dose nor link; the
 * medicine only if `medicineName` is given. Refuses directions without a rhythm
 * and choices that the directions do not allow, all of them at once.
 */
export const remindersFrom = (regimen: Regimen | null, choices: ReminderChoices): Outcome<string> => {
  const read = planned(regimen, choices);
  if (!read.ok) return read;
  const events = read.value.series.map((series) => eventOf(read.value, series, choices));
  return accepted(
    calendarFile([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Plainlabel//Reminders 1//EN",
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
  const read = planned(regimen, choices);
  if (!read.ok) return read;
  const { plan, weekdays, series } = read.value;
  const end = (dayOf(lastDay) ?? 0) + 1;
  const times = series.flatMap(({ time, begin, count }) =>
    daysOf(plan.rhythm, weekdays, begin, { end, most: count ?? Number.POSITIVE_INFINITY }).map((day) => ({
      day: dateOf(day),
      time,
    })),
  );
  return accepted(
    times.toSorted((one, other) => (`${one.day}${one.time}` < `${other.day}${other.time}` ? -1 : 1)),
  );
};
