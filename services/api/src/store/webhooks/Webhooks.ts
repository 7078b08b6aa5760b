// webhooks: where a tenant's own system is told that a batch is done, and what is still to be told it. Nothing of
// a person is in any of it.
import type { Instant } from "../Tables.ts";

/** What signs a message. */
export interface WebhookSecret {
  /** "whsec_" and 32 bytes in base64. */
  readonly secret: string;
  /** It signs beside the one that took its place until then; null: it is the one in use. */
  readonly until: Instant | null;
}

/** Where a tenant's system listens. The operator sets it; no request does. */
export interface WebhookAddress {
  readonly url: string;
  /** Those that sign now, the newest first. */
  readonly secrets: readonly WebhookSecret[];
}

/** What an operator may know of one. */
export interface WebhookFacts {
  readonly tenantId: string;
  readonly url: string;
  readonly createdAt: Instant;
  /** Messages that were not delivered yet. */
  readonly waiting: number;
}

/** One message that is given to one sender, until its lease ends. */
export interface WebhookMessage {
  readonly id: string;
  readonly tenantId: string;
  /** JSON, the same at every try. */
  readonly body: string;
  readonly lease: string;
  /** 1 for the first. */
  readonly tries: number;
  /** When its batch was found to be done. */
  readonly dueSince: Instant;
}

export interface Webhooks {
  /**
   * Sets the address, or another one in its place, with a new secret, which is told here and never again. Throws
   * `StoreOutage`.
   */
  readonly set: (tenantId: string, url: string) => Promise<string>;
  /** A new secret; the one before signs beside it for a day. null: the tenant has no address. */
  readonly renew: (tenantId: string) => Promise<string | null>;
  /** Takes it away, with what is still to be told. false: there was none. */
  readonly remove: (tenantId: string) => Promise<boolean>;
  readonly all: () => Promise<readonly WebhookFacts[]>;
  /** null: it was taken away. */
  readonly addressOf: (tenantId: string) => Promise<WebhookAddress | null>;
  /** Batches that are done by now become messages. A batch has one, whoever looks, and however often. */
  readonly gather: () => Promise<void>;
  /** The next messages that are due and that nobody has, `most` at most. */
  readonly claim: (most: number) => Promise<readonly WebhookMessage[]>;
  /** It was delivered, or given up: nobody sends it any more. */
  readonly done: (message: WebhookMessage) => Promise<void>;
  /** It is due again at `at`. */
  readonly again: (message: WebhookMessage, at: Instant) => Promise<void>;
}
