// links: how long a link opens its label's words, and how long we remember that it did.
import { aDay, daysAfterSupply, mostSupplyDays } from "../../durations/durations.ts";
import type { Instant } from "../Tables.ts";

/**
 * The end of the last day (UTC) on which a link opens its words, for a supply on
 * an ISO date that lasts so many days. Where that is not known (null), the days
 * after are counted from the day of supply.
 */
export const usualExpiry = (suppliedOn: string, lasts: number | null): Instant =>
  Date.parse(suppliedOn) + (Math.min(lasts ?? 0, mostSupplyDays) + daysAfterSupply + 1) * aDay;
