// layout: what one way to lay a set out is worth, judged from what stands on its labels.
import type { LabelDocument } from "../document/LabelDocument.ts";
import { type JudgedBefore, judgedOf, numberOf } from "./judgedSentences.ts";
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

/**
 * What a set is worth before its foot is placed, which adds labels and takes none away: no way to place it is worth
 * more than this.
 */
export const meritOfBody = (
  document: LabelDocument,
  sheets: readonly Filling[],
  before: JudgedBefore,
): Merit => {
  const { parts, wanted, first, english } = judgedOf(before, document);
  /* Plain loops: this is done for every way that is tried. */
  const labelOf: number[] = [];
  let silent = 0;
  let drawn = 0;
  for (let at = 0; at < sheets.length; at += 1) {
    const sheet = sheets[at]!;
    if (sheet.silent !== undefined) silent += 1;
    for (const { piece } of sheet.pieces) {
      drawn += piece.draws ?? 0;
      for (const sentence of piece.says) {
        const words = numberOf(before, sentence);
        labelOf[words] ??= at;
      }
    }
  }
  const placeOf = (words: number): number => labelOf[words] ?? -1;
  let torn = 0;
  let dosesParted = 0;
  for (const { words, ties } of parts)
    for (let here = 1; here < words.length; here += 1) {
      const tie = ties[here];
      if (tie === null || placeOf(words[here]!) === placeOf(words[here - 1]!)) continue;
      torn += 1;
      if (tie === "part") dosesParted += 1;
    }
  const places = first.map(placeOf);
  const placesOfEnglish = english.map(placeOf);
  const last = Math.max(0, ...places, ...placesOfEnglish);
  return {
    silent,
    torn,
    dosesParted,
    unsaid: sheets.slice(0, last).filter(({ goesOn }) => goesOn === null || goesOn.small).length,
    notOnFirst: places.filter((at) => at !== 0).length,
    stepsParted: places.some((at) => at !== places[0]) ? 1 : 0,
    begins: places.length === 0 ? 0 : Math.max(0, Math.min(...places)),
    englishApart: placesOfEnglish.some((at) => at !== 0) ? 1 : 0,
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
