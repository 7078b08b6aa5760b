// features/desk: a draft between laying out and painting.
import type { MadeLink } from "../../rendering/MadeLink.ts";
import type { PageOrders } from "../../rendering/pageOrders.ts";

/** The links of a label's items; null: it asks for none. */
export type ShownLinks = readonly (MadeLink | null)[] | null;

/** A draft as it was laid out, however often it is then shown, approved, linked or printed. */
export interface LaidOutLabel {
  readonly laidOut: Uint8Array;
  /** null: it asks for no page. */
  readonly orders: PageOrders | null;
  /** Links to look at it with before it is approved. */
  readonly samples: ShownLinks;
}
