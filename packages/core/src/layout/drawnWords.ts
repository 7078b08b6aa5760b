// layout: the words inside pictures: in the person's language where they can be read there, else in English.
import { pagePhrasesOf } from "@plainlabel/language";
import { type DrawnWords, draw, englishWords, type Meaning } from "@plainlabel/pictograms";
import type { LanguageTag } from "../document/LabelDocument.ts";

/** The words inside drawings of this language; English where it has none. */
export const drawnWordsOf = (drawnIn: LanguageTag | undefined): DrawnWords =>
  drawnIn === undefined ? englishWords : pagePhrasesOf(drawnIn).drawn;

/** Letters of a picture sentence, in grid units: those of a picture of one thing need not be larger. */
const usualLetters = 16;

const smallest = (meaning: Meaning, words: DrawnWords): number =>
  Math.min(...draw(meaning, words).lettering.map(({ size }) => size));

/**
 * The languages that the words inside a picture may be in, the wanted one first: left out where its letters would be
 * smaller than those of English and of other pictures, and where the picture has no words.
 */
export const languagesToDrawIn = (
  meaning: Meaning,
  drawnIn: LanguageTag | undefined,
): readonly (LanguageTag | undefined)[] => {
  if (drawnIn === undefined || draw(meaning).lettering.length === 0) return [undefined];
  const least = Math.min(usualLetters, smallest(meaning, englishWords));
  return smallest(meaning, drawnWordsOf(drawnIn)) < least ? [undefined] : [drawnIn, undefined];
};
