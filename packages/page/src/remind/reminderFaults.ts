// remind: what of the person's choices does not go with the directions.
import {
  englishPage,
  type FaultName,
  fillPage,
  isTranslated,
  lengthIn,
  type PagePhrases,
  phrasesOf,
  type Refusal,
} from "@plainlabel/core";
import { shownTime } from "@plainlabel/pictograms";
import { dayIn } from "../spokenDates.ts";
import { courseEnd, type DayNumber, dayOf, dayOfMonth } from "./calendarDays.ts";
import type { ReminderChoices } from "./ReminderChoices.ts";
import type { PlannedTime, ReminderPlan } from "./reminderPlanOf.ts";
import { slotWindows } from "./slotTimes.ts";

/** Longest time that reminders with a last day may run. */
const mostDays = 5 * 366;

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Codes and paths for programs, by the name of the fault in the page's words. */
const codes = {
  timeOfDay: ["time-of-day-wrong", "/times"],
  timeMissing: ["time-missing", "/times"],
  timesMissing: ["time-missing", "/times"],
  timeFixed: ["time-fixed", "/times"],
  timeTwice: ["time-twice", "/times"],
  gapExact: ["time-gap", "/times"],
  gapLeast: ["time-gap", "/times"],
  dayOver: ["day-over", "/firstDay"],
  afterPage: ["day-after-page", "/firstDay"],
  dayCountOne: ["days-wrong", "/weekdays"],
  dayCount: ["days-wrong", "/weekdays"],
  dayMissing: ["day-missing", "/firstDay"],
  notEveryMonth: ["day-not-in-every-month", "/firstDay"],
  endOnLabel: ["end-on-label", "/lastDay"],
  dayWrong: ["day-wrong", "/lastDay"],
  firstWrong: ["first-wrong", "/first"],
} as const satisfies Record<FaultName, readonly [code: string, path: string]>;

/** The fault in the page's words; each half of it takes the blanks that it holds. */
const no = (
  name: FaultName,
  phrases: PagePhrases,
  blanks: Readonly<Record<string, string>> = {},
): Refusal => {
  const [code, path] = codes[name];
  const [detail, help] = phrases.faults[name].map((phrase) =>
    fillPage(
      phrase,
      Object.fromEntries(Object.entries(blanks).filter(([blank]) => phrase.includes(`{${blank}}`))),
      phrases,
    ),
  );
  return { code, path, detail: detail!, help: help! };
};

/** Minutes since midnight. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** "Bedtime" at 8 in the morning. Times as "HH:MM" stand in the order of the day as texts do. */
const timeOfDayFault = (
  name: PlannedTime["name"],
  time: string,
  phrases: PagePhrases,
): readonly Refusal[] => {
  const window = name === null ? null : slotWindows[name];
  if (name === null || window === null || (window.from <= time && time <= window.until)) return [];
  return [
    no("timeOfDay", phrases, {
      slot: (phrases.slots[name] ?? englishPage.slots[name]).toLocaleLowerCase(phrases.tag),
      time: shownTime(time, phrases.drawn),
      from: shownTime(window.from, phrases.drawn),
      until: shownTime(window.until, phrases.drawn),
    }),
  ];
};

/** "4 hours", "2 hours and 24 minutes". */
export const lengthInWords = (minutes: number, { tag }: PagePhrases): string =>
  isTranslated(tag)
    ? lengthIn(phrasesOf(tag), minutes)
    : [[Math.floor(minutes / 60), "hour"] as const, [minutes % 60, "minute"] as const]
        .filter(([count]) => count > 0)
        .map(([count, unit]) => `${count} ${unit}${count === 1 ? "" : "s"}`)
        .join(" and ");

