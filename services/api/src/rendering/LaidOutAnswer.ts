// rendering: what a worker answers before a label is painted: facts that only the store knows, or labels that
// wait for their links.
import type { CodedMedicine } from "./codesAsked.ts";
import type { PageAsked } from "./PageOrder.ts";
import type { PageOrders } from "./pageOrders.ts";

/**
 * The labels can be read, and want to know what their pages will open, which the
 * labels tell, or what the dictionary says of their codes: look both up and send
 * the call again. Nothing was laid out yet.
 */
export interface FactsWanted {
  readonly outcome: "facts-wanted";
  /** By place; null for items that do not ask. */
  readonly pages: readonly (PageAsked | null)[];
  /** By place; null for items without a code, and where no release is in use. */
  readonly coded: readonly (CodedMedicine | null)[];
}

/**
 * The labels are understood and fit; make the links that are ordered, and have
 * them painted. A worker keeps nothing and knows no store, so that a store that
 * is slow never holds up the making of labels.
 */
export interface LaidOutAnswer {
  readonly outcome: "laid-out";
  readonly laidOut: Uint8Array;
  readonly orders: PageOrders;
}
