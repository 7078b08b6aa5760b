// The painter of paper: measures, paints and reads back PDF files.
import { boundedCache, type Painter } from "@plainlabel/core";
import type { Meaning } from "@plainlabel/pictograms";
import type { Typeface } from "./fonts/chooseFace.ts";
import { loadFaces } from "./fonts/loadFaces.ts";
import { drawLabels } from "./formats/deriveLabels.ts";
import { drawMeaning } from "./paint/drawMeaning.ts";
import type { Brushes } from "./paint/PageCanvas.ts";
import { paintSets } from "./paint/paintSets.ts";
import { placeLettering } from "./paint/placeLettering.ts";
import { preparePicture } from "./paint/preparePicture.ts";
import { qrSymbol } from "./paint/qrSymbol.ts";
import { readBack } from "./readBack/readBack.ts";
import { createMeasurer } from "./text/createMeasurer.ts";
import { createShapers } from "./text/createShapers.ts";

export interface PdfPainterOptions {
  /** The face for Latin script; Andika unless the reader asked for the other. */
  readonly typeface?: Typeface;
}

/** Layout asks for a symbol's size and paint then draws it; addresses are used once. */
const symbolsKept = 64;
/** A meaning with its numbers and language; there are some hundred in use. */
const drawingsKept = 500;

/** Loads the fonts once per process; rejects if they were not built (`npm run build`). */
export const createPdfPainter = async ({ typeface = "Andika" }: PdfPainterOptions = {}): Promise<Painter> => {
  const faces = await loadFaces();
  const shaperOf = createShapers(faces, typeface);
  const symbols = boundedCache(symbolsKept, qrSymbol);
  const drawings = boundedCache(drawingsKept, (key) => {
    const [meaning, drawnIn] = JSON.parse(key) as [Meaning, string?];
    return preparePicture(drawMeaning(meaning, drawnIn), placeLettering(faces.Andika, shaperOf, drawnIn));
  });
  const brushes: Brushes = {
    shaperOf,
    qr: (url) => symbols.get(url),
    pictogram: ({ meaning, drawnIn }) =>
      drawings.get(JSON.stringify(drawnIn === undefined ? [meaning] : [meaning, drawnIn])),
  };
  const measurers = {
    andika: { ...createMeasurer(shaperOf({ typeface: "andika" })), typeface: "andika" as const },
    atkinson: { ...createMeasurer(shaperOf({ typeface: "atkinson" })), typeface: "atkinson" as const },
  };
  return {
    measurer: createMeasurer(shaperOf({})),
    measurerFor: (name) => measurers[name],
    qrModules: (url) => symbols.get(url).modules,
    paint: async (sets) => paintSets(sets, brushes),
    draw: drawLabels,
    readBack,
  };
};
