// directions/questions: what follows a pause that comes last: nothing, or the first dose again.
import { asCycle, isPause } from "../regimen/pauses.ts";
import type { Step } from "../regimen/Regimen.ts";
import { wordsOfStep } from "./divideDailyAmount.ts";
import type { Question } from "./Question.ts";
import { questionOf } from "./questionTable.ts";

/** A question, and the steps of the regimen that its answer is about. */
interface AboutSteps {
  readonly question: Question;
  readonly steps: readonly number[];
}

/**
 * The question after a last pause; null where no pause comes last. The dose
 * before the pause is what an answer changes.
 */
export const askAfterPause = (steps: readonly Step[], path: string): AboutSteps | null => {
  const last = steps.length - 1;
  if (last < 1 || !isPause(steps[last]!)) return null;
  const question = questionOf({
    code: "what-follows",
    path,
    words: wordsOfStep(steps[last]!),
    offers: ["stop", ...(asCycle(steps) === null ? [] : ["start-again"])],
  });
  return { question, steps: steps[last - 1]!.joined === "and" ? [last] : [last - 1, last] };
};

/** A step as the answer has it: what stops has no pause after it; what starts again is a cycle, which holds its pause. */
export const followed = (step: Step, answer: string, all: readonly Step[]): readonly Step[] => {
  if (isPause(step)) return [];
  const cycle = answer === "start-again" ? asCycle(all) : null;
  if (cycle !== null) return [cycle];
  return answer === "stop" || answer === "continue" ? [{ ...step, ending: answer }] : [step];
};
