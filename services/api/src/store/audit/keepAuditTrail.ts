// audit: the chain in the database. Each hash is keyed with the link secret: who can write to the database alone
// cannot mend a chain.
import type { Kysely } from "kysely";
import type { Engine } from "../Engine.ts";
import { keyed, type LinkSecret } from "../links/secrets.ts";
import type { Using } from "../Store.ts";
import type { AuditRow, Tables } from "../Tables.ts";
import type { AuditEvent, AuditHead, AuditTrail, AuditVerdict } from "./AuditTrail.ts";

interface Parts {
  readonly secret: LinkSecret;
  readonly clock: () => number;
  readonly inTurn: Engine["inTurn"];
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

const verify = async (
  db: Kysely<Tables>,
  secret: LinkSecret,
  known: AuditHead | null,
): Promise<AuditVerdict> => {
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
};

/**
 * Entries in one statement, which keeps all of them or none. Powers of two: any
 * number takes few statements, and there are few different ones to prepare.
 */
const mostTogether = 256;

const chunksOf = (events: readonly AuditEvent[]): readonly (readonly AuditEvent[])[] => {
  const chunks: (readonly AuditEvent[])[] = [];
  for (let from = 0, size = mostTogether; from < events.length; from += size) {
    while (size > events.length - from) size /= 2;
    chunks.push(events.slice(from, from + size));
  }
  return chunks;
};

export const keepAuditTrail = (using: Using, { secret, clock, inTurn }: Parts): AuditTrail => {
  const rowsAfter = (before: AuditHead | undefined, events: readonly AuditEvent[]): readonly AuditRow[] => {
    const at = clock();
    const rows: AuditRow[] = [];
    let end: AuditHead = before ?? { seq: 0, hash: beginning };
    for (const { tenantId, keyId, action, object, outcome } of events) {
      const entry = {
        ...{ seq: end.seq + 1, at, tenant_id: tenantId, key_id: keyId, action, object, outcome },
        previous: end.hash,
      };
      const row = { ...entry, hash: hashOf(secret, entry) };
      rows.push(row);
      end = row;
    }
    return rows;
  };
  const appendChunk = async (db: Kysely<Tables>, events: readonly AuditEvent[]): Promise<void> => {
    for (let tried = 0; tried < mostTries; tried += 1) {
      const before = await last(db);
      try {
        // Of two at once one finds the place taken, where they were not made to wait: the primary key decides.
        await db.insertInto("audit").values(rowsAfter(before, events)).execute();
        return;
      } catch (error) {
        // Only somebody who was faster moves the end meanwhile.
        const now = await last(db).catch(() => before);
        if (now?.seq === before?.seq) throw error;
      }
    }
    throw new Error("no place was found at the end of the audit trail");
  };
  return {
    append: (events) =>
      using(() =>
        inTurn(async (db) => {
          for (const chunk of chunksOf(events)) await appendChunk(db, chunk);
        }),
      ),

    verify: (known) => using((db) => verify(db, secret, known)),
  };
};
