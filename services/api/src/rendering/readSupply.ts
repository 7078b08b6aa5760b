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

/** A vendor who says in the query how to make a plain request knows no supply context. */
const notOfPlain = (refusal: Refusal, given: readonly string[]): Refusal => {
  const names = supplyParameters.filter((name) => given.includes(name));
  const [first] = names;
  return first === undefined
    ? refusal
    : {
        ...refusal,
        path: pointerTo([first]),
        detail: `The query says ${names.join(", ")}, which a plain request says itself; a query is for FHIR.`,
        help: "Say it in the request, and leave it out of the query.",
      };
};

/**
 * A refusal of what the query said, or of what it could have said, with the
 * parameter's name for its path: of two parameters that say it, the one that
 * was `given`. Others stay as they are.
 */
const inTerms = (refusal: Refusal, given: readonly string[]): Refusal => {
  if (!isIn(refusal.path, "/supply")) return refusal;
  if (refusal.code === "supply-not-wanted" && refusal.path === "/supply") return notOfPlain(refusal, given);
  const inner = refusal.path.slice("/supply".length);
  const name = optionAt(inner, given)?.name ?? (isIn(inner, "/items") ? "answers" : null);
  return name === null ? refusal : { ...refusal, path: pointerTo([name]) };
};

/** The same of all refusals of a call; what is said of every request of a list is told once. */
export const inQueryTerms = (refusals: readonly Refusal[], given: readonly string[]): readonly Refusal[] => {
  const all = refusals.map((refusal) => inTerms(refusal, given));
  const isSame = (one: Refusal, other: Refusal): boolean =>
    one.code === other.code && one.path === other.path && one.detail === other.detail;
  return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
};
