// sessions: who is signed in at the pharmacist's page, as the rest of the service sees it.
import type { Identity } from "../../access/Identity.ts";

/** The service's part of a list of today's labels, which a browser keeps and the service never sees. */
export interface DayList {
  /** By which a browser knows whose list and which day it is; says nothing of either. */
  readonly name: string;
  /** One half of its key, 32 bytes in base64url; the other is the browser's own. */
  readonly half: string;
}

export interface Sessions {
  /** Begins one and gives its secret, told to the browser alone. Throws `StoreOutage`. */
  readonly begin: (identity: Identity) => Promise<string>;
  /** null: there is none, it has run out, or the key that it began with was revoked. */
  readonly find: (session: string) => Promise<Identity | null>;
  readonly end: (session: string) => Promise<void>;
  /**
   * What the browsers of one pharmacy get for the list of one day (ISO). The same for as long as the day is;
   * nothing of it is kept.
   */
  readonly listOf: (tenantId: string, day: string) => DayList;
  /** Forgets those that have run out. */
  readonly sweep: () => Promise<void>;
}
