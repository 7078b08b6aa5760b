// directions/sentence: what is done with a dose: one verb, said once or again, and what follows it.

import type { Placed } from "../clauses/Clause.ts";
import type { Action, Step } from "../regimen/Regimen.ts";
import { has, type Part, type Problem, problem, type Taking } from "./Taking.ts";

/** What is taken by mouth, and so may be called taking it. */
const byMouth: ReadonlySet<Action> = new Set([
  "take",
  "swallow",
  "chew",
  "suck",
  "dissolve",
  "drink",
  "mix",
  "give",
]);

/** "Inhale 2 puffs. Use it when required.": a sentence that only points back, as "it" does, names no second way of use. */
const pointsBack = ({ joint, clause }: Placed, first: Action): boolean =>
  joint === "stop" &&
  clause.kind === "action" &&
  clause.object === "it" &&
  clause.order &&
  clause.further.length === 0 &&
  clause.site === null &&
  clause.kept === null &&
  (clause.action === "use" ? !byMouth.has(first) : clause.action === "take" && byMouth.has(first));

/** What is done with what is spread or washed with. */
const spreads: ReadonlySet<Action> = new Set(["apply", "rub", "wash"]);

/** "Apply to wet hair. Use twice a week": a sentence's "use" with nothing behind it says no other thing. */
const saysOnlyUse = ({ clause }: Placed, others: readonly Action[]): boolean =>
  clause.kind === "action" &&
  clause.action === "use" &&
  clause.order &&
  (clause.object === null || clause.object === "it") &&
  clause.further.length === 0 &&
  clause.site === null &&
  clause.kept === null &&
  others.length > 0 &&
  others.every((other) => spreads.has(other));

/** Sentences apart, of which one dose at the most is told. */
const standApart = (part: Part, said: readonly Placed[]): boolean =>
  said.slice(1).every(({ joint }) => joint === "stop") &&
  part.filter(({ clause }) => clause.kind === "dose").length < 2;

/** The verb, said once, or again at the head of a further sentence. */
export const verbFrom = (
  part: Part,
  taking: Taking,
):
  | { readonly action: Action | null; readonly further: readonly Action[]; readonly site: Step["site"] }
  | Problem => {
  const said = part.filter(({ clause }) => clause.kind === "action");
  const all = taking.every("action");
  const [opening] = all;
  const back = said.filter((placed, at) => at > 0 && pointsBack(placed, opening!.action));
  const others = all.flatMap(({ action }) => (action === "use" ? [] : [action]));
  const onlyUse = standApart(part, said) ? said.filter((placed) => saysOnlyUse(placed, others)) : [];
  const verbs = all.filter((verb) => ![...back, ...onlyUse].some(({ clause }) => clause === verb));
  if (verbs.length > 1 && new Set(verbs.map(({ action, further }) => [action, ...further].join())).size > 1)
    return problem("two-actions", said);
  if (verbs.some(({ site }) => site !== null) && has(part, "site")) return problem("said-twice", said);
  /* "Allow one to dissolve": the second says what is allowed. */
  if (verbs.slice(1).some(({ order, action }) => !order && action !== "dissolve"))
    return problem("said-twice", said);
  const [first = opening] = verbs;
  return { action: first?.action ?? null, further: first?.further ?? [], site: first?.site ?? null };
};
