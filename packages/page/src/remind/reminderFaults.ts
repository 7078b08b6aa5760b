// remind: what of the person's choices does not go with the directions.
import type { Refusal } from "@plainlabel/core";
import { slotWords } from "../words.ts";
import { courseEnd, type DayNumber, dayOf, dayOfMonth } from "./calendarDays.ts";
import type { ReminderChoices } from "./ReminderChoices.ts";
import type { PlannedTime, ReminderPlan } from "./reminderPlanOf.ts";
import { slotWindows } from "./slotTimes.ts";

/** Longest time that reminders with a last day may run. */
const mostDays = 5 * 366;

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

const no = (code: string, path: string, detail: string, help: string): Refusal => ({
  code,
  path,
  detail,
  help,
});

/** Minutes since midnight. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** "Bedtime" at 8 in the morning. Times as "HH:MM" stand in the order of the day as texts do. */
const timeOfDayFault = (name: PlannedTime["name"], time: string): readonly Refusal[] => {
  const window = name === null ? null : slotWindows[name];
  if (name === null || window === null || (window.from <= time && time <= window.until)) return [];
  return [
    no(
      "time-of-day-wrong",
      "/times",
      `Your label says ${slotWords[name].toLowerCase()}. That is not ${time}.`,
      `Choose a time from ${window.from} to ${window.until}. Phone your pharmacy if you sleep in the day.`,
    ),
  ];
};

/** "4 hours", "2 hours and 24 minutes". */
export const lengthInWords = (minutes: number): string =>
  [[Math.floor(minutes / 60), "hour"] as const, [minutes % 60, "minute"] as const]
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? "" : "s"}`)
    .join(" and ");

const timeFaults = (
  { times: planned, gap, nearest }: ReminderPlan,
  times: readonly string[],
): readonly Refusal[] => {
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
  const elsewhere = planned.flatMap(({ name }, place) => timeOfDayFault(name, times[place]!));
  if (elsewhere.length > 0) return elsewhere;
  const inOrder = times.map(minutesOf).toSorted((a, b) => a - b);
  if (new Set(inOrder).size !== inOrder.length)
    return [
      no("time-twice", "/times", "Two of the times are the same.", "Choose a different time for each."),
    ];
  const gaps = inOrder.map((minute, place) =>
    place + 1 < inOrder.length ? inOrder[place + 1]! - minute : inOrder[0]! + 1440 - minute,
  );
  if (gap?.exact === true)
    return gaps.every((each) => each === gap.minutes)
      ? []
      : [
          no(
            "time-gap",
            "/times",
            `Your label says every ${lengthInWords(gap.minutes)}.`,
            `Leave ${lengthInWords(gap.minutes)} from one time to the next.`,
          ),
        ];
  const least = gap?.minutes ?? nearest ?? 0;
  return gaps.every((each) => each >= least)
    ? []
    : [
        no(
          "time-gap",
          "/times",
          "Two of the times are too near each other.",
          `Leave at least ${lengthInWords(least)} from one time to the next.`,
        ),
      ];
};

const inWords = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A course that is still running may have begun before today: counted from another day it would end too late. */
const beginFaults = (
  { course }: ReminderPlan,
  start: DayNumber,
  { today, pageEnds }: ReminderChoices["between"],
): readonly Refusal[] => {
  const now = dayOf(today)!;
  if (start < now && (course === null || courseEnd(start, course) <= now))
    return [no("day-over", "/firstDay", "The first day is over.", "Choose today or a later day.")];
  if (start > dayOf(pageEnds)!)
    return [
      no(
        "day-after-page",
        "/firstDay",
        "The page of your label ends before the first day.",
        `Choose a day up to ${inWords.format(new Date(pageEnds))}.`,
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
  if (start !== null) faults.push(...beginFaults(plan, start, choices.between));
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

/** Every reason why these choices do not go with this plan. */
export const reminderFaults = (plan: ReminderPlan, choices: ReminderChoices): readonly Refusal[] => [
  ...timeFaults(plan, choices.times),
  ...dayFaults(plan, choices),
  ...otherFaults(plan, choices),
];
