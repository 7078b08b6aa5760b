// texts: reminders by text message in the database.
import type { Kysely } from "kysely";
import { textCodeLasts, textLease } from "../../durations/durations.ts";
import { base32 } from "../links/base32.ts";
import type { LinkParts } from "../links/keepLinks.ts";
import { hashOfToken, keyed, type LinkSecret, type RandomBytes } from "../links/secrets.ts";
import type { Using } from "../Store.ts";
import type { Instant, Tables, TextReminderRow } from "../Tables.ts";
import { seal, unseal } from "./seal.ts";
import type { DueText, TextOrder, TextReminders } from "./TextReminders.ts";

/** One telephone, and one label, may have so many; a household shares both. */
const mostEach = 3;
const mostTries = 5;

const idLength = 26;
const purpose = "text reminder";

interface Sealed {
  readonly phone: string;
  readonly medicineName: string | null;
  readonly due: readonly Instant[];
  /** Not there: kept before texts told when a patch comes off. */
  readonly off?: readonly Instant[];
}

/** 60 bits, and wrong ones are counted. Derived, so that every text can say it and the database does not hold it. */
const stopOf = (secret: LinkSecret, id: string): string => base32(keyed(secret, "stop texts", id), 12);

const codeHashOf = (secret: LinkSecret, id: string, code: string): string =>
  keyed(secret, "text code", id, code).toString("base64url");

const phoneHashOf = (secret: LinkSecret, phone: string): string =>
  keyed(secret, "text phone", phone).toString("base64url");

/** Six digits, each as likely: what lies beyond the last whole million is drawn again. */
const drawCode = (randomBytes: RandomBytes): string => {
  for (;;) {
    const drawn = Buffer.from(randomBytes(4)).readUInt32BE();
    if (drawn < 4_294_000_000) return String(drawn % 1_000_000).padStart(6, "0");
  }
};

