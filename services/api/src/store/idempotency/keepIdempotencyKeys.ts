// idempotency: keys in the database, by their keyed hash, with the keyed digest of the request.
import { idempotencyKeyLasts, idempotencyLease } from "../../durations/durations.ts";
import { keyed, type LinkSecret } from "../links/secrets.ts";
import type { Using } from "../Store.ts";
import type { IdempotencyKeys, KeyUse } from "./IdempotencyKeys.ts";

interface Parts {
  readonly secret: LinkSecret;
  readonly clock: () => number;
}

export const keepIdempotencyKeys = (using: Using, { secret, clock }: Parts): IdempotencyKeys => {
  // Keyed, both: a caller's key may be a number of somebody's, a request holds a name, and either could be tried
  // out one by one against a plain digest.
  const hashOf = (key: string): string => keyed(secret, "idempotency key", key).toString("base64url");
  const kept = (digest: string): string => keyed(secret, "idempotency", digest).toString("base64url");

  return {
    take: (tenantId, key, digest) =>
      using(async (db): Promise<KeyUse> => {
        const now = clock();
        const taken = { digest: kept(digest), created_at: now, lease_until: now + idempotencyLease };
        const row = { tenant_id: tenantId, key_hash: hashOf(key), ...taken };
        // One statement: of many at once, here or elsewhere, one has it.
        const { numInsertedOrUpdatedRows } = await db
          .insertInto("idempotency_keys")
          .values(row)
          .onConflict((conflict) =>
            conflict
              .columns(["tenant_id", "key_hash"])
              .doUpdateSet(taken)
              .where((either) =>
                either.or([
                  either("idempotency_keys.created_at", "<=", now - idempotencyKeyLasts),
                  either("idempotency_keys.lease_until", "<=", now),
                ]),
              ),
          )
          .executeTakeFirstOrThrow();
        if (numInsertedOrUpdatedRows === 1n) return "first";
        const found = await db
          .selectFrom("idempotency_keys")
          .select(["digest", "lease_until"])
          .where("tenant_id", "=", tenantId)
          .where("key_hash", "=", row.key_hash)
          .executeTakeFirst();
        // Let go in between: the caller's next try has it.
        if (found === undefined) return "under-way";
        if (found.digest !== taken.digest) return "other";
        return found.lease_until === null ? "again" : "under-way";
      }),

    settle: (tenantId, key, digest) =>
      using(async (db) => {
        const { numUpdatedRows } = await db
          .updateTable("idempotency_keys")
          .set({ lease_until: null })
          .where("tenant_id", "=", tenantId)
          .where("key_hash", "=", hashOf(key))
          .where("digest", "=", kept(digest))
          .executeTakeFirstOrThrow();
        return numUpdatedRows === 1n ? "first" : "other";
      }),

    letGo: (tenantId, key, digest) =>
      using(async (db) => {
        await db
          .deleteFrom("idempotency_keys")
          .where("tenant_id", "=", tenantId)
          .where("key_hash", "=", hashOf(key))
          .where("digest", "=", kept(digest))
          .where("lease_until", "is not", null)
          .execute();
      }),

    sweep: () =>
      using(async (db) => {
        await db
          .deleteFrom("idempotency_keys")
          .where("created_at", "<=", clock() - idempotencyKeyLasts)
          .execute();
      }),
  };
};
