// directions/calendar: one form for amounts and lengths, so that what is equal compares equal.
import { compareDecimals, productOf, withoutTrailingZeros } from "../regimen/decimals.ts";
import { inMinutes } from "../regimen/lengths.ts";
import type { Amount } from "../regimen/Regimen.ts";
import type { Span } from "./Calendar.ts";

/** A range of one number is that number; "2.0" is 2. */
export const canonicalAmount = (amount: Amount): Amount => {
  if ("exact" in amount) return { exact: withoutTrailingZeros(amount.exact) };
  return compareDecimals(amount.low, amount.high) === 0
    ? { exact: withoutTrailingZeros(amount.low) }
    : { low: withoutTrailingZeros(amount.low), high: withoutTrailingZeros(amount.high) };
};

const times = (value: string, by: string): string => withoutTrailingZeros(productOf(value, by));

/** Weeks are 7 days each and years 12 months each; an hour stays an hour, and 24 of them are not a day. */
export const canonicalSpan = ({ low, high, unit }: Span): Span => {
  switch (unit) {
    case "week":
      return { low: times(low, "7"), high: times(high, "7"), unit: "day" };
    case "year":
      return { low: times(low, "12"), high: times(high, "12"), unit: "month" };
    case "minute":
    case "hour":
    case "day":
    case "month":
      return { low: withoutTrailingZeros(low), high: withoutTrailingZeros(high), unit };
  }
};

/** How far from another time, or how long one use lasts: an hour is 60 minutes there, since no day is laid out by it. */
export const canonicalDistance = (length: Span): Span => inMinutes(canonicalSpan(length));

/** The whole number of a span that has one end and no part of a unit; null otherwise. */
export const wholeOf = ({ low, high }: Span): number | null =>
  low === high && /^[1-9]\d{0,4}$/.test(low) ? Number(low) : null;
