// rendering: what a prescription cannot know of its dispensing, and how to make its labels, from the query of an address.
import {
  type OptionName,
  type OptionTexts,
  type Outcome,
  optionAt,
  optionNames,
  pointerTo,
  type Refusal,
  type SupplyContext,
  supplyOfTexts,
} from "@plainlabel/core";
import type { Texts } from "../http/query.ts";

/** Read elsewhere: it goes with a plain request too. */
const elsewhere: readonly OptionName[] = ["dpi"];

/** Every option of a label, by its name. */
export const supplyParameters: readonly OptionName[] = optionNames.filter(
  (name) => !elsewhere.includes(name),
);

/** Paths of refusals name the query parameter. Whether the values will do is for the request's own reader to say. */
export const readSupply = (sent: Texts<string>): Outcome<SupplyContext> =>
  supplyOfTexts(
    Object.fromEntries(
      supplyParameters.flatMap((name) => (sent[name] === undefined ? [] : [[name, sent[name]]])),
    ) as OptionTexts,
  );

const isIn = (path: string, parent: string): boolean => path === parent || path.startsWith(`${parent}/`);

/**
 * A refusal of what the query said, or of what it could have said, with the
 * parameter's name for its path: of two parameters that say it, the one that
 * was `given`. Others stay as they are.
 */
export const inQueryTerms = (refusal: Refusal, given: readonly string[]): Refusal => {
  if (!isIn(refusal.path, "/supply")) return refusal;
  const inner = refusal.path.slice("/supply".length);
  const name = optionAt(inner, given)?.name ?? (isIn(inner, "/items") ? "answers" : null);
  return name === null ? refusal : { ...refusal, path: pointerTo([name]) };
};
