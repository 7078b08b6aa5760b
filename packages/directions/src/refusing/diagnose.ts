// directions/refusing: why directions could not be read: each known trap by its own code, and the words left unread.

import { type Source, typedText } from "../grammar/parser.ts";
import { knownWords } from "../grammar/phrases.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { isCommonWord } from "../lexicon/commonWords.ts";
import type { Refusal } from "../refusal.ts";
import type { ReasonCode } from "./refusalCatalogue.ts";
import { refusalOf } from "./refusalOf.ts";
import { unreadWords } from "./trace.ts";
import { trapsIn } from "./traps.ts";

/** Words that refuse wherever they stand, by the lower-case word. */
const alwaysUnsafe: ReadonlyMap<string, ReasonCode> = new Map(
  Object.entries({
    qd: "qd",
    qod: "qd",
    mdu: "unsafe-latin",
    ung: "unsafe-latin",
    cd: "unsafe-latin",
    dict: "unsafe-latin",
    sos: "unsafe-latin",
    iu: "unsafe-abbreviation",
    ius: "unsafe-abbreviation",
    ug: "unsafe-abbreviation",
    µg: "unsafe-abbreviation",
    μg: "unsafe-abbreviation",
    ng: "unsafe-abbreviation",
    os: "od-near-eyes",
    ou: "od-near-eyes",
  } as const satisfies Record<string, ReasonCode>),
);

const namesEye: ReadonlySet<string> = new Set([
  "eye",
  "eyes",
  "eyelid",
  "eyelids",
  "ocular",
  "ophthalmic",
  "eyedrops",
]);

const eyeWords: ReadonlySet<string> = new Set([...namesEye, "drop", "drops", "gtt", "gtts"]);

const wordsOf = (text: string | undefined): readonly string[] =>
  (text ?? "").toLowerCase().split(/[^\p{L}]+/u);

/** Words that lead through a tube, and never to so many nanograms. */
const leadsThrough: ReadonlySet<string> = new Set(["via", "down", "through", "by", "per", "into"]);

/** "via NG", "down the NG", "NG tube", and no number before it: the tube, not nanograms. */
const isTube = ({ tokens }: Source, at: number): boolean => {
  const lead = ["the", "your"].includes(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
  return (
    tokens[at]?.text === "ng" &&
    tokens[at - 1]?.kind !== "number" &&
    (leadsThrough.has(tokens[lead]?.text ?? "") || ["tube", "feeding"].includes(tokens[at + 1]?.text ?? ""))
  );
};

const meals: ReadonlySet<string> = new Set(["ac", "pc"]);

/** "1 pc hs": after food at bedtime, or after each meal and at bedtime, as antacids are taken? */
const isBedtimeBehindMeals = ({ tokens }: Source, at: number): boolean => {
  const before = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  return tokens[at]?.text === "hs" && meals.has(tokens[before]?.text ?? "");
};

const fewerTimes: readonly (readonly string[])[] = [
  ["qds", "qid", "tds", "tid"],
  ["bd", "bid"],
];

/** Words that name which eye; where none does, or two differ, the last word may be the eye. */
const eyesNamed: readonly (readonly string[])[] = [
  ["left", "l", "le", "lt"],
  ["right", "r", "re", "rt"],
  ["both", "each", "be"],
  ["affected", "operated"],
];

const beginsLength: ReadonlySet<string> = new Set(["for", "x"]);

/**
 * "right eye qds 1 week, tds 1 week, bd 1 week, od 1 week": the last of drops for one eye that are used less and less
 * often, each for its length, where a right eye has no place.
 */
const endsDescent = ({ tokens }: Source, at: number): boolean => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const begins = [",", ";", ".", "then"].includes(before?.text ?? "");
  const lasts = next?.kind === "number" || beginsLength.has(next?.text ?? "");
  const earlier = tokens.slice(0, at).map(({ text }) => text);
  const [more = -1, twice = -1] = fewerTimes.map((words) =>
    earlier.findLastIndex((word) => words.includes(word)),
  );
  const eyes = eyesNamed.filter((words) => earlier.some((word) => words.includes(word)));
  const falls = more >= 0 && more < twice && !earlier.includes("od");
  return begins && lasts && falls && eyes.length === 1;
};

/** What refuses even where a grammar could go on: abbreviations known to have done harm. */
export const unsafeWords = (source: Source, product: ProductFacts): readonly Refusal[] => {
  const found = new Map<ReasonCode, string[]>();
  const { tokens } = source;
  /* Oral drops go into no eye, unless the words name one. */
  const forEyes = (): boolean => {
    const form = wordsOf(product.form);
    return form.includes("oral")
      ? tokens.some(({ text }) => namesEye.has(text))
      : tokens.some(({ text }) => eyeWords.has(text)) ||
          [...form, ...wordsOf(product.name)].some((word) => eyeWords.has(word));
  };
  tokens.forEach((token, at) => {
    const code =
      alwaysUnsafe.get(token.text) ??
      (token.text === "od" && forEyes() && !endsDescent(source, at) ? "od-near-eyes" : null);
    const lone = token.text === "u" && tokens[at - 1]?.kind === "number" ? "unsafe-abbreviation" : null;
    const why = code ?? lone ?? (isBedtimeBehindMeals(source, at) ? "unsafe-latin" : null);
    if (why !== null && !isTube(source, at))
      found.set(why, [...(found.get(why) ?? []), typedText(source, at, at + 1)]);
  });
  return [...found].map(([code, words]) => refusalOf(code, words));
};

/** One letter added, lost, changed or swapped with its neighbour, in words of which neither is longer by more than one. */
const isNear = (word: string, known: string): boolean => {
  /* One letter is not the first and the last one. */
  if (word[0] !== known[0] && word.at(-1) !== known.at(-1)) return false;
  let from = 0;
  while (from < word.length && word[from] === known[from]) from += 1;
  const rest = (text: string, skip: number) => text.slice(from + skip);
  return (
    rest(word, 1) === rest(known, 1) ||
    rest(word, 1) === rest(known, 0) ||
    rest(word, 0) === rest(known, 1) ||
    (word[from] === known[from + 1] && word[from + 1] === known[from] && rest(word, 2) === rest(known, 2))
  );
};

/** The longer words of the grammar, by their length. */
const longWords = new Map<number, string[]>();
for (const word of knownWords)
  if (word.length >= 4) longWords.set(word.length, [...(longWords.get(word.length) ?? []), word]);

/** Near a word of the grammar, and no everyday English word: "tabelt", but not "head" beside "heat". */
const looksMisspelt = (word: string): boolean =>
  word.length >= 4 &&
  !knownWords.has(word) &&
  !isCommonWord(word) &&
  [-1, 0, 1].some((more) => longWords.get(word.length + more)?.some((known) => isNear(word, known)));

/** Every reason for which the text has no reading; at least one. */
export const diagnose = (source: Source): readonly Refusal[] => {
  const left = unreadWords(source);
  const found = new Map(trapsIn(source));
  const misspelt = left.filter((at) => looksMisspelt(source.tokens[at]?.text ?? ""));
  if (misspelt.length > 0)
    found.set(
      "misspelling",
      misspelt.map((at) => typedText(source, at, at + 1)),
    );
  const reasons = [...found].map(([code, words]) => refusalOf(code, words.slice(0, mostNamed)));
  const words = left.slice(0, mostNamed).map((at) => typedText(source, at, at + 1));
  return words.length === 0 && reasons.length > 0
    ? reasons
    : [...reasons, refusalOf("not-understood", words)];
};

/** Most words named in one refusal. */
const mostNamed = 8;
