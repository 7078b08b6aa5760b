// directions/sentence: what is done with a dose: one verb, said once or again, and what follows it.
import type { Action, Step } from "../regimen/Regimen.ts";
import { has, type Part, type Problem, problem, type Taking } from "./Taking.ts";

/** The verb, said once, or again at the head of a further sentence. */
export const verbFrom = (
  part: Part,
  taking: Taking,
):
  | { readonly action: Action | null; readonly further: readonly Action[]; readonly site: Step["site"] }
  | Problem => {
  const said = part.filter(({ clause }) => clause.kind === "action");
  const verbs = taking.every("action");
  const [first] = verbs;
  if (new Set(verbs.map(({ action, further }) => [action, ...further].join())).size > 1)
    return problem("two-actions", said);
  if (verbs.some(({ site }) => site !== null) && has(part, "site")) return problem("said-twice", said);
  if (verbs.slice(1).some(({ order }) => !order)) return problem("said-twice", said);
  return { action: first?.action ?? null, further: first?.further ?? [], site: first?.site ?? null };
};
