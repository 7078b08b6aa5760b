// fhir: what a prescription cannot know of its dispensing, from the query of an address.
import {
  accepted,
  type Outcome,
  type Refusal,
  readJson,
  refused,
  type SupplyContext,
} from "@plainlabel/core";
import { queryRefusal, type Texts } from "../../query.ts";

/** What a prescription cannot know of its dispensing. */
export const supplyParameters = [
  "dispensed-on",
  "pharmacy",
  "stock",
  "profile",
  "approved-by",
  "approved-at",
  "answers",
  "explain",
  "purpose",
  "full-label",
  "container",
  "packs",
] as const;

/** One list for the one item, or a list for each item by its id, as the supply context names items. */
const answersOf = (sent: unknown): Pick<SupplyContext, "answers" | "items"> => {
  if (typeof sent !== "object" || sent === null || Array.isArray(sent))
    return { answers: sent as NonNullable<SupplyContext["answers"]> };
  const items = Object.entries(sent).map(([item, answers]) => [item, { answers }] as const);
  return { items: Object.fromEntries(items) as NonNullable<SupplyContext["items"]> };
};

/** Parameters that are JSON. */
const jsonParameters = {
  pharmacy: {
    what: "pharmacy",
    help: 'Send {"name": ..., "address": ..., "phone": ...}, percent-encoded.',
  },
  answers: {
    what: "list of answers",
    help: "Send the list of answers, or an object of such lists by item, percent-encoded.",
  },
  "full-label": {
    what: "full label",
    help: 'Send {"on": "box", "by": ..., "at": ...}, percent-encoded.',
  },
  container: { what: "container", help: 'Send {"kind": "bottle", "diameter": 60}, percent-encoded.' },
  packs: { what: "number of the pack", help: 'Send {"number": 1, "of": 3}, percent-encoded.' },
} as const;

/**
 * What a FHIR prescription does not know of its dispensing, from the query. Paths
 * of refusals name the query parameter. Whether the values themselves will do
 * is for the request's own reader to say.
 */
export const readSupply = (sent: Texts<(typeof supplyParameters)[number]>): Outcome<SupplyContext> => {
  const refusals: Refusal[] = [];
  const json = (name: keyof typeof jsonParameters): unknown => {
    const text = sent[name];
    const read = text === undefined ? undefined : readJson(text);
    if (read === undefined || read.ok) return read?.value;
    const { what, help } = jsonParameters[name];
    refusals.push(queryRefusal("not-json", name, `The ${what} in the query is no JSON.`, help));
    return undefined;
  };
  const [pharmacy, answers] = [json("pharmacy"), json("answers")];
  const [fullLabel, container, packs] = [json("full-label"), json("container"), json("packs")];
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
  if (sent.explain !== undefined && sent.explain !== "true")
    refusals.push(
      queryRefusal(
        "not-in-list",
        "explain",
        "This value is not one of those we know.",
        'Send "true", or leave it out.',
      ),
    );
  if (refusals.length > 0) return refused(...refusals);
  return accepted({
    ...(sent.explain === undefined ? {} : { explain: true }),
    ...(pharmacy === undefined ? {} : { pharmacy }),
    ...(answers === undefined ? {} : answersOf(answers)),
    ...(sent.purpose === undefined ? {} : { purpose: sent.purpose }),
    ...(fullLabel === undefined ? {} : { fullLabel }),
    ...(container === undefined ? {} : { container }),
    ...(packs === undefined ? {} : { packs }),
    ...(dispensedOn === undefined ? {} : { dispensedOn }),
    ...(stock === undefined ? {} : { stock }),
    ...(profile === undefined ? {} : { needs: { profile } }),
    ...(by === undefined || at === undefined ? {} : { approval: { by, at } }),
  } as SupplyContext);
};
