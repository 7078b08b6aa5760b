// braille: how much braille there is room for on a flag of the printer's stock.
import { asFlag, type Stock } from "../layout/stocks.ts";
import type { Millimetres } from "../units.ts";

/**
 * Marburg Medium, the spacing of braille on packs of medicine (EN 15823:2010, ISO 17351:2013), from dot to the same dot
 * of the next: 2.5 mm within a cell across and down, 6.0 mm from cell to cell, 10.0 mm from line to line. A dot is
 * at most 1.6 mm wide at its foot.
 */
export const marburgMedium = {
  dot: 2.5,
  cell: 6,
  line: 10,
  foot: 1.6,
} as const satisfies Readonly<Record<string, Millimetres>>;

/** Cells in a line, and lines. */
export interface BrailleRoom {
  readonly cells: number;
  readonly lines: number;
}

/** Lengths are decimals of millimetres: what is short of a whole cell by a rounding of the computer's is one. */
const wholes = (length: Millimetres, pitch: Millimetres): number =>
  Math.max(0, Math.floor(length / pitch + 1e-6) + 1);

/**
 * What fits on stock as a flag: its tail of 15 mm is stuck to the pack and stays blank, so that nothing that is
 * embossed on the pack is covered, and no dot stands in its borders. Nothing fits: no cells, or no lines.
 */
export const brailleFlag = (stock: Stock): BrailleRoom => {
  const { width, height, margins } = asFlag(stock);
  const { dot, cell, line, foot } = marburgMedium;
  const across = width - margins.left - margins.right - dot - foot;
  const down = height - margins.top - margins.bottom - 2 * dot - foot;
  return across < 0 || down < 0
    ? { cells: 0, lines: 0 }
    : { cells: wholes(across, cell), lines: wholes(down, line) };
};
