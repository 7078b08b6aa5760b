// remind: days as whole numbers, and which of them a rhythm falls on. No clock and no time zone.
import { type Weekday, weekdays } from "@plainlabel/core";
import type { ReminderPlan } from "./reminderPlanOf.ts";

/** Days since 1 January 1970, a Thursday. */
export type DayNumber = number;

const dayLength = 86_400_000;

/** The day of an ISO date, or null for a date that does not exist. */
export const dayOf = (date: string): DayNumber | null => {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(date)) return null;
  const day = Date.parse(`${date}T00:00:00Z`) / dayLength;
  return Number.isInteger(day) && dateOf(day) === date ? day : null;
};

/** The ISO date of a day. */
export const dateOf = (day: DayNumber): string => new Date(day * dayLength).toISOString().slice(0, 10);

export const weekdayOf = (day: DayNumber): Weekday => weekdays[(((day + 3) % 7) + 7) % 7]!;

const mondayBefore = (day: DayNumber): DayNumber => day - ((((day + 3) % 7) + 7) % 7);

export const dayOfMonth = (day: DayNumber): number => Number(dateOf(day).slice(8));

/** The same day `count` months later, or the last of that month. */
export const monthsAfter = (day: DayNumber, count: number): DayNumber => {
  const date = new Date(day * dayLength);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1) / dayLength;
  const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 1) / dayLength;
  return first + Math.min(date.getUTCDate(), next - first) - 1;
};

/** The day after the last of a course that begins on `day`. */
export const courseEnd = (
  day: DayNumber,
  { count, unit }: NonNullable<ReminderPlan["course"]>,
): DayNumber => {
  switch (unit) {
    case "day":
      return day + count;
    case "week":
      return day + 7 * count;
    case "month":
      return monthsAfter(day, count);
    case "year":
      return monthsAfter(day, 12 * count);
  }
};

/**
 * The days of a rhythm from its first on, earliest first, before `end`; at most
 * `most` of them. Weeks begin on Monday, as they do in RFC 5545 unless told
 * otherwise. A month's day must be 28 or less: callers refuse later ones.
 */
export const daysOf = (
  { unit, every }: ReminderPlan["rhythm"],
  chosen: readonly Weekday[],
  start: DayNumber,
  { end, most }: { readonly end: DayNumber | null; readonly most: number },
): readonly DayNumber[] => {
  const days: DayNumber[] = [];
  const first =
    unit === "week" ? [0, 1, 2, 3, 4, 5, 6].find((ahead) => chosen.includes(weekdayOf(start + ahead))) : 0;
  if (first === undefined) return [];
  const begin = start + first;
  const falls = (day: DayNumber): boolean => {
    switch (unit) {
      case "day":
        return (day - begin) % every === 0;
      case "week":
        return (
          chosen.includes(weekdayOf(day)) && ((mondayBefore(day) - mondayBefore(begin)) / 7) % every === 0
        );
      case "month": {
        const months =
          (Number(dateOf(day).slice(0, 4)) - Number(dateOf(begin).slice(0, 4))) * 12 +
          Number(dateOf(day).slice(5, 7)) -
          Number(dateOf(begin).slice(5, 7));
        return dayOfMonth(day) === dayOfMonth(begin) && months % every === 0;
      }
    }
  };
  // 100 years: beyond it no rhythm of ours has its next day.
  for (let day = begin; days.length < most && (end === null || day < end) && day < begin + 36_525; day += 1) {
    if (falls(day)) days.push(day);
  }
  return days;
};
