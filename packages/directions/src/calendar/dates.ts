// directions/calendar: days as whole numbers after a first day. No clock and no time zone.
import { type Weekday, weekdays } from "../regimen/Regimen.ts";

const dayLength = 86_400_000;

/** Days since 1 January 1970 of an ISO date. Throws on what is no date: a first day is the caller's own. */
export const dayNumber = (date: string): number => {
  if (!isIsoDate(date)) throw new RangeError("no ISO date");
  return Date.parse(`${date}T00:00:00Z`) / dayLength;
};

/** Whether a text is an ISO date of a day that there is: 2026-02-30 is none. */
export const isIsoDate = (text: string): boolean => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) / dayLength : Number.NaN;
  /* Parsed alone, 30 February would be 2 March. */
  return Number.isInteger(day) && isoDate(day) === text;
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
