// directions/sentence: dose and ceilings in one measure by the product's strength, to compare them and for nothing else.
import type { ProductFacts } from "../Interpretation.ts";
import { measuringOf } from "../lexicon/measuring.ts";
import { isCounted } from "../lexicon/units.ts";
import { highOf, lowOf } from "../regimen/amounts.ts";
import { isMultipleOf, productOf } from "../regimen/decimals.ts";
import type { Amount, Step } from "../regimen/Regimen.ts";
import { nounOf } from "./product.ts";
import { amountsOf } from "./rates.ts";
import { heldIn, type Measure, measureOf, strengthOf, timesAmount } from "./strengths.ts";

/**
 * How much one of a unit is: a mass by itself, what is counted by its strength,
 * and a millilitre by what so many hold. All are told for as many as the
 * strength speaks of, so that nothing is divided.
 */
const measureOfOne = (
  unit: string | null,
  { strengthOfOne }: Step,
  product: ProductFacts,
): Measure | null => {
  if (unit === null) return null;
  const ofVolume = heldIn(product);
  if (unit === "mL" && ofVolume !== null) return ofVolume.held;
  const own = measureOf(`1 ${unit}`);
  if (own !== null) return ofVolume === null ? own : timesAmount(own, ofVolume.volume);
  return isCounted(unit) ? (measureOf(strengthOfOne) ?? strengthOf(product)) : null;
};

const scaled = (amount: Amount, by: string): Amount =>
  "exact" in amount
    ? { exact: productOf(amount.exact, by) }
    : { ...amount, low: productOf(amount.low, by), high: productOf(amount.high, by) };

/**
 * The step with dose and ceilings in one measure, where they are named in two:
 * "2 tablets" of 500 mg beside "maximum 4 g". Null where they are in one unit
 * already, or nothing tells how the two compare.
 */
export const inOneMeasure = (step: Step, product: ProductFacts): Step | null => {
  const { amount, unit, timing, limits } = step;
  const one = measureOfOne(unit?.name ?? null, step, product);
  if (one === null) return null;
  const limitIn = <Limit extends { readonly amount: string; readonly unit: string | null }>(
    limit: Limit | null,
  ): Limit | null => {
    const other = limit === null ? null : measureOfOne(limit.unit, step, product);
    return limit === null || other === null || other.unit !== one.unit
      ? null
      : { ...limit, amount: productOf(limit.amount, other.value), unit: one.unit };
  };
  const [units, atOnce] = [limitIn(limits.units), limitIn(limits.atOnce)];
  if (units === null && atOnce === null) return null;
  const timed = <Moment extends { readonly amount: Amount | null }>(moments: readonly Moment[]): Moment[] =>
    moments.map((moment) => ({
      ...moment,
      amount: moment.amount === null ? null : scaled(moment.amount, one.value),
    }));
  return {
    ...step,
    amount: amount === null ? null : scaled(amount, one.value),
    unit: { name: one.unit, suppliedBy: unit?.suppliedBy ?? "directions" },
    timing: { ...timing, slots: timed(timing.slots), clockTimes: timed(timing.clockTimes) },
    limits: { ...limits, units, atOnce },
  };
};

/**
 * "7 mg" of tablets of 5 mg, "2.5 mg" of capsules of 5 mg: nobody can take so
 * much of them. A product of several strengths, or of none that is told, may
 * make it up.
 */
export const isUnmeasurable = (step: Step, product: ProductFacts): boolean => {
  const { unit, strengthNote, strengthOfOne } = step;
  const noun = nounOf(product)?.name;
  const one = strengthOf(product);
  if (unit === null || one === null || strengthNote !== null || strengthOfOne !== null) return false;
  if (noun === undefined || !["tablet", "capsule", "caplet"].includes(noun)) return false;
  const { parts } = measuringOf(noun);
  return amountsOf(step)
    .flatMap((amount) => [lowOf(amount), highOf(amount)])
    .map((end) => measureOf(`${end} ${unit.name}`))
    .some(
      (dose) =>
        dose !== null &&
        dose.unit === one.unit &&
        !isMultipleOf(productOf(dose.value, `${parts}`), one.value),
    );
};
