// layout: the ruler that layout is handed. Layout knows no font file.
import type { LanguageTag } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import type { FontWeight, TextStyle, Typeface } from "./LabelSet.ts";

/** Vertical measures of a face, per 1 point of type size. */
export interface FaceMetrics {
  /** From the base line to the top of the tallest letter the face can hold, accents included. */
  readonly ascent: number;
  /** From the base line to the lowest descender, positive. */
  readonly descent: number;
  readonly xHeight: number;
  readonly capHeight: number;
}

/** Per 1 point of type size; never under 0. */
export interface InkReach {
  /** Above and below the base line. */
  readonly ascent: number;
  readonly descent: number;
  /** Beyond the text's own width, where a letter leans over it: a kaf of Nastaliq by 0.4. */
  readonly left: number;
  readonly right: number;
}

export interface TextMeasurer {
  /** The face it measures for Latin script; absent: Andika. */
  readonly typeface?: Typeface;
  /** Width in points of `text` set in one line; trailing spaces count. */
  width(text: string, style: TextStyle): Points;
  metrics(weight: FontWeight, lang: LanguageTag): FaceMetrics;
  /** How far the ink of this very text reaches beyond its base line and its width. */
  ink(text: string, weight: FontWeight, lang: LanguageTag): InkReach;
  /**
   * Characters (as written) that no embedded face can show; empty when all can be shown. A mark by itself, without the
   * letter it stands on; both together only where no face can show them together.
   */
  missingGlyphs(text: string, lang: LanguageTag): readonly string[];
  /**
   * Where a line may break: indexes into `text` at which the next line may
   * start, by Unicode line breaking. Never inside a number, between a number
   * and a no-break space, or inside a word.
   */
  breaks(text: string, lang: LanguageTag): readonly number[];
}
