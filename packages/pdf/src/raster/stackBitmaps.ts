// raster: several labels in one picture, one under another, to be looked at and not printed.
import { type Bitmap, isBlack, packDots } from "./Bitmap.ts";

/** Of the strip between two labels (inches): 3 mm. */
const gap = 3 / 25.4;

/** One tall bitmap. What is no label is dotted, so that each label's edges show; a single bitmap stays as it is. */
export const stackBitmaps = (bitmaps: readonly Bitmap[], dpi: number): Bitmap => {
  const [only] = bitmaps;
  if (only !== undefined && bitmaps.length === 1) return only;
  const between = Math.round(gap * dpi);
  const width = Math.max(...bitmaps.map((bitmap) => bitmap.width));
  const height =
    bitmaps.reduce((sum, bitmap) => sum + bitmap.height, 0) + between * Math.max(0, bitmaps.length - 1);
  /** Of every row of the picture: the label it shows, and which row of that. */
  const shown = bitmaps.flatMap((bitmap, at) => [
    ...Array.from({ length: bitmap.height }, (_, y) => ({ bitmap, y })),
    ...(at < bitmaps.length - 1 ? new Array<null>(between).fill(null) : []),
  ]);
  return packDots(width, height, (at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const row = shown[y];
    return row && x < row.bitmap.width ? isBlack(row.bitmap, x, row.y) : x % 4 === 0 && y % 4 === 0;
  });
};
