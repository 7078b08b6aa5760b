// scan: what everything behind the code works with.
import type { CostLimit } from "../costs/CostLimit.ts";
import type { Store } from "../store/Store.ts";

export interface ScanParts {
  readonly store: Store;
  /** The name in the addresses of pages; null: no links are made, and those made before still open. */
  readonly publicHost: string | null;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Only what a professional has signed is shown about a medicine. */
  readonly reviewedOnly: boolean;
  /** Counts wrong codes and sent feedback by the network they come from. */
  readonly guesses: CostLimit;
}
