// store: a store over any engine: brought up to date by its first use, tried again after an outage.
import { sql } from "kysely";
import { keepAuditTrail } from "./audit/keepAuditTrail.ts";
import { keepBatches } from "./batches/keepBatches.ts";
import { keepContent } from "./content/keepContent.ts";
import type { Engine } from "./Engine.ts";
import { countFeedback } from "./feedback/countFeedback.ts";
import { countNearMisses } from "./feedback/countNearMisses.ts";
import { keepIdempotencyKeys } from "./idempotency/keepIdempotencyKeys.ts";
import { keepLinks, type LinkParts } from "./links/keepLinks.ts";
import { fingerprintOf } from "./links/secrets.ts";
import { keepMedicines } from "./medicines/keepMedicines.ts";
import type { Store, Using } from "./Store.ts";
import { keepSecondChecks } from "./secondChecks/keepSecondChecks.ts";
import { keepSessions } from "./sessions/keepSessions.ts";
import { keepShares } from "./shares/keepShares.ts";
import { factOf, setFactOnce } from "./storeFacts.ts";
import { StoreUnusable } from "./storeFaults.ts";
import { telling } from "./telling.ts";
import { keepTemplates } from "./templates/keepTemplates.ts";
import { keepTenants } from "./tenants/keepTenants.ts";
import { keepTextReminders } from "./texts/keepTextReminders.ts";
import { keepWebhooks } from "./webhooks/keepWebhooks.ts";

/** Repeats failed work with the next call, and does not repeat what succeeded. */
const untilDone = (work: () => Promise<void>): (() => Promise<void>) => {
  let under: Promise<void> | null = null;
  return () => {
    under ??= work().catch((error) => {
      under = null;
      throw error;
    });
    return under;
  };
};

const prepare = async (engine: Engine, { secret, clock }: LinkParts): Promise<void> => {
  await engine.migrate(clock());
  const { db } = engine;
  if ((await factOf(db, "moved")) !== null) throw new StoreUnusable("store-moved");
  if ((await factOf(db, "moving-from")) !== null) throw new StoreUnusable("move-unfinished");
  // Two replicas with two secrets would each find only their own codes for typing.
  const fingerprint = await setFactOnce(db, "link-secret", fingerprintOf(secret));
  if (fingerprint !== fingerprintOf(secret)) throw new StoreUnusable("link-secret-differs");
};

export const storeOver = (engine: Engine, parts: LinkParts): Store => {
  const prepared = untilDone(() => telling(engine, () => prepare(engine, parts)));
  const using: Using = async (work) => {
    await prepared();
    return telling(engine, () => work(engine.db));
  };
  const links = keepLinks(using, parts);
  const texts = keepTextReminders(using, parts);
  const batches = keepBatches(using, parts, engine.skipsLocked);
  return {
    links: {
      ...links,
      sweep: async (keepFor) => {
        const swept = await links.sweep(keepFor);
        if (swept.emptied + swept.forgotten > 0) await telling(engine, engine.clearTraces);
        return swept;
      },
      revoke: async (tenantId, id) => {
        const revoked = await links.revoke(tenantId, id);
        if (revoked === null) return null;
        await texts.endLink(id);
        await telling(engine, engine.clearTraces);
        return revoked;
      },
    },
    feedback: countFeedback(using, parts.clock),
    nearMisses: countNearMisses(using, parts.clock),
    content: keepContent(using, parts.clock),
    texts: {
      ...texts,
      stop: async (stop) => {
        const stopped = await texts.stop(stop);
        if (stopped) await telling(engine, engine.clearTraces);
        return stopped;
      },
      sweep: async () => {
        const swept = await texts.sweep();
        if (swept > 0) await telling(engine, engine.clearTraces);
        return swept;
      },
    },
    batches: {
      ...batches,
      remove: async (tenantId, id) => {
        const removed = await batches.remove(tenantId, id);
        if (removed) await telling(engine, engine.clearTraces);
        return removed;
      },
      sweep: async () => {
        const swept = await batches.sweep();
        if (swept > 0) await telling(engine, engine.clearTraces);
        return swept;
      },
    },
    templates: keepTemplates(using),
    secondChecks: keepSecondChecks(using, parts),
    webhooks: keepWebhooks(using, parts, engine.skipsLocked),
    tenants: keepTenants(using, parts),
    sessions: keepSessions(using, parts),
    shares: keepShares(using, parts),
    audit: keepAuditTrail(using, { ...parts, inTurn: engine.inTurn }),
    idempotency: keepIdempotencyKeys(using, parts),
    medicines: keepMedicines(using, engine.releases, parts),
    ready: () =>
      using(async (db) => {
        await sql`select 1`.execute(db);
      }),
    close: engine.close,
  };
};
