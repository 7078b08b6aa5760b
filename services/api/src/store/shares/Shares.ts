// shares: what tenants have left of what they may spend, the same for all copies of the service.

/** Which share: each is counted by itself. */
export type ShareName = "calls" | "batch-items";

export interface Shares {
  /**
   * Spends units of many tenants at once; says what each has left then, less than nothing where
   * it is in debt. A purse fills evenly, to `perMinute` at most. Throws `StoreOutage`; nothing was spent then.
   */
  readonly spend: (
    share: { readonly name: ShareName; readonly perMinute: number },
    spent: ReadonlyMap<string, number>,
  ) => Promise<ReadonlyMap<string, number>>;
}
