// raster: bitmaps to ZPL II, the language of Zebra's label printers and of those that imitate them.
import { type Bitmap, strideOf } from "./Bitmap.ts";

/** What one graphic field may hold (Zebra, ZPL II Programming Guide, ^GF). We keep to it in letters too, two to the byte. */
const mostInField = 99_999;

const hex = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex").toUpperCase();

/** A bitmap in strips from the top, each a graphic field of plain hexadecimal, which every imitation reads. */
const fieldsOf = ({ width, height, rows }: Bitmap): readonly string[] => {
  const stride = strideOf(width);
  const rowsInField = Math.floor(mostInField / (2 * stride));
  const fields: string[] = [];
  for (let y = 0; y < height; y += rowsInField) {
    const strip = rows.subarray(y * stride, Math.min(height, y + rowsInField) * stride);
    fields.push(`^FO0,${y}^GFA,${strip.length},${strip.length},${stride},${hex(strip)}^FS`);
  }
  return fields;
};

/**
 * Everything an earlier job may have left behind in the printer that would move
 * or alter a label: home, shift, orientation, mirror image, reverse print.
 */
const plainState = "^LH0,0^LS0^PON^PMN^LRN";

const labelOf = (bitmap: Bitmap, dpi: number): string =>
  [
    `^XA^FXPlainlabel, ${dpi} dots per inch^FS`,
    `${plainState}^PW${bitmap.width}^LL${bitmap.height}`,
    ...fieldsOf(bitmap),
    "^PQ1^XZ\n",
  ].join("\n");

/**
 * One format, ^XA to ^XZ, for each bitmap, in order: one printed label each. The
 * bitmaps must have been drawn at the printer's own `dpi`; ZPL cannot scale
 * them, and says nothing of it.
 */
export const toZpl = (bitmaps: readonly Bitmap[], dpi: number): string =>
  bitmaps.map((bitmap) => labelOf(bitmap, dpi)).join("");
