// directions/lexicon/cautions: the phrases of the rows as the grammar takes them, the blanks filled in.

import { type BlankName, blanks } from "./blanks.ts";
import type { CautionRow } from "./Caution.ts";

/** "<minutes> minutes" with each pattern of the blank in its place. */
const filled = (phrase: string): readonly string[] => {
  const blank = /<([a-zA-Z]+)>/.exec(phrase);
  if (blank === null) return [phrase];
  const { patterns } = blanks[blank[1] as BlankName];
  return patterns.flatMap((pattern) =>
    filled(phrase.slice(0, blank.index) + pattern + phrase.slice(blank.index + blank[0].length)),
  );
};

const withShortNot = (phrase: string): readonly string[] =>
  /\bdo not\b/.test(phrase) ? [phrase, phrase.replace(/\bdo not\b/g, "don't")] : [phrase];

/** "avoid the eyes" behind the dose: "avoiding the eyes". */
const withGerund = (phrase: string): readonly string[] =>
  /\bavoid\b/.test(phrase) ? [phrase, phrase.replace(/\bavoid\b/g, "avoiding")] : [phrase];

/** Every pattern of one kind: "do not" is "don't" too, and "avoid" is "avoiding". */
export const readerPhrases = (
  rows: readonly CautionRow[],
  kind:
    | "orders"
    | "manners"
    | "behindMeasure"
    | "directed"
    | "spells"
    | "repeats"
    | "repeatsOfFirst"
    | "firsts"
    | "eachTime"
    | "atMostFour"
    | "otherDays",
): readonly string[] =>
  rows
    .flatMap((row) => row[kind] ?? [])
    .flatMap(filled)
    .flatMap(withShortNot)
    .flatMap(withGerund);

/** What leads to a caution and says nothing by itself: "Warning: do not stop ...". */
export const leadIn = "(warning|caution|important|note|please note)( :| .| !|)";
