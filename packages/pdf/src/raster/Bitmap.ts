// raster: black and white dots, as a label printer burns them.

/** Packed rows: the leftmost dot is a byte's highest bit, 1 is black, each row begins a byte. Spare bits are 0. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly rows: Uint8Array;
}

/** Bytes of one row. */
export const strideOf = (width: number): number => Math.ceil(width / 8);

/** Whether the dot is black; places off the bitmap are white. */
export const isBlack = ({ width, height, rows }: Bitmap, x: number, y: number): boolean =>
  x >= 0 &&
  y >= 0 &&
  x < width &&
  y < height &&
  ((rows[y * strideOf(width) + (x >> 3)]! >> (7 - (x & 7))) & 1) === 1;

/** Packs the dots for which `isDark` holds; `at` counts row by row. */
export const packDots = (width: number, height: number, isDark: (at: number) => boolean): Bitmap => {
  const stride = strideOf(width);
  const rows = new Uint8Array(stride * height);
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1)
      if (isDark(at)) rows[y * stride + (x >> 3)]! |= 0x80 >> (x & 7);
  return { width, height, rows };
};
