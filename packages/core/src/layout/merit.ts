// layout: what one way to lay a set out is worth, judged from what stands on its labels.
import { type LabelDocument, type Sentence, wordsOf } from "../document/LabelDocument.ts";
import { isTied, translatedOf } from "../document/sentencesOf.ts";
import type { Filling } from "./Sheet.ts";

/** The objective, the weightiest first; less is better in each. */
export interface Merit {
  /** Labels with some of the directions that cannot say that these go on: a set with one is refused (promise 6). */
  readonly silent: number;
  /**
   * Sentences on another label than what they belong to: a length or ceiling
   * apart from its dose, "This means ..." apart from what it explains.
   */
  readonly torn: number;
  /** Those of them that are of the directions. */
  readonly dosesParted: number;
  /** Labels whose directions go on, and that do not say so, or only in smaller print. */
  readonly unsaid: number;
  /** Sentences of the directions that are not on the first label. */
  readonly notOnFirst: number;
  /** 1: the steps of the directions stand on more labels than one. */
  readonly stepsParted: number;
  /** The label on which the directions begin, after the first: what the medicine is for may follow them. */
  readonly begins: number;
  readonly labels: number;
  /** 1: of directions in two languages the English ones stand on a later label than the first. */
  readonly englishApart: number;
  /** Labels that hold nothing but the foot. */
  readonly footAlone: number;
  /** Pictures of the directions that stand nowhere on the set. */
  readonly undrawn: number;
}

const order = [
  "silent",
  "torn",
  "unsaid",
  "notOnFirst",
  "stepsParted",
  "begins",
  "labels",
  "englishApart",
  "footAlone",
  "undrawn",
] as const;

/** Under 0: the first is better; 0: they are alike. */
export const compareMerits = (a: Merit, b: Merit): number => {
  for (const what of order) if (a[what] !== b[what]) return a[what] - b[what];
  return 0;
};

/** Nothing torn, and the first label enough to act on. */
export const isComplete = ({ torn, notOnFirst }: Merit): boolean => torn === 0 && notOnFirst === 0;

/** Words of sentences, by which one of the document is found on the labels. */
export type WordsOfSentence = Map<Sentence, string>;

/**
 * What a set is worth before its foot is placed, which adds labels and takes none away: no way to place it is worth
 * more than this.
 */
export const meritOfBody = (
  { blocks }: LabelDocument,
  sheets: readonly Filling[],
  words: WordsOfSentence,
): Merit => {
  const keyOf = (sentence: Sentence): string => {
    const known = words.get(sentence);
    if (known !== undefined) return known;
    const key = wordsOf(sentence);
    words.set(sentence, key);
    return key;
  };
  /* Plain loops: this is done for every way that is tried. */
  const labelOf = new Map<string, number>();
  let silent = 0;
  let drawn = 0;
  for (let at = 0; at < sheets.length; at += 1) {
    const sheet = sheets[at]!;
    if (sheet.silent !== undefined) silent += 1;
    for (const { piece } of sheet.pieces) {
      drawn += piece.draws ?? 0;
      for (const sentence of piece.says) {
        const key = keyOf(sentence);
        if (!labelOf.has(key)) labelOf.set(key, at);
      }
    }
  }
  const places = (sentences: readonly Sentence[]): readonly number[] =>
    sentences.map((sentence) => labelOf.get(keyOf(sentence)) ?? -1);
  let torn = 0;
  let dosesParted = 0;
  let first: readonly number[] = [];
  let english: readonly number[] = [];
  let wanted = 0;
  for (const block of blocks) {
    if (block.kind !== "directions" && block.kind !== "warning") continue;
    const inDirections = block.kind === "directions";
    const own = translatedOf(block);
    for (const sentences of [block.sentences, own]) {
      const at = places(sentences);
      for (let here = 0; here < sentences.length; here += 1) {
        const sentence = sentences[here]!;
        if (inDirections && sentence.pictogram !== null) wanted += 1;
        const before = sentences[here - 1];
        if (before === undefined || at[here] === at[here - 1]) continue;
        const samePart = inDirections && sentence.part === before.part;
        if (!samePart && !isTied(sentence)) continue;
        torn += 1;
        if (samePart) dosesParted += 1;
      }
    }
    if (!inDirections) continue;
    /* Enough to act on is what the person reads; the English for whoever helps may follow whole. */
    first = places(own.length > 0 && !block.asWritten ? own : block.sentences);
    english = own.length > 0 && !block.asWritten ? places(block.sentences) : [];
  }
  const directions = [...first, ...english];
  return {
    silent,
    torn,
    dosesParted,
    unsaid: sheets
      .slice(0, Math.max(0, ...directions))
      .filter(({ goesOn }) => goesOn === null || goesOn.small).length,
    notOnFirst: first.filter((at) => at !== 0).length,
    stepsParted: new Set(first).size > 1 ? 1 : 0,
    begins: first.length === 0 ? 0 : Math.max(0, Math.min(...first)),
    englishApart: english.filter((at) => at !== 0).length > 0 ? 1 : 0,
    labels: sheets.length,
    undrawn: wanted - drawn,
    footAlone: 0,
  };
};

/** The same with the foot, which says none of what is judged in the body. */
export const meritWithFoot = (body: Merit, sheets: readonly Filling[]): Merit => ({
  ...body,
  labels: sheets.length,
  footAlone: sheets.filter(({ pieces }) => pieces.every(({ piece }) => piece.closing)).length,
});
