// idempotency: keys in the database, by their keyed hash, with the keyed digest of the request.
import type { Kysely } from "kysely";
import { keyed, type LinkSecret } from "../links/secrets.ts";
import type { Using } from "../Store.ts";
import type { Tables } from "../Tables.ts";
import type { IdempotencyKeys, KeyUse } from "./IdempotencyKeys.ts";

/** Milliseconds: a day, as Stripe's interface made usual (https://docs.stripe.com/api/idempotent_requests). */
export const keyLasts = 24 * 3_600_000;

interface Parts {
  readonly secret: LinkSecret;
  readonly clock: () => number;
}

interface Name {
  readonly tenantId: string;
  readonly keyHash: string;
}

const digestOf = async (
  db: Kysely<Tables>,
  { tenantId, keyHash }: Name,
  now: number,
): Promise<string | null> => {
  const row = await db
    .selectFrom("idempotency_keys")
    .select("digest")
    .where("tenant_id", "=", tenantId)
    .where("key_hash", "=", keyHash)
    .where("created_at", ">", now - keyLasts)
    .executeTakeFirst();
  return row?.digest ?? null;
};

export const keepIdempotencyKeys = (using: Using, { secret, clock }: Parts): IdempotencyKeys => {
  // Keyed, both: a caller's key may be a number of somebody's, a request holds a name, and either could be tried out one by one against a plain digest.
  const nameOf = (tenantId: string, key: string): Name => ({
    tenantId,
    keyHash: keyed(secret, "idempotency key", key).toString("base64url"),
  });
  const kept = (digest: string): string => keyed(secret, "idempotency", digest).toString("base64url");
  const useOf = (found: string | null, digest: string): KeyUse =>
    found === null ? "first" : found === kept(digest) ? "again" : "other";

  return {
    look: (tenantId, key, digest) =>
      using(async (db) => useOf(await digestOf(db, nameOf(tenantId, key), clock()), digest)),

    keep: (tenantId, key, digest) =>
      using(async (db) => {
        const name = nameOf(tenantId, key);
        const now = clock();
        await db
          .deleteFrom("idempotency_keys")
          .where("tenant_id", "=", tenantId)
          .where("key_hash", "=", name.keyHash)
          .where("created_at", "<=", now - keyLasts)
          .execute();
        const { numInsertedOrUpdatedRows } = await db
          .insertInto("idempotency_keys")
          .values({ tenant_id: tenantId, key_hash: name.keyHash, digest: kept(digest), created_at: now })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow();
        return numInsertedOrUpdatedRows === 1n ? "first" : useOf(await digestOf(db, name, now), digest);
      }),

    sweep: () =>
      using(async (db) => {
        await db
          .deleteFrom("idempotency_keys")
          .where("created_at", "<=", clock() - keyLasts)
          .execute();
      }),
  };
};