const timeFaults = (
  { times: planned, gap, nearest }: ReminderPlan,
  times: readonly string[],
  phrases: PagePhrases,
): readonly Refusal[] => {
  if (times.length !== planned.length || !times.every((time) => clock.test(time)))
    return [no(planned.length === 1 ? "timeMissing" : "timesMissing", phrases)];
  const changed = planned.some(({ fixed, usual }, place) => fixed && usual !== times[place]);
  if (changed) return [no("timeFixed", phrases)];
  const elsewhere = planned.flatMap(({ name }, place) => timeOfDayFault(name, times[place]!, phrases));
  if (elsewhere.length > 0) return elsewhere;
  const inOrder = times.map(minutesOf).toSorted((a, b) => a - b);
  if (new Set(inOrder).size < inOrder.length) return [no("timeTwice", phrases)];
  const gaps = inOrder.map((minute, place) =>
    place + 1 < inOrder.length ? inOrder[place + 1]! - minute : inOrder[0]! + 1440 - minute,
  );
  const apart = (minutes: number) => ({ gap: lengthInWords(minutes, phrases) });
  if (gap?.exact === true)
    return gaps.every((each) => each === gap.minutes) ? [] : [no("gapExact", phrases, apart(gap.minutes))];
  const least = gap?.minutes ?? nearest ?? 0;
  return gaps.every((each) => each >= least) ? [] : [no("gapLeast", phrases, apart(least))];
};

/** A course that is still running may have begun before today: counted from another day it would end too late. */
const beginFaults = (
  { course }: ReminderPlan,
  start: DayNumber,
  { today, pageEnds }: ReminderChoices["between"],
  phrases: PagePhrases,
): readonly Refusal[] => {
  const now = dayOf(today)!;
  if (start < now && (course === null || courseEnd(start, course) <= now)) return [no("dayOver", phrases)];
  if (start > dayOf(pageEnds)!)
    return [no("afterPage", phrases, { date: dayIn(pageEnds, phrases, "plain") })];
  return [];
};

const dayFaults = (
  plan: ReminderPlan,
  choices: ReminderChoices,
  phrases: PagePhrases,
): readonly Refusal[] => {
  const { weekdays, firstDay, lastDay } = choices;
  const faults: Refusal[] = [];
  const days = new Set(weekdays).size;
  if (days !== plan.weekdaysToChoose || days !== weekdays.length)
    faults.push(
      plan.weekdaysToChoose === 1
        ? no("dayCountOne", phrases)
        : no("dayCount", phrases, { n: String(plan.weekdaysToChoose) }),
    );
  const start = dayOf(firstDay);
  if (start === null) faults.push(no("dayMissing", phrases));
  else if (plan.rhythm.unit === "month" && dayOfMonth(start) > 28)
    // Not every month has a day 29, 30 or 31, and calendars leave such a month out.
    faults.push(no("notEveryMonth", phrases));
  if (start !== null) faults.push(...beginFaults(plan, start, choices.between, phrases));
  if (lastDay === null) return faults;
  const last = dayOf(lastDay);
  if (plan.course !== null) faults.push(no("endOnLabel", phrases));
  else if (last === null || (start !== null && (last < start || last > start + mostDays)))
    faults.push(no("dayWrong", phrases));
  return faults;
};

/** A program's fault, which no person can mend. */
const stampWrong: Refusal = {
  code: "stamp-wrong",
  path: "/stamp",
  detail: "The time of making is not an instant in UTC.",
  help: "Send it as 2026-11-22T10:30:00Z.",
};

const otherFaults = (
  plan: ReminderPlan,
  { first, stamp }: ReminderChoices,
  phrases: PagePhrases,
): readonly Refusal[] => [
  ...(Number.isInteger(first) && first >= 0 && first < plan.times.length ? [] : [no("firstWrong", phrases)]),
  ...(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(stamp) ? [] : [stampWrong]),
];

/** Every reason why these choices do not go with this plan. */
export const reminderFaults = (
  plan: ReminderPlan,
  choices: ReminderChoices,
  phrases: PagePhrases,
): readonly Refusal[] => [
  ...timeFaults(plan, choices.times, phrases),
  ...dayFaults(plan, choices, phrases),
  ...otherFaults(plan, choices, phrases),
];
