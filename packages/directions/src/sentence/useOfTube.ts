// directions/sentence: "10ml bd, 15ml nocte via PEG": both go through the tube, so nobody takes either.
import { isThroughTube } from "../lexicon/cautions/throughTube.ts";
import type { Step } from "../regimen/Regimen.ts";

/** The steps that stand side by side with the one at `at`, itself and those behind it. */
const besideFrom = (steps: readonly Step[], at: number): readonly Step[] => {
  const end = steps.findIndex(({ joined }, index) => index > at && joined !== "and");
  return steps.slice(at, end < 0 ? steps.length : end);
};

/** The steps with the verb of a tube where the words name none and the last of several doses names the tube. */
export const withUseOfTube = (steps: readonly Step[]): readonly Step[] =>
  steps.map((step, at) =>
    step.actionSuppliedBy === "reader" &&
    besideFrom(steps, at).some(({ instructions }) => instructions.some(isThroughTube))
      ? { ...step, action: "use" }
      : step,
  );
