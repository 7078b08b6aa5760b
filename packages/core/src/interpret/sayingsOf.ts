// interpret: the sentences of a regimen, said once for whoever needs them.
import type { Outcome, Regimen } from "@plainlabel/directions";
import { type Saying, type SayOptions, trySayRegimen } from "@plainlabel/language";

/** Of the last regimens, by all that they hold: the same directions come again all day. */
const known = new Map<string, Outcome<readonly Saying[]>>();
const mostKnown = 300;

/** `trySayRegimen` of @plainlabel/language, remembered for the last regimens. */
export const sayingsOf = (
  regimen: Regimen,
  numbers: SayOptions["numbers"],
  form?: string,
): Outcome<readonly Saying[]> => {
  const key = JSON.stringify([regimen, numbers, form]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const said = trySayRegimen(regimen, { numbers, form });
  if (known.size >= mostKnown) known.clear();
  known.set(key, said);
  return said;
};
