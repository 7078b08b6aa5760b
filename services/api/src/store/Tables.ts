// store: the tables as TypeScript sees them. Text and whole numbers only, so that both databases hold the same values.

/** Milliseconds since 1970-01-01 UTC. */
export type Instant = number;

/** JSON made by us. */
type Json = string;

export interface LinkRow {
  /** Names the link to its owner. Sorts by time of making; not a secret, and not the token. */
  readonly id: string;
  readonly tenant_id: string;
  /** SHA-256 of the token. The token itself is kept nowhere. */
  readonly token_hash: string;
  /** Keyed hash of the code for typing. */
  readonly short_code_hash: string;
  /** Random; with the link secret it gives the token again. */
  readonly nonce: string;
  /** Keyed hash of tenant, request and words; null once this link must not be printed again. */
  readonly reprint_key: string | null;
  readonly content_version: string;
  readonly label_variant: string;
  readonly languages: Json;
  /** Code, substance and form, for the general page after expiry. */
  readonly medicine: Json;
  /** The label's words without the person; null once expired or revoked. */
  readonly content: Json | null;
  /** Keyed hash of tenant and item; null where the sender named none, or the label is a draft. */
  readonly item_key: string | null;
  /** ISO date; null in links of versions that did not keep it. */
  readonly supplied_on: string | null;
  readonly created_at: Instant;
  readonly expires_at: Instant;
  readonly revoked_at: Instant | null;
}

export interface FeedbackCountRow {
  readonly tenant_id: string;
  readonly content_version: string;
  readonly label_variant: string;
  /** ISO date of the week's Monday. */
  readonly week: string;
  readonly face: string;
  /** "" where the reader did not say. */
  readonly hard: string;
  readonly count: number;
}

export interface NearMissCountRow {
  readonly tenant_id: string;
  readonly content_version: string;
  readonly label_variant: string;
  /** ISO date of the week's Monday. */
  readonly week: string;
  readonly part: string;
  readonly count: number;
}

export interface ContentVersionRow {
  readonly tenant_id: string;
  readonly kind: string;
  readonly name: string;
  readonly version: number;
  /** null: withdrawn. */
  readonly body: Json | null;
  readonly by_name: string;
  readonly by_registration: string;
  readonly at: Instant;
}

export interface TextReminderRow {
  readonly id: string;
  readonly tenant_id: string;
  readonly link_id: string;
  /** Keyed hash of the number: enough to count by, not to find it. */
  readonly phone_hash: string;
  /** Number, name and times, encrypted. */
  readonly sealed: string;
  /** Keyed hash of the code that proves the number; null once it is proved. */
  readonly code_hash: string | null;
  /** Wrong codes so far. */
  readonly code_tries: number;
  /** SHA-256 of what stops it. */
  readonly stop_hash: string;
  /** When the next text is due; null until the number is proved. */
  readonly next_at: Instant | null;
  /** Until then one sender has it. */
  readonly lease_until: Instant | null;
  readonly created_at: Instant;
}

export interface TenantRow {
  readonly id: string;
  readonly name: string;
  readonly created_at: Instant;
  /** What another issuer of tokens calls it; null: it has keys only. */
  readonly client_id: string | null;
}

export interface ApiKeyRow {
  /** The public part of the key. */
  readonly id: string;
  readonly tenant_id: string;
  readonly kind: "live" | "test";
  /** SHA-256 of the whole key. The key itself is kept nowhere. */
  readonly key_hash: string;
  readonly scopes: Json;
  /** 1 or 2 while it lives, 3 or 4 of a key for tests: a tenant has no third of either. null once revoked. */
  readonly slot: number | null;
  readonly created_at: Instant;
  /** ISO date; null: never. */
  readonly last_used_on: string | null;
  readonly revoked_at: Instant | null;
  /** From then on it opens nothing; null: it has no end. */
  readonly expires_at: Instant | null;
}

export interface IdempotencyKeyRow {
  readonly tenant_id: string;
  readonly key_hash: string;
  /** Keyed hash of the request. */
  readonly digest: string;
  readonly created_at: Instant;
  /** Until then a call under this key may be under way; null: it was answered. */
  readonly lease_until: Instant | null;
}

export interface BatchRow {
  readonly id: string;
  readonly tenant_id: string;
  /** Keyed hash of the caller's key for this order; null: it gave none. */
  readonly key_hash: string | null;
  /** Keyed hash of what was sent under that key. */
  readonly digest: string | null;
  readonly items: number;
  readonly created_at: Instant;
  readonly expires_at: Instant;
}

/** A few items of a batch: what one worker does at a time. */
export interface BatchPartRow {
  readonly batch_id: string;
  /** Counts from 0, in the order of the items. */
  readonly part: number;
  readonly items: number;
  /** Who has it, by a number drawn for it; null: nobody ever had. */
  readonly lease: string | null;
  readonly lease_until: Instant;
  /** How often somebody took it. */
  readonly tries: number;
  /** 1: it is known what became of each item. */
  readonly done: number;
  readonly made: number;
  readonly refused: number;
  readonly failed: number;
  readonly labels: number;
  /** The least is taken next. Counted so that tenants have their parts made in turn. */
  readonly turn: number;
}

/**
 * What was sent of a part and what became of it: large, and apart from it, since whoever gives a part another turn
 * would write all of this again. Kept before its batch is, and for nobody where that did not come about.
 */
export interface BatchTextRow {
  readonly batch_id: string;
  readonly part: number;
  readonly kept_at: Instant;
  /** The requests, encrypted. */
  readonly sealed: string;
  /** What became of each item, encrypted; null: not done. */
  readonly result: string | null;
}

