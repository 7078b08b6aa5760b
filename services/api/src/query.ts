// service: the query of an address, strict: what a prescription cannot know of its dispensing, and nothing else.
import {
  accepted,
  type LabelSet,
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
  "answers",
  "explain",
  "purpose",
  "full-label",
  "container",
  "packs",
] as const;

/** For which printer, and which label of several; for plain requests too. */
export const labelParameters = [...supplyParameters, "dpi", "label"] as const;

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
const readSupply = (query: unknown): Outcome<SupplyContext> => {
  const { texts: sent, refusals: unreadable } = textsIn(query, labelParameters);
  const refusals: Refusal[] = [...unreadable];
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

/** Everything that the address of a door to labels may say. */
export interface LabelQuery {
  readonly supply: SupplyContext;
  /** The printer's dots per inch; undefined where it was left to the request. */
  readonly dpi: LabelSet["dpi"] | undefined;
  /** Which page of a PNG, SVG or ZPL, from 1; undefined for all. */
  readonly label: number | undefined;
}

const readDpi = (text: string): Outcome<LabelSet["dpi"]> => {
  if (text === "203") return accepted(203);
  if (text === "300") return accepted(300);
  const detail = "Labels are not drawn at this number of dots per inch.";
  return refused(
    queryRefusal(
      "not-in-list",
      "dpi",
      detail,
      "Send 203 or 300, whichever the printer has; or leave it out.",
    ),
  );
};

const readLabel = (text: string, drawn: boolean): Outcome<number> => {
  const help = "Send a whole number from 1, or leave it out.";
  if (!drawn)
    return refused(
      queryRefusal(
        "label-not-picked",
        "label",
        "One label is picked from PNG, SVG and ZPL only; PDF and JSON hold all of them.",
        "Leave it out, or accept one of those.",
      ),
    );
  return /^[1-9]\d{0,3}$/.test(text)
    ? accepted(Number(text))
    : refused(queryRefusal("not-a-whole-number", "label", "This is not the number of a label.", help));
};

/** The query of a door to labels; `drawn` says that the answer is a drawing, of which one label may be picked. */
export const readLabelQuery = (query: unknown, drawn: boolean): Outcome<LabelQuery> => {
  const { texts } = textsIn(query, labelParameters);
  const supply = readSupply(query);
  const dpi = texts.dpi === undefined ? accepted(undefined) : readDpi(texts.dpi);
  const label = texts.label === undefined ? accepted(undefined) : readLabel(texts.label, drawn);
  if (supply.ok && dpi.ok && label.ok)
    return accepted({ supply: supply.value, dpi: dpi.value, label: label.value });
  return refused(...[supply, dpi, label].flatMap((outcome) => (outcome.ok ? [] : outcome.refusals)));
};
