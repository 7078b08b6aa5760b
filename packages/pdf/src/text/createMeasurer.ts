// text: the ruler for layout. Measures with the very shaping that paint will draw.
import type { TextMeasurer } from "@plainlabel/core";
import { boundedCache } from "../boundedCache.ts";
import type { Shaper } from "./createShaper.ts";
import { lineBreaks } from "./lineBreaks.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Controls and overrides of direction are never text on a label, so no face shows them. */
const neverShown = /[\p{Cc}\p{Cs}\u202a-\u202e\u2028\u2029\ufffd]/u;

export const createMeasurer = (shaper: Shaper): TextMeasurer => {
  const missing = (text: string, lang: string): readonly string[] => {
    const chooser = shaper.chooserOf({ weight: "regular", lang });
    const bold = shaper.chooserOf({ weight: "bold", lang });
    const found = new Set<string>();
    for (const { segment } of graphemes.segment(text)) {
      const shown =
        !neverShown.test(segment) &&
        chooser.choose(segment, null) !== null &&
        bold.choose(segment, null) !== null;
      if (!shown) found.add(segment);
    }
    return [...found];
  };
  const breaks = boundedCache(500, (key) => {
    const gap = key.indexOf(" ");
    return lineBreaks(key.slice(gap + 1), key.slice(0, gap));
  });
  return {
    width: (text, style) => shaper.shape(text, style).fullWidth * style.size,
    metrics: (weight, lang) => shaper.chooserOf({ weight, lang }).main.face.metrics,
    missingGlyphs: missing,
    breaks: (text, lang) => breaks.get(`${lang} ${text}`),
  };
};