/** What a tenant has left of a share; whoever has spent nothing has no row. */
export interface ShareRow {
  readonly name: string;
  readonly tenant_id: string;
  /** Less than nothing: a debt. */
  readonly units: number;
  /** When it had them; it has had more since. */
  readonly at: Instant;
}

/** What somebody made of one item on the desk: corrected and approved. */
export interface BatchRowRow {
  readonly batch_id: string;
  /** Its place in the order, from 0. */
  readonly item: number;
  /** Encrypted. */
  readonly sealed: string;
}

/** Where a tenant's own system listens for batches that are done. */
export interface WebhookRow {
  readonly tenant_id: string;
  /** Address and secrets, encrypted. */
  readonly sealed: string;
  readonly created_at: Instant;
}

/** That one batch is done, to be told to its tenant's system. */
export interface WebhookMessageRow {
  readonly id: string;
  readonly tenant_id: string;
  readonly batch_id: string;
  /** null: the batch is not done. */
  readonly body: Json | null;
  /** Since when it is. */
  readonly due_since: Instant | null;
  /** When it is to be tried next. */
  readonly next_at: Instant | null;
  /** Who has it, by a number drawn for it; null: nobody. */
  readonly lease: string | null;
  readonly lease_until: Instant;
  readonly tries: number;
  readonly created_at: Instant;
}

/** Where a pharmacy's own dispensing label has what. */
export interface LabelTemplateRow {
  readonly tenant_id: string;
  /** As the pharmacy calls it. */
  readonly name: string;
  readonly template: Json;
}

export interface SecondCheckRow {
  readonly tenant_id: string;
  readonly state: "on" | "off";
  /** Registration numbers with a space between them. */
  readonly decided_by: string;
  readonly decided_at: Instant;
}

export interface AuditRow {
  /** Counts from 1, without a gap. */
  readonly seq: number;
  readonly at: Instant;
  readonly tenant_id: string;
  readonly key_id: string | null;
  readonly action: string;
  readonly object: string | null;
  readonly outcome: string;
  /** The hash of the entry before. */
  readonly previous: string;
  readonly hash: string;
}

/** Not moved to another store: people sign in again. */
export interface SessionRow {
  /** SHA-256 of what the cookie holds. */
  readonly id_hash: string;
  readonly tenant_id: string;
  /** The key that it began with; null: a link that signs in once. */
  readonly key_id: string | null;
  readonly scopes: Json;
  readonly expires_at: Instant;
}

/** What had another identifier in a release of the dictionary of medicines. Outlives the releases. */
export interface MedicineOldIdRow {
  readonly previous_id: string;
  readonly current_id: string;
  /** What it names: "vtm", "vmp", "ingredient", "code". */
  readonly kind: string;
  /** ISO date of the newest release that says so. */
  readonly released_on: string;
}

/** Releases that are here. Not moved to another store: they are public, large, and imported again from their file. */
export interface MedicineReleaseRow {
  /** Names its file or schema. */
  readonly serial: string;
  /** "in-use", or "before": the one to go back to. At most one of each. */
  readonly state: string;
  /** What was read, as the reader told it. */
  readonly report: Json;
  readonly imported_at: Instant;
}

/** Facts about the store itself, by name. */
export interface StoreFactRow {
  readonly name: string;
  readonly value: string;
}

export interface MigrationRow {
  readonly name: string;
  readonly at: Instant;
}

/** What belongs to callers; `moveStore` copies exactly these. */
export interface KeptTables {
  readonly links: LinkRow;
  readonly feedback_counts: FeedbackCountRow;
  readonly near_miss_counts: NearMissCountRow;
  readonly content_versions: ContentVersionRow;
  readonly text_reminders: TextReminderRow;
  readonly tenants: TenantRow;
  readonly api_keys: ApiKeyRow;
  readonly idempotency_keys: IdempotencyKeyRow;
  readonly batches: BatchRow;
  readonly batch_parts: BatchPartRow;
  readonly batch_texts: BatchTextRow;
  readonly batch_rows: BatchRowRow;
  readonly label_templates: LabelTemplateRow;
  readonly second_checks: SecondCheckRow;
  readonly webhooks: WebhookRow;
  readonly webhook_messages: WebhookMessageRow;
  readonly audit: AuditRow;
  readonly medicine_old_ids: MedicineOldIdRow;
}

export interface Tables extends KeptTables {
  readonly sessions: SessionRow;
  readonly shares: ShareRow;
  readonly medicine_releases: MedicineReleaseRow;
  readonly store_facts: StoreFactRow;
  readonly migrations: MigrationRow;
}

/** Primary key of each kept table, in order. A table added to `KeptTables` fails to compile until it stands here. */
export const primaryKeys = {
  links: ["id"],
  feedback_counts: ["tenant_id", "content_version", "label_variant", "week", "face", "hard"],
  near_miss_counts: ["tenant_id", "content_version", "label_variant", "week", "part"],
  content_versions: ["tenant_id", "kind", "name", "version"],
  text_reminders: ["id"],
  tenants: ["id"],
  api_keys: ["id"],
  idempotency_keys: ["tenant_id", "key_hash"],
  batches: ["id"],
  batch_parts: ["batch_id", "part"],
  batch_texts: ["batch_id", "part"],
  batch_rows: ["batch_id", "item"],
  label_templates: ["tenant_id", "name"],
  second_checks: ["tenant_id"],
  webhooks: ["tenant_id"],
  webhook_messages: ["id"],
  audit: ["seq"],
  medicine_old_ids: ["previous_id", "current_id"],
} as const satisfies { readonly [T in keyof KeptTables]: readonly (keyof KeptTables[T])[] };

export const keptTables = Object.keys(primaryKeys) as readonly (keyof KeptTables)[];
