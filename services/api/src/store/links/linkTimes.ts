// links: how long a link opens its label's words, and how long we remember that it did.
import type { Instant } from "../Tables.ts";

export const aDay = 86_400_000;

/** After the day of supply; then the page turns into the general page of the medicine. */
export const usualDays = 28;

/** How long an expired link still leads to the general page (milliseconds). */
export const usualKeep = 365 * aDay;

/** The end of the last day (UTC) on which a link opens its words, for a supply on an ISO date. */
export const usualExpiry = (suppliedOn: string): Instant => Date.parse(suppliedOn) + (usualDays + 1) * aDay;
