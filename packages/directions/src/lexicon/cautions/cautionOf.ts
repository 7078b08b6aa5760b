// directions/lexicon/cautions: which caution some words are, by the same rows that the reader reads them with.
import { spellOut } from "../../grammar/phrases.ts";
import { remembering } from "../../grammar/remembering.ts";
import { tokensOf } from "../../grammar/tokens.ts";
import { type CautionId, cautionRows } from "../cautions.ts";
import { type BlankName, blanks } from "./blanks.ts";
import type { CautionRow, CautionTopic } from "./Caution.ts";
import { leadIn } from "./readerPhrases.ts";

/** A caution with what stands in the blanks of its row, in plain form: `{minutes: "30"}`. */
export interface Caution {
  readonly id: CautionId;
  readonly topic: CautionTopic;
  readonly values: Readonly<Partial<Record<BlankName, string>>>;
}

/** The words that decide the meaning: case, spacing, a final stop, a hyphen in a word and "don't" do not. */
const plainWords = (words: string): string => {
  const tokens = tokensOf(words);
  const kept = tokens.filter(
    ({ text, glued }, at) =>
      !(
        text === "-" &&
        glued &&
        tokens[at + 1]?.glued &&
        tokens[at - 1]?.kind === "word" &&
        tokens[at + 1]?.kind === "word"
      ),
  );
  return kept
    .map(({ text }) => (text === "don't" ? "do not" : text))
    .join(" ")
    .replace(/(?: [.;,:!])+$/, "");
};

const phrasesOf = ({
  orders = [],
  manners = [],
  behindMeasure = [],
  directed = [],
  spells = [],
  repeats = [],
  repeatsOfFirst = [],
  firsts = [],
  eachTime = [],
  atMostFour = [],
  otherDays = [],
}: CautionRow): readonly string[] => [
  ...orders,
  ...manners,
  ...behindMeasure,
  ...directed,
  ...spells,
  ...repeats,
  ...repeatsOfFirst,
  ...firsts,
  ...eachTime,
  ...atMostFour,
  ...otherDays,
];

const rows: readonly (CautionRow & { readonly id: CautionId })[] = cautionRows;

const closed: ReadonlyMap<string, Caution> = new Map(
  rows
    .filter(({ blanks: own = [] }) => own.length === 0)
    .flatMap((row) =>
      phrasesOf(row)
        .flatMap(spellOut)
        .map((phrase): [string, Caution] => [phrase, { id: row.id, topic: row.topic, values: {} }]),
    ),
);

const literal = (words: string): string =>
  words
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => ` ${word === "[" ? "\\(" : word === "]" ? "\\)" : word.replace(/[.*+?^${}|\\]/g, "\\$&")}`)
    .join("");

/** A pattern of words as a regular expression that wants a space before each word. */
const expressionOf = (pattern: string): string =>
  pattern
    .split(/(\([^)]*\)|<[a-zA-Z]+>)/)
    .map((part) => {
      if (part.startsWith("(")) return `(?:${part.slice(1, -1).split("|").map(literal).join("|")})`;
      if (!part.startsWith("<")) return literal(part);
      const name = part.slice(1, -1) as BlankName;
      return `(?<${name}>${blanks[name].patterns.map(expressionOf).join("|")})`;
    })
    .join("");

interface Open {
  readonly row: (typeof rows)[number];
  readonly expression: RegExp;
  /** The words that the phrase can begin with; null is any, since it begins with a blank. */
  readonly first: ReadonlySet<string> | null;
}

/** The first words of the phrase up to its first blank; null where nothing need stand before the blank. */
const firstWords = (phrase: string): ReadonlySet<string> | null => {
  const words = spellOut(phrase.slice(0, phrase.indexOf("<"))).map((led) => led.split(" ")[0]!);
  return words.includes("") ? null : new Set(words);
};

const open: readonly Open[] = rows
  .filter(({ blanks: own = [] }) => own.length > 0)
  .flatMap((row) =>
    phrasesOf(row).map((phrase) => ({
      row,
      expression: new RegExp(`^${expressionOf(phrase)}$`),
      first: firstWords(phrase),
    })),
  );

const openAnyhow: readonly Open[] = open.filter(({ first }) => first === null);

/** What can begin with each word, in the order of the rows; other words begin only what begins with a blank. */
const openBy: ReadonlyMap<string, readonly Open[]> = new Map(
  [...new Set(open.flatMap(({ first }) => [...(first ?? [])]))].map((word) => [
    word,
    open.filter(({ first }) => first === null || first.has(word)),
  ]),
);

/** Longest first, so that "warning :" leaves no colon behind. */
const led = new RegExp(
  `^(?:${spellOut(leadIn)
    .toSorted((a, b) => b.length - a.length)
    .map((lead) => lead.replaceAll(".", "\\."))
    .join("|")}) `,
);

/**
 * The caution that `words` are, the whole of them; null for anything else. What
 * the reader keeps as a caution is always one.
 */
export const cautionOf = remembering((words: string): Caution | null => {
  const plain = plainWords(words);
  return (
    rowOf(plain) ??
    (plain.includes("avoiding") ? rowOf(plain.replace(/\bavoiding\b/g, "avoid")) : null) ??
    (led.test(plain) ? rowOf(plain.replace(led, "")) : null)
  );
});

const rowOf = (plain: string): Caution | null => {
  const found = closed.get(plain);
  if (found !== undefined) return found;
  for (const { row, expression } of openBy.get(plain.split(" ", 1)[0]!) ?? openAnyhow) {
    const parts = expression.exec(` ${plain}`);
    if (parts === null) continue;
    const values = Object.entries(parts.groups ?? {}).map(
      ([name, typed = ""]) => [name, blanks[name as BlankName].plain(typed.trim())] as const,
    );
    return { id: row.id, topic: row.topic, values: Object.fromEntries(values) };
  }
  return null;
};
