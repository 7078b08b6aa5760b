// fonts: how large each face is set beside Andika, so that 20 point is as large to the eye in every script.
import type { FontWeight } from "@plainlabel/core";
import type { FaceSize } from "./Face.ts";

/** The families that labels are set in; which one is used where is chooseFace's business. */
export type Family =
  | "Andika"
  | "AtkinsonHyperlegibleNext"
  | "NotoSans"
  | "NotoNastaliqUrdu"
  | "NotoNaskhArabic"
  | "NotoSansBengali"
  | "NotoSansDevanagari"
  | "NotoSansGujarati"
  | "NotoSansGurmukhi"
  | "NotoSansTamil"
  | "NotoSansEthiopic"
  | "NotoSansSC";

/** Letters at their own size, told by the box of each. */
const asItIs: FaceSize = { scale: 1, reach: null };

/** Letters at their own size that climb above and below each other. */
const stacked = (ascent: number, descent: number): FaceSize => ({ scale: 1, reach: { ascent, descent } });

const both = (size: FaceSize): Readonly<Record<FontWeight, FaceSize>> => ({ regular: size, bold: size });

/**
 * `scale`: Andika's x height (0.498 em) over the mean height of the script's plain letters above the base line, and
 * never under 1: of scripts whose letters are taller, the counters are smaller and need the size. `reach`: the highest
 * and the lowest ink of the words of directions, bold, in ems; of Nastaliq, whose words climb, 2.9 together.
 */
export const sizeOfFaces: Readonly<Record<Family, Readonly<Record<FontWeight, FaceSize>>>> = {
  Andika: both(asItIs),
  AtkinsonHyperlegibleNext: both(asItIs),
  NotoSans: both(asItIs),
  NotoNastaliqUrdu: both(stacked(2.24, 0.7)),
  NotoNaskhArabic: {
    regular: { scale: 1.33, reach: { ascent: 1.07, descent: 0.45 } },
    bold: { scale: 1.2, reach: { ascent: 1.07, descent: 0.45 } },
  },
  NotoSansBengali: both(stacked(0.97, 0.4)),
  NotoSansDevanagari: both(stacked(1, 0.4)),
  NotoSansGujarati: both(stacked(1, 0.4)),
  NotoSansGurmukhi: both(stacked(1, 0.4)),
  NotoSansTamil: both(stacked(0.95, 0.4)),
  NotoSansEthiopic: both(asItIs),
  NotoSansSC: both(asItIs),
};
