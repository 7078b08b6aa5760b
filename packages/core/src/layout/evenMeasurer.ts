// layout (tests only): a ruler with round numbers, so that expected places can be worked out by hand.
import type { TextMeasurer } from "./TextMeasurer.ts";

/** Every character is half an em wide, bold ones 0.6; lines stand 0.8 above and 0.2 below their base line. */
export const evenMeasurer: TextMeasurer = {
  width: (text, { size, weight }) => [...text].length * size * (weight === "bold" ? 0.6 : 0.5),
  metrics: () => ({ ascent: 0.8, descent: 0.2, xHeight: 0.5, capHeight: 0.7 }),
  ink: () => ({ ascent: 0.8, descent: 0.2, left: 0, right: 0 }),
  missingGlyphs: () => [],
  breaks: (text) => [...text.matchAll(/ /g)].map((match) => match.index + 1),
};
