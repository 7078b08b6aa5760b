// idempotency: which request a caller's key stands for, as the rest of the service sees it.

/**
 * `first`: nobody has used the key yet; it is this call's now. `again`: this very
 * request was answered under it. `under-way`: it is being answered, here or by
 * another copy of the service. `other`: it stands for another request.
 */
export type KeyUse = "first" | "again" | "under-way" | "other";

export interface IdempotencyKeys {
  /**
   * Where it is `first`, the key is taken until it is settled or let go, or its
   * lease ends, since a process that died must not hold it for a day. Throws
   * `StoreOutage`.
   */
  readonly take: (tenantId: string, key: string, digest: string) => Promise<KeyUse>;
  /**
   * The call was answered: the key stands for its request for a day. `other`: the lease ended, and another
   * request has it.
   */
  readonly settle: (tenantId: string, key: string, digest: string) => Promise<"first" | "other">;
  /** Nothing was made: the key stands for nothing again. */
  readonly letGo: (tenantId: string, key: string, digest: string) => Promise<void>;
  /** Forgets keys older than a day. */
  readonly sweep: () => Promise<void>;
}
