// interpret/text: why directions could not be read: each known trap by its own code, and the words left unread.
import type { Refusal } from "../../refusal.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { type Source, typedText } from "./parser.ts";
import { clause } from "./readings.ts";
import { type RefusalCode, refusalOf } from "./refusalCatalogue.ts";
import type { Token } from "./tokens.ts";

/** Words that refuse wherever they stand, by the lower-case word. */
const alwaysUnsafe: Readonly<Record<string, RefusalCode>> = {
  qd: "qd",
  qod: "qd",
  mdu: "unsafe-latin",
  ung: "unsafe-latin",
  cd: "unsafe-latin",
  dict: "unsafe-latin",
  sos: "unsafe-latin",
  iu: "unsafe-abbreviation",
  ius: "unsafe-abbreviation",
  mcg: "unsafe-abbreviation",
  mcgs: "unsafe-abbreviation",
  ug: "unsafe-abbreviation",
  µg: "unsafe-abbreviation",
  μg: "unsafe-abbreviation",
  ng: "unsafe-abbreviation",
  os: "od-near-eyes",
  ou: "od-near-eyes",
};

const eyeWords: ReadonlySet<string> = new Set([
  "eye",
  "eyes",
  "eyelid",
  "eyelids",
  "ocular",
  "ophthalmic",
  "drop",
  "drops",
  "eyedrops",
]);

const wordsOf = (text: string | undefined): readonly string[] =>
  (text ?? "").toLowerCase().split(/[^\p{L}]+/u);

/** What refuses even where a grammar could go on: abbreviations known to have done harm. */
export const unsafeWords = (source: Source, product: ProductFacts): readonly Refusal[] => {
  const found = new Map<RefusalCode, string[]>();
  const eyes = [
    ...source.tokens.map(({ text }) => text),
    ...wordsOf(product.form),
    ...wordsOf(product.name),
  ].some((word) => eyeWords.has(word));
  source.tokens.forEach((token, at) => {
    const code = alwaysUnsafe[token.text] ?? (token.text === "od" && eyes ? "od-near-eyes" : null);
    const lone =
      token.text === "u" && source.tokens[at - 1]?.kind === "number" ? "unsafe-abbreviation" : null;
    const why = code ?? lone;
    if (why !== null) found.set(why, [...(found.get(why) ?? []), typedText(source, at, at + 1)]);
  });
  return [...found].map(([code, words]) => refusalOf(code, words));
};

/** The words that no clause covers, reading from the left and taking the longest clause each time. */
const unread = (source: Source): readonly number[] => {
  const left: number[] = [];
  for (let at = 0; at < source.tokens.length; ) {
    const ends = clause(source, at).map(({ end }) => end);
    const end = Math.max(at, ...ends);
    if (end > at) at = end;
    else {
      const token = source.tokens[at];
      if (token !== undefined && !passes(token)) left.push(at);
      at += 1;
    }
  }
  return left;
};

const passes = ({ text }: Token): boolean =>
  [".", ",", ";", ":", "and", "then", "(", ")", "-"].includes(text);

/** Every reason for which the text has no reading; at least one. */
export const diagnose = (source: Source): readonly Refusal[] => {
  const left = unread(source);
  const words = left.slice(0, 8).map((at) => typedText(source, at, at + 1));
  return [refusalOf("not-understood", words)];
};
