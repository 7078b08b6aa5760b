// interpret: the sentences of a regimen, said once for whoever needs them.
import { type Outcome, type Regimen, remembering } from "@plainlabel/directions";
import { type Saying, type SayOptions, trySayRegimen } from "@plainlabel/language";

const mostKnown = 300;

/** `trySayRegimen` of @plainlabel/language, remembered for the last regimens: the same directions come again all day. */
export const sayingsOf: (
  regimen: Regimen,
  numbers: SayOptions["numbers"],
  form?: string,
) => Outcome<readonly Saying[]> = remembering(
  (regimen, numbers, form) => trySayRegimen(regimen, { numbers, form }),
  mostKnown,
  Number.POSITIVE_INFINITY,
);
