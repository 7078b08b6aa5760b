// paint: a pictogram as a form (ISO 32000-1, 8.10), compressed once for all files that show it.
import type { Drawing } from "@plainlabel/pictograms";
import { compileDrawing } from "./compileDrawing.ts";
import { deflatedOnce } from "./deflated.ts";
import { num } from "./pdfText.ts";
import type { PlaceLettering } from "./placeLettering.ts";

/** A form in grid units of its drawing, 64 to a cell (y down). It needs nothing of the page that shows it. */
export interface PreparedPicture {
  /** Entries of the stream's dictionary, other than Length and Filter. */
  readonly dictionary: string;
  /** Its operators, compressed. */
  readonly content: Uint8Array;
}

export const preparePicture = (drawing: Drawing, place: PlaceLettering): PreparedPicture => ({
  dictionary: `/Type/XObject/Subtype/Form/BBox[0 0 ${num(drawing.width)} ${num(drawing.height)}]/Resources<<>>`,
  content: deflatedOnce(Buffer.from(compileDrawing(drawing, place), "latin1")),
});
