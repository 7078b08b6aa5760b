// webhooks: addresses and messages in the database. A message is written with its batch, and due when all parts
// of that are done.
import { type Kysely, sql } from "kysely";
import { webhookLease, webhookSecretOverlaps } from "../../durations/durations.ts";
import { factsOf } from "../batches/batchFacts.ts";
import { base32 } from "../links/base32.ts";
import type { LinkParts } from "../links/keepLinks.ts";
import type { Using } from "../Store.ts";
import type { Tables, WebhookMessageRow } from "../Tables.ts";
import { seal, unseal } from "../texts/seal.ts";
import { doneMessage } from "./doneMessage.ts";
import type { WebhookAddress, WebhookMessage, WebhookSecret, Webhooks } from "./Webhooks.ts";

const idLength = 26;
const purpose = "webhook address";

interface Sealed {
  readonly url: string;
  readonly secrets: readonly WebhookSecret[];
}

/** For whoever opens a batch, in the same transaction: nothing where its tenant has no address. */
export const expectMessage = async (
  db: Kysely<Tables>,
  { id, tenantId, batchId }: { readonly id: string; readonly tenantId: string; readonly batchId: string },
  now: number,
): Promise<void> => {
  const address = await db
    .selectFrom("webhooks")
    .select("tenant_id")
    .where("tenant_id", "=", tenantId)
    .executeTakeFirst();
  if (address === undefined) return;
  const row: WebhookMessageRow = {
    ...{ id, tenant_id: tenantId, batch_id: batchId, body: null, due_since: null, next_at: null },
    ...{ lease: null, lease_until: 0, tries: 0, created_at: now },
  };
  await db.insertInto("webhook_messages").values(row).execute();
};

/** For whoever erases batches: what is not done will never be told as done. */
export const forgetUnfinished = async (db: Kysely<Tables>, batchIds: readonly string[]): Promise<void> => {
  await db
    .deleteFrom("webhook_messages")
    .where("batch_id", "in", batchIds)
    .where("next_at", "is", null)
    .execute();
};

