export { altText } from "./altText.ts";
export { type CatalogueEntry, catalogue, entryOf, meaningIds, type Status } from "./catalogue.ts";
export { cell, type Drawing, type Lettering, type Shape } from "./Drawing.ts";
export { draw, pictureSize } from "./draw.ts";
export { drawLegibly, type ScreenRoom } from "./drawLegibly.ts";
export { galleryPage } from "./gallery.ts";
export { widthOf as letteringWidth } from "./lettering.ts";
export type {
  ClockTime,
  Count,
  Day,
  DoseMeaning,
  DoseUnit,
  Meal,
  Meaning,
  MeaningId,
  Side,
} from "./Meaning.ts";
export type { DayPlace, DayTime, PicturedDose, SentenceMeaning } from "./PictureSentence.ts";
export { type Bitmap, bitmapPath, dotsAtTenMillimetres, type LetterOutline, rasterise } from "./raster.ts";
export { drawsTruly, toldByOrderAlone } from "./sentence/drawsTruly.ts";
export { emptyPlace } from "./sentence/emptyPlace.ts";
export { englishTime, shownTime } from "./shownTime.ts";
export { type SvgOptions, toSvg } from "./toSvg.ts";
export { type Counted, type DrawnWords, englishWords } from "./Words.ts";
