// request: which paper to print on: a trade size, any size in millimetres, or labels on an A4 sheet.
import { z } from "zod";
import type { Millimetres } from "../units.ts";
import { addFault } from "./displayText.ts";
import { inForm } from "./schemaFields.ts";

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

const millimetres = (least: number, most: number) =>
  inForm(`millimetres, a number from ${least} to ${most}`, z.number().min(least).max(most));

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

/** Self-adhesive labels on A4, counted in columns and rows. */
const sheetShape = z.strictObject({
  paper: z.literal("a4"),
  columns: z.int().min(1).max(5),
  rows: z.int().min(1).max(13),
  margins,
  gaps: z.strictObject({ across: millimetres(0, 30), down: millimetres(0, 30) }),
  startAt: z.int().min(1).max(65).optional(),
});

export type LabelSheet = z.infer<typeof sheetShape>;

/** A4, ISO 216. */
export const a4: { readonly width: Millimetres; readonly height: Millimetres } = { width: 210, height: 297 };

/** The size of one label on a sheet; negative where margins and gaps leave none. */
export const labelOnSheet = ({
  columns,
  rows,
  margins: borders,
  gaps,
}: LabelSheet): { readonly width: Millimetres; readonly height: Millimetres } => ({
  width: (a4.width - borders.left - borders.right - (columns - 1) * gaps.across) / columns,
  height: (a4.height - borders.top - borders.bottom - (rows - 1) * gaps.down) / rows,
});

/** Less holds no medicine's name at the smallest print there is. */
const leastLabel = { width: 30, height: 15 };

const rounded = (length: Millimetres): number => Math.round(length * 10) / 10;

/**
 * The label's size follows from the sheet's margins and gaps. `startAt` is the
 * first label still on the sheet, counted along the rows from 1. Refuses a
 * start that the sheet does not have, and labels too small to be labels.
 */
const labelSheet = sheetShape.superRefine((sheet, context) => {
  const labels = sheet.columns * sheet.rows;
  if (sheet.startAt !== undefined && sheet.startAt > labels) {
    const detail = `This sheet has ${labels} labels; it cannot be begun at label ${sheet.startAt}.`;
    const help = `Send a number from 1 to ${labels}, counted along the rows.`;
    addFault(context, { code: "start-beyond-sheet", detail, help }, ["startAt"]);
  }
  const { width, height } = labelOnSheet(sheet);
  if (width < leastLabel.width || height < leastLabel.height) {
    const detail =
      width > 0 && height > 0
        ? `Margins and gaps leave labels of ${rounded(width)} x ${rounded(height)} mm.`
        : "Margins and gaps leave no room for labels.";
    const help = `A label is ${leastLabel.width} x ${leastLabel.height} mm or more: use fewer columns or rows, or smaller margins and gaps.`;
    addFault(context, { code: "label-too-small", detail, help });
  }
});

export const stockChoice = z.union([z.enum(stockNames), customStock, labelSheet]);

export type StockChoice = z.infer<typeof stockChoice>;