/** `skipsLocked`: as for batches. */
export const keepWebhooks = (using: Using, parts: LinkParts, skipsLocked: boolean): Webhooks => {
  const { secret: linkSecret, clock, randomBytes } = parts;
  const sealedFor = (tenantId: string, value: Sealed): string =>
    seal(value, { secret: linkSecret, purpose, row: tenantId, randomBytes });
  const openedFor = (tenantId: string, sealed: string): Sealed =>
    unseal(sealed, { secret: linkSecret, purpose, row: tenantId }) as Sealed;
  const newSecret = (): WebhookSecret => ({
    secret: `whsec_${Buffer.from(randomBytes(32)).toString("base64")}`,
    until: null,
  });
  const signing = (secrets: readonly WebhookSecret[]): readonly WebhookSecret[] =>
    secrets.filter(({ until }) => until === null || until > clock());

  const read = async (db: Kysely<Tables>, tenantId: string): Promise<Sealed | null> => {
    const row = await db
      .selectFrom("webhooks")
      .select("sealed")
      .where("tenant_id", "=", tenantId)
      .executeTakeFirst();
    return row === undefined ? null : openedFor(tenantId, row.sealed);
  };

  return {
    set: (tenantId, url) =>
      using(async (db) => {
        const made = newSecret();
        const sealed = sealedFor(tenantId, { url, secrets: [made] });
        await db
          .insertInto("webhooks")
          .values({ tenant_id: tenantId, sealed, created_at: clock() })
          .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet({ sealed, created_at: clock() }))
          .execute();
        return made.secret;
      }),

    renew: (tenantId) =>
      using((db) =>
        db.transaction().execute(async (db) => {
          const before = await read(db, tenantId);
          if (before === null) return null;
          const made = newSecret();
          const until = clock() + webhookSecretOverlaps;
          const old = signing(before.secrets).map((each) => ({ ...each, until: each.until ?? until }));
          // Two at most: a signature for each stands in a header.
          const sealed = sealedFor(tenantId, { url: before.url, secrets: [made, ...old.slice(0, 1)] });
          await db.updateTable("webhooks").set({ sealed }).where("tenant_id", "=", tenantId).execute();
          return made.secret;
        }),
      ),

    remove: (tenantId) =>
      using((db) =>
        db.transaction().execute(async (db) => {
          await db.deleteFrom("webhook_messages").where("tenant_id", "=", tenantId).execute();
          const { numDeletedRows } = await db
            .deleteFrom("webhooks")
            .where("tenant_id", "=", tenantId)
            .executeTakeFirstOrThrow();
          return numDeletedRows === 1n;
        }),
      ),

    all: () =>
      using(async (db) => {
        const rows = await db.selectFrom("webhooks").selectAll().orderBy("tenant_id").execute();
        const waiting = await db
          .selectFrom("webhook_messages")
          .select(({ fn }) => ["tenant_id", fn.countAll<number | string | bigint>().as("many")])
          .where("next_at", "is not", null)
          .groupBy("tenant_id")
          .execute();
        const byTenant = new Map(waiting.map(({ tenant_id, many }) => [tenant_id, Number(many)]));
        return rows.map(({ tenant_id: tenantId, sealed, created_at: createdAt }) => ({
          ...{ tenantId, createdAt, url: openedFor(tenantId, sealed).url },
          waiting: byTenant.get(tenantId) ?? 0,
        }));
      }),

    addressOf: (tenantId) =>
      using(async (db): Promise<WebhookAddress | null> => {
        const found = await read(db, tenantId);
        return found && { url: found.url, secrets: signing(found.secrets) };
      }),

    gather: () =>
      using(async (db) => {
        const ready = await db
          .selectFrom("webhook_messages as message")
          .innerJoin("batches as batch", "batch.id", "message.batch_id")
          .selectAll("batch")
          .select("message.id as message_id")
          .where("message.next_at", "is", null)
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom("batch_parts as part")
                  .select("part.part")
                  .whereRef("part.batch_id", "=", "message.batch_id")
                  .where("part.done", "=", 0),
              ),
            ),
          )
          .limit(100)
          .execute();
        if (ready.length === 0) return;
        const now = clock();
        const facts = new Map((await factsOf(db, ready)).map((each) => [each.id, each]));
        for (const { id, message_id, tenant_id } of ready) {
          const batch = facts.get(id);
          // Erased in between, and its message with it.
          if (batch === undefined) continue;
          await db
            .updateTable("webhook_messages")
            .set({ body: doneMessage(tenant_id, batch, now), due_since: now, next_at: now })
            .where("id", "=", message_id)
            // What another copy of the service wrote stays as it is.
            .where("next_at", "is", null)
            .execute();
        }
      }),

    claim: (most) =>
      using(async (db) => {
        const now = clock();
        const lease = base32(randomBytes(17), idLength);
        const rows = await db
          .with(
            (name) => name("next_messages").materialized(),
            (db) => {
              const free = db
                .selectFrom("webhook_messages")
                .select("id")
                .where("next_at", "<=", now)
                .where("lease_until", "<=", now)
                .orderBy("next_at")
                .orderBy("id")
                .limit(most);
              return skipsLocked ? free.forUpdate().skipLocked() : free;
            },
          )
          .updateTable("webhook_messages")
          .set({ lease, lease_until: now + webhookLease, tries: sql<number>`tries + 1` })
          .where("id", "in", (db) => db.selectFrom("next_messages").select("id"))
          .where("lease_until", "<=", now)
          .returning(["id", "tenant_id", "body", "tries", "due_since"])
          .execute();
        return rows.map(
          ({ id, tenant_id: tenantId, body, tries, due_since: dueSince }): WebhookMessage => ({
            ...{ id, tenantId, lease, tries, body: body ?? "", dueSince: dueSince ?? now },
          }),
        );
      }),

    done: ({ id, lease }) =>
      using(async (db) => {
        await db.deleteFrom("webhook_messages").where("id", "=", id).where("lease", "=", lease).execute();
      }),

    again: ({ id, lease }, at) =>
      using(async (db) => {
        await db
          .updateTable("webhook_messages")
          .set({ next_at: at, lease: null, lease_until: 0 })
          .where("id", "=", id)
          .where("lease", "=", lease)
          .execute();
      }),
  };
};
