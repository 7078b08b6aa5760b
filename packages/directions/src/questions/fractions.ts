// directions/questions: "5/7", "8/24", "2/52", "1/2" and "6 tablets weekly", found in the words and, once
// answered, written out for the reader.

import type { QuestionCode } from "./Question.ts";

/** A number over 7, 24, 52, 12 or 2 in a text, or the "weekly" behind an amount. */
export interface Fraction {
  readonly code: Extract<
    QuestionCode,
    "fraction-of-week" | "fraction-of-day" | "fraction-of-year" | "one-over-two" | "weekly-amount"
  >;
  /** The number above the line, or two of them ("4-6"); empty where there is none. */
  readonly number: string;
  /** The number under it. */
  readonly below: string;
  /** The words asked about: "5/7". */
  readonly words: string;
  /** Where they stand, with a "for", "x" or "every" before them that the answer's own words stand for. */
  readonly from: number;
  readonly to: number;
}

/** What the number under the line makes of it: 7 days a week, 24 hours a day, 52 weeks or 12 months a year. */
const under: Readonly<Record<string, { readonly code: Fraction["code"]; readonly largest: number }>> = {
  "7": { code: "fraction-of-week", largest: 31 },
  "24": { code: "fraction-of-day", largest: 24 },
  "52": { code: "fraction-of-year", largest: 52 },
  "12": { code: "fraction-of-year", largest: 12 },
};

/** Not a date, not a decimal, and not "8/24 hours", which says what it counts. */
const fraction =
  /(?<![\p{L}\d/.,-])(?:(?:for|every|x)\s*)?((\d{1,2}(?:\s?-\s?\d{1,2})?)\s?\/\s?(7|24|52|12))(?!\d|\/|[.,]\d|\s?h(?:ou)?rs?\b)/giu;

/** "1/2 od": with a unit behind it, it can only be a half. */
const half = /(?<![\p{L}\d/.,-])1\s?\/\s?2(?!\d|\/|[.,]\d|\s?(?:tab\p{L}*|cap\p{L}*|of|a|ml|mg|g)\b)/giu;

/** "weekly" right behind what is counted or measured. */
const weekly =
  /(?<=\d\s?(?:tablets|tabs|capsules|caps|mls?|mg|micrograms|units)\s|\b(?:tablets|tabs|capsules)\s)(?:weekly|(?:a|per|each) week)\b/giu;

const others = (text: string): readonly Fraction[] =>
  (
    [
      ["one-over-two", half, "1", "2"],
      ["weekly-amount", weekly, "", ""],
    ] as const
  ).flatMap(([code, pattern, number, below]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      code,
      number,
      below,
      words,
      from: index,
      to: index + words.length,
    })),
  );

/** Of "4-6" both, of "8" that alone. */
const numbersIn = (number: string): readonly number[] => number.split("-").map(Number);

/** Both are counts, the second is the larger, and neither is beyond what stands under the line. */
const isCounted = (number: string, largest: number): boolean =>
  number.split("-").every((one) => !one.startsWith("0") && Number(one) <= largest) &&
  numbersIn(number).every((one, at, all) => at === 0 || one > all[at - 1]!);

/** Every such place in the text, in order. */
export const fractionsIn = (text: string): readonly Fraction[] =>
  [...overTimes(text), ...others(text)].toSorted((one, other) => one.from - other.from);

const overTimes = (text: string): readonly Fraction[] =>
  [...text.matchAll(fraction)].flatMap((found) => {
    const [whole, words = "", over = "", below = ""] = found;
    const kind = under[below];
    const number = over.replace(/\s/g, "");
    if (kind === undefined || !isCounted(number, kind.largest)) return [];
    return [{ code: kind.code, number, below, words, from: found.index, to: found.index + whole.length }];
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
  "fraction-of-year": {
    "for-{n}-weeks": (number) => `for ${many(number, "week")}`,
    "every-{n}-weeks": (number) => (number === "1" ? "every week" : `every ${many(number, "week")}`),
    "for-{n}-months": (number) => `for ${many(number, "month")}`,
    "every-{n}-months": (number) => (number === "1" ? "every month" : `every ${many(number, "month")}`),
  },
  "one-over-two": { half: () => "half", "one-or-two": () => "1-2" },
  "weekly-amount": { "once-a-week": () => "once a week" },
};

/** The answers that a fraction can have, by their ids in the table, beside leaving it as prescribed. */
export const waysOf = ({ code, number, below }: Fraction): readonly string[] =>
  Object.keys(readAs[code]).filter(
    (id) =>
      /* Nobody writes a range of days a week so. */
      (id !== "{n}-days-a-week" || Number(number) <= 7) &&
      (code !== "fraction-of-year" || id.endsWith("-weeks") === (below === "52")),
  );

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
