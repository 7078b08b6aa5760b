// links: how long a link opens its label's words, and how long we remember that it did.
import type { Instant } from "../Tables.ts";

export const aDay = 86_400_000;

/** After the last day that the supply lasts; then the page turns into the general page of the medicine. */
export const usualDays = 28;

/** No page lives longer for its supply (days). */
const mostDays = 365;

/** How long an expired link still leads to the general page (milliseconds). */
export const usualKeep = 365 * aDay;

/**
 * The end of the last day (UTC) on which a link opens its words, for a supply on
 * an ISO date that lasts so many days. Where that is not known (null), the days
 * after are counted from the day of supply.
 */
export const usualExpiry = (suppliedOn: string, lasts: number | null): Instant =>
  Date.parse(suppliedOn) + (Math.min(lasts ?? 0, mostDays) + usualDays + 1) * aDay;
