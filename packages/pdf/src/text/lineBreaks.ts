// text: where a line may break (UAX #14); by dictionary where a script writes no spaces.
import type { LanguageTag } from "@plainlabel/core";
import LineBreaker from "linebreak";

/** Languages written without spaces between words, for which Unicode's rules alone break badly or not at all. */
const spaceless = /^(th|lo|km|my|zh|ja|yue)\b/i;

const byDictionary = (text: string, lang: LanguageTag): readonly number[] => {
  const found: number[] = [];
  const allowed = new Set(byRule(text));
  for (const { index } of new Intl.Segmenter(lang, { granularity: "word" }).segment(text)) {
    // Never before closing punctuation, or inside a word of letters that UAX #14 keeps whole.
    const beside = text.slice(index - 1, index + 1);
    if (index > 0 && (allowed.has(index) || /^\p{L}\p{M}*\p{L}$|^\p{M}\p{L}$/u.test(beside)))
      found.push(index);
  }
  return found;
};

const byRule = (text: string): readonly number[] => {
  const found: number[] = [];
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position < text.length) found.push(next.position);
  }
  return found;
};

/**
 * Indexes at which the next line may start. Keeping a number with its unit is
 * the caller's: join them with U+00A0.
 */
export const lineBreaks = (text: string, lang: LanguageTag): readonly number[] =>
  spaceless.test(lang) ? byDictionary(text, lang) : byRule(text);
