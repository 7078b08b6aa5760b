// language/translate: where a sentence in another language holds a range of numbers, for whoever sets its lines.
import { isTranslated, phrasesOf } from "../languages.ts";
import { cell } from "./fill.ts";

/** A space, or what holds and steers a number and is not seen. */
const unseen = String.raw`[ \u00A0\u2060\u2066-\u2069]*`;

const patternsOf = new Map<string, RegExp | null>();

/** From the first number of "1 or 2" and "4 to 6" to the second, in the words of the language. */
const rangeOf = (lang: string): RegExp | null => {
  const known = patternsOf.get(lang);
  if (known !== undefined) return known;
  const pattern = isTranslated(lang)
    ? new RegExp(
        `\\d${unseen}(?:${[phrasesOf(lang).numbers.or, phrasesOf(lang).numbers.to]
          .map((phrase) =>
            cell(phrase)
              .replace(/\{low\} ?| ?\{high\}/g, "")
              .replaceAll(" ", unseen),
          )
          .join("|")})${unseen}(?=\\d)`,
        "gu",
      )
    : null;
  patternsOf.set(lang, pattern);
  return pattern;
};

/**
 * Where ranges of numbers stand in a sentence of a language beside English, by index: from behind the first number to
 * the second. None in English, which the layout parts nowhere in a range.
 */
export const rangesIn = (lang: string, text: string): readonly (readonly [number, number])[] => {
  const pattern = rangeOf(lang);
  return pattern === null
    ? []
    : [...text.matchAll(pattern)].map(({ index, 0: found }) => [index + 1, index + found.length]);
};
