// audit: the chain in the database. Each hash is keyed with the link secret: who can write to the database alone cannot mend a chain.
import type { Kysely } from "kysely";
import { keyed, type LinkSecret } from "../links/secrets.ts";
import type { Using } from "../Store.ts";
import type { AuditRow, Tables } from "../Tables.ts";
import type { AuditHead, AuditTrail, AuditVerdict } from "./AuditTrail.ts";

interface Parts {
  readonly secret: LinkSecret;
  readonly clock: () => number;
}

/** What stands before the first entry. */
const beginning = "beginning";

/** Writers that meet at the end of the chain try again; more than this many at once are a fault. */
const mostTries = 200;

/** Entries read at a time. */
const pageSize = 1_000;

const hashOf = (secret: LinkSecret, entry: Omit<AuditRow, "hash">): string => {
  const { seq, at, tenant_id, key_id, action, object, outcome, previous } = entry;
  const told = JSON.stringify([seq, at, tenant_id, key_id, action, object, outcome, previous]);
  return keyed(secret, "audit", told).toString("base64url");
};

const last = (db: Kysely<Tables>): Promise<AuditHead | undefined> =>
  db.selectFrom("audit").select(["seq", "hash"]).orderBy("seq", "desc").limit(1).executeTakeFirst();

const follows = (secret: LinkSecret, row: AuditRow, before: AuditHead | null): boolean =>
  row.seq === (before?.seq ?? 0) + 1 &&
  row.previous === (before?.hash ?? beginning) &&
  row.hash === hashOf(secret, row);

export const keepAuditTrail = (using: Using, { secret, clock }: Parts): AuditTrail => ({
  append: (event) =>
    using(async (db) => {
      for (let tried = 0; tried < mostTries; tried += 1) {
        const before = await last(db);
        const entry = {
          seq: (before?.seq ?? 0) + 1,
          at: clock(),
          tenant_id: event.tenantId,
          key_id: event.keyId,
          action: event.action,
          object: event.object,
          outcome: event.outcome,
          previous: before?.hash ?? beginning,
        };
        // Of two at once one finds the place taken: the primary key decides.
        const { numInsertedOrUpdatedRows } = await db
          .insertInto("audit")
          .values({ ...entry, hash: hashOf(secret, entry) })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow();
        if (numInsertedOrUpdatedRows === 1n) return;
      }
      throw new Error("no place was found at the end of the audit trail");
    }),

  verify: (known) =>
    using(async (db): Promise<AuditVerdict> => {
      let head = null as AuditHead | null;
      let seen = known === null;
      for (;;) {
        const rows = await db
          .selectFrom("audit")
          .selectAll()
          .where("seq", ">", head?.seq ?? Number.MIN_SAFE_INTEGER)
          .orderBy("seq")
          .limit(pageSize)
          .execute();
        for (const row of rows) {
          if (!follows(secret, row, head)) return { outcome: "broken", at: row.seq };
          head = { seq: row.seq, hash: row.hash };
          seen ||= head.seq === known?.seq && head.hash === known.hash;
        }
        if (rows.length < pageSize) return seen ? { outcome: "whole", head } : { outcome: "cut" };
      }
    }),
});
