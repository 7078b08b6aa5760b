// directions/sentence: joins what the clauses of one step say about when, and refuses where they disagree.

import type { Clause, Every, Times } from "../clauses/Clause.ts";
import { slotOfMeal } from "../clauses/food.ts";
import type { RefusalCode } from "../refusing/refusalCatalogue.ts";
import {
  noTiming,
  type PeriodUnit,
  type SlotName,
  slotOf,
  type Timing,
  type Weekday,
} from "../regimen/Regimen.ts";

type Of<K extends Clause["kind"]> = Extract<Clause, { kind: K }>;

/** What one step says about when, each at most once. */
export interface WhenWords {
  readonly times: Times | null;
  readonly each: Of<"each"> | null;
  readonly every: Of<"every"> | null;
  readonly slots: Of<"slots"> | null;
  readonly clock: Of<"clock"> | null;
  readonly weekdays: Of<"weekdays"> | null;
  /** "on 5 days a week". */
  readonly daysAWeek: number | null;
  readonly once: Of<"once"> | null;
  /** "as a single dose", where it speaks of each day's dose. */
  readonly inOneDose: boolean;
  /** The course has a length of more than a day. */
  readonly course: boolean;
  readonly cycle: Of<"cycle"> | null;
  readonly sameTime: Of<"sameTime"> | null;
  readonly food: Of<"food"> | null;
  /** "on the first day". */
  readonly wholeDay: boolean;
}

export interface When {
  readonly timing: Timing;
  readonly dailyTotal: boolean;
  /** False when nothing says when at all. */
  readonly told: boolean;
}

/** The one-day periods: "a day" and "in 24 hours". */
const isDay = ({ count, unit }: Times["per"]): boolean =>
  (unit === "day" && count === 1) || (unit === "hour" && count === 24);

const onceA = (unit: PeriodUnit): Times => ({ low: 1, high: 1, upTo: false, per: { count: 1, unit } });

const isExactly = (times: Times, count: number): boolean =>
  !times.upTo && times.low === count && times.high === count;

/** The named times of day, wherever they are named. */
const slotsOf = ({ slots, weekdays, every, food }: WhenWords): readonly SlotName[] | null => {
  const named = [
    slots?.names ?? [],
    weekdays?.slot ? [weekdays.slot] : [],
    every?.slot ? [every.slot] : [],
    food?.meals ?? [],
  ];
  const given = named.filter((names) => names.length > 0);
  return given.length > 1 ? null : (given[0] ?? []);
};

/** How often doses come, by the clock or by the times of day: null when they are not counted. */
const momentsOf = (words: WhenWords, slots: readonly SlotName[]): number | null => {
  if (slots.length > 0) return slots.length;
  if (words.clock !== null) return words.clock.clockTimes.length;
  if (slotOfMeal(words.food?.food.meal ?? null) !== null) return 1;
  return null;
};

/**
 * Joins the words of one step, or names the reason why they do not go together.
 * `isOne`: the dose is one of something counted, or less, or none is named, so
 * that "daily" can only be once a day; 1 g daily may be divided.
 */
