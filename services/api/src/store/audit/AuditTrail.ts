// audit: who did what, as the rest of the service sees it: a chain, each link of which holds the one before.

/** Without personal data: no name, number, words, dose or token. */
export interface AuditEvent {
  readonly tenantId: string;
  /** The public part of the caller's key; null: an operator's command, or another way in. */
  readonly keyId: string | null;
  /** "POST /v1/labels", "key-revoke". */
  readonly action: string;
  /** An id of ours, such as a link's; null where the action is about nothing that has one. */
  readonly object: string | null;
  /** "200", "done". */
  readonly outcome: string;
}

/** Where the trail ends. Kept elsewhere, it shows later that the end was not cut off. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

/** `at`: the first entry that does not follow from the one before. `cut`: the head that was told is not in it. */
export type AuditVerdict =
  | { readonly outcome: "whole"; readonly head: AuditHead | null }
  | { readonly outcome: "broken"; readonly at: number }
  | { readonly outcome: "cut" };

export interface AuditTrail {
  /** Adds them at the end in this order, whoever else adds at the same time. Throws `StoreOutage`. */
  readonly append: (events: readonly AuditEvent[]) => Promise<void>;
  /** Reads all of it. `known`: an end that it had before. */
  readonly verify: (known: AuditHead | null) => Promise<AuditVerdict>;
}
