// interpret: the sentences of a regimen, said once for whoever needs them.
import type { Outcome, Regimen } from "@plainlabel/directions";
import { type Saying, type SayOptions, trySayRegimen } from "@plainlabel/language";

const known = new WeakMap<Regimen, Map<SayOptions["numbers"], Outcome<readonly Saying[]>>>();

/** `trySayRegimen` of @plainlabel/language, remembered for as long as the regimen is kept. */
export const sayingsOf = (regimen: Regimen, numbers: SayOptions["numbers"]): Outcome<readonly Saying[]> => {
  const before = known.get(regimen) ?? new Map();
  if (!known.has(regimen)) known.set(regimen, before);
  const said = before.get(numbers) ?? trySayRegimen(regimen, { numbers });
  before.set(numbers, said);
  return said;
};
