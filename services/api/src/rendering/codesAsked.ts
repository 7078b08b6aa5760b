// rendering: the codes of items, which the door looks up before their labels are laid out.
import type { LabelRequest, LookedUp } from "@plainlabel/core";

/** A medicine as it was sent, with its code. */
export type CodedMedicine = Pick<LabelRequest["medicine"], "name" | "strength" | "form"> & {
  readonly code: string;
};

/**
 * What the dictionary says, by place. "no-release": there is nothing to ask.
 * "not-asked": the worker may say which codes are to be looked up.
 */
export type Dictionary = "no-release" | "not-asked" | readonly (LookedUp | null)[];

/** By place; null for items without a code. Null altogether where none has one. */
export const codesAsked = (
  requests: readonly Pick<LabelRequest, "medicine">[],
): readonly (CodedMedicine | null)[] | null => {
  const coded = requests.map(({ medicine: { name, strength, form, code } }) =>
    code === undefined ? null : { name, strength, form, code },
  );
  return coded.some((one) => one !== null) ? coded : null;
};

export const saidIn = (dictionary: Dictionary): readonly (LookedUp | null)[] =>
  typeof dictionary === "string" ? [] : dictionary;
