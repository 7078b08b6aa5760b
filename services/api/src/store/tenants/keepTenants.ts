// tenants: tenants and their keys in the database. A key is known by its hash alone.
import { hash, timingSafeEqual } from "node:crypto";
import type { Kysely } from "kysely";
import { base32 } from "../links/base32.ts";
import type { RandomBytes } from "../links/secrets.ts";
import type { Using } from "../Store.ts";
import type { ApiKeyRow, Tables, TenantRow } from "../Tables.ts";
import type { AddedKey, KeyFacts, KeyKind, SetClient, Tenant, Tenants } from "./Tenants.ts";

export interface TenantParts {
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
}

/** "pl_", "test_" for tests, 8 characters that name the key, 32 that prove it: 160 random bits. The hash is of all of it. */
const shape = /^pl_(?:test_)?([0-9A-HJKMNP-TV-Z]{8})_[0-9A-HJKMNP-TV-Z]{32}$/;
const idLength = 8;
const proofLength = 32;

/** Two of a kind, so that one can be changed for the other without a gap. */
const slots: Readonly<Record<KeyKind, readonly number[]>> = { live: [1, 2], test: [3, 4] };

/** SHA-256 is enough: 160 random bits cannot be tried out. */
const hashOfKey = (key: string): string => hash("sha256", key, "base64url");

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

const tenantOf = ({ id, name, created_at, client_id }: TenantRow): Tenant => ({
  ...{ id, name, createdAt: created_at, client: client_id },
});

const factsOf = (row: ApiKeyRow): KeyFacts => ({
  id: row.id,
  tenantId: row.tenant_id,
  kind: row.kind,
  scopes: JSON.parse(row.scopes),
  createdAt: row.created_at,
  lastUsedOn: row.last_used_on,
  revokedAt: row.revoked_at,
  expiresAt: row.expires_at,
});

export const keepTenants = (using: Using, { clock, randomBytes }: TenantParts): Tenants => ({
  add: (id, name) =>
    using(async (db) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto("tenants")
        .values({ id, name, created_at: clock(), client_id: null })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    }),

  all: () =>
    using(async (db) => {
      const rows = await db.selectFrom("tenants").selectAll().orderBy("id").execute();
      return rows.map(tenantOf);
    }),

  setClient: (id, client) =>
    using(async (db): Promise<SetClient> => {
      const others = db
        .selectFrom("tenants as other")
        .select("other.id")
        .where("other.client_id", "=", client);
      const { numUpdatedRows } = await db
        .updateTable("tenants")
        .set({ client_id: client })
        .where("id", "=", id)
        .where(({ not, exists }) => not(exists(others.where("other.id", "!=", id))))
        .executeTakeFirstOrThrow();
      if (numUpdatedRows === 1n) return "set";
      const tenant = await db.selectFrom("tenants").select("id").where("id", "=", id).executeTakeFirst();
      return tenant === undefined ? "no-tenant" : "taken";
    }),

  byClient: (client) =>
    using(async (db) => {
      const row = await db
        .selectFrom("tenants")
        .selectAll()
        .where("client_id", "=", client)
        .executeTakeFirst();
      return row === undefined ? null : tenantOf(row);
    }),

  addKey: (tenantId, scopes, expiresAt = null, kind = "live") =>
    using(async (db): Promise<AddedKey> => {
      const tenant = await db
        .selectFrom("tenants")
        .select("id")
        .where("id", "=", tenantId)
        .executeTakeFirst();
      if (tenant === undefined) return { outcome: "no-tenant" };
      // One that has ended needs no revoking first.
      await db
        .updateTable("api_keys")
        .set({ slot: null })
        .where("tenant_id", "=", tenantId)
        .where("expires_at", "<=", clock())
        .execute();
      const id = base32(randomBytes(5), idLength);
      const key = `pl_${kind === "test" ? "test_" : ""}${id}_${base32(randomBytes(20), proofLength)}`;
      for (const slot of slots[kind]) {
        const row: ApiKeyRow = {
          ...{
            id,
            tenant_id: tenantId,
            kind,
            key_hash: hashOfKey(key),
            scopes: JSON.stringify(scopes),
            slot,
          },
          ...{ created_at: clock(), last_used_on: null, revoked_at: null, expires_at: expiresAt },
        };
        // Of two at once in one slot one finds it taken: the index decides.
        const { numInsertedOrUpdatedRows } = await db
          .insertInto("api_keys")
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow();
        if (numInsertedOrUpdatedRows === 1n) return { outcome: "added", facts: factsOf(row), key };
      }
      return { outcome: "too-many" };
    }),

  keys: (tenantId) =>
    using(async (db) => {
      const all = db.selectFrom("api_keys").selectAll().orderBy("created_at", "desc").orderBy("id");
      const rows = await (tenantId === undefined ? all : all.where("tenant_id", "=", tenantId)).execute();
      return rows.map(factsOf);
    }),

  endingBy: (until) =>
    using(async (db) => {
      const rows = await db
        .selectFrom("api_keys")
        .selectAll()
        .where("revoked_at", "is", null)
        .where("expires_at", ">", clock())
        .where("expires_at", "<=", until)
        .orderBy("expires_at")
        .orderBy("id")
        .execute();
      return rows.map(factsOf);
    }),

  revokeKey: (id) =>
    using(async (db) => {
      await db
        .updateTable("api_keys")
        .set({ revoked_at: clock(), slot: null })
        .where("id", "=", id)
        .where("revoked_at", "is", null)
        .execute();
      const row = await rowOf(db, id);
      return row === undefined ? null : factsOf(row);
    }),

  byKey: (key) =>
    using(async (db) => {
      const id = shape.exec(key)?.[1];
      if (id === undefined) return null;
      const row = await rowOf(db, id);
      if (row === undefined || row.revoked_at !== null || !isSame(row.key_hash, hashOfKey(key))) return null;
      if (row.expires_at !== null && row.expires_at <= clock()) return factsOf(row);
      const today = new Date(clock()).toISOString().slice(0, 10);
      // Once a day: a write for each call would cost more than the call.
      if (row.last_used_on !== today)
        await db.updateTable("api_keys").set({ last_used_on: today }).where("id", "=", id).execute();
      return factsOf({ ...row, last_used_on: today });
    }),
});

const rowOf = (db: Kysely<Tables>, id: string): Promise<ApiKeyRow | undefined> =>
  db.selectFrom("api_keys").selectAll().where("id", "=", id).executeTakeFirst();
