// layout: the paper a pharmacy has, by its trade name.
import type { StockName } from "../request/LabelRequest.ts";
import type { Millimetres } from "../units.ts";

export interface Stock {
  readonly name: StockName;
  readonly width: Millimetres;
  readonly height: Millimetres;
  /** White border kept free of ink on all sides. */
  readonly margin: Millimetres;
  /** Room for rules between parts and for space around them. */
  readonly roomy: boolean;
}

/**
 * Label stock by name. 70 x 35 is the smallest panel UK dispensing systems
 * print, 70 x 36 a common roll beside it; 102 x 76 and 102 x 152 (4 x 3 and
 * 4 x 6 inches) run on the same thermal printers. Small stock keeps 2 mm free,
 * big stock 4 mm.
 */
export const stocks: Readonly<Record<StockName, Stock>> = {
  "70x35": { name: "70x35", width: 70, height: 35, margin: 2, roomy: false },
  "70x36": { name: "70x36", width: 70, height: 36, margin: 2, roomy: false },
  "102x76": { name: "102x76", width: 102, height: 76, margin: 4, roomy: true },
  "102x152": { name: "102x152", width: 102, height: 152, margin: 4, roomy: true },
  a5: { name: "a5", width: 148, height: 210, margin: 10, roomy: true },
  a4: { name: "a4", width: 210, height: 297, margin: 15, roomy: true },
};
