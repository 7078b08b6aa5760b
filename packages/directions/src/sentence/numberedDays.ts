// directions/sentence: where days told by their number do not go with what else says when.
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import { isDay, isExactly, type WhenWords } from "./WhenWords.ts";

/**
 * "once a day on days 1 to 5 of each cycle" fits; another rhythm of days beside
 * numbered ones, and "daily" beside one day of a month or cycle, do not: what
 * comes once a month must never look daily.
 */
export const numberedDisagree = (words: WhenWords): ReasonCode | null => {
  const { monthDays, cycleDays, turn, times, each, every, weekdays, daysAWeek, cycle, sameTime, once } =
    words;
  const said = [monthDays, cycleDays, turn].filter((one) => one !== null);
  if (said.length === 0) return null;
  if (said.length > 1 || weekdays !== null || daysAWeek !== null || cycle !== null || once !== null)
    return "two-frequencies";
  /* "on the 1st of each month for 6 months"; "for 7 days" would be another telling of the days. */
  if (words.course && !words.inMonths && monthDays !== null) return "two-frequencies";
  if (sameTime !== null && sameTime.unit !== "day") return "two-frequencies";
  if (every !== null && every.every.unit !== "hour") return "two-frequencies";
  const days = monthDays?.days.length ?? cycleDays?.days.length ?? 1;
  const isDaily = (times !== null && isDay(times.per)) || each?.unit === "day" || words.slots?.daily === true;
  const monthly =
    monthDays !== null &&
    ((times?.per.unit === "month" && times.per.count === 1 && isExactly(times, days)) ||
      (each?.unit === "month" && days === 1));
  if (monthDays !== null && !monthDays.named && !monthly) return "not-understood";
  if (times !== null && !isDay(times.per) && !monthly) return "two-frequencies";
  if (each !== null && each.unit !== "day" && !monthly) return "two-frequencies";
  const oneDose = times === null || times.high === 1;
  if (isDaily && oneDose && ((monthDays !== null && days < 3) || turn !== null || days === 1))
    return "weekly-and-daily";
  return null;
};
