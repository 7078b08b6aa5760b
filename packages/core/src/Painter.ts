// The port to paper: core lays out and judges, a painter measures, paints and reads back.
import type { LabelSet } from "./layout/LabelSet.ts";
import type { TextMeasurer } from "./layout/TextMeasurer.ts";
import type { Points } from "./units.ts";

/** A glyph run as found in the finished file: what is really there, not what we meant. */
export interface SeenText {
  /** Unicode text by the file's own ToUnicode maps, in content order. */
  readonly text: string;
  /** Left edge, base line and right edge in points from the page's top left. */
  readonly x: Points;
  readonly baseline: Points;
  readonly right: Points;
  readonly size: Points;
  /** Top and bottom of the run's ink as far as the face's metrics tell. */
  readonly top: Points;
  readonly bottom: Points;
  readonly font: string;
  /** The glyphs' own places in reading order, for the direction of digits. */
  readonly glyphs: readonly { readonly text: string; readonly x: Points }[];
}

/** One element of the file's structure tree, in reading order. */
export interface SeenElement {
  /** PDF structure type: "H1", "P", "Figure", "Link", "LI" ... */
  readonly type: string;
  readonly lang: string | null;
  readonly alt: string | null;
  /** Text of the element's own marked content, joined in order; children not counted. */
  readonly text: string;
  /** Index of the page (from 0) that its content is on. */
  readonly page: number;
  readonly children: readonly SeenElement[];
}

export interface SeenPage {
  readonly width: Points;
  readonly height: Points;
  readonly texts: readonly SeenText[];
  /** Bounding boxes of painted vector drawings that are figures, in order. */
  readonly figures: readonly {
    readonly x: Points;
    readonly y: Points;
    readonly width: Points;
    readonly height: Points;
  }[];
  /** What the QR symbols' painted modules decode to. */
  readonly codes: readonly string[];
  /** Text painted outside any structure element and not as an artifact; must be empty. */
  readonly untagged: readonly string[];
}

/** A finished file, read back by code that did not write it. */
export interface ReadBack {
  readonly title: string;
  readonly lang: string;
  readonly pages: readonly SeenPage[];
  readonly structure: readonly SeenElement[];
  /** Names of fonts that are not embedded; must be empty. */
  readonly unembedded: readonly string[];
  /** Active content found (JavaScript, launch, open action ...); must be empty. */
  readonly active: readonly string[];
}

export type VerificationLevel = "standard" | "full";

export interface Painter {
  readonly measurer: TextMeasurer;
  /** Modules along one side of the QR symbol that `paint` will draw for `url`. */
  qrModules(url: string): number;
  /** One file with every page of every set, byte for byte the same for the same sets. */
  paint(sets: readonly LabelSet[]): Promise<Uint8Array>;
  /** Reads the finished bytes, nothing else. */
  readBack(file: Uint8Array, level: VerificationLevel): Promise<ReadBack>;
}
