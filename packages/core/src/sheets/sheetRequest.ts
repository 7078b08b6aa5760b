// sheets: a label request as a sheet takes it.
import type { LabelRequest } from "../request/LabelRequest.ts";

/**
 * The same request without what is of its label alone: paper, container, packs
 * and the page behind its code. A label that fits no stock of the pharmacy still
 * has its place on the sheet.
 */
export const sheetRequest = (request: LabelRequest): LabelRequest => {
  const { stock: _, fallbackStocks: __, container: ___, packs: ____, explain: _____, ...rest } = request;
  return { ...rest, layout: "sheet", stock: "a4" };
};
