// layout: a sheet of self-adhesive labels as the request measures it, in points.
import { a4, type LabelSheet, labelOnSheet } from "../request/stockChoice.ts";
import { toPoints } from "../units.ts";
import type { SheetPlan } from "./LabelSet.ts";

/** Where the sheet's labels stand; the first of them is used first unless the request says which. */
export const sheetPlanOf = (sheet: LabelSheet): SheetPlan => {
  const { columns, rows, margins, gaps, startAt = 1 } = sheet;
  const { width, height } = labelOnSheet(sheet);
  return {
    width: toPoints(a4.width),
    height: toPoints(a4.height),
    columns,
    rows,
    left: toPoints(margins.left),
    top: toPoints(margins.top),
    across: toPoints(width + gaps.across),
    down: toPoints(height + gaps.down),
    startAt,
  };
};
