// directions/sentence: "2 now, then 1 after 6 hours": a first dose, the wait, and one dose more.
import { anyUnit } from "../clauses/again.ts";
import type { Dose, Placed, Span } from "../clauses/Clause.ts";
import { isCounted } from "../lexicon/units.ts";
import { blankStep, type Step } from "../regimen/Regimen.ts";
import { timingKinds } from "./placement.ts";
import { all, has, type Part } from "./Taking.ts";

/** Whether "a second tablet" is the same as this dose: one of it. "A second dose" always is. */
const isAgain = ({ amount, unit, strengthNote }: Dose, second: string): boolean =>
  second === anyUnit ||
  ("exact" in amount &&
    amount.exact === "1" &&
    strengthNote === null &&
    (unit === second || (unit === null && isCounted(second))));

/** The reading with the dose of its own in front of "a second tablet 12 hours later". */
const withSecond = (reading: Part): Part => {
  const at = reading.findIndex(({ clause }) => clause.kind === "later" && clause.second !== undefined);
  const found = reading[at];
  const [dose, ...more] = reading.filter(({ clause }) => clause.kind === "dose");
  if (found?.clause.kind !== "later" || dose?.clause.kind !== "dose" || more.length > 0) return reading;
  const { second, span } = found.clause;
  if (second === undefined || !isAgain(dose.clause.dose, second) || reading.indexOf(dose) > at)
    return reading;
  const copy: Placed = { ...dose, joint: "then", at: found.at, end: found.at };
  const later: Placed = { ...found, joint: "space", clause: { kind: "later", span } };
  const before = reading.slice(0, at);
  /* A second one makes the first one dose, where nothing else says when. */
  const once: readonly Placed[] = before.some(({ clause }) => timingKinds.has(clause.kind))
    ? []
    : [{ ...dose, joint: "space", at: dose.end, clause: { kind: "once", straightAway: false } }];
  return [...before, ...once, copy, later, ...reading.slice(at + 1)];
};

/** The reading with "then" before its second dose, where that comes so many hours later: "2 now and 1 after 6 hours". */
export const withLater = (spoken: Part): Part => {
  if (!has(spoken, "later")) return spoken;
  const reading = withSecond(spoken);
  const doses = reading.flatMap(({ clause }, at) => (clause.kind === "dose" ? [at] : []));
  const [, second, third] = doses;
  if (all(reading, "later").length !== 1 || second === undefined || third !== undefined) return reading;
  const verb = reading[second - 1]?.clause;
  const from = verb?.kind === "action" && verb.order ? second - 1 : second;
  const { joint } = reading[from]!;
  if (joint === "then") return reading;
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
