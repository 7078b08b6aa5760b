// directions/sentence: whether a step is taken only as needed, and for what.
import type { Step } from "../regimen/Regimen.ts";
import { type Part, type Problem, problem, type Taking } from "./Taking.ts";

/** The need and its reasons, which may stand apart from it; null for a regular dose. */
export const needFrom = (taking: Taking): Step["asNeeded"] | Problem => {
  const needed = taking.one("asNeeded");
  if (needed === null) return null;
  if (needed.reasons.length > 0) return { reasons: [...needed.reasons] };
  const [apart, ...more] = taking.every("reason");
  return more.length > 0 ? problem("said-twice") : { reasons: [...(apart?.reasons ?? [])] };
};

/** "one in the morning and at night if needed": both, or only at night? */
export const needIsClear = (part: Part, moments: number): boolean =>
  moments < 2 || part.every(({ clause, joint }) => clause.kind !== "asNeeded" || joint === "stop");
