// costs: how much a caller may ask for, whether the memory of one process keeps it or the store of several.

/** How much of its share a caller has. */
export interface Standing {
  /** Units a minute. */
  readonly share: number;
  /** Whole units that it may spend now; none while it is in debt. */
  readonly left: number;
  /** Seconds until there is one again; 0 where there is one. */
  readonly wait: number;
}

export interface CostLimit {
  /** 0: the caller may ask, and `cost` is spent. Otherwise the seconds after which it may, and nothing is spent. */
  readonly ask: (caller: string, cost: number) => Promise<number>;
  /** Spends what turned out to be used; it may leave the caller in debt. Never refuses. */
  readonly spend: (caller: string, cost: number) => Promise<void>;
  /** Spends nothing. null: there is no limit. */
  readonly standing: (caller: string) => Promise<Standing | null>;
}
