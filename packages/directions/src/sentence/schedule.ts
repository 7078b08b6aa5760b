// directions/sentence: joins what the clauses of one step say about when, and refuses where they disagree.
import type { Times } from "../clauses/Clause.ts";
import { slotOfMeal } from "../clauses/food.ts";
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import {
  noTiming,
  type PeriodUnit,
  type SlotName,
  slotOf,
  type Timing,
  type Weekday,
} from "../regimen/Regimen.ts";
import { numberedDisagree } from "./numberedDays.ts";
import type { Of } from "./placement.ts";
import { isDay, isExactly, slotsOf, type WhenWords } from "./WhenWords.ts";
import { disagreement } from "./whenDisagrees.ts";

/** Days of a cycle that a regimen can name one by one. */
const longestCycle = 84;

export interface When {
  readonly timing: Timing;
  readonly dailyTotal: boolean;
  /** False when nothing says when at all. */
  readonly told: boolean;
}

export const onceA = (unit: PeriodUnit): Times => ({ low: 1, high: 1, upTo: false, per: { count: 1, unit } });

/** How often doses come, by the clock or by the times of day: null when they are not counted. */
const momentsOf = (words: WhenWords, slots: readonly SlotName[]): number | null => {
  if (slots.length > 0) return slots.length;
  if (words.clock !== null) return words.clock.clockTimes.length;
  if (slotOfMeal(words.food?.food.meal ?? null) !== null) return 1;
  return null;
};

/** "every 7 days, on Mondays": each week, on that day. */
const withOneDayEachWeek = (words: WhenWords): WhenWords => {
  const { every, weekdays, times, each } = words;
  const isWeek =
    every !== null &&
    every.slot === null &&
    every.every.low === every.every.high &&
    `${every.every.low} ${every.every.unit}` === "7 day";
  return isWeek && weekdays?.weekdays.length === 1 && times === null && each === null
    ? { ...words, every: null, each: { kind: "each", unit: "week", repeats: true } }
    : words;
};

/**
 * Joins the words of one step, or names the reason why they do not go together.
 * `isOne`: the dose is one of something counted, or less, or none is named, so
 * that "daily" can only be once a day; 1 g daily may be divided.
 */
export const joinWhen = (said: WhenWords, isOne: boolean, injects: boolean): When | ReasonCode => {
  const words = withOneDayEachWeek(said);
  const slots = slotsOf(words);
  if (slots === null || (slots.length > 0 && words.clock !== null)) return "two-frequencies";
  const moments = momentsOf(words, slots);
  const { times, each, every, weekdays, daysAWeek, sameTime } = words;
  const once = words.once !== null;
  if (
    [times, each, every].filter((said) => said !== null).length > 1 &&
    /* "every 6 hours up to 3 times a day" go together; a "weekly" beside the two does not. */
    !(times !== null && every !== null && each === null)
  ) {
    return times !== null && each !== null && isDay(times.per) !== (each.unit === "day")
      ? "weekly-and-daily"
      : "two-frequencies";
  }
  const problem =
    numberedDisagree(words) ??
    (words.event !== null && !standsAlone(words, moments) ? "depends-on-event" : null) ??
    (once &&
    [times, each, every, weekdays, daysAWeek, words.clock, words.cycle, sameTime].some(
      (said) => said !== null,
    )
      ? "two-frequencies"
      : null) ??
    (once && (moments !== null || words.wholeDay || words.course) ? "ambiguous" : null) ??
    (words.inOneDose && !comesOnce(words, moments) ? "ambiguous" : null) ??
    disagreement(words, moments) ??
    null;
  if (problem !== null) return problem;
  const resolved =
    each === null ? { times: null, total: false } : eachResolved(words, each, moments, isOne, injects);
  if (typeof resolved === "string") return resolved;
  const bareDay = words.wholeDay && times === null && each === null && every === null && moments === null;
  /* "one on days 1 to 7 of each 28 day cycle": the days are all that says when. */
  const onlyDays =
    words.cycle?.byDays === true &&
    words.cycle.on + words.cycle.off <= longestCycle &&
    [times, each, every, weekdays, daysAWeek, sameTime].every((said) => said === null) &&
    moments === null;
  const onceInSlot = words.slots?.once === true && slots.length === 1 ? onceA("day") : null;
  const timing: Timing = {
    ...noTiming,
    times:
      timesBesideMonth(words, times) ??
      resolved.times ??
      onceInSlot ??
      (bareDay && isOne ? onceA("day") : null),
    every: every?.every ?? null,
    slots: slots.map((name) => ({ ...slotOf(name), offset: words.slots?.offset ?? null })),
    clockTimes: (words.clock?.clockTimes ?? []).map((time) => ({ time, amount: null })),
    weekdays: [...(weekdays?.weekdays ?? [])] as Weekday[],
    daysAWeek,
    ...numberedDays(words, onlyDays),
    event: words.event?.event ?? null,
    once,
    straightAway: words.once?.straightAway ?? false,
    preferably: words.slots?.preferably ?? false,
    cycle:
      words.cycle === null || onlyDays
        ? null
        : { on: words.cycle.on, off: words.cycle.off, unit: words.cycle.unit },
    sameTime: sameTime?.unit ?? null,
  };
  const dailyTotal = resolved.total || (bareDay && !isOne);
  const told =
    dailyTotal ||
    timing.times !== null ||
    every !== null ||
    moments !== null ||
    weekdays !== null ||
    daysAWeek !== null ||
    timing.monthDays.length > 0 ||
    timing.cycleDays !== null ||
    timing.event !== null ||
    once ||
    sameTime !== null;
  return { timing, dailyTotal, told };
};

