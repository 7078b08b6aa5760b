// readBack: where a TrueType glyph's ink is, from its own outline and not from what its header or the font claims.
import { UnreadableFile } from "./UnreadableFile.ts";

/** Left, bottom, right and top of the ink per 1 point of type size, y up; null where there is none. */
export type InkBox = readonly [left: number, bottom: number, right: number, top: number];

/** The outlines of one embedded font file. */
export interface Outlines {
  readonly glyphs: number;
  inkOf(glyph: number): InkBox | null;
}

const deepest = 8;

const united = (a: InkBox | null, b: InkBox | null): InkBox | null =>
  a === null || b === null
    ? (a ?? b)
    : [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];

/**
 * Opens a TrueType file. A simple glyph's box is read from its header, which
 * subsetters copy; a composite's is worked out from its parts, because
 * composites may have been put together for this very file.
 */
export const readOutlines = (bytes: Uint8Array): Outlines => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const guarded = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      if (error instanceof RangeError) throw new UnreadableFile("a font file that ends too early");
      throw error;
    }
  };

  const tables = guarded(() => {
    const found = new Map<string, number>();
    const count = view.getUint16(4);
    for (let index = 0; index < count; index += 1) {
      const at = 12 + index * 16;
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
      found.set(tag, view.getUint32(at + 8));
    }
    return found;
  });
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new UnreadableFile(`a font file without "${tag}"`);
    return offset;
  };

  const { em, long, glyphs } = guarded(() => ({
    em: view.getUint16(table("head") + 18),
    long: view.getInt16(table("head") + 50) === 1,
    glyphs: view.getUint16(table("maxp") + 4),
  }));
  if (em < 16 || em > 16_384) throw new UnreadableFile("a font file without an em");
  const [loca, glyf] = [table("loca"), table("glyf")];
  const start = (glyph: number): number =>
    long ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2;

  // Each glyph once: parts of parts of parts could otherwise take for ever.
  const boxes = new Map<number, InkBox | null>();
  const boxOf = (glyph: number, depth: number): InkBox | null => {
    const known = boxes.get(glyph);
    if (known !== undefined) return known;
    if (depth > deepest) throw new UnreadableFile("a glyph made of itself");
    const box = outlineBox(glyph, depth);
    boxes.set(glyph, box);
    return box;
  };

  const outlineBox = (glyph: number, depth: number): InkBox | null => {
    if (glyph >= glyphs || start(glyph + 1) <= start(glyph)) return null;
    const at = glyf + start(glyph);
    const contours = view.getInt16(at);
    if (contours === 0) return null;
    return contours > 0
      ? [view.getInt16(at + 2), view.getInt16(at + 4), view.getInt16(at + 6), view.getInt16(at + 8)]
      : partsBox(at + 10, depth);
  };

  const partsBox = (first: number, depth: number): InkBox | null => {
    let box: InkBox | null = null;
    for (let at = first; ; ) {
      const flags = view.getUint16(at);
      const part = boxOf(view.getUint16(at + 2), depth + 1);
      const words = (flags & 1) !== 0;
      // Without flag 2 the arguments are points to match up: no font of ours does that.
      if ((flags & 2) === 0) throw new UnreadableFile("a composite glyph placed by points");
      const dx = words ? view.getInt16(at + 4) : view.getInt8(at + 4);
      const dy = words ? view.getInt16(at + 6) : view.getInt8(at + 5);
      at += words ? 8 : 6;
      const scale = (offset: number): number => view.getInt16(at + offset) / 16_384;
      const [a, b, c, d] =
        (flags & 8) !== 0
          ? [scale(0), 0, 0, scale(0)]
          : (flags & 64) !== 0
            ? [scale(0), 0, 0, scale(2)]
            : (flags & 128) !== 0
              ? [scale(0), scale(2), scale(4), scale(6)]
              : [1, 0, 0, 1];
      at += (flags & 8) !== 0 ? 2 : (flags & 64) !== 0 ? 4 : (flags & 128) !== 0 ? 8 : 0;
      if (part) {
        const [left, bottom, right, top] = part;
        const xs = [a * left + c * bottom, a * left + c * top, a * right + c * bottom, a * right + c * top];
        const ys = [b * left + d * bottom, b * left + d * top, b * right + d * bottom, b * right + d * top];
        box = united(box, [
          Math.min(...xs) + dx,
          Math.min(...ys) + dy,
          Math.max(...xs) + dx,
          Math.max(...ys) + dy,
        ]);
      }
      if ((flags & 32) === 0) return box;
    }
  };

  return {
    glyphs,
    inkOf: (glyph) => {
      const box = guarded(() => boxOf(glyph, 0));
      return box && [box[0] / em, box[1] / em, box[2] / em, box[3] / em];
    },
  };
};
