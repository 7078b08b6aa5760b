// fonts: one parsed font file, shared by all documents. Holds nothing that a document could change.
import type { FaceMetrics } from "@plainlabel/core";
import * as hb from "harfbuzzjs";
import { readGlyphs } from "./readGlyphs.ts";

/** Bounding box of ink in font units, y up. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export interface Face {
  /** PostScript name, such as "Andika-Bold". */
  readonly name: string;
  readonly unitsPerEm: number;
  /**
   * How much larger than asked for this face is set, so that its letters look as tall as Andika's at every size; never
   * under 1. `emsOf` applies it to whatever is measured, and painters set the face at `size * scale`.
   */
  readonly scale: number;
  /** Per unit of the type size asked for, `scale` included. */
  readonly metrics: FaceMetrics;
  readonly bbox: Box;
  /** HarfBuzz's font at a scale of one unit per font unit. */
  readonly font: hb.Font;
  /** Whether the face has a glyph of its own for this code point. */
  covers(codePoint: number): boolean;
  /** Advance width of a glyph in font units, as hmtx says. */
  advance(glyph: number): number;
  /** Left side bearing as hmtx says. */
  bearing(glyph: number): number;
  /** The bytes of a glyph's outline; empty for a space. */
  outline(glyph: number): Uint8Array;
  /** Tables that a cut of this face takes over: head, hhea, maxp. */
  table(tag: "head" | "hhea" | "maxp"): Uint8Array;
}

/** A length in font units as a share of the type size asked for. */
export const emsOf = ({ unitsPerEm, scale }: Pick<Face, "unitsPerEm" | "scale">, units: number): number =>
  (units * scale) / unitsPerEm;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** How a face stands beside Andika (`sizeOfFaces.ts`). */
export interface FaceSize {
  readonly scale: number;
  /** Highest and lowest ink seen in real words, in ems of the face itself; null: each letter's own box tells it. */
  readonly reach: { readonly ascent: number; readonly descent: number } | null;
}

/**
 * The highest and lowest ink of any letter the face can show, per unit of type
 * size: what keeps an accent inside the label. In scripts that stack letters
 * and marks no single letter tells it, nor always the designer's own ascent
 * and descent: the largest of the three is taken.
 */
const extentOf = (
  face: hb.Face,
  font: hb.Font,
  reach: FaceSize["reach"],
  hhea: DataView,
): { readonly ascent: number; readonly descent: number } => {
  let top = reach === null ? 0 : Math.max(hhea.getInt16(4), reach.ascent * face.upem);
  let bottom = reach === null ? 0 : Math.min(hhea.getInt16(6), -reach.descent * face.upem);
  for (const code of face.collectUnicodes()) {
    if (!/[\p{L}\p{N}\p{P}]/u.test(String.fromCodePoint(code))) continue;
    const glyph = font.nominalGlyph(code);
    const ink = glyph === undefined ? undefined : font.glyphExtents(glyph);
    if (!ink) continue;
    top = Math.max(top, ink.yBearing);
    bottom = Math.min(bottom, ink.yBearing + ink.height);
  }
  return { ascent: top / face.upem, descent: -bottom / face.upem };
};

/** Height of a letter's ink, per unit of type size; for a face without the letter, the fallback. */
const heightOf = (font: hb.Font, upem: number, letter: string, fallback: number): number => {
  const glyph = font.nominalGlyph(letter.codePointAt(0)!);
  const ink = glyph === undefined ? undefined : font.glyphExtents(glyph);
  return ink ? ink.yBearing / upem : fallback / upem;
};

/**
 * Parses a TrueType file. Throws if a table is missing: the file is ours, so
 * that is a broken build and not somebody's request.
 */
export const createFace = (name: string, file: Uint8Array, { scale, reach }: FaceSize): Face => {
  const face = new hb.Face(new hb.Blob(file));
  const font = new hb.Font(face);
  const tableOf = (tag: string): Uint8Array => {
    const table = face.referenceTable(tag);
    if (!table?.length) throw new Error(`${name} has no table ${tag}`);
    return table.slice();
  };
  const head = tableOf("head");
  const hhea = tableOf("hhea");
  const maxp = tableOf("maxp");
  const os2 = view(tableOf("OS/2"));
  const glyphs = readGlyphs({
    longOffsets: view(head).getInt16(50) === 1,
    count: view(maxp).getUint16(4),
    longMetrics: view(hhea).getUint16(34),
    loca: tableOf("loca"),
    glyf: tableOf("glyf"),
    hmtx: tableOf("hmtx"),
  });
  const covered = new Set(face.collectUnicodes());
  const headView = view(head);
  const tables = { head, hhea, maxp };
  const extent = extentOf(face, font, reach, view(hhea));
  return {
    name,
    unitsPerEm: face.upem,
    scale,
    font,
    metrics: {
      ascent: extent.ascent * scale,
      descent: extent.descent * scale,
      xHeight: heightOf(font, face.upem, "x", os2.getInt16(86)) * scale,
      capHeight: heightOf(font, face.upem, "H", os2.getInt16(88)) * scale,
    },
    bbox: {
      left: headView.getInt16(36),
      bottom: headView.getInt16(38),
      right: headView.getInt16(40),
      top: headView.getInt16(42),
    },
    covers: (codePoint) => covered.has(codePoint),
    advance: glyphs.advance,
    bearing: glyphs.bearing,
    outline: glyphs.outline,
    table: (tag) => tables[tag],
  };
};
