// directions/reading: a coded 1 g beside "two 500 mg tablets": one dose, told by its weight and by its count.
import type { ProductFacts } from "../Interpretation.ts";
import { isCounted } from "../lexicon/units.ts";
import { accepted, type Outcome } from "../refusal.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { type Regimen, regimenOf, type Step } from "../regimen/Regimen.ts";
import { type Measure, measureOf, strengthOf, timesAmount } from "../sentence/strengths.ts";

const exactOf = ({ amount }: Step): string | null =>
  amount !== null && "exact" in amount ? amount.exact : null;

const weightOf = (step: Step): Measure | null => {
  const exact = exactOf(step);
  return exact === null || step.unit === null ? null : measureOf(`${exact} ${step.unit.name}`);
};

/**
 * What the dose of the words weighs: by the strength of one that they name, by
 * the product's, or by the total in brackets. Where they tell it twice over, the
 * reader of the words has held one against the other.
 */
const weighed = (worded: Step, product: ProductFacts): Measure | null => {
  const count = exactOf(worded);
  if (count === null || !isCounted(worded.unit?.name ?? null)) return null;
  const one = measureOf(worded.strengthOfOne) ?? strengthOf(product);
  return one === null ? measureOf(worded.strengthNote) : timesAmount(one, count);
};

const isSame = (worded: Step, coded: Step, product: ProductFacts): boolean => {
  const [said, sent] = [weighed(worded, product), weightOf(coded)];
  return (
    said !== null && sent !== null && said.unit === sent.unit && compareDecimals(said.value, sent.value) === 0
  );
};

/**
 * The coded dose with the count of the words in place of its weight, where the
 * strength proves them one dose. Words and code that differ are left as they
 * are, and compared.
 */
export const withCountOfWords = (
  coded: Outcome<Regimen>,
  worded: Outcome<Regimen>,
  product: ProductFacts,
): Outcome<Regimen> => {
  if (!worded.ok || !coded.ok || worded.value.steps.length !== coded.value.steps.length) return coded;
  const steps = coded.value.steps.map((step, at) => {
    const said = worded.value.steps[at]!;
    const { amount, unit, strengthNote, strengthOfOne } = said;
    return isSame(said, step, product)
      ? { ...step, amount, unit, strengthNote: strengthNote ?? step.strengthNote, strengthOfOne }
      : step;
  });
  return isDeepEqual(steps, coded.value.steps) ? coded : accepted(regimenOf(steps), coded.findings);
};
