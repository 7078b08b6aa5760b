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

const refusal = (code: string, name: string, detail: string, help: string): Refusal => ({
  code,
  path: name === "" ? "" : `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
  detail,
  help,
});

const unknownParameter = (name: string, known: readonly string[]): Refusal =>
  refusal(
    "unknown-query-parameter",
    name,
    "The query has a parameter that does not exist here.",
    known.length === 0 ? "Leave the query out." : `Parameters are ${known.join(", ")}.`,
  );

/** For addresses that take no query at all. */
export const noQuery = (query: unknown): readonly Refusal[] =>
  Object.keys(query as Query).map((name) => unknownParameter(name, []));

const parameters = ["dispensed-on", "pharmacy", "stock", "profile", "approved-by", "approved-at"] as const;
type Parameter = (typeof parameters)[number];

/**
 * What a FHIR prescription does not know of its dispensing, from the query. Paths
 * of refusals name the query parameter. Whether the values themselves will do
 * is for the request's own reader to say.
 */
export const readSupply = (query: unknown): Outcome<SupplyContext> => {
  const sent = query as Query;
  const refusals: Refusal[] = Object.keys(sent)
    .filter((name) => !(parameters as readonly string[]).includes(name))
    .map((name) => unknownParameter(name, parameters));

  const one = (name: Parameter): string | undefined => {
    const value = sent[name];
    if (value === undefined || typeof value === "string") return value;
    refusals.push(
      refusal("repeated-query-parameter", name, "The query gives this parameter twice.", "Give it once."),
    );
    return undefined;
  };

  const pharmacyText = one("pharmacy");
  const pharmacy = pharmacyText === undefined ? undefined : readJson(pharmacyText);
  if (pharmacy !== undefined && !pharmacy.ok)
    refusals.push(
      refusal(
        "not-json",
        "pharmacy",
        "The pharmacy in the query is not JSON.",
        'Send {"name": ..., "address": ..., "phone": ...}, percent-encoded.',
      ),
    );
  const by = one("approved-by");
  const at = one("approved-at");
  if ((by === undefined) !== (at === undefined))
    refusals.push(
      refusal(
        "half-an-approval",
        by === undefined ? "approved-by" : "approved-at",
        "An approval says who and when.",
        "Send approved-by and approved-at together, or neither.",
      ),
    );
  const dispensedOn = one("dispensed-on");
  const stock = one("stock");
  const profile = one("profile");
  if (refusals.length > 0) return refused(...refusals);
  return accepted({
    ...(pharmacy?.ok ? { pharmacy: pharmacy.value } : {}),
    ...(dispensedOn === undefined ? {} : { dispensedOn }),
    ...(stock === undefined ? {} : { stock }),
    ...(profile === undefined ? {} : { needs: { profile } }),
    ...(by === undefined || at === undefined ? {} : { approval: { by, at } }),
  } as SupplyContext);
};
