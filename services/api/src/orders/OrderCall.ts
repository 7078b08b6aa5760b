// orders: an order as it goes to a worker, and what is kept of it: plain data, whatever it came as.
import type { LabelOptions, LabelRequest, Refusal } from "@plainlabel/core";
import type { KeptOrder } from "../store/batches/Batches.ts";

export interface OrderCall {
  /** The body as it was sent; null when there was none. */
  readonly bytes: Uint8Array | null;
  /**
   * "json": an order. "csv": a spreadsheet, taken whole or not at all. "typed": either, as
   * somebody brought it to the desk, where rows that cannot be read wait to be corrected.
   */
  readonly as: "json" | "csv" | "typed";
  /** Most bytes that a body of JSON may have. */
  readonly largest: number;
  /** The pharmacy of this installation, for sheets that name none. */
  readonly pharmacy: LabelRequest["pharmacy"] | null;
  /** What holds for rows of a typed sheet that do not say; left out for nothing. */
  readonly unsaid?: LabelOptions;
}

export type OrderAnswer =
  | { readonly outcome: "order"; readonly order: KeptOrder }
  | { readonly outcome: "refused"; readonly refusals: readonly Refusal[] };
