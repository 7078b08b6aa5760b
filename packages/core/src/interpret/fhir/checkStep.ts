// interpret/fhir: what a step may not be even though every field was read: doses and ceilings that nobody means.
import { compareDecimals } from "../decimals.ts";
import type { ProductFacts } from "../Interpretation.ts";
import type { Step } from "../Regimen.ts";
import { type Log, refuse } from "./Log.ts";
import { isCounted } from "./unitWords.ts";

/** More counted units at once than this is likelier a slip than a dose (the reader of text has the same rule). */
const mostAtOnce = "10";

const largest = (step: Step): string | null => {
  if (step.amount === null) return null;
  return "exact" in step.amount ? step.amount.exact : step.amount.high;
};

/** The counted noun that a product's form is, where it plainly is one. */
const nounOfForm = (form: string | undefined): string | null => {
  const noun = /\b(tablet|capsule|sachet|patch|suppositor|pessar|lozenge)(?:s|es|y|ies)?$/.exec(
    form?.trim().toLowerCase() ?? "",
  )?.[1];
  if (noun === undefined) return null;
  return noun === "suppositor" ? "suppository" : noun === "pessar" ? "pessary" : noun;
};

/** Counted nouns that name a dose form, and so must be the product's own. */
const formNouns = ["tablet", "capsule", "sachet", "patch", "suppository", "pessary", "lozenge"];

/** Adds a refusal for each thing that cannot be meant. */
export const checkStep = (step: Step, product: ProductFacts, path: string, log: Log): void => {
  const dose = largest(step);
  const unit = step.unit?.name ?? null;
  if (dose !== null && (unit === null || isCounted(unit)) && compareDecimals(dose, mostAtOnce) > 0)
    refuse(log, "dose-too-large", `${path}/doseAndRate/0`, `A dose of ${dose} at once is not likely.`);
  const ceiling = step.limits.units;
  if (dose !== null && ceiling !== null && (ceiling.unit === unit || ceiling.unit === null || unit === null))
    if (compareDecimals(ceiling.amount, dose) < 0)
      refuse(
        log,
        "max-below-dose",
        `${path}/maxDosePerPeriod`,
        "The most in a period is less than one dose.",
      );
  const noun = nounOfForm(product.form);
  if (unit !== null && noun !== null && formNouns.includes(unit) && unit !== noun)
    refuse(
      log,
      "unit-not-product",
      `${path}/doseAndRate/0`,
      `The dose counts ${unit}s but the product is a ${noun}.`,
      "Check that the directions belong to this product.",
    );
};
