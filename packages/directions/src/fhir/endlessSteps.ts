// directions/fhir: a step that another follows must say when it ends.
import type { Refusal } from "../refusal.ts";
import type { Step } from "../regimen/Regimen.ts";
import { lastDay } from "./readBounds.ts";

const ends = (step: Step): boolean =>
  step.duration !== null || step.timing.once || step.instructions.some((words) => words.startsWith(lastDay));

/**
 * A refusal for each step that goes on for ever although another step comes
 * "then": nobody could know when to change the dose.
 */
export const endlessSteps = (
  steps: readonly { readonly step: Step; readonly path: string }[],
): readonly Refusal[] => {
  const lastThen = steps.findLastIndex(({ step }) => step.joined === "then");
  return steps.slice(0, Math.max(0, lastThen)).flatMap(({ step, path }, at) =>
    ends(step)
      ? []
      : [
          {
            code: "step-without-end",
            path: `${path}/timing/repeat`,
            detail: `Step ${at + 1} does not say for how long, and another step follows it.`,
            help: "Send how long this dosage lasts, in timing.repeat.boundsDuration.",
          },
        ],
  );
};
