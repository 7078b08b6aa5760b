// language/translate: the table of a language as rows beside its English, for a reviewer, and their corrections put back in.
import { english } from "./english.ts";
import { isolated } from "./fill.ts";
import type { Cell, Missing, Phrases } from "./Phrases.ts";

/** One phrase of a language, to be read by somebody who speaks it. */
export interface LexiconRow {
  /** Where it stands in the table: "counted.tablet.object.many.few". */
  readonly id: string;
  readonly english: string;
  /** Of a plural: numbers that take this form. */
  readonly numbers: string;
  /** Empty where it is missing. */
  readonly text: string;
  /** Why it is missing; empty where it is not. */
  readonly missing: string;
}

/** A reviewer's words by the id of the phrase. */
export type Corrections = Readonly<Record<string, string>>;

const isMissing = (value: unknown): value is Missing =>
  typeof value === "object" && value !== null && "missing" in value && Object.keys(value).length === 1;

/** What stands in a table and is no phrase: what it is called, how it is written, and grammar. */
const notPhrases: readonly RegExp[] = [
  /^(?:tag|name|ownName|dir|version|reviewed)$/,
  /^writing\.(?:letters|tie|between|stop|colon)$/,
  /\.gender$/,
  /\.limit$/,
];

const numbersOf = (id: string, { tag }: Phrases): string => {
  const category = /\.(?:many|measured\.[A-Za-z]+)\.(zero|one|two|few|many|other)$/.exec(id)?.[1];
  if (category === undefined) return "";
  const rules = new Intl.PluralRules(tag);
  const numbers = [...Array.from({ length: 31 }, (_, at) => at), 0.5, 2.5, 100];
  return numbers
    .filter((value) => rules.select(value) === category)
    .slice(0, 6)
    .join(", ");
};

