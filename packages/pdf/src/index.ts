// @plainlabel/pdf: paints labels as PDF or SVG, and reads PDF files back.
export { createPdfPainter, type PdfPainterOptions } from "./createPdfPainter.ts";
export type { Typeface } from "./fonts/chooseFace.ts";
export { paintTestRule, ruleLength } from "./paint/paintTestRule.ts";
export { pdfRefusals } from "./pdfRefusals.ts";
export { type Bitmap, isBlack } from "./raster/Bitmap.ts";
export { rasterPages } from "./raster/rasterPages.ts";
export { toPng } from "./raster/toPng.ts";
export { toZpl } from "./raster/toZpl.ts";
export { UnreadableFile } from "./readBack/UnreadableFile.ts";
export { createSvgPainter } from "./svg/createSvgPainter.ts";
