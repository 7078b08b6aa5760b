// batches: orders in the database, in parts that workers of any copy of the service take, each by one statement.
import { type Kysely, sql } from "kysely";
import { batchLasts, partLease } from "../../durations/durations.ts";
import { base32 } from "../links/base32.ts";
import type { LinkParts } from "../links/keepLinks.ts";
import { keyed } from "../links/secrets.ts";
import type { Using } from "../Store.ts";
import type { Tables } from "../Tables.ts";
import { seal, sealText, unseal } from "../texts/seal.ts";
import { expectMessage, forgetUnfinished } from "../webhooks/keepWebhooks.ts";
import type { Batches, BatchOrder, DoneItem, ItemResult, Opened } from "./Batches.ts";
import { factsOf } from "./batchFacts.ts";
import { eraseTexts, eraseTextsOfNobody, keepTexts } from "./batchTexts.ts";
import { itemsInPart } from "./keptOrder.ts";

/** Unfinished batches of one tenant. */
export const mostOpen = 5;

const idLength = 26;
const asked = "batch items";
const became = "batch results";
const madeOf = "batch rows";

const rowName = (id: string, part: number): string => `${id} ${part}`;

const countOf = (results: readonly ItemResult[], outcome: ItemResult["outcome"]): number =>
  results.filter((result) => result.outcome === outcome).length;

/**
 * `skipsLocked`: the database lets a statement pass over rows that others hold; one that has a single writer
 * needs no such thing.
 */
