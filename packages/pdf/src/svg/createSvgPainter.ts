// svg: loads the fonts and hands out a painter of pages.
import { boundedCache, type Page } from "@plainlabel/core";
import type { Typeface } from "../fonts/chooseFace.ts";
import type { Face } from "../fonts/Face.ts";
import { loadFaces } from "../fonts/loadFaces.ts";
import { drawMeaning } from "../paint/drawMeaning.ts";
import { placeLettering } from "../paint/placeLettering.ts";
import { qrSymbol } from "../paint/qrSymbol.ts";
import { createShapers } from "../text/createShapers.ts";
import { paintSvg, type SvgBrushes } from "./paintSvg.ts";

const outlinesKept = 2000;

/** A painter of the same pages as the PDF painter's, and set in the same faces. */
export const createSvgPainter = async ({
  typeface = "Andika",
}: {
  readonly typeface?: Typeface;
} = {}): Promise<(page: Page) => string> => {
  const faces = await loadFaces();
  const outlines = new Map<Face, ReturnType<typeof boundedCache<string>>>();
  const shaperOf = createShapers(faces, typeface);
  const brushes: SvgBrushes = {
    shaperOf,
    lettering: (drawnIn) => placeLettering(faces.Andika, shaperOf, drawnIn),
    outline(face, glyph) {
      let cache = outlines.get(face);
      if (!cache) {
        cache = boundedCache(outlinesKept, (key) => face.font.glyphToPath(Number(key)));
        outlines.set(face, cache);
      }
      return cache.get(String(glyph));
    },
    qr: (url) => ({
      path: qrSymbol(url)
        .runs.map(({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`)
        .join(""),
    }),
    drawing: drawMeaning,
  };
  return (page) => paintSvg(page, brushes);
};