/** The phrases under `value`, each with its id. A noun's `limit` that is "object" says that there is no other. */
const cellsIn = (value: unknown, id: string): readonly (readonly [id: string, cell: Cell])[] => {
  if (typeof value === "string") return notPhrases.some((found) => found.test(id)) ? [] : [[id, value]];
  if (isMissing(value)) return [[id, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => cellsIn(inner, id === "" ? key : `${id}.${key}`));
};

/** Nobody speaks of parts of these, in English either. */
const nothingToSay: ReadonlySet<string> = new Set(
  cellsIn(english, "").flatMap(([id, cell]) => (typeof cell === "string" ? [] : [id])),
);

const missingNoun = /^counted\.[a-z -]+$/;

/** The forms that a noun of this language has, without parts. */
const formsOf = ({ counted: { tablet } }: Phrases): readonly string[] =>
  cellsIn(tablet, "").flatMap(([id]) => (/^object\.(?!halves)/.test(id) ? [id] : []));

/** Every phrase of a table by its id; of a noun that is missing, each form that it would have. */
export const cellsOf = (phrases: Phrases): ReadonlyMap<string, Cell> =>
  new Map(
    cellsIn(phrases, "").flatMap(([id, cell]) => {
      if (nothingToSay.has(id) && typeof cell !== "string") return [];
      return missingNoun.test(id)
        ? formsOf(phrases).map((form) => [`${id}.${form}`, cell] as const)
        : [[id, cell] as const];
    }),
  );

const englishCells = cellsOf(english);

/** The English of a phrase; of a plural that English has not, its own plural; of a case that it has not, the plain one. */
const englishOf = (id: string): string => {
  const plain = id.replace(/\.limit\./, ".object.");
  const ids = [
    id,
    plain,
    ...[id, plain].map((one) => one.replace(/\.(?:zero|two|few|many)$/, ".other")),
    plain.replace(/\.(?:oneOrTwo|range)$/, ".many.other"),
    plain.replace(/^byAfter\./, "by.").replace(/^doseEachTime$/, "dose"),
  ];
  const found = ids.map((one) => englishCells.get(one)).find((cell) => typeof cell === "string");
  return typeof found === "string" ? found : "";
};

/** All phrases of a language beside their English, in the order of the table. */
export const lexiconRows = (phrases: Phrases): readonly LexiconRow[] =>
  [...cellsOf(phrases)].map(([id, cell]) => ({
    id,
    english: englishOf(id),
    numbers: numbersOf(id, phrases),
    text: typeof cell === "string" ? cell : "",
    missing: typeof cell === "string" ? "" : cell.missing,
  }));

/**
 * A phrase as it is printed for a reviewer: without the spaces at its ends, its
 * numbers and blanks in isolates, and a space between blanks that would else be one long word.
 */
export const phraseOnPaper = (text: string, phrases: Pick<Phrases, "dir">): string => {
  const trimmed = text.trim().replaceAll("}{", "} {");
  return phrases.dir === "ltr"
    ? trimmed
    : isolated(trimmed.replaceAll(/\{[a-zA-Z0-9]+\}/g, "\u2066$&\u2069"), phrases);
};

/** The blanks of a phrase, each once, in order of their names. */
export const blanksIn = (text: string): string =>
  [...new Set(text.match(/\{[a-zA-Z0-9]+\}/g) ?? [])].toSorted().join(" ");

/** What keeps a correction out, in English; null where nothing does. */
const faultOf = (id: string, text: string, cells: ReadonlyMap<string, Cell>): string | null => {
  const cell = cells.get(id);
  if (cell === undefined) return `There is no phrase “${id}”.`;
  if (text.normalize("NFC") !== text) return `“${id}” is not in the composed form (NFC).`;
  const blanks = blanksIn(typeof cell === "string" ? cell : englishOf(id));
  return blanksIn(text) === blanks
    ? null
    : `“${id}” must hold these blanks and no others: ${blanks || "none"}.`;
};

/** The corrections that were given, or everything that keeps them out. An empty one, or one that changes nothing, is none. */
export const takeCorrections = (
  phrases: Phrases,
  given: readonly { readonly id: string; readonly correction: string }[],
): { readonly corrections: Corrections; readonly faults: readonly string[] } => {
  const cells = cellsOf(phrases);
  const changed = given.filter(({ id, correction }) => correction !== "" && correction !== cells.get(id));
  return {
    corrections: Object.fromEntries(changed.map(({ id, correction }) => [id, correction])),
    faults: changed.flatMap(({ id, correction }) => faultOf(id, correction, cells) ?? []),
  };
};

/** A noun that was missing, of the forms that a reviewer gave it; what they did not give is missing in it. */
const newNoun = (noun: Missing, id: string, corrections: Corrections): unknown => {
  const forms = Object.entries(corrections).flatMap(([each, text]) =>
    each.startsWith(`${id}.object.`) ? [[each.slice(`${id}.object.`.length), text] as const] : [],
  );
  if (forms.length === 0) return noun;
  const many = forms.flatMap(([form, text]) =>
    form.startsWith("many.") ? [[form.slice(5), text] as const] : [],
  );
  const { one = noun } = Object.fromEntries(forms.filter(([form]) => form === "one"));
  return { gender: null, object: { one, many: Object.fromEntries(many), halves: noun }, limit: "object" };
};

const replaced = (value: unknown, id: string, corrections: Corrections): unknown => {
  const correction = Object.hasOwn(corrections, id) ? corrections[id] : undefined;
  if (correction !== undefined) return correction;
  if (isMissing(value)) return missingNoun.test(id) ? newNoun(value, id, corrections) : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      replaced(inner, id === "" ? key : `${id}.${key}`, corrections),
    ]),
  );
};

/** The table, of a label or of a page, with a reviewer's words in place of its own. */
export const corrected = <Table extends object>(table: Table, corrections: Corrections): Table =>
  replaced(table, "", corrections) as Table;
