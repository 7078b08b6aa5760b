// directions/questions: "5/7" and "8/24", found in the words and, once answered, written out for the reader.

import type { QuestionCode } from "./Question.ts";

/** A number over 7 or over 24 in a text. */
export interface Fraction {
  readonly code: Extract<QuestionCode, "fraction-of-week" | "fraction-of-day">;
  /** The number above the line. */
  readonly number: string;
  /** The words asked about: "5/7". */
  readonly words: string;
  /** Where they stand, with a "for", "x" or "every" before them that the answer's own words stand for. */
  readonly from: number;
  readonly to: number;
}

/** Not a date, not a decimal, and not "8/24 hours", which says what it counts. */
const fraction =
  /(?<![\p{L}\d/.,-])(?:(?:for|every|x)\s*)?((\d{1,2})\s?\/\s?(7|24))(?!\d|\/|[.,]\d|\s?h(?:ou)?rs?\b)/giu;

/** Largest number above the line that can be meant: a month of days, the hours of a day. */
const largest: Readonly<Record<string, number>> = { "7": 31, "24": 24 };

/** Every such fraction in the text, in order. */
export const fractionsIn = (text: string): readonly Fraction[] =>
  [...text.matchAll(fraction)].flatMap((found) => {
    const [whole, words = "", number = "", under = ""] = found;
    if (!/^[1-9]/.test(number) || Number(number) > (largest[under] ?? 0)) return [];
    const code = under === "7" ? "fraction-of-week" : "fraction-of-day";
    return [{ code, number, words, from: found.index, to: found.index + whole.length }];
  });

const many = (number: string, noun: string): string => `${number} ${noun}${number === "1" ? "" : "s"}`;

/** What each answer reads as, by its id in the table. */
const readAs: Readonly<Record<Fraction["code"], Readonly<Record<string, (number: string) => string>>>> = {
  "fraction-of-week": {
    "for-{n}-days": (number) => `for ${many(number, "day")}`,
    "{n}-days-a-week": (number) => (number === "7" ? "every day" : `on ${many(number, "day")} a week`),
  },
  "fraction-of-day": {
    "every-{n}-hours": (number) => (number === "1" ? "every hour" : `every ${many(number, "hour")}`),
    "{n}-in-24-hours": (number) => `${number} in 24 hours`,
  },
};

/** The answers that a fraction can have, by their ids in the table, beside leaving it as prescribed. */
export const waysOf = ({ code, number }: Fraction): readonly string[] =>
  Object.keys(readAs[code]).filter((id) => id !== "{n}-days-a-week" || Number(number) <= 7);

/** A fraction, and the id in the table of the answer to it; null: left as prescribed, or open. */
export interface Chosen {
  readonly fraction: Fraction;
  readonly way: string | null;
}

/**
 * The text with each answered fraction written out, and every other character
 * as it was. Only for reading: what was prescribed stays the original.
 */
export const wordsAnswered = (text: string, chosen: readonly Chosen[]): string =>
  chosen
    .toSorted((one, other) => other.fraction.from - one.fraction.from)
    .reduce((words, { fraction, way }) => {
      const written = way === null ? undefined : readAs[fraction.code][way];
      return written === undefined
        ? words
        : words.slice(0, fraction.from) + written(fraction.number) + words.slice(fraction.to);
    }, text);
