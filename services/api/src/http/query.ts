// http: the query of an address, strict: each parameter is known and given once, or refused.
import { accepted, type Outcome, type Refusal, type RefusalCode, refused, showName } from "@plainlabel/core";

type Query = Readonly<Record<string, string | readonly string[]>>;

/** A refusal of the query; its path names the parameter. */
export const queryRefusal = (code: RefusalCode, name: string, detail: string, help: string): Refusal => ({
  code,
  path: name === "" ? "" : `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
  detail,
  help,
});

/** FHIR writes what may stand in any query with a low line before it, and our own doors do not. */
const otherwiseWritten = (name: string): string => (name.startsWith("_") ? name.slice(1) : `_${name}`);

const helpFor = (name: string, known: readonly string[]): string => {
  if (known.length === 0) return "Leave the query out.";
  const meant = otherwiseWritten(name);
  if (known.includes(meant)) return `Say ${meant} here.`;
  const parameters = `Parameters are ${known.join(", ")}.`;
  return name.startsWith("_") ? `Nothing is searched or kept here: leave it out. ${parameters}` : parameters;
};

/** `known`: what there is; none, and the whole query goes. */
export const unknownParameter = (name: string, known: readonly string[]): Refusal =>
  queryRefusal(
    "unknown-query-parameter",
    name,
    `There is no parameter ${showName(name)} here.`,
    helpFor(name, known),
  );

/** For addresses that take no query at all. */
export const noQuery = (query: unknown): readonly Refusal[] =>
  Object.keys(query as Query).map((name) => unknownParameter(name, []));

/** The refusal of a parameter that stands twice. */
export const repeated = (name: string): Refusal =>
  queryRefusal("repeated-query-parameter", name, "The query gives this parameter twice.", "Give it once.");

/** The parameters that were given, by name. */
export type Texts<N extends string> = { readonly [K in N]?: string };

/** What is given once and known, and a refusal for everything else. */
export const textsIn = <N extends string>(
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
