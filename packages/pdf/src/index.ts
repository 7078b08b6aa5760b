// @plainlabel/pdf: paints labels as PDF or SVG, and reads PDF files back.
export { createPdfPainter, type PdfPainterOptions } from "./createPdfPainter.ts";
export type { Typeface } from "./fonts/chooseFace.ts";
export { UnreadableFile } from "./readBack/UnreadableFile.ts";
export { createSvgPainter } from "./svg/createSvgPainter.ts";
