// readBack: where a TrueType glyph's ink is, from its own outline and not from what its header or the font claims.
import { latin1 } from "./parseValue.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** Left, bottom, right and top of the ink per 1 point of type size, y up; null where there is none. */
export type InkBox = readonly [left: number, bottom: number, right: number, top: number];

/** The outlines of one embedded font file. */
export interface Outlines {
  readonly glyphs: number;
  inkOf(glyph: number): InkBox | null;
  /** How far the pen moves, per 1 point of type size, by the font's own metrics. */
  advanceOf(glyph: number): number;
  /** The glyph's drawing as a text to compare: outlines, and where parts stand. */
  shapeOf(glyph: number): string;
  /** The outlines that the glyph is made of, part by part. */
  leavesOf(glyph: number): readonly string[];
  /** Where a table of the font file begins. */
  tableAt(tag: string): number;
}

/** A part of a composite glyph: which, and how it is placed. */
interface Part {
  readonly glyph: number;
  readonly matrix: readonly [number, number, number, number];
  readonly dx: number;
  readonly dy: number;
}

const deepest = 4;
const mostParts = 256;

const placed = (box: InkBox | null, { matrix, dx, dy }: Part): InkBox | null => {
  if (!box) return null;
  const [left, bottom, right, top] = box;
  const [a, b, c, d] = matrix;
  const xs = [a * left + c * bottom, a * left + c * top, a * right + c * bottom, a * right + c * top];
  const ys = [b * left + d * bottom, b * left + d * top, b * right + d * bottom, b * right + d * top];
  return [Math.min(...xs) + dx, Math.min(...ys) + dy, Math.max(...xs) + dx, Math.max(...ys) + dy];
};

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
    if (contours > 0)
      return [view.getInt16(at + 2), view.getInt16(at + 4), view.getInt16(at + 6), view.getInt16(at + 8)];
    return partsOf(at + 10)
      .map((part) => placed(boxOf(part.glyph, depth + 1), part))
      .reduce(united, null);
  };

  const partsOf = (first: number): readonly Part[] => {
    const parts: Part[] = [];
    for (let at = first; ; ) {
      const flags = view.getUint16(at);
      const glyph = view.getUint16(at + 2);
      const words = (flags & 1) !== 0;
      // Without flag 2 the arguments are points to match up: no font of ours does that.
      if ((flags & 2) === 0) throw new UnreadableFile("a composite glyph placed by points");
      const dx = words ? view.getInt16(at + 4) : view.getInt8(at + 4);
      const dy = words ? view.getInt16(at + 6) : view.getInt8(at + 5);
      at += words ? 8 : 6;
      const scale = (offset: number): number => view.getInt16(at + offset) / 16_384;
      const matrix: Part["matrix"] =
        (flags & 8) !== 0
          ? [scale(0), 0, 0, scale(0)]
          : (flags & 64) !== 0
            ? [scale(0), 0, 0, scale(2)]
            : (flags & 128) !== 0
              ? [scale(0), scale(2), scale(4), scale(6)]
              : [1, 0, 0, 1];
      at += (flags & 8) !== 0 ? 2 : (flags & 64) !== 0 ? 4 : (flags & 128) !== 0 ? 8 : 0;
      parts.push({ glyph, matrix, dx, dy });
      if ((flags & 32) === 0) return parts;
    }
  };

  /** A simple glyph's bytes without the padding behind them. */
  const bytesOf = (glyph: number): string => {
    let end = glyf + start(glyph + 1);
    while (bytes[end - 1] === 0) end -= 1;
    return latin1(bytes.subarray(glyf + start(glyph), Math.max(end, glyf + start(glyph))));
  };

  /** Walks a glyph down to its outlines. */
  const gather = <T>(
    glyph: number,
    leaf: (bytes: string) => T,
    join: (parts: readonly (readonly [Part, T])[]) => T,
  ): T => {
    let visited = 0;
    const visit = (each: number, depth: number): T => {
      visited += 1;
      if (depth > deepest || visited > mostParts) throw new UnreadableFile("a glyph of too many parts");
      if (each >= glyphs || start(each + 1) <= start(each)) return leaf("");
      const at = glyf + start(each);
      if (view.getInt16(at) >= 0) return leaf(bytesOf(each));
      return join(partsOf(at + 10).map((part) => [part, visit(part.glyph, depth + 1)] as const));
    };
    return visit(glyph, 0);
  };

  const longMetrics = guarded(() => view.getUint16(table("hhea") + 34));
  const hmtx = table("hmtx");
  return {
    glyphs,
    inkOf: (glyph) => {
      const box = guarded(() => boxOf(glyph, 0));
      return box && [box[0] / em, box[1] / em, box[2] / em, box[3] / em];
    },
    advanceOf: (glyph) => guarded(() => view.getUint16(hmtx + Math.min(glyph, longMetrics - 1) * 4)) / em,
    shapeOf: (glyph) =>
      guarded(() =>
        gather(
          glyph,
          (outline) => outline,
          (parts) =>
            parts.map(([{ matrix, dx, dy }, shape]) => `[${matrix.join(" ")} ${dx} ${dy} ${shape}]`).join(""),
        ),
      ),
    leavesOf: (glyph) =>
      guarded(() =>
        gather<readonly string[]>(
          glyph,
          (outline) => [outline],
          (parts) => parts.flatMap(([, leaves]) => leaves),
        ),
      ),
    tableAt: table,
  };
};
