// sheets: the paper that sheets for a person are printed on.
import type { Stock } from "../layout/stocks.ts";
import { a4, type LabelSheet } from "../request/stockChoice.ts";
import type { Millimetres } from "../units.ts";

export const sheetPapers = ["a4", "a3"] as const;

export type SheetPaper = (typeof sheetPapers)[number];

/** A4 holds a strip of five faces, to be cut out and folded like a fan; "card": each part a page by itself. */
export const cardPapers = ["a4", "card"] as const;

export type CardPaper = (typeof cardPapers)[number];

/** ISO 216, the longer side first. */
const sides: Readonly<Record<SheetPaper | "a5", readonly [Millimetres, Millimetres]>> = {
  a3: [420, 297],
  a4: [297, 210],
  a5: [210, 148],
};

/** ISO/IEC 7810, ID-1: a bank card. Printed to the tenth of a millimetre. */
const face: { readonly width: Millimetres; readonly height: Millimetres } = { width: 85.6, height: 54 };

/** From the edge, where it is cut and folded, to the words. */
const cardBorder: Millimetres = 3;

/** Faces of a strip: what A4 takes under each other. */
export const facesOfStrip = 5;

/** So many parts of a card under each other in the middle of A4. */
const stripOf = (height: Millimetres): LabelSheet => {
  const rows = Math.floor((facesOfStrip * face.height) / height);
  const beside = (a4.width - face.width) / 2;
  const over = (a4.height - rows * height) / 2;
  return {
    paper: "a4",
    columns: 1,
    rows,
    margins: { top: over, right: beside, bottom: over, left: beside },
    gaps: { across: 0, down: 0 },
  };
};

/** A part of a card, `faces` of them high where it is unfolded; by itself or on a strip. */
export const cardPart = (paper: CardPaper, faces: number): Stock => {
  const height = faces * face.height;
  return {
    name: `wallet card of ${faces === 1 ? "1 face" : `${faces} faces`}`,
    width: face.width,
    height,
    margins: { top: cardBorder, right: cardBorder, bottom: cardBorder, left: cardBorder },
    roomy: false,
    bordersAsked: true,
    source: "ISO/IEC 7810, ID-1",
    sheet: paper === "card" ? null : stripOf(height),
    flag: false,
    front: null,
  };
};

/** White border: every office printer prints inside it. */
const border: Millimetres = 12;

/** A table lies on its longer side, a text stands on its shorter one. */
export const paperOf = (paper: SheetPaper | "a5", lies: "across" | "upright"): Stock => {
  const [long, short] = sides[paper];
  const [width, height] = lies === "across" ? [long, short] : [short, long];
  return {
    name: lies === "across" ? `${paper} across` : paper,
    width,
    height,
    margins: { top: border, right: border, bottom: border, left: border },
    roomy: true,
    bordersAsked: true,
    source: "ISO 216",
    sheet: null,
    flag: false,
    front: null,
  };
};
