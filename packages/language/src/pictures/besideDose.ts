// pictures: what stands beside the dose of a step: how it stands to food, how long, how far apart, at most.
import { compareDecimals, isProduct, type Step } from "@plainlabel/directions";
import type { Meaning, PicturedDose, SentenceMeaning } from "@plainlabel/pictograms";
import { mealBar, waitBar } from "./bars.ts";
import { type Drawn, drawn, ifTruly, words } from "./Drawn.ts";
import { dayCount } from "./dayCount.ts";
import { feelsUnwell } from "./feelsUnwell.ts";

/** A meal that a plate shows without saying which: another is told in words. */
export const pictureOfFood = (
  { relation, meal, offset }: NonNullable<Step["food"]>,
  dose: PicturedDose | null,
): Drawn => {
  if (offset !== null)
    return dose !== null &&
      meal !== null &&
      meal !== "milk" &&
      (relation === "before" || relation === "after")
      ? mealBar(offset, relation, dose)
      : words("food");
  if (meal !== "food" && meal !== "meals") return words("food");
  if (relation === "with") return drawn({ id: "with-food" });
  if (relation === "before") return drawn({ id: "before-food" });
  return relation === "after" ? drawn({ id: "after-food" }) : words("food");
};

/** A tick on each day of the course: only where something is taken on each of them. */
export const pictureOfLength = (step: Step): Drawn => {
  const { times, every, weekdays, daysAWeek, once, cycle, slots, clockTimes } = step.timing;
  const { monthDays, cycleDays, event } = step.timing;
  if (monthDays.length > 0 || cycleDays !== null || event !== null) return words("length");
  const days = step.duration === null ? null : dayCount(step.duration);
  const moments = slots.length + clockTimes.length;
  const isDaily =
    every === null
      ? moments > 0
        ? times === null
        : times?.per.unit === "day" && times.per.count === 1 && !times.upTo
      : every.unit === "hour" && compareDecimals(every.high, "24") <= 0;
  const onEach = weekdays.length === 0 && daysAWeek === null && !once && cycle === null && isDaily;
  if (days === null || !onEach || step.asNeeded !== null || step.leaveOff !== null) return words("length");
  return drawn({ id: "day-boxes", days, ends: step.ending !== "continue" });
};

export const pictureOfGap = (step: Step, dose: PicturedDose | null): Drawn => {
  const gap = step.limits.leastGap;
  if (gap === null || dose === null) return words("dose");
  if (step.asNeeded !== null && !feelsUnwell(step)) return words("need");
  return waitBar({ low: gap.value, high: gap.value, unit: gap.unit }, dose, step.asNeeded !== null);
};

const isDay = (per: { readonly count: number; readonly unit: string }): boolean =>
  (per.unit === "hour" && per.count === 24) || (per.unit === "day" && per.count === 1);

/** More doses along the bar of a day than these nobody counts. */
const mostDoses = 6;

const limit = (dose: PicturedDose, times: number): Drawn<SentenceMeaning> =>
  ifTruly({ id: "day-limit", dose, times: String(times) }, "ceiling");

/** "no more than 4 times in 24 hours". */
export const pictureOfMostDoses = ({ limits: { doses } }: Step, dose: PicturedDose | null): Drawn<Meaning> =>
  doses === null || dose === null || !isDay(doses.per) ? words("ceiling") : limit(dose, doses.count);

/** "no more than 8 tablets in 24 hours", beside doses of 2 and of nothing else. */
export const pictureOfMostUnits = (step: Step, dose: PicturedDose | null, of: string | null): Drawn => {
  const { units } = step.limits;
  if (units === null || dose === null || dose.length > 1 || of === null) return words("ceiling");
  if (!isDay(units.per) || units.unit !== (step.unit?.name ?? null)) return words("ceiling");
  const times = Array.from({ length: mostDoses }, (_, at) => at + 1).find((count) =>
    isProduct(of, String(count), units.amount),
  );
  return times === undefined ? words("ceiling") : limit(dose, times);
};
