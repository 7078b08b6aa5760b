// reading: what of a label a reader sees at once of a bottle, and paper that keeps within it.
import type { LabelRequest, StockChoice } from "@plainlabel/core";
import { stockOf } from "@plainlabel/core";

/** Of a bottle's round, what is read without turning it (degrees). */
export const front = 120;

/** Width round the bottle that is read at once (mm). */
export const frontOf = (diameter: number): number => (Math.PI * diameter * front) / 360;

/** The same request for a bottle: its column of text no wider than the bottle's front. The one place that says how. */
export const roundContainer = (request: LabelRequest, diameter: number): LabelRequest => {
  const { name: _name, ...usual } = stockOf(request.stock ?? "70x35");
  const { width, height, margins } = usual;
  const column = Math.min(width - margins.left - margins.right, frontOf(diameter));
  const border = (width - column) / 2;
  const stock: StockChoice = { width, height, margins: { ...margins, left: border, right: border } };
  return { ...request, stock };
};
