// feedback: the week of an instant, by its Monday (ISO 8601).
import { aDay } from "../../durations/durations.ts";
import type { Instant } from "../Tables.ts";

/** ISO date of the Monday (UTC). 1970-01-01 was a Thursday: three days into its week. */
export const weekOf = (instant: Instant): string => {
  const day = Math.floor(instant / aDay);
  const intoWeek = (((day + 3) % 7) + 7) % 7;
  return new Date((day - intoWeek) * aDay).toISOString().slice(0, 10);
};