export const keepTextReminders = (using: Using, parts: LinkParts): TextReminders => {
  const { secret, clock, randomBytes } = parts;
  const opened = (row: Pick<TextReminderRow, "id" | "sealed">): Sealed =>
    unseal(row.sealed, { secret, purpose, row: row.id }) as Sealed;

  return {
    ask: (order) =>
      using(async (db) => {
        const phoneHash = phoneHashOf(secret, order.phone);
        const now = clock();
        if (await tooMany(db, phoneHash, order, now)) return { outcome: "too-many" };
        const id = base32(randomBytes(17), idLength);
        const code = drawCode(randomBytes);
        const { phone, medicineName, due, off } = order;
        await db
          .insertInto("text_reminders")
          .values({
            id,
            tenant_id: order.tenantId,
            link_id: order.linkId,
            phone_hash: phoneHash,
            sealed: seal({ phone, medicineName, due, off } satisfies Sealed, {
              secret,
              purpose,
              row: id,
              randomBytes,
            }),
            code_hash: codeHashOf(secret, id, code),
            code_tries: 0,
            stop_hash: hashOfToken(stopOf(secret, id)),
            next_at: null,
            lease_until: null,
            created_at: now,
          })
          .execute();
        return { outcome: "asked", id, code, stop: stopOf(secret, id) };
      }),

    confirm: (linkId, id, code) =>
      using(async (db) => {
        const now = clock();
        // Every try is counted before it is looked at: two at once are two.
        const { numUpdatedRows } = await db
          .updateTable("text_reminders")
          .set(({ eb }) => ({ code_tries: eb("code_tries", "+", 1) }))
          .where("id", "=", id)
          .where("link_id", "=", linkId)
          .where("code_hash", "is not", null)
          .where("code_tries", "<", mostTries)
          .where("created_at", ">", now - textCodeLasts)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) return "gone";
        const row = await rowOf(db, id);
        if (row === undefined) return "gone";
        if (row.code_hash !== codeHashOf(secret, id, code)) return "wrong";
        const next = opened(row).due.find((at) => at > now);
        if (next === undefined) {
          await erase(db, id);
          return "gone";
        }
        await db
          .updateTable("text_reminders")
          .set({ code_hash: null, next_at: next })
          .where("id", "=", id)
          .where("code_hash", "=", row.code_hash)
          .execute();
        return "on";
      }),

    stop: (stop) =>
      using(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom("text_reminders")
          .where("stop_hash", "=", hashOfToken(stop))
          .executeTakeFirstOrThrow();
        return numDeletedRows > 0n;
      }),

    endLink: (linkId) =>
      using(async (db) => {
        await db.deleteFrom("text_reminders").where("link_id", "=", linkId).execute();
      }),

    claim: (most) =>
      using(async (db) => {
        const now = clock();
        const rows = await db
          .selectFrom("text_reminders")
          .selectAll()
          .where("next_at", "<=", now)
          .where((where) => where.or([where("lease_until", "is", null), where("lease_until", "<=", now)]))
          .orderBy("next_at")
          .limit(most)
          .execute();
        const claimed: DueText[] = [];
        for (const row of rows) {
          if (!(await isLive(db, row.link_id, now))) await erase(db, row.id);
          else if (await claim(db, row, now)) {
            const { phone, medicineName, off = [] } = opened(row);
            claimed.push({
              id: row.id,
              phone,
              medicineName,
              stop: stopOf(secret, row.id),
              dueAt: row.next_at!,
              kind: off.includes(row.next_at!) ? "off" : "time",
            });
          }
        }
        return claimed;
      }),

    done: ({ id, dueAt }) =>
      using(async (db) => {
        const row = await rowOf(db, id);
        if (row === undefined || row.next_at !== dueAt) return;
        const next = opened(row).due.find((at) => at > dueAt);
        if (next === undefined) return erase(db, id);
        await db
          .updateTable("text_reminders")
          .set({ next_at: next, lease_until: null })
          .where("id", "=", id)
          .where("next_at", "=", dueAt)
          .execute();
      }),

    giveUp: ({ id }) => using((db) => erase(db, id)),

    sweep: () =>
      using(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom("text_reminders")
          .where("code_hash", "is not", null)
          .where("created_at", "<=", clock() - textCodeLasts)
          .executeTakeFirstOrThrow();
        return Number(numDeletedRows);
      }),
  };
};

const rowOf = (db: Kysely<Tables>, id: string): Promise<TextReminderRow | undefined> =>
  db.selectFrom("text_reminders").selectAll().where("id", "=", id).executeTakeFirst();

const erase = async (db: Kysely<Tables>, id: string): Promise<void> => {
  await db.deleteFrom("text_reminders").where("id", "=", id).execute();
};

/** Those that were not confirmed in time no longer count. */
const tooMany = async (
  db: Kysely<Tables>,
  phoneHash: string,
  { linkId }: TextOrder,
  now: Instant,
): Promise<boolean> => {
  const count = async (column: "phone_hash" | "link_id", value: string): Promise<number> => {
    const { many } = await db
      .selectFrom("text_reminders")
      .select(({ fn }) => fn.countAll<number | bigint | string>().as("many"))
      .where(column, "=", value)
      .where((where) =>
        where.or([where("code_hash", "is", null), where("created_at", ">", now - textCodeLasts)]),
      )
      .executeTakeFirstOrThrow();
    return Number(many);
  };
  return (await count("phone_hash", phoneHash)) >= mostEach || (await count("link_id", linkId)) >= mostEach;
};

/** A label that was taken back or has expired reminds of nothing any more. */
const isLive = async (db: Kysely<Tables>, linkId: string, now: Instant): Promise<boolean> => {
  const link = await db
    .selectFrom("links")
    .select("id")
    .where("id", "=", linkId)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return link !== undefined;
};

/** Of two senders at once one finds it taken: the statement decides. */
const claim = async (db: Kysely<Tables>, row: TextReminderRow, now: Instant): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable("text_reminders")
    .set({ lease_until: now + textLease })
    .where("id", "=", row.id)
    .where("next_at", "=", row.next_at)
    .where((where) => where.or([where("lease_until", "is", null), where("lease_until", "<=", now)]))
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
};
