// rendering: many items at once, as they go to a worker and come back: plain data, each item with an outcome of its own.
import type { LabelRequest, Refusal } from "@plainlabel/core";
import type { MadeLink } from "../scan/MadeLink.ts";
import type { PageOrder } from "../scan/PageOrder.ts";
import type { BatchComparison } from "../store/batches/Batches.ts";

/** What was sent for one item, and the links of its labels that ask for one; null: none have been made. */
export interface SentItem {
  readonly sent: unknown;
  readonly links: readonly (MadeLink | null)[] | null;
}

export interface ItemsCall {
  readonly items: readonly SentItem[];
  /** For prescriptions, which do not name who dispenses. */
  readonly pharmacy: LabelRequest["pharmacy"] | null;
  /** The host of the pages behind labels; null: this installation has none. */
  readonly publicHost: string | null;
  /** All labels in one file; false: they are made and proved, and no file comes back. */
  readonly file: boolean;
}

/** `words`: digest of what stands on the labels. */
export type ItemAnswer =
  | {
      readonly outcome: "made";
      readonly labels: number;
      readonly words: string;
      readonly comparisons: readonly BatchComparison[];
    }
  | { readonly outcome: "refused"; readonly refusals: readonly Refusal[] }
  | { readonly outcome: "faulted"; readonly claims: readonly string[] }
  /** Make these links, and send the item again with them. */
  | { readonly outcome: "links-wanted"; readonly orders: readonly (PageOrder | null)[] };

export interface ItemsAnswer {
  readonly outcome: "items";
  /** In the order sent. */
  readonly items: readonly ItemAnswer[];
  /** With `file`: the labels of all items, in order, where every one was made. */
  readonly body?: Uint8Array;
}
