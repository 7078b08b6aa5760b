// directions/sentence: whether a step goes up or down from the one before it, as its words say.
import { lowOf } from "../regimen/amounts.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import type { Step } from "../regimen/Regimen.ts";

/** How much comes in a day, as far as the step says; null where it does not. */
const inADay = ({ amount, timing, asNeeded, dailyTotal }: Step): number | null => {
  const { times, slots, clockTimes } = timing;
  if (asNeeded !== null || amount === null || !("exact" in amount)) return null;
  if (dailyTotal) return Number(amount.exact);
  const moments = slots.length + clockTimes.length;
  const often = moments > 0 ? moments : (times?.low ?? null);
  if (often === null || (times !== null && (times.per.unit !== "day" || times.per.count !== 1))) return null;
  return Number(amount.exact) * often;
};

/** Two steps that come alike often, such as once a week: then the amounts tell. */
const changesAlike = (before: Step, step: Step): number =>
  before.amount !== null &&
  step.amount !== null &&
  before.asNeeded === null &&
  step.asNeeded === null &&
  isDeepEqual(before.timing, step.timing)
    ? compareDecimals(lowOf(step.amount), lowOf(before.amount))
    : 0;

/** "then increase to 2": more than before, and not only if needed; a change that cannot be shown is refused. */
export const changesSo = (before: Step, step: Step, change: "up" | "down"): boolean => {
  const [first, next] = [inADay(before), inADay(step)];
  const difference = first === null || next === null ? changesAlike(before, step) : next - first;
  return change === "up" ? difference > 0 : difference < 0;
};
