// sessions: in the database, so that every copy of the service knows them, by their hash alone.
import { sessionLasts } from "../../durations/durations.ts";
import { base32 } from "../links/base32.ts";
import { hashOfToken, keyed, type LinkSecret } from "../links/secrets.ts";
import type { Using } from "../Store.ts";
import type { TenantParts } from "../tenants/keepTenants.ts";
import type { Sessions } from "./Sessions.ts";

/** 160 random bits. */
const length = 32;

interface Parts extends TenantParts {
  readonly secret: LinkSecret;
}

export const keepSessions = (using: Using, { clock, randomBytes, secret }: Parts): Sessions => ({
  begin: ({ tenantId, keyId, scopes }) =>
    using(async (db) => {
      const session = base32(randomBytes(20), length);
      await db
        .insertInto("sessions")
        .values({
          id_hash: hashOfToken(session),
          tenant_id: tenantId,
          key_id: keyId,
          scopes: JSON.stringify([...scopes]),
          expires_at: clock() + sessionLasts,
        })
        .execute();
      return session;
    }),

  find: (session) =>
    using(async (db) => {
      const row = await db
        .selectFrom("sessions")
        .leftJoin("api_keys", "api_keys.id", "sessions.key_id")
        .select(["sessions.tenant_id", "sessions.key_id", "sessions.scopes", "api_keys.slot"])
        .select("api_keys.expires_at as key_ends")
        .where("sessions.id_hash", "=", hashOfToken(session))
        .where("sessions.expires_at", ">", clock())
        .executeTakeFirst();
      // A live key has a slot; one that is gone or revoked has none.
      if (row === undefined || (row.key_id !== null && row.slot === null)) return null;
      if (row.key_ends !== null && row.key_ends <= clock()) return null;
      return { tenantId: row.tenant_id, keyId: row.key_id, scopes: new Set(JSON.parse(row.scopes)) };
    }),

  end: (session) =>
    using(async (db) => {
      await db.deleteFrom("sessions").where("id_hash", "=", hashOfToken(session)).execute();
    }),

  listOf: (tenantId, day) => ({
    name: keyed(secret, "name of a day's list", tenantId, day).toString("base64url"),
    half: keyed(secret, "half of a day's list", tenantId, day).toString("base64url"),
  }),

  sweep: () =>
    using(async (db) => {
      await db.deleteFrom("sessions").where("expires_at", "<=", clock()).execute();
    }),
});
