// text: the ruler for layout. Measures with the very shaping that paint will draw.
import { boundedCache, type InkReach, type TextMeasurer } from "@plainlabel/core";
import { emsOf } from "../fonts/Face.ts";
import type { Shaper } from "./createShaper.ts";
import { lineBreaks } from "./lineBreaks.ts";
import { perStyle } from "./perStyle.ts";
import type { ShapedLine } from "./ShapedLine.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Controls and overrides of direction are never text on a label, so no face shows them. */
const neverShown = /[\p{Cc}\p{Cs}\u202a-\u202e\u2028\u2029\ufffd]/u;

/** Letters and signs of European languages, controls left out. */
const printable = /^[\x20-\x7e\u00a0-\u052f\u1e00-\u1eff\u2010-\u2027]*$/;

/** How far a shaped line's ink reaches, accents and marks in their places. */
const inkOf = (line: ShapedLine): InkReach => {
  let [ascent, descent, left, right] = [0, 0, 0, 0];
  for (const { face, clusters, rightToLeft, x: start, width } of line.runs) {
    let pen = rightToLeft ? start + width : start;
    for (const { glyphs, advance } of clusters) {
      if (rightToLeft) pen -= emsOf(face, advance);
      for (const { glyph, x, y } of glyphs) {
        const ink = face.font.glyphExtents(glyph);
        if (!ink) continue;
        ascent = Math.max(ascent, emsOf(face, ink.yBearing + y));
        descent = Math.max(descent, emsOf(face, -(ink.yBearing + ink.height + y)));
        if (ink.width === 0) continue;
        left = Math.max(left, -(pen + emsOf(face, x + ink.xBearing)));
        right = Math.max(right, pen + emsOf(face, x + ink.xBearing + ink.width) - line.width);
      }
      if (!rightToLeft) pen += emsOf(face, advance);
    }
  }
  return { ascent, descent, left, right };
};

export const createMeasurer = (shaper: Shaper): TextMeasurer => {
  const missing = (text: string, lang: string): readonly string[] => {
    const chooser = shaper.chooserOf({ weight: "regular", lang });
    const bold = shaper.chooserOf({ weight: "bold", lang });
    // Most text is letters of the main face: no need to look for graphemes.
    const faces = [chooser.main.face, bold.main.face];
    if (
      printable.test(text) &&
      [...text].every((one) => faces.every((face) => face.covers(one.codePointAt(0)!)))
    ) {
      return [];
    }
    const isShown = (some: string): boolean =>
      !neverShown.test(some) && chooser.choose(some, null) !== null && bold.choose(some, null) !== null;
    const found = new Set<string>();
    for (const { segment } of graphemes.segment(text)) {
      if (isShown(segment)) continue;
      // A letter that can be shown is not at fault for its mark; where each can, they cannot be shown together.
      const alone = [...segment].filter((character) => !isShown(character));
      for (const one of alone.length > 0 ? alone : [segment]) found.add(one);
    }
    return [...found];
  };
  const breaks = boundedCache(500, (key) => {
    const gap = key.indexOf(" ");
    return lineBreaks(key.slice(gap + 1), key.slice(0, gap));
  });
  const inks = perStyle(8, (weight, lang) =>
    boundedCache(2000, (text) => inkOf(shaper.shape(text, { weight, lang }))),
  );
  /* The same words come again on most labels, and are asked for at many sizes. */
  const ems = perStyle(8, (weight, lang) =>
    boundedCache(2000, (text) => shaper.shape(text, { weight, lang }).fullWidth),
  );
  return {
    width: (text, style) => ems(style.weight, style.lang).get(text) * style.size,
    metrics: (weight, lang) => shaper.chooserOf({ weight, lang }).main.face.metrics,
    ink: (text, weight, lang) => inks(weight, lang).get(text),
    missingGlyphs: missing,
    breaks: (text, lang) => breaks.get(`${lang} ${text}`),
  };
};
