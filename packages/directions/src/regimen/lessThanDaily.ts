// directions/regimen: whether doses come less often than every day.
import type { Step } from "./Regimen.ts";

/** True where the timing itself says that it is not every day: weekdays, days a week, intervals and counts of more than a day. */
export const isLessThanDaily = ({ times, every, weekdays, daysAWeek, sameTime }: Step["timing"]): boolean =>
  (weekdays.length > 0 && weekdays.length < 7) ||
  daysAWeek !== null ||
  sameTime === "week" ||
  sameTime === "month" ||
  (every !== null &&
    every.unit !== "hour" &&
    every.unit !== "minute" &&
    !(every.unit === "day" && every.low === "1")) ||
  (times !== null && !["minute", "hour", "day"].includes(times.per.unit));
