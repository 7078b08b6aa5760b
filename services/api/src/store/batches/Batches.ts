// batches: many labels in one order, as the rest of the service sees them. What was sent is encrypted and gone after a day.
import type { Finding, Refusal } from "@plainlabel/core";
import type { Instant } from "../Tables.ts";

/** Prescribed words beside label words, of one label set. */
export interface BatchComparison {
  readonly prescribed: string;
  /** The sentences of the directions as the label says them. */
  readonly label: readonly string[];
  /** What is to be looked at, of the label and of the page behind it; left out by versions that did not keep it. */
  readonly findings?: readonly Finding[];
  /** The directions leave a question open, or are printed as they are written; left out likewise. */
  readonly needsWords?: boolean;
}

/** What became of one item. `words`: digest of what stands on its labels. */
export type ItemResult =
  | {
      readonly outcome: "made";
      readonly labels: number;
      readonly words: string;
      readonly comparisons: readonly BatchComparison[];
    }
  | { readonly outcome: "refused"; readonly refusals: readonly Refusal[] }
  /** The fault is ours: it was tried, and no label of it may leave. */
  | { readonly outcome: "failed"; readonly reason: "took-too-long" | "broke" | "verification-failed" };

/** The items of an order, each a label request or a FHIR resource as it was sent. */
export interface KeptOrder {
  /** How many; 1 to 10,000. */
  readonly items: number;
  /** Twenty items each, the last one fewer, as JSON. */
  readonly parts: readonly string[];
}

export interface BatchOrder {
  readonly tenantId: string;
  readonly order: KeptOrder;
  /** The caller's key for this order, and what makes another order of it. */
  readonly key: { readonly key: string; readonly digest: string } | null;
}

/**
 * `again`: this very order was taken under this key before. `other`: the key
 * stands for another order. `too-many`: this tenant has as many unfinished as it may.
 */
export type Opened =
  /** `unfinished`: how many this tenant has with it. */
  | { readonly outcome: "opened"; readonly id: string; readonly unfinished: number }
  | { readonly outcome: "again"; readonly id: string }
  | { readonly outcome: "other" }
  | { readonly outcome: "too-many" };

export interface BatchFacts {
  readonly id: string;
  readonly items: number;
  readonly made: number;
  readonly refused: number;
  readonly failed: number;
  readonly labels: number;
  /** Whether any part of it was begun. */
  readonly begun: boolean;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/** Some items of a batch, given to one worker until its lease ends. */
export interface BatchPart {
  readonly batchId: string;
  readonly tenantId: string;
  readonly part: number;
  readonly lease: string;
  /** 1 for the first worker that has it. */
  readonly tries: number;
  readonly items: readonly unknown[];
}

/** An item with what became of it. */
export interface DoneItem {
  /** Its place in the order, from 0. */
  readonly at: number;
  readonly sent: unknown;
  readonly result: ItemResult;
}

export interface Batches {
  /**
   * How many unfinished batches a tenant has; null where it need not be asked, as an order was taken under
   * this key before. Known before an order is read, which may be large.
   */
  readonly unfinished: (tenantId: string, key: string | null) => Promise<number | null>;
  /** Keeps the whole order, and its key, or nothing. Throws `StoreOutage`. */
  readonly open: (order: BatchOrder) => Promise<Opened>;
  /** null: there is none, it belongs to somebody else, or its day is over. */
  readonly find: (tenantId: string, id: string) => Promise<BatchFacts | null>;
  /** Those of a tenant, the newest first, `most` at most. */
  readonly list: (tenantId: string, most: number) => Promise<readonly BatchFacts[]>;
  /**
   * The next part that nobody has, until its lease ends; of all batches in turn, so
   * that a small one does not wait for a large one. null: there is none.
   */
  readonly claim: () => Promise<BatchPart | null>;
  /**
   * Keeps the results, one for each item. false: the lease ended and somebody else has it, or the batch is gone;
   * nothing was kept.
   */
  readonly finish: (part: BatchPart, results: readonly ItemResult[]) => Promise<boolean>;
  /** Begins its lease anew. false: it ended, and somebody else has the part or it is gone. */
  readonly hold: (part: BatchPart) => Promise<boolean>;
  /** Lets somebody else have it at once, and does not count as a try: nothing was tried. */
  readonly release: (part: BatchPart) => Promise<void>;
  /** One item that is done, by its place in the order; null: there is none of this tenant's, or it is not done. */
  readonly item: (tenantId: string, id: string, at: number) => Promise<DoneItem | null>;
  /** Every item that is done, in the order sent, some at a time. */
  readonly items: (tenantId: string, id: string) => AsyncIterable<readonly DoneItem[]>;
  /**
   * Keeps what somebody made of an item on the desk, in place of what was kept of it before, and as long as the
   * batch. false: there is no such item of this tenant's.
   */
  readonly keepRow: (tenantId: string, id: string, at: number, made: unknown) => Promise<boolean>;
  /** What was kept of items, by their place in the order. */
  readonly rows: (tenantId: string, id: string) => Promise<ReadonlyMap<number, unknown>>;
  /** Erases it. false: there was none of this tenant's. */
  readonly remove: (tenantId: string, id: string) => Promise<boolean>;
  /** Erases those whose day is over. Says how many. */
  readonly sweep: () => Promise<number>;
}
