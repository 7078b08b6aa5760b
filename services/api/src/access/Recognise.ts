// access: one way of knowing a caller by what its Authorization header bears.
import type { Identity } from "./Identity.ts";

export interface Recognised {
  readonly identity: Identity;
  /** The instant from which it opens nothing any more; null: until it is revoked. */
  readonly endsAt: number | null;
}

/** null: not known. Throws `StoreOutage` or `IssuerAway` where it cannot be told. */
export type Recognise = (credential: string) => Promise<Recognised | null>;
