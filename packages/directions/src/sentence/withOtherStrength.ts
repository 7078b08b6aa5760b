// directions/sentence: "with 100mcg tablets (total 125mcg)" beside a dose: the sum must come out, or it is refused.
import type { OtherStrength, Weight } from "../clauses/Clause.ts";
import type { ProductFacts } from "../Interpretation.ts";
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import { compareDecimals, sumOf } from "../regimen/decimals.ts";
import type { Draft } from "./Draft.ts";
import { familyOf } from "./product.ts";
import { dosesAnHour, hair } from "./rates.ts";
import { measureOf, strengthOf, timesAmount } from "./strengths.ts";

const inMeasure = ({ value, unit }: Weight) => measureOf(`${value} ${unit}`);

/** The name in the words is the product's own: another medicine is no other strength of it. */
const isNamed = (word: string, { name = "" }: ProductFacts): boolean =>
  name.toLowerCase().split(/[^a-z]+/)[0] === word;

/**
 * What speaks against the words beside this dose; null where nothing does. Once a day and every day, of a tablet or
 * capsule whose strength is known and smaller or larger than the other: "1 daily with levothyroxine 100mcg (total
 * 125mcg)" of 25 micrograms.
 */
export const otherStrengthFault = (
  { name, other, total, noun }: OtherStrength,
  step: Draft["step"],
  unit: string | null,
  product: ProductFacts,
): ReasonCode | null => {
  const family = familyOf(product);
  if (family !== "tablet" && family !== "capsule") return "not-understood";
  if ((name !== null && !isNamed(name, product)) || (noun !== null && noun !== family))
    return "not-understood";
  const rate = dosesAnHour(step);
  if (step.asNeeded !== null || step.dailyTotal || rate === null || Math.abs(rate.high * 24 - 1) > hair)
    return "ambiguous";
  const [one, more, all] = [strengthOf(product), inMeasure(other), inMeasure(total)];
  if (one === null || more === null || all === null || step.amount === null || !("exact" in step.amount))
    return "strength-does-not-fit";
  const counted = unit === null || unit === family;
  const dose = counted ? timesAmount(one, step.amount.exact) : measureOf(`${step.amount.exact} ${unit}`);
  if (dose === null || compareDecimals(one.value, more.value) === 0) return "strength-does-not-fit";
  return compareDecimals(sumOf([dose.value, more.value]), all.value) === 0 &&
    dose.unit === all.unit &&
    more.unit === all.unit
    ? null
    : "strength-does-not-fit";
};
