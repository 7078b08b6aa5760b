// The painter of paper: measures, paints and reads back PDF files.
import type { Painter } from "@plainlabel/core";
import type { Typeface } from "./fonts/chooseFace.ts";
import { loadFaces } from "./fonts/loadFaces.ts";
import { createMeasurer } from "./text/createMeasurer.ts";
import { createShaper } from "./text/createShaper.ts";

export interface PdfPainterOptions {
  /** The face for Latin script; Andika unless the reader asked for the other. */
  readonly typeface?: Typeface;
}

/** Loads the fonts once per process; rejects if they were not built. */
export const createPdfPainter = async ({ typeface = "Andika" }: PdfPainterOptions = {}): Promise<Painter> => {
  const faces = await loadFaces();
  const shaper = createShaper(faces, typeface);
  return {
    measurer: createMeasurer(shaper),
    qrModules: () => {
      throw new Error("not painted yet");
    },
    paint: async () => {
      throw new Error("not painted yet");
    },
    readBack: async () => {
      throw new Error("not read yet");
    },
  };
};
