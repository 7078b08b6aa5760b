// embed: a TrueType file with just the glyphs of a cut, their outlines copied byte for byte.
import { composite, isComposite, type Part, renumberParts } from "./compositeGlyph.ts";
import type { FontCut } from "./FontCut.ts";

/** A glyph of the file being written. */
interface Slot {
  readonly outline: Uint8Array;
  readonly advance: number;
  readonly bearing: number;
}

const empty = new Uint8Array(0);
const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** What is written of a cut: all its codes, and the outlines of those that are shown. */
type Letters = Pick<FontCut, "face" | "entries" | "shown">;

/** Glyph 0, then one per code in order, then the parts that composites need and no code shows by itself. */
const fill = ({ face, entries, shown }: Letters): readonly Slot[] => {
  const slots: Slot[] = [{ outline: empty, advance: face.advance(0), bearing: 0 }];
  const numbers = new Map<number, number>();
  for (const [index, entry] of entries.entries()) {
    const { glyph } = entry;
    if (glyph !== null && shown.has(entry) && !numbers.has(glyph)) numbers.set(glyph, index + 1);
  }
  let next = entries.length + 1;
  const waiting: number[] = [];
  const numberOf = (glyph: number): number => {
    let number = numbers.get(glyph);
    if (number === undefined) {
      number = next++;
      numbers.set(glyph, number);
      waiting.push(glyph);
    }
    return number;
  };
  const copyOf = (glyph: number, advance: number): Slot => {
    const outline = face.outline(glyph);
    return {
      outline: isComposite(outline) ? renumberParts(outline, numberOf) : outline,
      advance,
      bearing: face.bearing(glyph),
    };
  };
  for (const entry of entries) {
    const { glyph, cluster, advance } = entry;
    if (!shown.has(entry)) {
      slots.push({ outline: empty, advance, bearing: 0 });
      continue;
    }
    if (glyph !== null) {
      slots.push(copyOf(glyph, advance));
      continue;
    }
    const parts: Part[] = [];
    for (const placed of cluster.glyphs) {
      const outline = face.outline(placed.glyph);
      if (outline.length > 0) parts.push({ ...placed, glyph: numberOf(placed.glyph), outline });
    }
    const outline = composite(parts);
    slots.push({ outline, advance, bearing: outline.length > 0 ? view(outline).getInt16(2) : 0 });
  }
  for (let glyph = waiting.shift(); glyph !== undefined; glyph = waiting.shift()) {
    slots.push(copyOf(glyph, face.advance(glyph)));
  }
  return slots;
};

const padded = (length: number): number => (length + 3) & ~3;

/** Sum of the big-endian words of a region whose padding is zero. */
const checksum = (bytes: DataView, from: number, length: number): number => {
  let sum = 0;
  for (let at = from; at < from + padded(length); at += 4) sum = (sum + bytes.getUint32(at)) | 0;
  return sum >>> 0;
};

/** Writes the file. The tables that PDF needs of a CIDFontType2 and no others. */
export const writeTrueType = (cut: Letters): Uint8Array => {
  const slots = fill(cut);
  const outlines = slots.reduce((sum, { outline }) => sum + padded(outline.length), 0);
  const head = cut.face.table("head");
  const hhea = cut.face.table("hhea");
  const maxp = cut.face.table("maxp");
  const lengths = [
    ["glyf", outlines],
    ["head", head.length],
    ["hhea", hhea.length],
    ["hmtx", slots.length * 4],
    ["loca", (slots.length + 1) * 4],
    ["maxp", maxp.length],
  ] as const;
  const directory = 12 + lengths.length * 16;
  const file = new Uint8Array(lengths.reduce((sum, [, length]) => sum + padded(length), directory));
  const out = view(file);
  const starts = new Map<string, number>();
  let start = directory;
  for (const [tag, length] of lengths) {
    starts.set(tag, start);
    start += padded(length);
  }
  const startOf = (tag: (typeof lengths)[number][0]): number => starts.get(tag)!;

  file.set(head, startOf("head"));
  out.setUint32(startOf("head") + 8, 0);
  out.setInt16(startOf("head") + 50, 1);
  file.set(hhea, startOf("hhea"));
  out.setUint16(startOf("hhea") + 34, slots.length);
  file.set(maxp, startOf("maxp"));
  out.setUint16(startOf("maxp") + 4, slots.length);
  // Points, contours, parts and depth: a new composite may hold more than the face's own largest.
  for (const field of [10, 12]) out.setUint16(startOf("maxp") + field, 8192);
  out.setUint16(startOf("maxp") + 28, 64);
  out.setUint16(startOf("maxp") + 30, 4);

  let offset = 0;
  for (const [index, { outline, advance, bearing }] of slots.entries()) {
    file.set(outline, startOf("glyf") + offset);
    out.setUint32(startOf("loca") + index * 4, offset);
    offset += padded(outline.length);
    out.setUint16(startOf("hmtx") + index * 4, advance);
    out.setInt16(startOf("hmtx") + index * 4 + 2, bearing);
  }
  out.setUint32(startOf("loca") + slots.length * 4, offset);

  out.setUint32(0, 0x00010000);
  out.setUint16(4, lengths.length);
  // For six tables: the largest power of two is four.
  out.setUint16(6, 64);
  out.setUint16(8, 2);
  out.setUint16(10, lengths.length * 16 - 64);
  for (const [index, [tag, length]] of lengths.entries()) {
    const at = 12 + index * 16;
    for (let letter = 0; letter < 4; letter++) file[at + letter] = tag.charCodeAt(letter);
    out.setUint32(at + 4, checksum(out, startOf(tag), length));
    out.setUint32(at + 8, startOf(tag));
    out.setUint32(at + 12, length);
  }
  out.setUint32(startOf("head") + 8, 0xb1b0afba - checksum(out, 0, file.length));
  return file;
};
