// store: the two ways a store fails. An outage passes by itself and is answered 503; an unusable store waits for
// its operator.

/**
 * The store cannot be reached or written just now: locked, full, stopped,
 * starting. Nothing of what was asked is acknowledged; the same call works again
 * when the cause is gone. Carries a code and never the database's own message,
 * which quotes values.
 */
export class StoreOutage extends Error {
  override readonly name = "StoreOutage";
  readonly code: string;

  constructor(code: string) {
    super(`The store cannot be used now (${code}).`);
    this.code = code;
  }
}

export type Unusable =
  | "store-too-new"
  | "store-damaged"
  | "link-secret-differs"
  | "move-unfinished"
  | "store-moved"
  | "node-too-old";

const reasons: Readonly<Record<Unusable, string>> = {
  "store-too-new":
    "A newer version of this software has written this store. Run that version, or restore a backup.",
  "store-damaged": "The store's file is damaged or is no store. Restore a backup.",
  "link-secret-differs":
    "This store was made with another link secret. Give every replica the same PLAINLABEL_LINK_SECRET, or put the file link-secret back.",
  "move-unfinished": "A move into this store was begun and not finished. Run it again; it goes on.",
  "store-moved": "This store was moved to another database. Use that one.",
  "node-too-old": "The embedded store needs Node 22.14 or newer.",
};

/** The store must not be used until its operator has done something; the message says what. */
export class StoreUnusable extends Error {
  override readonly name = "StoreUnusable";
  readonly code: Unusable;

  constructor(code: Unusable) {
    super(reasons[code]);
    this.code = code;
  }
}

/** Whether the store, and not our code, is why something could not be done. */
export const isStoreFault = (error: unknown): error is StoreOutage | StoreUnusable =>
  error instanceof StoreOutage || error instanceof StoreUnusable;
