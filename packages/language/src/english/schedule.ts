// language/english: how often, at what times and for how long, in words.
import type { PeriodUnit, SlotName, Timing, Weekday } from "@plainlabel/directions";
import { englishTime } from "@plainlabel/pictograms";
import { type NumberStyle, sayNumber } from "./numbers.ts";

type Filled<T> = NonNullable<T>;

/** "a, b and c". */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

export const sayPeriod = (count: number | string, unit: PeriodUnit, style: NumberStyle): string => {
  if (String(count) === "0.5" && unit === "hour") return "half an hour";
  return `${sayNumber(count, style)} ${unit}${String(count) === "1" ? "" : "s"}`;
};

/** "7 days", "5 to 7 days". */
export const saySpan = (
  span: { readonly low: string; readonly high: string; readonly unit: PeriodUnit },
  style: NumberStyle,
): string =>
  span.low === span.high
    ? sayPeriod(span.low, span.unit, style)
    : `${sayBound(span.low, style)} to ${sayPeriod(span.high, span.unit, style)}`;

const sayBound = (low: string, style: NumberStyle): string =>
  low === "0.5" ? "half" : sayNumber(low, style);

const article = (unit: PeriodUnit): string => (unit === "hour" ? "an hour" : `a ${unit}`);

/** "a day", "in 2 days": what a number of times is counted in. */
const sayPer = (per: Filled<Timing["times"]>["per"], style: NumberStyle): string =>
  per.count === 1 ? article(per.unit) : `in ${sayPeriod(per.count, per.unit, style)}`;

/** "in a day", "in 24 hours": what a ceiling is counted in. */
export const sayWithin = (per: Filled<Timing["times"]>["per"], style: NumberStyle): string =>
  per.count === 1 ? `in ${article(per.unit)}` : `in ${sayPeriod(per.count, per.unit, style)}`;

/** "once a day", "2 or 3 times a day", "up to 4 times a day". */
export const sayTimes = (times: Filled<Timing["times"]>, style: NumberStyle): string => {
  const per = sayPer(times.per, style);
  const high = times.high === 1 ? "once" : `${sayNumber(times.high, style)} times`;
  if (times.upTo) return `up to ${high} ${per}`;
  if (times.low === null || times.low === times.high) return `${high} ${per}`;
  const join = times.high - times.low === 1 ? "or" : "to";
  return `${sayNumber(times.low, style)} ${join} ${sayNumber(times.high, style)} times ${per}`;
};

/** The days that hours from one dose to the next are, where they are two whole days or more: nobody counts in 72 hours. */
export const daysOfHours = ({ low, high, unit }: Filled<Timing["every"]>): number | null => {
  const days = Number(high) / 24;
  return unit === "hour" && low === high && days >= 2 && Number.isInteger(days) ? days : null;
};

/** "every 4 hours", "every 4 to 6 hours", "every hour", "every 72 hours (3 days)". */
export const sayEvery = (every: Filled<Timing["every"]>, style: NumberStyle): string => {
  if (every.low === "1" && every.high === "1") return `every ${every.unit}`;
  const days = daysOfHours(every);
  const said = `every ${saySpan(every, style)}`;
  return days === null ? said : `${said} (${sayPeriod(`${days}`, "day", style)})`;
};

export const slotWords: Readonly<Record<SlotName, string>> = {
  waking: "when you wake up",
  breakfast: "at breakfast",
  morning: "in the morning",
  lunch: "at lunchtime",
  midday: "at midday",
  afternoon: "in the afternoon",
  teatime: "at teatime",
  dinner: "at dinner",
  "evening-meal": "at the evening meal",
  evening: "in the evening",
  supper: "at supper",
  night: "at night",
  bedtime: "at bedtime",
};

/** Meals that are times of day, as the words "before" and "after" name them. */
export const mealWords: Partial<Readonly<Record<SlotName, string>>> = {
  breakfast: "breakfast",
  lunch: "lunch",
  teatime: "the teatime meal",
  dinner: "dinner",
  "evening-meal": "the evening meal",
  supper: "supper",
};

/** Other times that a dose may be so long before or after: "1 to 3 hours before bedtime". */
export const offsetWords: Partial<Readonly<Record<SlotName, string>>> = {
  bedtime: "bedtime",
  midday: "midday",
  waking: "you wake up",
};

/** "08:00" as "at 8 am". */
export const sayClock = (time: string): string => `at ${englishTime(time)}`;

/** "at 8:30 pm" back to "20:30". */
export const readClock = (said: string): string | null => {
  if (said === "at 12 noon") return "12:00";
  if (said === "at 12 midnight") return "00:00";
  const parts = /^at (\d{1,2})(?::(\d\d))? (am|pm)$/.exec(said);
  if (parts === null) return null;
  const hour = (Number(parts[1]) % 12) + (parts[3] === "pm" ? 12 : 0);
  return `${String(hour).padStart(2, "0")}:${parts[2] ?? "00"}`;
};

/** "on Monday and Friday"; at the front of a sentence "on Mondays and Fridays". */
export const sayWeekdays = (days: readonly Weekday[], many: "s" | "" = ""): string =>
  `on ${list(days.map((day) => day[0]!.toUpperCase() + day.slice(1) + many))}`;

/** "on 5 days each week". */
export const sayDaysAWeek = (count: number, style: NumberStyle): string =>
  `on ${sayPeriod(count, "day", style)} each week`;
