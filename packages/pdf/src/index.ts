// @plainlabel/pdf: paints labels as PDF and reads them back.
export { createPdfPainter, type PdfPainterOptions } from "./createPdfPainter.ts";
export type { Typeface } from "./fonts/chooseFace.ts";
