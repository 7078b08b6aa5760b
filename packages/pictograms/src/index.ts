export { altText } from "./altText.ts";
export { type CatalogueEntry, catalogue, entryOf, meaningIds, type Status } from "./catalogue.ts";
export type { Drawing, Lettering, Shape } from "./Drawing.ts";
export { draw } from "./draw.ts";
export { galleryPage } from "./gallery.ts";
export type {
  ClockTime,
  Count,
  Day,
  DoseUnit,
  Meal,
  Meaning,
  MeaningId,
  Side,
} from "./Meaning.ts";
export { type Bitmap, bitmapPath, dotsAtTenMillimetres, type LetterOutline, rasterise } from "./raster.ts";
export { type SvgOptions, toSvg } from "./toSvg.ts";
export { type DrawnWords, englishWords } from "./Words.ts";
