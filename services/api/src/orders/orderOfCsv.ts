// orders: a spreadsheet as an order, whole or not at all: of a row that is left out nobody would hear again.
import { type LabelRequest, type Outcome, type Refusal, refused } from "@plainlabel/core";
import { mostTold } from "./csv/firstTold.ts";
import { csvRows } from "./readCsv.ts";
import { readOrder } from "./readOrder.ts";

const notLookedAt = (row: number, last: number): Refusal => ({
  code: "too-many-refusals",
  path: "",
  detail: `The rows from ${row + 1} to ${last} were not looked at: those before them have ${mostTold} faults or more.`,
  help: "Correct those listed and send the file again.",
});

/**
 * The items of an order as they are kept. Refusals have the row and the name of the column as their path. Of a sheet
 * with many wrong rows only the first are read: nothing comes of the others, and reading them all would take a worker
 * for seconds.
 */
export const orderOfCsv = (
  bytes: Uint8Array,
  pharmacy: LabelRequest["pharmacy"] | null,
): Outcome<readonly unknown[]> => {
  const rows = csvRows(bytes, pharmacy);
  if (!rows.ok) return rows;
  const { last, items } = rows.value;
  const wrong: Refusal[] = [];
  const read: LabelRequest[] = [];
  for (const { row, read: item } of items) {
    if (item.ok) read.push(item.value);
    else wrong.push(...item.refusals);
    if (wrong.length >= mostTold && row < last) {
      wrong.push(notLookedAt(row, last));
      break;
    }
  }
  const [first, ...others] = wrong;
  return first === undefined ? readOrder({ items: read }) : refused(first, ...others);
};
