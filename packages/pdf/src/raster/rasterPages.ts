// raster: a finished and verified PDF to the dots a printer of 203 or 300 dpi would burn.
import { type Bitmap, packDots } from "./Bitmap.ts";

/**
 * The pages of a finished file in black and white, all or those `wanted` (from
 * 0), in that order. The same dots that the file was proved by at level `full`.
 * Rejects with `UnreadableFile`.
 */
export const rasterPages = async (
  file: Uint8Array,
  dpi: number,
  wanted?: readonly number[],
): Promise<readonly Bitmap[]> => {
  // The engine is only loaded where dots are wanted.
  const { mapPages, threshold } = await import("../readBack/mapPages.ts");
  return mapPages(
    file,
    dpi,
    ({ width, height, grey }) => packDots(width, height, (at) => grey[at]! < threshold),
    wanted,
  );
};
