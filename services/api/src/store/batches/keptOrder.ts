// batches: the items of an order in the parts in which they are kept and made.
import type { KeptOrder } from "./Batches.ts";

/**
 * Made together: enough that fonts are not loaded for each, few enough that a counter's call waits a tenth of a
 * second for them.
 */
export const itemsInPart = 20;

/** `items`: plain data. */
export const keptOrder = (items: readonly unknown[]): KeptOrder => ({
  items: items.length,
  parts: Array.from({ length: Math.ceil(items.length / itemsInPart) }, (_, part) =>
    JSON.stringify(items.slice(part * itemsInPart, (part + 1) * itemsInPart)),
  ),
});
