// embed: TrueType composite glyphs: renumbering the parts of a font's own ones, and writing new ones for clusters.
import type { PlacedGlyph } from "../text/ShapedLine.ts";

const argsAreWords = 0x0001;
const argsAreOffsets = 0x0002;
const hasScale = 0x0008;
const moreParts = 0x0020;
const hasTwoScales = 0x0040;
const hasMatrix = 0x0080;
const headerLength = 10;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Whether an outline is made of other glyphs. */
export const isComposite = (outline: Uint8Array): boolean =>
  outline.length > 0 && view(outline).getInt16(0) < 0;

/** A copy of a composite outline with every part's glyph number replaced. */
export const renumberParts = (outline: Uint8Array, numberOf: (glyph: number) => number): Uint8Array => {
  const copy = outline.slice();
  const bytes = view(copy);
  for (let at = headerLength, more = true; more; ) {
    const flags = bytes.getUint16(at);
    bytes.setUint16(at + 2, numberOf(bytes.getUint16(at + 2)));
    at += 4 + (flags & argsAreWords ? 4 : 2);
    if (flags & hasScale) at += 2;
    else if (flags & hasTwoScales) at += 4;
    else if (flags & hasMatrix) at += 8;
    more = (flags & moreParts) !== 0;
  }
  return copy;
};

/** A part of a new composite: a glyph with ink, already renumbered, and its outline for the bounding box. */
export interface Part extends PlacedGlyph {
  readonly outline: Uint8Array;
}

/** A composite outline of parts at offsets; empty when there is no part with ink. */
export const composite = (parts: readonly Part[]): Uint8Array => {
  if (parts.length === 0) return new Uint8Array(0);
  const bytes = new Uint8Array(headerLength + parts.length * 8);
  const out = view(bytes);
  let [left, bottom, right, top] = [32767, 32767, -32768, -32768];
  for (const [index, part] of parts.entries()) {
    const box = view(part.outline);
    left = Math.min(left, box.getInt16(2) + part.x);
    bottom = Math.min(bottom, box.getInt16(4) + part.y);
    right = Math.max(right, box.getInt16(6) + part.x);
    top = Math.max(top, box.getInt16(8) + part.y);
    const at = headerLength + index * 8;
    const isLast = index === parts.length - 1;
    out.setUint16(at, argsAreWords | argsAreOffsets | (isLast ? 0 : moreParts));
    out.setUint16(at + 2, part.glyph);
    out.setInt16(at + 4, part.x);
    out.setInt16(at + 6, part.y);
  }
  out.setInt16(0, -1);
  out.setInt16(2, left);
  out.setInt16(4, bottom);
  out.setInt16(6, right);
  out.setInt16(8, top);
  return bytes;
};
