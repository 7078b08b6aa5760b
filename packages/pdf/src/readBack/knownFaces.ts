// readBack: the faces that labels are set in, as they were built: what an embedded letter is held against.
import { readFileSync } from "node:fs";
import { type Outlines, readOutlines } from "./readOutlines.ts";

/** One of our faces, read from its own file and by its own character map. */
export interface KnownFace {
  /** The shape that the face has for a character; null when it has none. */
  shapeFor(codePoint: number): string | null;
  /** Whether the face has an outline such as this. */
  holds(outline: string): boolean;
}

// From src/readBack and from dist/readBack alike.
const folder = new URL("../../fonts/", import.meta.url);

/** Character to glyph by a format 4 or 12 table, whichever covers more (OpenType, cmap). */
const readCharacters = (bytes: Uint8Array, cmap: number): ReadonlyMap<number, number> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const glyphs = new Map<number, number>();
  const put = (character: number, glyph: number): void => {
    if (glyph !== 0 && !glyphs.has(character)) glyphs.set(character, glyph);
  };
  const readSegments = (at: number): void => {
    const segments = view.getUint16(at + 6) / 2;
    const [ends, starts] = [at + 14, at + 16 + segments * 2];
    const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
    for (let segment = 0; segment < segments; segment += 1) {
      const last = view.getUint16(ends + segment * 2);
      const delta = view.getUint16(deltas + segment * 2);
      const offset = view.getUint16(offsets + segment * 2);
      for (let character = view.getUint16(starts + segment * 2); character <= last; character += 1) {
        if (character === 0xffff) break;
        const first = view.getUint16(starts + segment * 2);
        const listed =
          offset === 0 ? character : view.getUint16(offsets + segment * 2 + offset + (character - first) * 2);
        put(character, listed === 0 ? 0 : (listed + delta) & 0xffff);
      }
    }
  };
  const readGroups = (at: number): void => {
    for (let group = 0; group < view.getUint32(at + 12); group += 1) {
      const [first, last, glyph] = [0, 4, 8].map((field) => view.getUint32(at + 16 + group * 12 + field));
      for (let character = first!; character <= last!; character += 1)
        put(character, glyph! + character - first!);
    }
  };
  for (let table = 0; table < view.getUint16(cmap + 2); table += 1) {
    const platform = view.getUint16(cmap + 4 + table * 8);
    const at = cmap + view.getUint32(cmap + 8 + table * 8);
    const format = view.getUint16(at);
    if (platform !== 0 && platform !== 3) continue;
    if (format === 4) readSegments(at);
    if (format === 12) readGroups(at);
  }
  return glyphs;
};

const readFace = (name: string): KnownFace | null => {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(new URL(`${name}.ttf`, folder));
  } catch {
    return null;
  }
  const outlines: Outlines = readOutlines(bytes);
  const characters = readCharacters(bytes, outlines.tableAt("cmap"));
  let held: ReadonlySet<string> | null = null;
  const shapes = new Map<number, string | null>();
  return {
    shapeFor: (codePoint) => {
      let shape = shapes.get(codePoint);
      if (shape === undefined) {
        const glyph = characters.get(codePoint);
        shape = glyph === undefined ? null : outlines.shapeOf(glyph);
        shapes.set(codePoint, shape);
      }
      return shape;
    },
    holds: (outline) => {
      held ??= new Set(
        Array.from({ length: outlines.glyphs }, (_, glyph) => outlines.leavesOf(glyph)).flat(),
      );
      return held.has(outline);
    },
  };
};

const faces = new Map<string, KnownFace | null>();

/** The face of this name, without the tag of a subset; null when it is none of ours. Read once per process. */
export const knownFace = (baseFont: string): KnownFace | null => {
  const name = /^(?:[A-Z]{6}\+)?([A-Za-z]+-[A-Za-z]+)$/.exec(baseFont)?.[1];
  if (name === undefined) return null;
  let face = faces.get(name);
  if (face === undefined) {
    face = readFace(name);
    // Only our own are kept: names come from files.
    if (face) faces.set(name, face);
  }
  return face;
};
