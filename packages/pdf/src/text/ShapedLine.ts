// text: what shaping makes of a line of text: glyphs in their places, still joined to the words they say.
import type { LanguageTag } from "@plainlabel/core";
import type { Face } from "../fonts/Face.ts";

/** A glyph of the face at an offset from the cluster's origin, in font units, y up. */
export interface PlacedGlyph {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The smallest stretch of text that has glyphs of its own: a letter with its
 * accents, a ligature, a syllable of Bengali. It becomes one code in the PDF.
 */
export interface Cluster {
  readonly text: string;
  readonly glyphs: readonly PlacedGlyph[];
  /** Pen movement in font units, kerning included. */
  readonly advance: number;
  /** Equal keys within one face: the same glyphs in the same places saying the same text. */
  readonly key: string;
}

/** A stretch in one face and direction. Clusters are in logical (reading) order. */
export interface ShapedRun {
  readonly face: Face;
  readonly rightToLeft: boolean;
  /** The language it is read in, where that is not the language of the line: a medicine's name inside Urdu. */
  readonly lang: LanguageTag | null;
  readonly clusters: readonly Cluster[];
  /** Left edge in ems from the left edge of the line's ink. */
  readonly x: number;
  /** Width in ems. */
  readonly width: number;
}

/** A line: runs in logical order, each at its visual place. */
export interface ShapedLine {
  readonly runs: readonly ShapedRun[];
  /** Width in ems, trailing spaces not counted. */
  readonly width: number;
  /** Width in ems, trailing spaces counted. */
  readonly fullWidth: number;
}
