// directions/regimen: whether doses come less often than every day.
import type { PeriodUnit, Timing } from "./Regimen.ts";

/** A month is its shortest here: 28 times in one may be every day. */
const minutesIn: Readonly<Record<PeriodUnit, number>> = {
  minute: 1,
  hour: 60,
  day: 1440,
  week: 7 * 1440,
  month: 28 * 1440,
  year: 365 * 1440,
};

/**
 * True where the timing itself says that it is not every day: days of the week,
 * of the month or of a cycle, days a week, intervals longer than a day, and fewer times than days ("twice in
 * 3 days"). A range counts by its most frequent end: every 1 to 2 days may be every day.
 */
export const isLessThanDaily = ({
  times,
  every,
  weekdays,
  daysAWeek,
  monthDays,
  cycleDays,
  sameTime,
}: Timing): boolean =>
  (weekdays.length > 0 && weekdays.length < 7) ||
  daysAWeek !== null ||
  monthDays.length > 0 ||
  (cycleDays !== null && cycleDays.length !== cycleDays.days.length) ||
  sameTime === "week" ||
  sameTime === "month" ||
  (every !== null && Number(every.low) * minutesIn[every.unit] > minutesIn.day) ||
  (times !== null && times.high * minutesIn.day < times.per.count * minutesIn[times.per.unit]);
