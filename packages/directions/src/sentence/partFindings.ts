// directions/sentence: a part of a tablet that is made to be swallowed whole: read as it is written, and told.
import type { ProductFacts } from "../Interpretation.ts";
import type { Finding } from "../refusal.ts";
import { highOf, lowOf } from "../regimen/amounts.ts";
import { isWhole } from "../regimen/decimals.ts";
import type { Step } from "../regimen/Regimen.ts";
import { isReleased } from "./product.ts";
import { amountsOf } from "./rates.ts";

const divisible: ReadonlySet<string> = new Set(["tablet", "caplet"]);

const takesPart = (step: Step): boolean =>
  divisible.has(step.unit?.name ?? "") &&
  amountsOf(step).some((amount) => !isWhole(lowOf(amount)) || !isWhole(highOf(amount)));

/**
 * "Half a tablet" of MST Continus: some slow tablets have a line to break along
 * and most have none, so the directions stand, and a professional is told.
 */
export const partFindings = (
  steps: readonly Step[],
  product: ProductFacts,
  path: string,
): readonly Finding[] => {
  const keepsWhole = isReleased("modified", product) || isReleased("gastro-resistant", product);
  if (!keepsWhole || !steps.some(takesPart)) return [];
  return [
    {
      code: "part-of-slow-tablet",
      path,
      detail:
        "The dose is a part of a tablet that releases slowly or past the stomach, and a broken one may release all at once.",
      help: "Check that this tablet may be divided, and say how; if not, ask the prescriber for another.",
    },
  ];
};