/** "one day" is the first of every two days, "the next" the second. */
const numberedDays = (
  { monthDays, cycleDays, turn, cycle }: WhenWords,
  onlyDays: boolean,
): Pick<Timing, "monthDays" | "cycleDays"> => ({
  monthDays: [...(monthDays?.days ?? [])],
  cycleDays:
    turn !== null
      ? { days: [turn.which === "one" ? 1 : 2], length: 2 }
      : cycleDays !== null
        ? { days: [...cycleDays.days], length: cycleDays.length }
        : onlyDays && cycle !== null
          ? { days: Array.from({ length: cycle.on }, (_, at) => at + 1), length: cycle.on + cycle.off }
          : null,
});

/** "once a month, on the 1st": the day says how often already. */
const timesBesideMonth = ({ monthDays }: WhenWords, times: Times | null): Times | null =>
  monthDays !== null && times?.per.unit === "month" ? null : times;

/** A dose that belongs to an event comes when that does: nothing else says when, but that it is one dose. */
const standsAlone = (words: WhenWords, moments: number | null): boolean => {
  const { times, each, every, weekdays, daysAWeek, monthDays, cycleDays, turn, cycle, sameTime } = words;
  const others = [times, each, every, weekdays, daysAWeek, monthDays, cycleDays, turn, cycle, sameTime];
  return (
    moments === null &&
    !words.wholeDay &&
    !words.course &&
    words.food?.food?.meal !== "meals" &&
    (words.once?.straightAway !== true || words.event?.event.relation === "within") &&
    others.every((said) => said === null)
  );
};

/** Whether "as a single dose" can only speak of a dose that comes once each day or week, and not of once only. */
const comesOnce = ({ times, each, every, slots, course }: WhenWords, moments: number | null): boolean =>
  every === null &&
  ((times !== null && isExactly(times, 1)) ||
    each !== null ||
    (moments === 1 && (course || slots?.daily === true)));

/** "daily" with a dose of one is once a day; with more it is a total, unless the words name one moment. */
const eachResolved = (
  words: WhenWords,
  each: Of<"each">,
  moments: number | null,
  isOne: boolean,
  injects: boolean,
): { readonly times: Times | null; readonly total: boolean } | ReasonCode => {
  /* "monthly on the 1st": the day says how often already. */
  if (words.monthDays !== null && each.unit === "month") return { times: null, total: false };
  const single = words.inOneDose || moments === 1 || words.sameTime !== null || isOne || injects;
  if (moments !== null && moments > 1) return "frequency-disagrees";
  if (each.unit === "day")
    return single ? { times: onceA("day"), total: false } : { times: null, total: true };
  const oneDay = words.weekdays?.weekdays.length === 1;
  if (words.weekdays !== null && !oneDay) return "frequency-disagrees";
  return single || each.repeats || injects || oneDay
    ? { times: onceA(each.unit), total: false }
    : "total-without-division";
};
