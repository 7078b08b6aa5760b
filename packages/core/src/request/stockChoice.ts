// request: which paper to print on: a trade size, any size in millimetres, or labels on an A4 sheet.
import { z } from "zod";

/** Trade names of stock; layout/stocks.ts has their measures and sources. */
export const stockNames = [
  "70x35",
  "70x36",
  "70x37",
  "76x38",
  "88x38",
  "96.5x36.8",
  "100x50",
  "99x99",
  "102x76",
  "102x152",
  "a5",
  "a4",
] as const;

export type StockName = (typeof stockNames)[number];

const millimetres = (least: number, most: number) => z.number().min(least).max(most);

/** White borders in millimetres: at least what the printer cannot print on. */
const margins = z.strictObject({
  top: millimetres(0, 50),
  right: millimetres(0, 50),
  bottom: millimetres(0, 50),
  left: millimetres(0, 50),
});

/** A size of one's own. Printers for labels take 19 to 114 mm in width; A3 is the most anybody folds. */
const customStock = z.strictObject({
  width: millimetres(19, 420),
  height: millimetres(19, 420),
  margins: margins.optional(),
});

/**
 * Self-adhesive labels on A4, counted in columns and rows. The label's size
 * follows from the sheet's margins and gaps. `startAt` is the first label still
 * on the sheet, counted along the rows from 1.
 */
const labelSheet = z.strictObject({
  paper: z.literal("a4"),
  columns: z.int().min(1).max(5),
  rows: z.int().min(1).max(13),
  margins,
  gaps: z.strictObject({ across: millimetres(0, 30), down: millimetres(0, 30) }),
  startAt: z.int().min(1).max(65).optional(),
});

export const stockChoice = z.union([z.enum(stockNames), customStock, labelSheet]);

export type StockChoice = z.infer<typeof stockChoice>;
export type LabelSheet = z.infer<typeof labelSheet>;
