// braille: how this person reads braille, and on what. Settles every default.

import { type Stock, stockOf } from "../layout/stocks.ts";
import { usualStock } from "../layout/usualStock.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";
import { type BrailleRoom, brailleFlag } from "./brailleFlag.ts";

/** 1: letter for letter. 2: contracted. */
export type BrailleGrade = 1 | 2;

export interface BrailleSize extends BrailleRoom {
  readonly grade: BrailleGrade;
  /** The stock whose flag it goes on; null: pages. */
  readonly flag: Stock | null;
}

/** A page of A4 across which 6 mm cells stand, as UK embossers take it. */
export const usualPage: BrailleRoom = { cells: 32, lines: 25 };

/** Codes of the Accessible Information Standard that say which braille a person reads. */
const gradeOfCode: Readonly<Record<string, BrailleGrade>> = {
  "936681000000100": 1,
  "936661000000109": 2,
};

/**
 * What the request says; then what the person's record says; then uncontracted braille, as on packs of medicine, on a
 * page of 32 cells and 25 lines.
 */
export const brailleSize = ({ braille, person, stock }: LabelRequest): BrailleSize => {
  const recorded = (person.needs?.codes ?? []).flatMap((code) => gradeOfCode[code] ?? []);
  const grade = braille?.grade ?? recorded[0] ?? 1;
  if (braille?.on === "flag") {
    const flag = stockOf(stock ?? usualStock);
    return { grade, flag, ...brailleFlag(flag) };
  }
  const { cells, lines } = usualPage;
  return { grade, flag: null, cells: braille?.cells ?? cells, lines: braille?.lines ?? lines };
};