export const keepBatches = (using: Using, parts: LinkParts, skipsLocked: boolean): Batches => {
  const { secret, clock, randomBytes } = parts;
  const hashOf = (purpose: string, value: string): string =>
    keyed(secret, purpose, value).toString("base64url");
  const sealed = (value: unknown, purpose: string, row: string): string =>
    seal(value, { secret, purpose, row, randomBytes });
  const sealedText = (json: string, purpose: string, row: string): string =>
    sealText(json, { secret, purpose, row, randomBytes });
  const opened = (value: string, purpose: string, row: string): unknown =>
    unseal(value, { secret, purpose, row });

  const keyHash = (key: string): string => hashOf("batch key", key);
  const keyOf = (order: BatchOrder) =>
    order.key && {
      key_hash: keyHash(order.key.key),
      digest: hashOf("batch order", order.key.digest),
    };

  const own = (db: Kysely<Tables>, tenantId: string, id: string) =>
    db
      .selectFrom("batches")
      .selectAll()
      .where("id", "=", id)
      .where("tenant_id", "=", tenantId)
      .where("expires_at", ">", clock())
      .executeTakeFirst();

  /** The items of one part. "none": the batch has no such part, or is not this tenant's. */
  const partOf = async (
    tenantId: string,
    id: string,
    part: number,
  ): Promise<readonly DoneItem[] | "none" | "not-done"> => {
    const row = await using(async (db) =>
      (await own(db, tenantId, id)) === undefined
        ? undefined
        : db
            .selectFrom("batch_texts")
            .select(["sealed", "result"])
            .where("batch_id", "=", id)
            .where("part", "=", part)
            .executeTakeFirst(),
    );
    if (row === undefined) return "none";
    if (row.result === null) return "not-done";
    const name = rowName(id, part);
    const results = opened(row.result, became, name) as readonly ItemResult[];
    const sent = opened(row.sealed, asked, name) as readonly unknown[];
    return results.map(
      (result, place): DoneItem => ({ at: part * itemsInPart + place, sent: sent[place], result }),
    );
  };

  /** Why an order opens nothing; null: it does. Only looks: a write for each that is turned away would wait for the disk. */
  const turnedAway = async (db: Kysely<Tables>, order: BatchOrder): Promise<Opened | null> => {
    const key = keyOf(order);
    const before =
      key === null
        ? undefined
        : await db
            .selectFrom("batches")
            .select(["id", "digest"])
            .where("tenant_id", "=", order.tenantId)
            .where("key_hash", "=", key.key_hash)
            .where("expires_at", ">", clock())
            .executeTakeFirst();
    if (before !== undefined)
      return before.digest === key?.digest ? { outcome: "again", id: before.id } : { outcome: "other" };
    return (await openOf(db, order.tenantId)) >= mostOpen ? { outcome: "too-many" } : null;
  };

  return {
    unfinished: (tenantId, key) =>
      using(async (db) => {
        const before =
          key === null
            ? undefined
            : await db
                .selectFrom("batches")
                .select("id")
                .where("tenant_id", "=", tenantId)
                .where("key_hash", "=", keyHash(key))
                .where("expires_at", ">", clock())
                .executeTakeFirst();
        return before === undefined ? openOf(db, tenantId) : null;
      }),

    open: async (order) => {
      const before = await using((db) => turnedAway(db, order));
      if (before !== null) return before;
      const id = base32(randomBytes(17), idLength);
      const { items, parts } = order.order;
      // Others are answered in between: in one piece it would hold up the serving thread for a tenth of a second.
      await keepTexts(using, id, clock(), parts, (json, part) => sealedText(json, asked, rowName(id, part)));
      const outcome = await using((db) =>
        db.transaction().execute(async (db): Promise<Opened> => {
          if (skipsLocked) await waitForTenant(db, order.tenantId);
          const now = clock();
          // Yesterday's order no longer stands for the key.
          await eraseWhere(db, (batch) =>
            batch.where("tenant_id", "=", order.tenantId).where("expires_at", "<=", now),
          );
          // Another may have been opened meanwhile.
          const meanwhile = await turnedAway(db, order);
          if (meanwhile !== null) return meanwhile;
          const unfinished = await openOf(db, order.tenantId);
          const row = { id, tenant_id: order.tenantId, key_hash: null, digest: null, ...keyOf(order) };
          await db
            .insertInto("batches")
            .values({ ...row, items, created_at: now, expires_at: now + batchLasts })
            .execute();
          const first = await firstTurn(db, order.tenantId);
          await beginParts(db, id, items);
          await giveTurns(db, order.tenantId, first);
          const message = { id: base32(randomBytes(17), idLength), tenantId: order.tenantId, batchId: id };
          await expectMessage(db, message, now);
          return { outcome: "opened", id, unfinished: unfinished + 1 };
        }),
      );
      if (outcome.outcome !== "opened") await eraseTexts(using, id);
      return outcome;
    },

    find: (tenantId, id) =>
      using(async (db) => {
        const batch = await own(db, tenantId, id);
        return batch === undefined ? null : ((await factsOf(db, [batch]))[0] ?? null);
      }),

    list: (tenantId, most) =>
      using(async (db) =>
        factsOf(
          db,
          await db
            .selectFrom("batches")
            .selectAll()
            .where("tenant_id", "=", tenantId)
            .where("expires_at", ">", clock())
            .orderBy("created_at", "desc")
            .orderBy("id")
            .limit(most)
            .execute(),
        ),
      ),

    claim: () =>
      using(async (db) => {
        const now = clock();
        const lease = base32(randomBytes(17), idLength);
        const row = await db
          // Found once, before anything is changed: as a part of the update, PostgreSQL may look again for each
          // row, and one claim would take many.
          .with(
            (name) => name("next_part").materialized(),
            (db) => {
              const free = db
                .selectFrom("batch_parts")
                .select(["batch_id", "part"])
                .where("done", "=", 0)
                .where("lease_until", "<=", now)
                .orderBy("turn")
                .orderBy("batch_id")
                .orderBy("part")
                .limit(1);
              return skipsLocked ? free.forUpdate().skipLocked() : free;
            },
          )
          .updateTable("batch_parts")
          .set({ lease, lease_until: now + partLease, tries: sql<number>`tries + 1` })
          .where(({ eb, refTuple, selectFrom }) =>
            eb(
              refTuple("batch_id", "part"),
              "in",
              selectFrom("next_part").select(["batch_id", "part"]).$asTuple("batch_id", "part"),
            ),
          )
          .where("done", "=", 0)
          .where("lease_until", "<=", now)
          .returning(["batch_id", "part", "tries"])
          .executeTakeFirst();
        if (row === undefined) return null;
        const batch = await db
          .selectFrom("batches")
          .innerJoin("batch_texts as text", "text.batch_id", "batches.id")
          .select(["tenant_id", "sealed"])
          .where("batches.id", "=", row.batch_id)
          .where("text.part", "=", row.part)
          .executeTakeFirst();
        // Erased in between.
        if (batch === undefined) return null;
        return {
          ...{ batchId: row.batch_id, tenantId: batch.tenant_id, part: row.part, lease, tries: row.tries },
          items: opened(batch.sealed, asked, rowName(row.batch_id, row.part)) as readonly unknown[],
        };
      }),

    // Two statements and no transaction, which would hold up other copies: whoever has the lease writes what became of
    // the items, and then that it is done.
    finish: ({ batchId, part, lease }, results) =>
      using(async (db) => {
        await db
          .updateTable("batch_texts")
          .set({ result: sealed(results, became, rowName(batchId, part)) })
          .where("batch_id", "=", batchId)
          .where("part", "=", part)
          .where(({ exists, selectFrom }) =>
            exists(
              selectFrom("batch_parts")
                .select("batch_parts.part")
                .where("batch_id", "=", batchId)
                .where("part", "=", part)
                .where("lease", "=", lease)
                .where("done", "=", 0),
            ),
          )
          .execute();
        const { numUpdatedRows } = await db
          .updateTable("batch_parts")
          .set({
            done: 1,
            made: countOf(results, "made"),
            refused: countOf(results, "refused"),
            failed: countOf(results, "failed"),
            labels: results.reduce((sum, it) => sum + (it.outcome === "made" ? it.labels : 0), 0),
          })
          .where("batch_id", "=", batchId)
          .where("part", "=", part)
          .where("lease", "=", lease)
          .where("done", "=", 0)
          .executeTakeFirstOrThrow();
        return numUpdatedRows === 1n;
      }),

    hold: ({ batchId, part, lease }) =>
      using(async (db) => {
        const { numUpdatedRows } = await db
          .updateTable("batch_parts")
          .set({ lease_until: clock() + partLease })
          .where("batch_id", "=", batchId)
          .where("part", "=", part)
          .where("lease", "=", lease)
          .where("done", "=", 0)
          .executeTakeFirstOrThrow();
        return numUpdatedRows === 1n;
      }),

    release: ({ batchId, part, lease }) =>
      using(async (db) => {
        await db
          .updateTable("batch_parts")
          .set({ lease_until: 0, tries: sql<number>`tries - 1` })
          .where("batch_id", "=", batchId)
          .where("part", "=", part)
          .where("lease", "=", lease)
          .where("done", "=", 0)
          .execute();
      }),

    items: async function* (tenantId, id) {
      for (let part = 0; ; part += 1) {
        const done = await partOf(tenantId, id, part);
        if (done === "none") return;
        if (done !== "not-done") yield done;
      }
    },

    item: async (tenantId, id, at) => {
      const done = await partOf(tenantId, id, Math.floor(at / itemsInPart));
      return typeof done === "string" ? null : (done.find((item) => item.at === at) ?? null);
    },
    keepRow: (tenantId, id, at, made) =>
      using(async (db) => {
        const batch = await own(db, tenantId, id);
        if (batch === undefined || !Number.isInteger(at) || at < 0 || at >= batch.items) return false;
        const value = sealed(made, madeOf, rowName(id, at));
        await db
          .insertInto("batch_rows")
          .values({ batch_id: id, item: at, sealed: value })
          .onConflict((conflict) => conflict.columns(["batch_id", "item"]).doUpdateSet({ sealed: value }))
          .execute();
        return true;
      }),

    rows: (tenantId, id) =>
      using(async (db) => {
        if ((await own(db, tenantId, id)) === undefined) return new Map();
        const kept = await db
          .selectFrom("batch_rows")
          .select(["item", "sealed"])
          .where("batch_id", "=", id)
          .execute();
        return new Map(
          kept.map(({ item, sealed: value }) => [Number(item), opened(value, madeOf, rowName(id, item))]),
        );
      }),

    remove: async (tenantId, id) => {
      const erased = await using((db) =>
        db.transaction().execute(async (db) => {
          if (skipsLocked) await waitForTenant(db, tenantId);
          return eraseWhere(db, (batch) => batch.where("id", "=", id).where("tenant_id", "=", tenantId));
        }),
      );
      if (erased === 0) return false;
      await eraseTexts(using, id);
      return true;
    },

    sweep: async () => {
      const erased = await using((db) => eraseWhere(db, (batch) => batch.where("expires_at", "<=", clock())));
      await eraseTextsOfNobody(using, clock());
      return erased;
    },
  };
};

