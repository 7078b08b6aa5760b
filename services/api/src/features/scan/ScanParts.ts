// scan: what everything behind the code works with.

import type { CostLimit } from "../../costs/CostLimit.ts";
import type { Store } from "../../store/Store.ts";
import type { ShelfOf } from "../content/shelfOf.ts";
import type { Showing } from "./knownOf.ts";

export interface ScanParts extends Showing {
  readonly store: Store;
  /** The name in the addresses of pages; null: no links are made, and those made before still open. */
  readonly publicHost: string | null;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** What each tenant's readers may be shown about medicines. */
  readonly shelfOf: ShelfOf;
  /** Counts wrong codes and sent feedback by the network they come from. */
  readonly guesses: CostLimit;
}
