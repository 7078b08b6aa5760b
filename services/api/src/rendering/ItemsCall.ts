// rendering: many items at once, as they go to a worker and come back: plain data, each item with an outcome of its own.
import type { Approval, LabelRequest, Refusal, WithheldItem } from "@plainlabel/core";
import type { BatchComparison } from "../store/batches/Batches.ts";
import type { Dictionary } from "./codesAsked.ts";
import type { FactsWanted, LaidOutAnswer } from "./LaidOutAnswer.ts";
import type { MadeLink } from "./MadeLink.ts";
import type { Opening } from "./pageOrders.ts";

/** What was sent for one item, and what the pages of its labels that ask for one will open; null: nobody has looked yet. */
export interface SentItem {
  readonly sent: unknown;
  readonly opens: Opening | null;
  readonly dictionary: Dictionary;
}

/** An item that was laid out before, and the links that were made for it. */
export interface LaidOutItem {
  readonly laidOut: Uint8Array;
  readonly links: readonly (MadeLink | null)[];
  /** Left out: as it was laid out. */
  readonly approval?: Approval;
  /** Other than its request says. */
  readonly copies?: number;
}

export interface ItemsCall {
  readonly items: readonly (SentItem | LaidOutItem)[];
  /** For prescriptions, which do not name who dispenses. */
  readonly pharmacy: LabelRequest["pharmacy"] | null;
  /** The host of the pages behind labels; null: this installation has none. */
  readonly publicHost: string | null;
  /** All labels in one file, once none of them waits for a link; false: they are made and proved, and no file comes back. */
  readonly file: boolean;
  /** With `file`: items that have no label, for a sheet in front that names them, and how many there are in all. */
  readonly missing?: { readonly items: readonly WithheldItem[]; readonly of: number };
  /** With `file`, of one person's approved items: a label of their bag in front; `address` as typed, "" for none. */
  readonly bag?: { readonly address: string };
  /** The day at the door (ISO), against which supply and approval are held. */
  readonly today: string;
  /** Whatever was sent, every page says SAMPLE; what was laid out before is what it was. */
  readonly sample: boolean;
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
  /** Say what these labels' pages will open and their codes stand for, and send the item again. */
  | FactsWanted
  /** Make the links, and send what was laid out with them. */
  | LaidOutAnswer;

export interface ItemsAnswer {
  readonly outcome: "items";
  /** In the order sent. */
  readonly items: readonly ItemAnswer[];
  /** With `file`: the labels of all items, in order, where every one was made. */
  readonly body?: Uint8Array;
}
