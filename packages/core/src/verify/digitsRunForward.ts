// verify: numbers stand on paper as they are read: left to right, in every script (pdf.md: 500 was once drawn as 005).
import type { SeenText } from "../Painter.ts";
import type { Points } from "../units.ts";
import type { Claim } from "./Claim.ts";
import { fault, onPage } from "./Claim.ts";

interface Placed {
  readonly text: string;
  readonly x: Points;
  readonly baseline: Points;
}

const digit = /^\p{Nd}+$/u;
/** Stand between digits of one number, of a date, a time or a fraction. */
const joiner = /^[.,:/\u066B\u066C\u2044]$/;

const glyphsOf = (texts: readonly SeenText[]): readonly Placed[] =>
  texts.flatMap(({ glyphs, baseline }) => glyphs.map(({ text, x }) => ({ text, x, baseline })));

/** The numbers of a stretch of glyphs: digits, and joiners with digits on both sides. */
const numbersIn = (glyphs: readonly Placed[]): readonly (readonly Placed[])[] => {
  const numbers: Placed[][] = [];
  let open: Placed[] | null = null;
  for (const [index, glyph] of glyphs.entries()) {
    const joins = open !== null && joiner.test(glyph.text) && digit.test(glyphs[index + 1]?.text ?? "");
    if (digit.test(glyph.text) || joins) {
      if (!open) {
        open = [];
        numbers.push(open);
      }
      open.push(glyph);
    } else open = null;
  }
  return numbers;
};

const runsForward = (number: readonly Placed[]): boolean =>
  number.every((glyph, index) => {
    const before = number[index - 1];
    return !before || (glyph.x > before.x && Math.abs(glyph.baseline - before.baseline) < 0.01);
  });

export const digitsRunForward: Claim = ({ reading }) => {
  const pages = new Set(
    reading.units
      .filter(({ texts }) => !numbersIn(glyphsOf(texts)).every(runsForward))
      .map(({ page }) => page),
  );
  return [...pages].map((page) =>
    fault("digits-reversed", `A number does not run from left to right in one line ${onPage(page)}.`),
  );
};