export const joinWhen = (words: WhenWords, isOne: boolean, injects: boolean): When | RefusalCode => {
  const slots = slotsOf(words);
  if (slots === null || (slots.length > 0 && words.clock !== null)) return "two-frequencies";
  const moments = momentsOf(words, slots);
  const { times, each, every, weekdays, daysAWeek, sameTime } = words;
  const once = words.once !== null;
  if (
    [times, each, every].filter((said) => said !== null).length > 1 &&
    !(times !== null && every !== null)
  ) {
    return times !== null && each !== null && isDay(times.per) !== (each.unit === "day")
      ? "weekly-and-daily"
      : "two-frequencies";
  }
  const problem =
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
  const onceInSlot = words.slots?.once === true && slots.length === 1 ? onceA("day") : null;
  const timing: Timing = {
    ...noTiming,
    times: times ?? resolved.times ?? onceInSlot ?? (bareDay && isOne ? onceA("day") : null),
    every: every?.every ?? null,
    slots: slots.map((name) => ({ ...slotOf(name), offset: words.slots?.offset ?? null })),
    clockTimes: (words.clock?.clockTimes ?? []).map((time) => ({ time, amount: null })),
    weekdays: [...(weekdays?.weekdays ?? [])] as Weekday[],
    daysAWeek,
    once,
    straightAway: words.once?.straightAway ?? false,
    preferably: words.slots?.preferably ?? false,
    cycle: words.cycle === null ? null : { on: words.cycle.on, off: words.cycle.off, unit: words.cycle.unit },
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
    once ||
    sameTime !== null;
  return { timing, dailyTotal, told };
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
): { readonly times: Times | null; readonly total: boolean } | RefusalCode => {
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

const disagreement = (words: WhenWords, moments: number | null): RefusalCode | null =>
  timesDisagree(words, moments) ??
  everyDisagrees(words, moments) ??
  daysDisagree(words) ??
  nightlyDisagrees(words) ??
  mealDisagrees(words);

const timesDisagree = (
  { times, weekdays, slots, cycle, every }: WhenWords,
  moments: number | null,
): RefusalCode | null => {
  if (times === null) return null;
  if (slots?.once === true) return "two-frequencies";
  const daily = isDay(times.per);
  if (moments !== null && daily && !isExactly(times, moments)) return "frequency-disagrees";
  if (moments !== null && moments > 1 && !daily) return "frequency-disagrees";
  if (weekdays !== null && daily && weekdays.weekdays.length === 1 && times.high === 1)
    return "weekly-and-daily";
  if (weekdays !== null && !daily && times.per.unit === "week" && !isExactly(times, weekdays.weekdays.length))
    return "frequency-disagrees";
  if (weekdays !== null && !daily && times.per.unit !== "week") return "frequency-disagrees";
  if (every !== null && !daily) return "two-frequencies";
  return cycle !== null && !daily && !isWeekly(times, cycle) ? "weekly-and-daily" : null;
};

/** "once a week for 3 weeks, then a week off": both are counted in weeks. */
const isWeekly = (times: Times, { unit }: Of<"cycle">): boolean =>
  unit === "week" && times.per.unit === "week" && times.per.count === 1 && isExactly(times, 1);

const everyDisagrees = (
  { times, every, weekdays, clock, cycle, sameTime }: WhenWords,
  moments: number | null,
): RefusalCode | null => {
  if (every === null) return null;
  const { low, high, unit } = every.every;
  if (times !== null) return timesAndGap(times, every.every);
  if (unit === "hour" && clock !== null && !areApart(clock.clockTimes, Number(low)))
    return "frequency-disagrees";
  if (unit === "hour" && moments !== null) {
    return low === high && Number(low) * moments === 24 ? null : "frequency-disagrees";
  }
  if (moments !== null && ((moments > 1 && unit !== "day") || unit === "minute"))
    return "frequency-disagrees";
  if (weekdays !== null && (unit !== "week" || weekdays.weekdays.length !== 1)) return "frequency-disagrees";
  return cycle !== null || (sameTime !== null && unit !== "hour" && sameTime.unit !== "week")
    ? "two-frequencies"
    : null;
};

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** "every 12 hours at 8 am and 8 pm" fits; 8 am and 4 pm are not 12 hours apart. */
const areApart = (times: readonly string[], hours: number): boolean => {
  const sorted = times.map(minutesOf).toSorted((a, b) => a - b);
  return sorted.every((time, at) => {
    const next = sorted[at + 1] ?? (sorted[0] ?? 0) + 24 * 60;
    return next - time === hours * 60;
  });
};

/** "every 4 to 6 hours up to 4 times a day" fits; "every 8 hours 4 times a day" is 32 hours. */
const timesAndGap = (times: Times, { low, high, unit }: Every): RefusalCode | null => {
  if (unit !== "hour") return "two-frequencies";
  if (Number(low) * times.high > 24) return "gap-beyond-day";
  return times.upTo || Number(high) * (times.low ?? times.high) >= 24 ? null : "frequency-disagrees";
};

const daysDisagree = (words: WhenWords): RefusalCode | null => {
  const { weekdays, daysAWeek, each, cycle, sameTime, times, slots } = words;
  if (weekdays !== null && each?.unit === "day" && weekdays.weekdays.length === 1) return "weekly-and-daily";
  if (weekdays !== null && (each?.unit === "month" || each?.unit === "year")) return "frequency-disagrees";
  if (weekdays !== null && cycle !== null) return "two-frequencies";
  if (weekdays?.bare === true && each?.unit !== "week" && times?.per.unit !== "week") return "no-timing";
  if (daysAWeek !== null && !daysFit(words)) return "two-frequencies";
  if (sameTime === null) return null;
  if (!sameTime.named && sameTime.unit === "day" && slots?.daily === true) return null;
  const per = each?.unit ?? times?.per.unit ?? null;
  if (!sameTime.named && (per !== sameTime.unit || (times !== null && !isExactly(times, 1))))
    return "ambiguous";
  if (per !== null && per !== sameTime.unit)
    return sameTime.unit === "day" && per === "hour" ? null : "weekly-and-daily";
  return times !== null && !isExactly(times, 1) && sameTime.unit !== "day" ? "frequency-disagrees" : null;
};

/** "once a day, on 5 days a week" fits; a day, a week or a cycle named beside it does not. */
const daysFit = ({ times, each, every, weekdays, once, cycle, sameTime }: WhenWords): boolean =>
  every === null &&
  weekdays === null &&
  once === null &&
  cycle === null &&
  (times === null || isDay(times.per)) &&
  (each === null || each.unit === "day") &&
  (sameTime === null || sameTime.unit === "day");

/** "every morning" beside "once a week": a weekly dose must never look daily. */
const nightlyDisagrees = ({
  slots,
  times,
  each,
  every,
  weekdays,
  sameTime,
}: WhenWords): RefusalCode | null => {
  if (slots?.daily !== true) return null;
  const rarer =
    (times !== null && !isDay(times.per)) ||
    (each !== null && each.unit !== "day") ||
    (every !== null && every.every.unit !== "hour") ||
    (sameTime !== null && sameTime.unit !== "day") ||
    weekdays?.weekdays.length === 1;
  return rarer ? "weekly-and-daily" : null;
};

/** The times of day at which a meal that comes once a day can be. */
export const slotsAtMeal: Partial<Record<SlotName, readonly SlotName[]>> = {
  breakfast: ["breakfast", "morning", "waking"],
  lunch: ["lunch", "midday", "afternoon"],
  dinner: ["dinner", "evening", "teatime", "night"],
  "evening-meal": ["evening-meal", "evening", "teatime", "night"],
  supper: ["supper", "evening", "night"],
};

/** "once a day with each meal": a day has more meals. */
const eachMeal = /\b(?:each|every) (?:main )?meal$/i;

/** "at bedtime after breakfast", "at 8am and 8pm with lunch": one meal is not at those times. */
const mealDisagrees = (words: WhenWords): RefusalCode | null => {
  const { food, times } = words;
  if (food !== null && times !== null && eachMeal.test(food.typed) && !times.upTo && times.high < 3)
    return "frequency-disagrees";
  const meal = slotOfMeal(food?.food.meal ?? null);
  if (meal === null) return null;
  const slots = slotsOf({ ...words, food: null }) ?? [];
  const elsewhere = slots.some((name) => slotsAtMeal[meal]?.includes(name) !== true);
  const often = slots.length > 1 || (words.clock?.clockTimes.length ?? 0) > 1;
  return elsewhere || often ? "frequency-disagrees" : null;
};
