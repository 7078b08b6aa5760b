// tenants: pharmacies and vendors, and the keys they call with, as the rest of the service sees them. No key is kept.
import type { Scope } from "../../access/Identity.ts";
import type { Instant } from "../Tables.ts";

export interface Tenant {
  /** Lower-case letters, digits and hyphens; stands in every key of the store. */
  readonly id: string;
  readonly name: string;
  readonly createdAt: Instant;
  /** What another issuer of tokens calls it; null: it has keys only. */
  readonly client: string | null;
}

/** "test": what is made with it are samples, in a tenant of its own beside the ordinary one. */
export const keyKinds = ["live", "test"] as const;

export type KeyKind = (typeof keyKinds)[number];

/** What may be known of a key. */
export interface KeyFacts {
  /** The public part of the key: names it, and opens nothing. */
  readonly id: string;
  readonly tenantId: string;
  readonly kind: KeyKind;
  readonly scopes: readonly Scope[];
  readonly createdAt: Instant;
  /** ISO date of the last call; null: never. */
  readonly lastUsedOn: string | null;
  readonly revokedAt: Instant | null;
  /** From then on it opens nothing; null: it has no end. */
  readonly expiresAt: Instant | null;
}

/** `taken`: another tenant has this client. */
export type SetClient = "set" | "no-tenant" | "taken";

/** `too-many`: two keys of this kind are alive already, the old one and the new one of a change. */
export type AddedKey =
  | { readonly outcome: "added"; readonly facts: KeyFacts; readonly key: string }
  | { readonly outcome: "no-tenant" }
  | { readonly outcome: "too-many" };

export interface Tenants {
  /** false: there is one with this id already. Throws `StoreOutage`. */
  readonly add: (id: string, name: string) => Promise<boolean>;
  readonly all: () => Promise<readonly Tenant[]>;
  /** null: tokens of no client are taken for this tenant any more. */
  readonly setClient: (id: string, client: string | null) => Promise<SetClient>;
  readonly byClient: (client: string) => Promise<Tenant | null>;
  /** The key is told here and never again. An ordinary one ("live") where no kind is named. */
  readonly addKey: (
    tenantId: string,
    scopes: readonly Scope[],
    expiresAt?: Instant | null,
    kind?: KeyKind,
  ) => Promise<AddedKey>;
  /** Of one tenant, or of all; newest first. */
  readonly keys: (tenantId?: string) => Promise<readonly KeyFacts[]>;
  /** null: there is no such key. Again: the same answer. */
  readonly revokeKey: (id: string) => Promise<KeyFacts | null>;
  /** Keys that open something now and will not any more at `until`, the next to end first. */
  readonly endingBy: (until: Instant) => Promise<readonly KeyFacts[]>;
  /**
   * The key that this is, and notes the day of its use; null for any other text
   * and once revoked. One that has ended is found too, and opens nothing: its
   * holder should be told, and whoever brings the whole key is its holder.
   */
  readonly byKey: (key: string) => Promise<KeyFacts | null>;
}
