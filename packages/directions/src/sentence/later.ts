// directions/sentence: "2 now, then 1 after 6 hours": a first dose, the wait, and one dose more.
import type { Placed, Span } from "../clauses/Clause.ts";
import { blankStep, type Step } from "../regimen/Regimen.ts";
import { all, type Part } from "./Taking.ts";

/** The reading with "then" before its second dose, where that comes so many hours later: "2 now and 1 after 6 hours". */
export const withLater = (reading: Part): Part => {
  const doses = reading.flatMap(({ clause }, at) => (clause.kind === "dose" ? [at] : []));
  const [, second, third] = doses;
  if (all(reading, "later").length !== 1 || second === undefined || third !== undefined) return reading;
  const verb = reading[second - 1]?.clause;
  const from = verb?.kind === "action" && verb.order ? second - 1 : second;
  const { joint } = reading[from]!;
  if (joint !== "and" && joint !== "comma" && joint !== "stop") return reading;
  return reading.map((placed, at): Placed => (at === from ? { ...placed, joint: "then" } : placed));
};

/** The time without a dose before the second. */
export const waitBefore = (step: Step, length: Span): Step => ({
  ...blankStep,
  joined: "then",
  action: step.action,
  actionSuppliedBy: step.actionSuppliedBy,
  amount: { exact: "0" },
  unit: step.unit,
  duration: length,
});
