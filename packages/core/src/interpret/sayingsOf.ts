// interpret: the sentences of a regimen, said once for whoever needs them.
import type { Outcome, Regimen } from "@plainlabel/directions";
import { type Saying, type SayOptions, trySayRegimen } from "@plainlabel/language";

const known = new WeakMap<Regimen, Map<string, Outcome<readonly Saying[]>>>();

/** `trySayRegimen` of @plainlabel/language, remembered for as long as the regimen is kept. */
export const sayingsOf = (
  regimen: Regimen,
  numbers: SayOptions["numbers"],
  form?: string,
): Outcome<readonly Saying[]> => {
  const before = known.get(regimen) ?? new Map();
  if (!known.has(regimen)) known.set(regimen, before);
  const key = `${numbers} ${form ?? ""}`;
  const said = before.get(key) ?? trySayRegimen(regimen, { numbers, form });
  before.set(key, said);
  return said;
};
