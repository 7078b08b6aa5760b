// directions/sentence: "Dissolve 1 tablet in 4 litres of water" of what is for the skin: it is used, and never taken.
import type { ProductFacts } from "../Interpretation.ts";
import type { Step } from "../regimen/Regimen.ts";
import { isDrunk, isForSkin, isMixed, withVerb } from "./dissolvedForSkin.ts";
import { usesOf } from "./useOfForm.ts";

/** The step with "use" in place of "dissolve", which would be said as "Take 1 tablet. Dissolve it in water first." */
export const withUseOfSolution = (step: Step, product: ProductFacts): Step =>
  isMixed(step) && !isDrunk(step) && usesOf(product).some(isForSkin)
    ? {
        ...step,
        action: "use",
        instructions: step.instructions.map((words) => withVerb(words, step.action)),
      }
    : step;
