// directions/sentence: whether a step goes up or down from the one before it, as its words say.
import type { ProductFacts } from "../Interpretation.ts";
import { highOf, lowOf } from "../regimen/amounts.ts";
import { sumOf } from "../regimen/decimals.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import type { Step } from "../regimen/Regimen.ts";
import { familyOf } from "./product.ts";
import { amountsOf, dosesAnHour, hair } from "./rates.ts";
import { type Measure, measureOf, strengthOf } from "./strengths.ts";

interface Range {
  readonly low: number;
  readonly high: number;
}

const always: Range = { low: 1, high: 1 };

/** What is spread has no count, so that only how often can change. */
const uncounted: Measure = { value: "1", unit: "uncounted" };

/** "One nightly, then increase to 10mg nightly" of 5 mg tablets: what is counted is the product's. */
const strengthOfPiece = (name: string, product: ProductFacts): Measure | null =>
  (name === "tablet" || name === "capsule") && familyOf(product) === name ? strengthOf(product) : null;

/**
 * What one of the doses is counted in: a mass by itself, by the strength of one
 * that the words name or the product has, or so many mL for a spoonful of them;
 * else its unit.
 */
const oneOf = (step: Step, byStrength: boolean, product: ProductFacts): Measure => {
  if (amountsOf(step).length === 0) return uncounted;
  const name = step.unit?.name ?? "";
  const strength = byStrength ? (measureOf(step.strengthOfOne) ?? strengthOfPiece(name, product)) : null;
  return (
    strength ??
    measureOf(name.replace(/ spoonful$/, "")) ??
    measureOf(`1 ${name}`) ?? { value: "1", unit: name }
  );
};

/** A dose, or the mean of those that differ by the time of day. */
const doseOf = (step: Step): Range => {
  const { slots, clockTimes } = step.timing;
  const moments = [...slots, ...clockTimes].map(({ amount }) => amount ?? step.amount);
  const doses = (moments.length > 0 ? moments : [step.amount]).filter((amount) => amount !== null);
  const meanOf = (ends: readonly string[]): number =>
    ends.length === 0 ? 1 : Number(sumOf(ends)) / ends.length;
  return { low: meanOf(doses.map(lowOf)), high: meanOf(doses.map(highOf)) };
};

/** How often, where the step says it in full: a pause, or "up to", leaves it open. */
const oftenOf = (step: Step): Range | null => {
  const { timing } = step;
  const days = timing.weekdays.length > 0 || timing.daysAWeek !== null || timing.cycleDays !== null;
  if (timing.cycle !== null || timing.once || (timing.every !== null && days)) return null;
  const rate = dosesAnHour(step);
  return rate === null || rate.low === 0 ? null : rate;
};

const total = (dose: Range, often: Range, one: Measure): Range => ({
  low: dose.low * often.low * Number(one.value),
  high: dose.high * often.high * Number(one.value),
});

/** More at one end at least, and less at none. */
const isMore = (one: Range, than: Range): boolean => {
  const ends = [one.low / than.low, one.high / than.high];
  return ends.every((share) => share > 1 - hair) && ends.some((share) => share > 1 + hair);
};

/**
 * "then increase to 2": more than before, in one measure, and not only if
 * needed. How often counts as much as how much: "1 mg, then increase to 500
 * micrograms" and "2 on Mondays, then reduce to 1 a day" are contradictions. A
 * change that cannot be shown is refused.
 */
export const changesSo = (
  before: Step,
  step: Step,
  change: "up" | "down",
  product: ProductFacts = {},
): boolean => {
  if (before.asNeeded !== null || step.asNeeded !== null) return false;
  /* Two counts of one unit are told by the count, unless both name a strength. */
  const byStrength =
    before.unit?.name !== step.unit?.name || (before.strengthOfOne !== null && step.strengthOfOne !== null);
  const [one, next] = [oneOf(before, byStrength, product), oneOf(step, byStrength, product)];
  const alike = before.dailyTotal === step.dailyTotal && isDeepEqual(before.timing, step.timing);
  const [often, nextOften] = alike ? [always, always] : [oftenOf(before), oftenOf(step)];
  if (one.unit !== next.unit || often === null || nextOften === null) return false;
  const [first, then] = [total(doseOf(before), often, one), total(doseOf(step), nextOften, next)];
  return change === "up" ? isMore(then, first) : isMore(first, then);
};
