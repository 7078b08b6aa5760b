// language/translate: a phrase with the verb that is said again after the dose, of what is taken, used or given.
import type { Step } from "@plainlabel/directions";
import { verbOf } from "../english/verbs.ts";
import { cell, fill, type Words } from "./fill.ts";
import type { Cell, Phrases } from "./Phrases.ts";

type Blanks = Readonly<Record<string, Words | string>>;

/** With the verb of the sentences after the dose: `{do}` and `{not}`, of which a phrase holds those it needs. */
export const withVerb = (phrase: Cell, step: Step, phrases: Phrases, others: Blanks = {}): Words => {
  const verb = phrases.later[verbOf(step.action).later];
  const template = cell(phrase);
  return fill(phrase, {
    ...(template.includes("{do}") ? { do: cell(verb.do) } : {}),
    ...(template.includes("{not}") ? { not: cell(verb.not) } : {}),
    ...others,
  });
};