/** Any number, the same in every copy; apart from those of the engine, which are of one part. */
const ordersLock = 7_310;

/**
 * Orders of one tenant one after the other, by whichever copy: each counts those
 * before it, and gives all parts their turns. Until the transaction ends.
 */
const waitForTenant = async (db: Kysely<Tables>, tenantId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${ordersLock}, hashtext(${tenantId}))`.execute(db);
};

const named = (db: Kysely<Tables>) => db.selectFrom("batches").select("id");

/**
 * Parts first: a part whose batch is gone would be worked at for nobody. Both in one transaction; the texts, of which
 * nothing finds its way to a batch any more, go after it.
 */
const eraseWhere = async (
  db: Kysely<Tables>,
  which: (batches: ReturnType<typeof named>) => ReturnType<typeof named>,
): Promise<number> => {
  const ids = (await which(named(db)).execute()).map(({ id }) => id);
  if (ids.length === 0) return 0;
  const erase = async (db: Kysely<Tables>): Promise<void> => {
    await forgetUnfinished(db, ids);
    await db.deleteFrom("batch_rows").where("batch_id", "in", ids).execute();
    await db.deleteFrom("batch_parts").where("batch_id", "in", ids).execute();
    await db.deleteFrom("batches").where("id", "in", ids).execute();
  };
  await (db.isTransaction ? erase(db) : db.transaction().execute(erase));
  return ids.length;
};

/**
 * The turn from which a tenant's parts count: that of its own next part; of a tenant that has none waiting, the turn
 * that others have come to. Who waited is not put behind, and who orders little and often gains nothing.
 */
const firstTurn = async (db: Kysely<Tables>, tenantId: string): Promise<number> => {
  const next = (own: boolean) =>
    db
      .selectFrom("batch_parts")
      .innerJoin("batches", "batches.id", "batch_parts.batch_id")
      .select(({ fn }) => fn.min<number | string | null>("batch_parts.turn").as("turn"))
      .where("batch_parts.done", "=", 0)
      .where("batches.tenant_id", own ? "=" : "!=", tenantId)
      .executeTakeFirstOrThrow();
  return Number((await next(true)).turn ?? (await next(false)).turn ?? 0);
};

/** A part for each text of this batch that was kept. */
const beginParts = async (db: Kysely<Tables>, id: string, items: number): Promise<void> => {
  const left = sql<number>`cast(${items} as integer) - part * ${sql.lit(itemsInPart)}`;
  await sql`
    insert into batch_parts
      (batch_id, part, items, lease, lease_until, tries, done, made, refused, failed, labels, turn)
    select batch_id, part, case when ${left} < ${sql.lit(itemsInPart)} then ${left} else ${sql.lit(itemsInPart)} end,
      null, 0, 0, 0, 0, 0, 0, 0, 0
    from batch_texts where batch_id = ${id}
  `.execute(db);
};

/**
 * A turn for each part of this tenant that is not done, its batches side by side, so that a small one does not
 * wait for a large one.
 */
const giveTurns = async (db: Kysely<Tables>, tenantId: string, first: number): Promise<void> => {
  await sql`
    update batch_parts set turn = ${first} + given.place
    from (
      select batch_parts.batch_id, batch_parts.part,
        row_number() over (order by batch_parts.part, batch_parts.batch_id) - 1 as place
      from batch_parts join batches on batches.id = batch_parts.batch_id
      where batches.tenant_id = ${tenantId} and batch_parts.done = 0
    ) as given
    where batch_parts.batch_id = given.batch_id and batch_parts.part = given.part
  `.execute(db);
};

/** From one batch that is not done to the next by an index: five batches of 10,000 items have 2,500 parts. */
const openOf = async (db: Kysely<Tables>, tenantId: string): Promise<number> => {
  const { rows } = await sql<{ readonly many: number | string }>`
    with recursive unfinished (batch_id) as (
      select min(batch_id) from batch_parts where done = 0
      union all
      select (select min(next.batch_id) from batch_parts as next
        where next.done = 0 and next.batch_id > unfinished.batch_id)
      from unfinished where unfinished.batch_id is not null
    )
    select count(*) as many from unfinished join batches on batches.id = unfinished.batch_id
    where batches.tenant_id = ${tenantId}
  `.execute(db);
  return Number(rows[0]?.many ?? 0);
};
