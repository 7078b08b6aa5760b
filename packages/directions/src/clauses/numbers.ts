// directions/clauses: numbers and ranges, in digits, words and fractions, kept as decimals.

import { beginningsIn } from "../grammar/beginnings.ts";
import { before } from "../grammar/endings.ts";
import {
  asTyped,
  beginningWith,
  either,
  mark,
  meaning,
  numberToken,
  type Parser,
  remembered,
  sequence,
} from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import { compareDecimals } from "../regimen/decimals.ts";

/** A number: its decimal, and how it was written where that can mislead. */
export interface Written {
  readonly value: string;
  /** "digits" may not stand beside other digits; "slash" ("1/2") can also be typed for "1 or 2". */
  readonly as: "digits" | "word" | "slash";
}

/** Both ends of a number or range; they are the same object for a single number. */
export interface Count {
  readonly low: Written;
  readonly high: Written;
}

const units = "one two three four five six seven eight nine".split(" ");
const teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const numberWords: readonly (readonly [string, string])[] = [
  ...units.map((word, at) => [word, `${at + 1}`] as const),
  ...teens.map((word, at) => [word, `${at + 10}`] as const),
  ...tens.flatMap((word, at) => [
    [word, `${at + 2}0`] as const,
    ...units.map((unit, one) => [`${word} ${unit}`, `${at + 2}${one + 1}`] as const),
  ]),
];

/** No naked point, no trailing zero, no leading zero, no thousands comma, never zero. */
const safeDigits = /^(?:[1-9]\d*|0(?=\.)|[1-9]\d*(?=\.))(?:\.\d*[1-9])?$/;

/** "20,000": a comma before each three digits, as ISMP asks for; "1,5" and "10,00" are none. */
const grouped = /^[1-9]\d{0,2}(?:,\d{3})+$/;

const digits: Parser<Written> = numberToken(({ text }) => {
  const value = grouped.test(text) ? text.replaceAll(",", "") : text;
  return safeDigits.test(value) ? { value, as: "digits" } : null;
});

const word: Parser<Written> = meaning(phrases(numberWords), (value) => ({ value, as: "word" as const }));

/** Words that a Roman number of one letter may stand before: alone, "i" may be a slip for 1 or l. */
const afterRoman: ReadonlySet<string> = new Set("bd bid tds tid qds qid od om on nocte mane".split(" "));

/** "ii bd", "iii tds", "i nocte": counts in Roman letters, as pharmacists write them. */
const roman: Parser<Written> = either(
  meaning(
    phrases([
      ["ii", "2"],
      ["iii", "3"],
    ]),
    (value) => ({ value, as: "word" as const }),
  ),
  before(
    meaning(phrases([["i", "1"]]), (value) => ({ value, as: "word" as const })),
    (next) => next !== undefined && afterRoman.has(next.text),
  ),
);

const wholePart: Parser<string> = meaning(either(digits, word), ({ value }) =>
  value.includes(".") ? null : value,
);

const wholeDigits: Parser<string> = meaning(digits, ({ value }) => (value.includes(".") ? null : value));

const fractionGlyph: Parser<string> = numberToken(
  ({ text }) => ({ "½": "5", "¼": "25", "¾": "75" })[text] ?? null,
);

const fractionWords = phrases([
  ["(a|one|) half", "5"],
  ["(a|one|) quarter", "25"],
  ["three quarters", "75"],
]);

const slashFraction = phrases([
  ["1 / 2", "5"],
  ["1 / 4", "25"],
  ["3 / 4", "75"],
]);

const fractions: Parser<Written> = either<Written>(
  meaning(either(fractionGlyph, fractionWords), (part) => ({ value: `0.${part}`, as: "word" as const })),
  meaning(slashFraction, (part) => ({ value: `0.${part}`, as: "slash" as const })),
  // "one 1/2 tablet" may be one half-tablet, so only digits stand before a bare fraction.
  sequence<[string, string], Written>([wholeDigits, fractionGlyph], (whole, part) => ({
    value: `${whole}.${part}`,
    as: "word",
  })),
  sequence<[string, string], Written>([wholeDigits, slashFraction], (whole, part) => ({
    value: `${whole}.${part}`,
    as: "slash",
  })),
  sequence<[string, true, string], Written>(
    [wholePart, anyOf("and"), either(fractionWords, slashFraction, fractionGlyph)],
    (whole, _, part) => ({ value: `${whole}.${part}`, as: "word" }),
  ),
);

const plain: Parser<Written> = remembered(either(digits, word, roman, fractions));

const single: Parser<Count> = meaning(plain, (written) => ({ low: written, high: written }));

const hyphen = beginningsIn(["-"]);

/** "1-2" and "1 - 2"; a hyphen with a space on one side only is dangling and means nothing. */
const rangeHyphen: Parser<true> = beginningWith(
  (source, at) => {
    const hyphen = source.token(at);
    return hyphen?.text === "-" && hyphen.glued === source.token(at + 1)?.glued
      ? [{ value: true, end: at + 1 }]
      : [];
  },
  () => hyphen,
);

const rangeOf = (low: Written, high: Written): Count | null =>
  compareDecimals(low.value, high.value) < 0 ? { low, high } : null;

/** "one or two" is a range; "5 or 10" is a choice that no range can say. */
export const neighbours = (low: Written, high: Written): boolean =>
  Number(high.value) <= 1 || (!high.value.includes(".") && Number(high.value) - Number(low.value) === 1);

const range: Parser<Count> = either(
  sequence<[Written, true, Written], Count>(
    [plain, either(anyOf("to"), rangeHyphen), plain],
    (low, _, high) => rangeOf(low, high),
  ),
  sequence<[Written, true, Written], Count>([plain, anyOf("or"), plain], (low, _, high) =>
    neighbours(low, high) ? rangeOf(low, high) : null,
  ),
);

const bare: Parser<Count> = either(range, single);

/** "2 (two)": the same number again in brackets, or "two (2)". Anything else in the brackets is no echo. */
const echoed: Parser<Count> = sequence<[Count, true, Count, true], Count>(
  [bare, mark("("), bare, mark(")")],
  (count, _, echo) =>
    count.low.value === echo.low.value && count.high.value === echo.high.value && count.low.as !== echo.low.as
      ? count
      : null,
);

/** A number or a range of numbers. */
export const count: Parser<Count> = remembered(either(bare, echoed));

/** How many times, or how long: both ends alike where it is one number. */
export interface HowOften {
  readonly low: number;
  readonly high: number;
}

/** A whole number or range of whole numbers, for counts of times and lengths of time. */
export const wholeCount: Parser<HowOften> = meaning(count, ({ low, high }) =>
  low.value.includes(".") || high.value.includes(".")
    ? null
    : { low: Number(low.value), high: Number(high.value) },
);

/** A number in digits, with the digits as typed: for strengths in brackets. */
export const strengthNumber = asTyped(digits);
