// directions/sentence: where two things that one step says about when cannot both be so.
import type { Every, Times } from "../clauses/Clause.ts";
import { slotOfMeal } from "../clauses/food.ts";
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import type { SlotName } from "../regimen/Regimen.ts";
import type { Of } from "./placement.ts";
import { isDay, isExactly, slotsOf, type WhenWords } from "./WhenWords.ts";

/** The first disagreement, or null where all can be so. `moments`: how many times of day are named. */
export const disagreement = (words: WhenWords, moments: number | null): ReasonCode | null =>
  timesDisagree(words, moments) ??
  everyDisagrees(words, moments) ??
  daysDisagree(words) ??
  nightlyDisagrees(words) ??
  mealDisagrees(words);

const timesDisagree = (
  { times, weekdays, slots, cycle, every }: WhenWords,
  moments: number | null,
): ReasonCode | null => {
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
): ReasonCode | null => {
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

/** "5 times a day (every 4 hours)": by day, and not in the night, as aciclovir is taken. */
const isWhileAwake = (times: Times, { low, high }: Every): boolean =>
  isExactly(times, 5) && low === "4" && high === "4";

/** "every 4 to 6 hours up to 4 times a day" fits; "every 8 hours 4 times a day" is 32 hours. */
const timesAndGap = (times: Times, { low, high, unit }: Every): ReasonCode | null => {
  if (unit !== "hour") return "two-frequencies";
  if (Number(low) * times.high > 24) return "gap-beyond-day";
  if (isWhileAwake(times, { low, high, unit })) return null;
  return times.upTo || Number(high) * (times.low ?? times.high) >= 24 ? null : "frequency-disagrees";
};

const daysDisagree = (words: WhenWords): ReasonCode | null => {
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
}: WhenWords): ReasonCode | null => {
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
const eachMeal = /\b(?:each|every) (?:(?:main )?meal|feed)$/i;

/** "with the two main meals": how many meals there are, where it is told. */
const mealsCounted = /\b(two|2|three|3) main meals$/i;

/** How often by the meals that are counted; null where none are. */
const countOfMeals = (typed: string): number | null => {
  const count = mealsCounted.exec(typed)?.[1]?.toLowerCase();
  if (count === undefined) return null;
  return count === "two" || count === "2" ? 2 : 3;
};

/** "at bedtime after breakfast", "at 8am and 8pm with lunch": one meal is not at those times. */
const mealDisagrees = (words: WhenWords): ReasonCode | null => {
  const { food, times } = words;
  if (food !== null && times !== null && eachMeal.test(food.typed) && !times.upTo && times.high < 3)
    return "frequency-disagrees";
  const counted = food === null ? null : countOfMeals(food.typed);
  const moments = (slotsOf({ ...words, food: null }) ?? []).length + (words.clock?.clockTimes.length ?? 0);
  if (counted !== null && times !== null && !(isDay(times.per) && isExactly(times, counted)))
    return "frequency-disagrees";
  if (counted !== null && words.each !== null) return "frequency-disagrees";
  if (counted !== null && moments > 0 && moments !== counted) return "frequency-disagrees";
  const meal = slotOfMeal(food?.food.meal ?? null);
  if (meal === null) return null;
  const slots = slotsOf({ ...words, food: null }) ?? [];
  const elsewhere = slots.some((name) => slotsAtMeal[meal]?.includes(name) !== true);
  const often = slots.length > 1 || (words.clock?.clockTimes.length ?? 0) > 1;
  return elsewhere || often ? "frequency-disagrees" : null;
};
