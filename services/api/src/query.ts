// service: the query of an address, strict: what a prescription cannot know of its dispensing, and nothing else.
import {
  accepted,
  type Outcome,
  type Refusal,
  readJson,
  refused,
  type SupplyContext,
} from "@plainlabel/core";

type Query = Readonly<Record<string, string | readonly string[]>>;

/** A refusal of the query; its path names the parameter. */
export const queryRefusal = (code: string, name: string, detail: string, help: string): Refusal => ({
  code,
  path: name === "" ? "" : `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
  detail,
  help,
});

const unknownParameter = (name: string, known: readonly string[]): Refusal =>
  queryRefusal(
    "unknown-query-parameter",
    name,
    "The query has a parameter that does not exist here.",
    known.length === 0 ? "Leave the query out." : `Parameters are ${known.join(", ")}.`,
  );

/** For addresses that take no query at all. */
export const noQuery = (query: unknown): readonly Refusal[] =>
  Object.keys(query as Query).map((name) => unknownParameter(name, []));

/** What a prescription cannot know of its dispensing. */
export const supplyParameters = [
  "dispensed-on",
  "pharmacy",
  "stock",
  "profile",
  "approved-by",
  "approved-at",
] as const;

const repeated = (name: string): Refusal =>
  queryRefusal("repeated-query-parameter", name, "The query gives this parameter twice.", "Give it once.");

type Texts<N extends string> = { readonly [K in N]?: string };

/** What is given once and known, and a refusal for everything else. */
const textsIn = <N extends string>(
  query: unknown,
  known: readonly N[],
): { readonly texts: Texts<N>; readonly refusals: readonly Refusal[] } => {
  const refusals: Refusal[] = [];
  const texts: [string, string][] = [];
  for (const [name, value] of Object.entries(query as Query)) {
    if (!(known as readonly string[]).includes(name)) refusals.push(unknownParameter(name, known));
    else if (typeof value === "string") texts.push([name, value]);
    else refusals.push(repeated(name));
  }
  return { texts: Object.fromEntries(texts) as Texts<N>, refusals };
};

/** The parameters that `known` names, each given once or not at all; anything else is refused. */
export const readTexts = <N extends string>(query: unknown, known: readonly N[]): Outcome<Texts<N>> => {
  const { texts, refusals } = textsIn(query, known);
  return refusals.length > 0 ? refused(...refusals) : accepted(texts);
};

/**
 * What a FHIR prescription does not know of its dispensing, from the query. Paths
 * of refusals name the query parameter. Whether the values themselves will do
 * is for the request's own reader to say.
 */
export const readSupply = (query: unknown): Outcome<SupplyContext> => {
  const { texts: sent, refusals: unreadable } = textsIn(query, supplyParameters);
  const refusals: Refusal[] = [...unreadable];
  const pharmacyText = sent.pharmacy;
  const pharmacy = pharmacyText === undefined ? undefined : readJson(pharmacyText);
  if (pharmacy !== undefined && !pharmacy.ok)
    refusals.push(
      queryRefusal(
        "not-json",
        "pharmacy",
        "The pharmacy in the query is not JSON.",
        'Send {"name": ..., "address": ..., "phone": ...}, percent-encoded.',
      ),
    );
  const { "approved-by": by, "approved-at": at, "dispensed-on": dispensedOn, stock, profile } = sent;
  if ((by === undefined) !== (at === undefined))
    refusals.push(
      queryRefusal(
        "half-an-approval",
        by === undefined ? "approved-by" : "approved-at",
        "An approval says who and when.",
        "Send approved-by and approved-at together, or neither.",
      ),
    );
  if (refusals.length > 0) return refused(...refusals);
  return accepted({
    ...(pharmacy?.ok ? { pharmacy: pharmacy.value } : {}),
    ...(dispensedOn === undefined ? {} : { dispensedOn }),
    ...(stock === undefined ? {} : { stock }),
    ...(profile === undefined ? {} : { needs: { profile } }),
    ...(by === undefined || at === undefined ? {} : { approval: { by, at } }),
  } as SupplyContext);
};
