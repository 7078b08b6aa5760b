// language/translate: what a sentence in another language holds together, for whoever sets its lines.
import { isTranslated, phrasesOf, type TranslatedTag } from "../languages.ts";
import { cell } from "./fill.ts";

/** A space, or what holds and steers a number and is not seen. */
const unseen = String.raw`[ \u00A0\u2060\u2066-\u2069]*`;

/** From the first number of "1 or 2" and "4 to 6" to the second, in the words of the language. */
const rangeOf = (tag: TranslatedTag): string => {
  const { or, to } = phrasesOf(tag).numbers;
  const between = [or, to].map((phrase) =>
    cell(phrase)
      .replace(/\{low\} ?| ?\{high\}/g, "")
      .replaceAll(" ", unseen),
  );
  return String.raw`(?<=\d)${unseen}(?:${between.join("|")})${unseen}(?=\d)`;
};

/** A "not" that ends its sentence: without it, what is left of the line is an order. */
const notBehind: Readonly<Partial<Record<TranslatedTag, string>>> = {
  bn: "না",
  ta: "கூடாது",
};

const patternsOf = new Map<string, RegExp | null>();

const patternOf = (lang: string): RegExp | null => {
  const known = patternsOf.get(lang);
  if (known !== undefined) return known;
  if (!isTranslated(lang)) return null;
  const not = notBehind[lang];
  const pattern = new RegExp(
    [
      rangeOf(lang),
      ...(not === undefined ? [] : [String.raw`(?<=\p{M}|\p{L}) (?=${not}(?![\p{L}\p{M}]))`]),
    ].join("|"),
    "gu",
  );
  patternsOf.set(lang, pattern);
  return pattern;
};

/**
 * Between what of a sentence no line should end, by index, in a language beside English: both numbers of a range, and a
 * verb and the "not" behind it. None in English, which the layout holds together by itself.
 */
export const heldIn = (lang: string, text: string): readonly (readonly [number, number])[] => {
  const pattern = patternOf(lang);
  return pattern === null
    ? []
    : [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length]);
};
