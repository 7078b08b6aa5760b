// orders: the body of an order to what is kept of it, beside the thread that serves: 16 MB of JSON would hold up
// everybody else for a second.
import { accepted, type Outcome, type Refusal, readJson, refused } from "@plainlabel/core";
import { csvMediaType, noBody, plainMediaType } from "../http/noBody.ts";
import { keptRow, keptUnread } from "../rendering/orderedItem.ts";
import { keptOrder } from "../store/batches/keptOrder.ts";
import type { OrderAnswer, OrderCall } from "./OrderCall.ts";
import { orderOfCsv } from "./orderOfCsv.ts";
import { readCsv } from "./readCsv.ts";
import { readOrder } from "./readOrder.ts";

/**
 * Objects, lists and other values of one order: a hundred for each of 10,000 items. More would not fit into a
 * worker's memory.
 */
const mostValues = 1_000_000;

const jsonOf = (source: Uint8Array, largest: number): Outcome<unknown> =>
  readJson(source, { largest, mostValues });

/** Every row: one that cannot be read stands among the others, to be corrected, and stops none of them. */
const rowsOfCsv = (
  bytes: Uint8Array,
  { pharmacy, unsaid }: Pick<OrderCall, "pharmacy" | "unsaid">,
): Outcome<readonly unknown[]> => {
  const rows = readCsv(bytes, pharmacy);
  if (!rows.ok) return rows;
  const counted = readOrder({ items: rows.value.map(() => null) });
  if (!counted.ok) return counted;
  return accepted(
    rows.value.map(({ row, read, draft, person }) =>
      read.ok
        ? keptRow(row, read.value, unsaid)
        : keptUnread(row, draft ?? {}, { unread: read.refusals, person }),
    ),
  );
};

/** White space of JSON, or a byte order mark. */
const mayComeBefore = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

/** JSON begins with a bracket, and the header of a spreadsheet does not. */
const isJson = (bytes: Uint8Array): boolean => {
  const first = bytes.find((byte) => !mayComeBefore.has(byte));
  return first === 0x7b || first === 0x5b;
};

const noOrder: Refusal = {
  ...noBody,
  help: `Send JSON as ${plainMediaType} or a spreadsheet as ${csvMediaType}.`,
};

const itemsIn = (bytes: Uint8Array, call: OrderCall): Outcome<readonly unknown[]> => {
  const { as, largest, pharmacy } = call;
  if (as === "csv") return bytes.length === 0 ? refused(noOrder) : orderOfCsv(bytes, pharmacy);
  if (as === "typed" && !isJson(bytes)) return rowsOfCsv(bytes, call);
  const json = jsonOf(bytes, largest);
  if (!json.ok) return json;
  // Somebody at a desk may bring the list alone.
  return readOrder(as === "typed" && Array.isArray(json.value) ? { items: json.value } : json.value);
};

/** Never throws on what was sent. */
export const answerOrder = (call: OrderCall): OrderAnswer => {
  const items = call.bytes === null ? refused(noOrder) : itemsIn(call.bytes, call);
  return items.ok
    ? { outcome: "order", order: keptOrder(items.value) }
    : { outcome: "refused", refusals: items.refusals };
};
