// raster: several labels in one picture, one under another, to be looked at and not printed.
import { type Bitmap, strideOf } from "./Bitmap.ts";

/** Of the strip between two labels (inches): 3 mm. */
const gap = 3 / 25.4;

/** Makes dots of what is left of a row beside the first `from` dots; of every fourth row only. */
const dot = (row: Uint8Array, y: number, from: number, width: number): void => {
  if (y % 4 !== 0) return;
  for (let x = Math.ceil(from / 4) * 4; x < width; x += 4) row[x >> 3]! |= 0x80 >> (x & 7);
};

/** One tall bitmap. What is no label is dotted, so that each label's edges show; a single bitmap stays as it is. */
export const stackBitmaps = (bitmaps: readonly Bitmap[], dpi: number): Bitmap => {
  const [only] = bitmaps;
  if (only !== undefined && bitmaps.length === 1) return only;
  const between = Math.round(gap * dpi);
  const width = Math.max(0, ...bitmaps.map((bitmap) => bitmap.width));
  const height =
    bitmaps.reduce((sum, bitmap) => sum + bitmap.height, 0) + between * Math.max(0, bitmaps.length - 1);
  const stride = strideOf(width);
  const rows = new Uint8Array(stride * height);
  let y = 0;
  for (const [at, label] of bitmaps.entries()) {
    const own = strideOf(label.width);
    for (let row = 0; row < label.height; row += 1, y += 1) {
      rows.set(label.rows.subarray(row * own, (row + 1) * own), y * stride);
      dot(rows.subarray(y * stride, (y + 1) * stride), y, label.width, width);
    }
    const end = at < bitmaps.length - 1 ? y + between : y;
    for (; y < end; y += 1) dot(rows.subarray(y * stride, (y + 1) * stride), y, 0, width);
  }
  return { width, height, rows };
};
