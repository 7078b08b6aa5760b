// directions/reading: "500 mg" beside a coded 1 tablet of 500 mg: one dose, told by its weight and by its count.
import type { ProductFacts } from "../Interpretation.ts";
import { isCounted } from "../lexicon/units.ts";
import { accepted, type Outcome } from "../refusal.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import { type Regimen, regimenOf, type Step } from "../regimen/Regimen.ts";
import { inOneMeasure } from "../sentence/inOneMeasure.ts";

const exactOf = ({ amount }: Step): string | null =>
  amount !== null && "exact" in amount ? amount.exact : null;

const weights: ReadonlySet<string> = new Set(["mg", "g", "microgram", "nanogram"]);

/** Whether so many of what is counted are exactly this weight, by the product's strength. */
const isSame = (worded: Step, coded: Step, product: ProductFacts): boolean => {
  const count = exactOf(coded);
  const weight = exactOf(worded);
  if (count === null || weight === null || worded.unit === null) return false;
  /* The weight stands as a ceiling beside the count, so that both come into one measure. */
  const units = { amount: weight, unit: worded.unit.name, per: { count: 1, unit: "day" as const } };
  const both = inOneMeasure({ ...coded, limits: { ...coded.limits, units, atOnce: null } }, product);
  const dose = both === null ? null : exactOf(both);
  return dose !== null && both?.limits.units != null && compareDecimals(dose, both.limits.units.amount) === 0;
};

/**
 * The words with the coded count in place of their weight, which stays as a note,
 * where the product's strength proves them one dose: "1 tablet (500 mg)". Words
 * and code that differ are left as they are, and compared.
 */
export const withCountOfWeight = (
  worded: Outcome<Regimen>,
  coded: Outcome<Regimen>,
  product: ProductFacts,
): Outcome<Regimen> => {
  if (!worded.ok || !coded.ok || worded.value.steps.length !== coded.value.steps.length) return worded;
  const steps = worded.value.steps.map((step, at) => {
    const other = coded.value.steps[at]!;
    const weight = exactOf(step);
    return step.unit !== null &&
      weight !== null &&
      weights.has(step.unit.name) &&
      other.unit !== null &&
      isCounted(other.unit.name) &&
      step.strengthNote === null &&
      isSame(step, other, product)
      ? {
          ...step,
          amount: other.amount,
          unit: other.unit,
          strengthNote: `${weight} ${step.unit.name}`,
          action: step.actionSuppliedBy === "reader" ? other.action : step.action,
        }
      : step;
  });
  return accepted(regimenOf(steps), worded.findings);
};
