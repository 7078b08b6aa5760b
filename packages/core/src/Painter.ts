// The port to paper: core lays out and judges, a painter measures, paints and reads back.
import type { Outcome } from "@plainlabel/directions";
import type { DerivedFormat } from "./LabelFormat.ts";
import type { LabelSet, Typeface } from "./layout/LabelSet.ts";
import type { TextMeasurer } from "./layout/TextMeasurer.ts";
import type { Points } from "./units.ts";

/** A box in points, `x`, `y` top left of it, from the page's top left. */
export interface SeenBox {
  readonly x: Points;
  readonly y: Points;
  readonly width: Points;
  readonly height: Points;
}

/** One character code as painted. */
export interface SeenGlyph {
  /** What the file's ToUnicode map says it reads as. */
  readonly text: string;
  /** Pen before and after the glyph, left to right whatever the script. */
  readonly x: Points;
  readonly right: Points;
  /** Box of the ink, from the embedded face's own outline; null for a space. */
  readonly ink: SeenBox | null;
}

/** Pens of a run whose glyphs each begin further right than the one before, as they follow each other in the text. */
export interface RisingPens {
  /** Where the first and the last glyph begin. */
  readonly first: Points;
  readonly last: Points;
  /** How far a glyph begins before the end of those before it, at the most; 0 where none does. */
  readonly overlap: Points;
}

/** A glyph run as found in the finished file: what is really there, not what we meant. */
export interface SeenText {
  /** Unicode text by the file's own ToUnicode maps, in content order. */
  readonly text: string;
  /** Left edge, base line and right edge in points from the page's top left. */
  readonly x: Points;
  readonly baseline: Points;
  readonly right: Points;
  readonly size: Points;
  /** Width of the letters against their height as painted: 1 when nothing is squeezed. */
  readonly stretch: number;
  /** Top and bottom of the run's ink; both the base line when there is none. */
  readonly top: Points;
  readonly bottom: Points;
  /** Box round all of the run's ink; null for a run of spaces. */
  readonly ink: SeenBox | null;
  readonly font: string;
  /** The glyphs' own places in reading order, for the direction of digits. */
  readonly glyphs: readonly SeenGlyph[];
  /** What `glyphs` say, told at once; null or left out: they must be looked at one by one. */
  readonly pens?: RisingPens | null;
  /** Codes that show the face's "missing glyph" box or read as nothing. */
  readonly missing: number;
  /** Codes whose outline or width is not the known face's for the text they read as. */
  readonly foreign: number;
  /** false: painted without ink, in white, outside a clip, or covered by a later white shape. */
  readonly visible: boolean;
}

/** One element of the file's structure tree, in reading order. */
export interface SeenElement {
  /** PDF structure type: "H1", "P", "Figure", "Link", "LI" ... */
  readonly type: string;
  readonly lang: string | null;
  readonly alt: string | null;
  /** Replacement text that a reader would say instead of the painted text; null when there is none. */
  readonly actualText: string | null;
  /** Text of the element's own marked content, joined in order; children not counted. */
  readonly text: string;
  /** Index of the page (from 0) that its content is on. */
  readonly page: number;
  readonly children: readonly SeenElement[];
  /** Own content and children as they follow each other: what is read aloud, in order. */
  readonly sequence: readonly (SeenText | SeenElement)[];
  /** What its own marked content covers in ink; null when that paints nothing. */
  readonly box: SeenBox | null;
}

/** A QR symbol found among the painted shapes; `x`, `y` top left of its modules. */
export interface SeenSymbol {
  readonly x: Points;
  readonly y: Points;
  readonly module: Points;
  /** Modules along one side. */
  readonly modules: number;
  /** What it says; null when the modules as painted hold a single wrong bit. */
  readonly text: string | null;
}

export interface SeenPage {
  readonly width: Points;
  readonly height: Points;
  readonly texts: readonly SeenText[];
  /** Bounding boxes of painted vector drawings that are figures, in order. */
  readonly figures: readonly SeenBox[];
  /** Boxes of shapes painted as artifacts (rules, borders, backgrounds), in order. */
  readonly rules: readonly SeenBox[];
  /** What the QR symbols' painted modules decode to. */
  readonly codes: readonly string[];
  /** Every QR symbol, readable or not. */
  readonly symbols: readonly SeenSymbol[];
  /** Where the page's link annotations lead. */
  readonly links: readonly string[];
  /** Where each of `links` can be tapped, in the same order. */
  readonly taps: readonly SeenBox[];
  /** Text painted outside any structure element and not as an artifact; must be empty. */
  readonly untagged: readonly string[];
  /** Text painted as an artifact, which nobody hears; must be empty. */
  readonly silent: readonly string[];
  /** Shapes painted outside any structure element and not as an artifact; must be 0. */
  readonly untaggedShapes: number;
}

/** What the file looks like once rastered at the printer's resolution; level `full` only. */
export interface SeenRaster {
  readonly dpi: number;
  /** Per page: what a QR reader finds on the black and white raster. */
  readonly codes: readonly (readonly string[])[];
  /** Where each of `codes` stands, in the same order. */
  readonly codeBoxes: readonly (readonly SeenBox[])[];
  /** Per page: indexes into `texts` of runs with a glyph where no ink was printed. */
  readonly blankRuns: readonly (readonly number[])[];
}

/** A finished file, read back by code that did not write it. */
export interface ReadBack {
  readonly title: string;
  readonly lang: string;
  /** The file says that it is tagged, and that its title is shown. */
  readonly tagged: boolean;
  /** The XMP packet as it stands; "" when there is none. */
  readonly metadata: string;
  /** The strings of the information dictionary. */
  readonly information: Readonly<Record<string, string>>;
  readonly pages: readonly SeenPage[];
  readonly structure: readonly SeenElement[];
  /** Names of fonts that are not embedded; must be empty. */
  readonly unembedded: readonly string[];
  /** Active content found (JavaScript, launch, open action ...); must be empty. */
  readonly active: readonly string[];
  readonly raster?: SeenRaster;
}

export type VerificationLevel = "standard" | "full";

/** A file that was proved, and the sets it was painted from, copies and all. */
export interface Finished {
  readonly file: Uint8Array;
  readonly sets: readonly LabelSet[];
  /** How often each set is to be drawn, one after another; once each where this is left out. None of them is on a sheet. */
  readonly copies?: readonly number[];
}

/**
 * "together": all pages in one piece, PNG and SVG one under another, to be looked
 * at. "apart": each page by itself. A number: that page alone, from 1.
 */
export type Pages = "together" | "apart" | number;

export interface Painter {
  /** Measures Andika. */
  readonly measurer: TextMeasurer;
  /** Measures another face for Latin script; what it measures is painted in that face. */
  measurerFor(typeface: Typeface): TextMeasurer;
  /** Modules along one side of the QR symbol that `paint` will draw for `url`. */
  qrModules(url: string): number;
  /** One file with every label of every set on its paper, byte for byte the same for the same sets. */
  paint(sets: readonly LabelSet[]): Promise<Uint8Array>;
  /** A finished and proved file in another format: one piece, or one for each page. */
  draw(format: DerivedFormat, finished: Finished, pages: Pages): Promise<Outcome<readonly Uint8Array[]>>;
  /** Reads the finished bytes, nothing else; `dpi` (203 by default) is for level `full`. Rejects with `UnreadableFile`. */
  readBack(file: Uint8Array, level: VerificationLevel, dpi?: number): Promise<ReadBack>;
}
