// pictograms: a time by the clock as people read it: on labels, sheets and pages it is said in one way.
import type { ClockTime } from "./DoseMeaning.ts";
import type { DrawnWords } from "./Words.ts";

/** "08:00" as "8 am"; noon and midnight are named, since 12 am and 12 pm are mixed up. */
export const englishTime = (time: ClockTime): string => {
  if (time === "12:00") return "12 noon";
  if (time === "00:00") return "12 midnight";
  const hour = Number(time.slice(0, 2));
  const minutes = time.slice(3);
  const shown = `${hour % 12 === 0 ? 12 : hour % 12}${minutes === "00" ? "" : `:${minutes}`}`;
  return `${shown} ${hour < 12 ? "am" : "pm"}`;
};

/** "4 pm" in English, as its sentences say it; "16:00" in a language whose sentences have the 24 hours. */
export const shownTime = (time: ClockTime, { clock }: Pick<DrawnWords, "clock">): string =>
  clock === "am-pm" ? englishTime(time) : time;
