// store: everything the service keeps, by use. The rest of the service sees this interface and no database.
import type { Kysely } from "kysely";
import type { AuditTrail } from "./audit/AuditTrail.ts";
import type { Batches } from "./batches/Batches.ts";
import type { ContentVersions } from "./content/ContentVersions.ts";
import type { FeedbackCounts } from "./feedback/Feedback.ts";
import type { NearMissCounts } from "./feedback/NearMisses.ts";
import type { IdempotencyKeys } from "./idempotency/IdempotencyKeys.ts";
import type { Links } from "./links/Links.ts";
import type { Medicines } from "./medicines/Medicines.ts";
import type { SecondChecks } from "./secondChecks/SecondChecks.ts";
import type { Sessions } from "./sessions/Sessions.ts";
import type { Shares } from "./shares/Shares.ts";
import type { Tables } from "./Tables.ts";
import type { LabelTemplates } from "./templates/LabelTemplates.ts";
import type { Tenants } from "./tenants/Tenants.ts";
import type { TextReminders } from "./texts/TextReminders.ts";
import type { Webhooks } from "./webhooks/Webhooks.ts";

/**
 * Every function may throw `StoreOutage`: nothing was acknowledged, answer 503,
 * the next call may succeed; or `StoreUnusable`: only the operator can help.
 */
export interface Store {
  readonly links: Links;
  readonly feedback: FeedbackCounts;
  readonly nearMisses: NearMissCounts;
  readonly content: ContentVersions;
  readonly texts: TextReminders;
  readonly tenants: Tenants;
  readonly sessions: Sessions;
  readonly batches: Batches;
  readonly shares: Shares;
  readonly templates: LabelTemplates;
  readonly secondChecks: SecondChecks;
  readonly webhooks: Webhooks;
  readonly audit: AuditTrail;
  readonly idempotency: IdempotencyKeys;
  /** Public, and the same for all tenants. */
  readonly medicines: Medicines;
  /** Resolves where the store can be read now; for readiness. */
  readonly ready: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Runs work on a database that is up to date; its outages come out as `StoreOutage`. */
export type Using = <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;
