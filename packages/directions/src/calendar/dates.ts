// directions/calendar: days as whole numbers after a first day. No clock and no time zone.
import { type Weekday, weekdays } from "../regimen/Regimen.ts";

const dayLength = 86_400_000;

/** Days since 1 January 1970 of an ISO date. Throws on what is no date: a first day is the caller's own. */
export const dayNumber = (date: string): number => {
  const day = Date.parse(`${date}T00:00:00Z`) / dayLength;
  /* Parsed alone, 30 February would be 2 March. */
  if (!Number.isInteger(day) || isoDate(day) !== date) throw new RangeError("no ISO date");
  return day;
};

/** The ISO date of a day since 1 January 1970. */
export const isoDate = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): Weekday => weekdays[(((day + 3) % 7) + 7) % 7]!;

/** 1 to 31. */
export const dayOfMonth = (day: number): number => new Date(day * dayLength).getUTCDate();

/** The same day of the month `count` months later, or the last of that month. */
export const monthsAfter = (day: number, count: number): number => {
  const date = new Date(day * dayLength);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1) / dayLength;
  const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 1) / dayLength;
  return first + Math.min(date.getUTCDate(), next - first) - 1;
};
