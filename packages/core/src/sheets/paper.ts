// sheets: the paper that sheets for a person are printed on.
import type { Stock } from "../layout/stocks.ts";
import type { Millimetres } from "../units.ts";

export const sheetPapers = ["a4", "a3"] as const;

export type SheetPaper = (typeof sheetPapers)[number];

/** ISO 216, the longer side first. */
const sides: Readonly<Record<SheetPaper | "a5", readonly [Millimetres, Millimetres]>> = {
  a3: [420, 297],
  a4: [297, 210],
  a5: [210, 148],
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
