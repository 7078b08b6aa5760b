// orders: a spreadsheet as an order, whole or not at all: of a row that is left out nobody would hear again.
import { type LabelRequest, type Outcome, refused } from "@plainlabel/core";
import { readCsv } from "./readCsv.ts";
import { readOrder } from "./readOrder.ts";

/** The items of an order as they are kept. Refusals have the row and the name of the column as their path. */
export const orderOfCsv = (
  bytes: Uint8Array,
  pharmacy: LabelRequest["pharmacy"] | null,
): Outcome<readonly unknown[]> => {
  const rows = readCsv(bytes, pharmacy);
  if (!rows.ok) return rows;
  const wrong = rows.value.flatMap(({ read }) => (read.ok ? [] : read.refusals));
  return wrong.length > 0
    ? refused(...wrong)
    : readOrder({ items: rows.value.map(({ read }) => (read.ok ? read.value : null)) });
};
