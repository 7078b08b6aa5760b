// costs: how much a caller may ask for. The memory of one process keeps it now; a store that several replicas share can keep it by the same two calls.

export interface CostLimit {
  /** 0: the caller may ask, and `cost` is spent. Otherwise the seconds after which it may, and nothing is spent. */
  readonly ask: (caller: string, cost: number) => Promise<number>;
  /** Spends what turned out to be used; it may leave the caller in debt. Never refuses. */
  readonly spend: (caller: string, cost: number) => Promise<void>;
}
