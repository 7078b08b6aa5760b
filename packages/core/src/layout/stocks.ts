// layout: the paper a pharmacy has, by trade name or by measure.
import type { Container } from "../request/container.ts";
import { type LabelSheet, labelOnSheet, type StockChoice, type StockName } from "../request/stockChoice.ts";
import type { Millimetres } from "../units.ts";
import { frontOf } from "./front.ts";

/** White borders in millimetres. */
export interface Borders {
  readonly top: Millimetres;
  readonly right: Millimetres;
  readonly bottom: Millimetres;
  readonly left: Millimetres;
}

export interface Stock {
  /** Trade name, or the measure: "80x45". */
  readonly name: string;
  readonly width: Millimetres;
  readonly height: Millimetres;
  readonly margins: Borders;
  /** Room for space around parts. */
  readonly roomy: boolean;
  /** The request said how wide the borders are: nothing is printed in them. */
  readonly bordersAsked: boolean;
  /** Where the size is from. */
  readonly source: string;
  /** Several labels on one sheet of paper. */
  readonly sheet: LabelSheet | null;
  /** Part of it is a tail that is stuck to the pack and stays blank. */
  readonly flag: boolean;
  /** How much of its length is seen at once on a round container, in its middle; null: all of it. */
  readonly front: Millimetres | null;
}

const all = (border: Millimetres): Borders => ({ top: border, right: border, bottom: border, left: border });

/** From this height there is room for space around parts and for a wider border. */
const roomyFrom: Millimetres = 60;

const stock = (
  name: string,
  width: Millimetres,
  height: Millimetres,
  source: string,
  border?: Millimetres,
): Stock => {
  const roomy = height >= roomyFrom;
  const margins = all(border ?? (roomy ? 4 : 2));
  const plain = { bordersAsked: false, sheet: null, flag: false, front: null };
  return { name, width, height, margins, roomy, source, ...plain };
};

/** On small stock whose borders are ours to choose they may be half a millimetre narrower: 1.5 mm. */
export const leastBorders = ({ margins, roomy, bordersAsked }: Stock): Borders => {
  if (roomy || bordersAsked) return margins;
  const { top, right, bottom, left } = margins;
  return { top: top - 0.5, right: right - 0.5, bottom: bottom - 0.5, left: left - 0.5 };
};

const vision =
  "Vision label designer: 70 x 35 mm smallest, 99 x 99 mm largest print area (Cegedim help pages)";
const classic = "Vision classic dispensing label, 3.8 x 1.45 inches (Cegedim help pages)";
const roll = "direct-thermal roll in use in the UK; to be confirmed with pharmacies";
const inches = "4-inch thermal printers (Star TSP828L manual: up to 103 mm printable)";

/** Every stock by trade name, smallest first. */
export const stocks: Readonly<Record<StockName, Stock>> = {
  "70x35": stock("70x35", 70, 35, vision),
  "70x36": stock("70x36", 70, 36, roll),
  "70x37": stock("70x37", 70, 37, roll),
  "76x38": stock("76x38", 76, 38, roll),
  "88x38": stock("88x38", 88, 38, roll),
  "96.5x36.8": stock("96.5x36.8", 96.5, 36.8, classic),
  "100x50": stock("100x50", 100, 50, roll),
  "99x99": stock("99x99", 99, 99, vision),
  "102x76": stock("102x76", 102, 76, inches),
  "102x152": stock("102x152", 102, 152, inches),
  a5: stock("a5", 148, 210, "ISO 216", 10),
  a4: stock("a4", 210, 297, "ISO 216", 15),
};

const rounded = (length: Millimetres): string => String(Math.round(length * 10) / 10);

/** What the request chose, as stock to lay out on. */
export const stockOf = (choice: StockChoice): Stock => {
  if (typeof choice === "string") return stocks[choice];
  if ("paper" in choice) {
    const { width, height } = labelOnSheet(choice);
    const name = `${rounded(width)}x${rounded(height)} on ${choice.paper}`;
    return { ...stock(name, width, height, "as the request says", 2), bordersAsked: true, sheet: choice };
  }
  const { width, height, margins } = choice;
  const custom = stock(`${rounded(width)}x${rounded(height)}`, width, height, "as the request says");
  return margins === undefined ? custom : { ...custom, margins, bordersAsked: true };
};

/** Length of a flag's tail that is stuck to the pack and stays blank. */
const tail: Millimetres = 15;

/**
 * The same stock as a flag: the tail goes on the pack and the words stand off
 * it, so that no braille, expiry date or safety seal is covered (hazard H11).
 */
export const asFlag = (plain: Stock): Stock => ({
  ...plain,
  flag: true,
  margins: { ...plain.margins, left: plain.margins.left + tail },
});

/** The stock in words: "70x35 flag stock". */
export const inWords = ({ name, flag }: Stock): string => `${name}${flag ? " flag" : ""} stock`;

/** What a request may ask the stock to be. */
export type LayoutKind = "label" | "flag" | "sheet";

/** Where a layout puts stock: a label goes round the container, a flag stands off it, a sheet lies beside it. */
export interface Placing {
  readonly layout: LayoutKind;
  readonly container?: Container | undefined;
}

/** The stock as this layout uses it. */
export const laidAs = ({ layout, container }: Placing, plain: Stock): Stock => {
  if (layout === "flag") return asFlag(plain);
  return layout === "label" ? { ...plain, front: frontOf(container) } : plain;
};

/** Stock that may be proposed, each as it would be used: a sheet is A5 or A4. */
export const stocksFor = (placing: Placing): readonly Stock[] =>
  (placing.layout === "sheet" ? [stocks.a5, stocks.a4] : Object.values(stocks)).map((plain) =>
    laidAs(placing, plain),
  );
