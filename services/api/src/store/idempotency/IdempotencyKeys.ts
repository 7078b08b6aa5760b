// idempotency: which request a caller's key stood for, as the rest of the service sees it.

/** `first`: nobody has used the key yet. `again`: for this very request. `other`: for another one. */
export type KeyUse = "first" | "again" | "other";

export interface IdempotencyKeys {
  /** Looks, and keeps nothing. Throws `StoreOutage`. */
  readonly look: (tenantId: string, key: string, digest: string) => Promise<KeyUse>;
  /** Keeps that the key stood for this request, unless it stood for one before. */
  readonly keep: (tenantId: string, key: string, digest: string) => Promise<KeyUse>;
  /** Forgets keys older than a day. */
  readonly sweep: () => Promise<void>;
}
