// sessions: who is signed in at the pharmacist's page, as the rest of the service sees it.
import type { Identity } from "../../access/Identity.ts";

export interface Sessions {
  /** Begins one and gives its secret, told to the browser alone. Throws `StoreOutage`. */
  readonly begin: (identity: Identity) => Promise<string>;
  /** null: there is none, it has run out, or the key that it began with was revoked. */
  readonly find: (session: string) => Promise<Identity | null>;
  readonly end: (session: string) => Promise<void>;
  /** Forgets those that have run out. */
  readonly sweep: () => Promise<void>;
}
