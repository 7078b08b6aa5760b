// verify: numbers stand on paper as they are read: left to right, in every script (pdf.md: 500 was once drawn as
// 005, and 5-10 as 10-5).
import { boundedCache } from "../boundedCache.ts";
import type { SeenText } from "../Painter.ts";
import type { Points } from "../units.ts";
import type { Claim } from "./Claim.ts";
import { fault, onPage } from "./Claim.ts";

interface Placed {
  readonly text: string;
  readonly x: Points;
  readonly baseline: Points;
}

const digit = /^[\p{Nd}\p{No}]+$/u;
/**
 * What belongs to a number without a space between: a range, a date, a time, a fraction, a product, a per cent,
 * an international number.
 */
const joiner = /^[-.,:/\u066B\u066C\u2044\u2010-\u2014\u2212×+%°]$/;
/** A unit that is written in Latin letters, or a name beside its strength. */
const letter = /^[\p{Script=Latin}\u00B5µ]+$/u;
const space = /^[ \u00A0\u202F]$/;

/** Without a digit there is nothing to judge. The text of a run is that of its glyphs. */
const holdsDigit = ({ text }: SeenText): boolean => /[\p{Nd}\p{No}]/u.test(text);

/** Letters of a text come again and again: each is looked at once. */
const joins = boundedCache(2000, (text) => ({
  yes: digit.test(text) || joiner.test(text) || letter.test(text),
}));

const glyphsOf = (texts: readonly SeenText[]): readonly Placed[] =>
  texts.flatMap(({ glyphs, baseline }) => glyphs.map(({ text, x }) => ({ text, x, baseline })));

/** Digits, letters and what joins them, one after another: what is read as one thing. */
type Token = readonly Placed[];

/** The tokens of a stretch of glyphs; those with one space and nothing else between them follow each other in one list. */
const tokensIn = (glyphs: readonly Placed[]): readonly (readonly Token[])[] => {
  const lists: Placed[][][] = [];
  let list: Placed[][] | null = null;
  let token: Placed[] | null = null;
  for (const glyph of glyphs) {
    if (joins.get(glyph.text).yes) {
      if (token === null) {
        token = [];
        if (list === null) {
          list = [];
          lists.push(list);
        }
        list.push(token);
      }
      token.push(glyph);
    } else {
      // A second space, or a letter of another script, ends what belongs together.
      if (!space.test(glyph.text) || token === null) list = null;
      token = null;
    }
  }
  return lists;
};

const hasDigit = (token: Token): boolean => token.some(({ text }) => digit.test(text));

/** What begins or ends a token and joins nothing is punctuation, whose place is its sentence's. */
const trimmed = (token: Token): Token => {
  const holds = ({ text }: Placed): boolean => digit.test(text) || letter.test(text) || /^[+%°]$/.test(text);
  const from = token.findIndex(holds);
  return from < 0 ? [] : token.slice(from, token.findLastIndex(holds) + 1);
};

/** "labels.example.org/k7-4q": its code may hold any digits beside each other. */
const isAddress = (token: Token): boolean =>
  /\p{L}\.\p{L}{2,}\//u.test(token.map(({ text }) => text).join(""));

/** Each further right than the one before, on one line; only an address may go on below between two digits. */
const runsForward = (token: Token): boolean =>
  token.every((glyph, index) => {
    const before = token[index - 1];
    if (before === undefined) return true;
    if (Math.abs(glyph.baseline - before.baseline) < 0.01) return glyph.x > before.x;
    if (isAddress(token)) return glyph.baseline > before.baseline;
    const isOfNumber = (at: number): boolean =>
      digit.test(token[at]?.text ?? "") ||
      (joiner.test(token[at]?.text ?? "") && digit.test(token[at + 1]?.text ?? ""));
    return glyph.baseline > before.baseline && !(isOfNumber(index) && digit.test(lastDigitOr(token, index)));
  });

/** The glyph before, or the one before that where a joiner stands between. */
const lastDigitOr = (token: Token, index: number): string => {
  const before = token[index - 1]?.text ?? "";
  return joiner.test(before) ? (token[index - 2]?.text ?? "") : before;
};

/** On one line the later one further right, or on a line below. */
const follow = (before: Token, after: Token): boolean => {
  const [last, first] = [before.at(-1), after[0]];
  if (last === undefined || first === undefined) return true;
  return first.baseline > last.baseline + 0.01 || first.x > last.x;
};

const listRunsForward = (list: readonly Token[]): boolean => {
  const tokens = list.map(trimmed);
  return tokens.every((token, at) => {
    if (hasDigit(token) && !runsForward(token)) return false;
    const before = tokens[at - 1];
    // "500 mg", and the groups of a telephone number: one of the two is a number.
    return before === undefined || !(hasDigit(before) || hasDigit(token)) || follow(before, token);
  });
};

/** Runs whose base lines differ by less stand on one line; the next line is more than a point below. */
const oneLine: Points = 0.005;
const nextLine: Points = 1;

/**
 * Whether all that is said stands as it is read, by what its runs tell of their pens alone: each run's letters one
 * further right than the other, and each run behind the one before it, or on a line below after a space. No number in
 * it can run otherwise.
 */
const plainlyForward = (texts: readonly SeenText[]): boolean => {
  let line = texts[0]?.baseline ?? 0;
  return texts.every(({ pens, baseline, text }, index) => {
    if (pens == null) return false;
    const before = texts[index - 1];
    if (before === undefined) return true;
    if (Math.abs(baseline - line) < oneLine) return pens.first > before.pens!.last;
    const isBelow = baseline > line + nextLine;
    line = baseline;
    return isBelow && (before.text.endsWith(" ") || text.startsWith(" "));
  });
};

/**
 * Every number with what belongs to it: the digits of one number, both ends of a
 * range, number and unit, the groups of a telephone number. Judged by where the
 * glyphs stand and not by their order in the file, which is that of speech.
 */
export const digitsRunForward: Claim = ({ reading }) => {
  const pages = new Set(
    reading.units
      .filter(
        ({ texts }) =>
          !plainlyForward(texts) &&
          texts.some(holdsDigit) &&
          !tokensIn(glyphsOf(texts)).every(listRunsForward),
      )
      .map(({ page }) => page),
  );
  return [...pages].map((page) =>
    fault("digits-reversed", `A number does not run from left to right in one line ${onPage(page)}.`),
  );
};
