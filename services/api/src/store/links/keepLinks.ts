// links: links in the database. Every write is one statement, so that a killed process leaves a link whole or not at all.
import type { Kysely } from "kysely";
import { expiredLinkKept } from "../../durations/durations.ts";
import type { Using } from "../Store.ts";
import type { LinkRow, Tables } from "../Tables.ts";
import { answerLink, factsOf } from "./answerLink.ts";
import { asWritten } from "./base32.ts";
import type { LinkOrder, Links, MintedLink } from "./Links.ts";
import { isLinkId, itemKeyFor, makeLink, minted, reprintKeyFor } from "./makeLink.ts";
import { hashOfShortCode, hashOfToken, itemKeyOf, type LinkSecret, type RandomBytes } from "./secrets.ts";
import { sweepLinks } from "./sweepLinks.ts";

export interface LinkParts {
  readonly secret: LinkSecret;
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
}

export const keepLinks = (using: Using, parts: LinkParts): Links => {
  const answer = (column: "token_hash" | "short_code_hash", hash: string) =>
    using(async (db) => answerLink(await rowBy(db, column, hash), parts.clock()));
  return {
    mint: (order) =>
      using(async (db) => {
        const link = await mint(db, order, parts);
        await endEarlier(db, order, parts);
        return link;
      }),
    hasLater: (tenantId, itemId, suppliedOn) =>
      using(async (db) => {
        const later = await db
          .selectFrom("links")
          .select("id")
          .where("item_key", "=", itemKeyOf(parts.secret, tenantId, itemId))
          .where("supplied_on", ">", suppliedOn)
          .where("revoked_at", "is", null)
          .limit(1)
          .executeTakeFirst();
        return later !== undefined;
      }),
    find: (order) => using((db) => find(db, order, parts)),
    byToken: (token) => answer("token_hash", hashOfToken(asWritten(token))),
    byShortCode: (code) => answer("short_code_hash", hashOfShortCode(parts.secret, asWritten(code))),
    factsOf: (tenantId, id) =>
      using(async (db) => {
        const row = await owned(db, tenantId, id);
        return row === undefined ? null : factsOf(row);
      }),
    factsBy: (tenantId, typed) =>
      using(async (db) => {
        const code = asWritten(typed);
        const row = await db
          .selectFrom("links")
          .selectAll()
          .where("tenant_id", "=", tenantId)
          .where((is) =>
            is.or([
              is("id", "=", isLinkId(code) ? code : ""),
              is("token_hash", "=", hashOfToken(code)),
              is("short_code_hash", "=", hashOfShortCode(parts.secret, code)),
            ]),
          )
          .executeTakeFirst();
        return row === undefined ? null : factsOf(row);
      }),
    recent: (tenantId, most, before) =>
      using(async (db) => {
        const all = db.selectFrom("links").selectAll().where("tenant_id", "=", tenantId);
        const older = before === null || !isLinkId(before) ? all : all.where("id", "<", before);
        // Ids begin with the time of making.
        return (await older.orderBy("id", "desc").limit(most).execute()).map(factsOf);
      }),
    revoke: (tenantId, id) =>
      using(async (db) => {
        if (!isLinkId(id)) return null;
        await db
          .updateTable("links")
          .set({ revoked_at: parts.clock(), content: null, reprint_key: null })
          .where("id", "=", id)
          .where("tenant_id", "=", tenantId)
          .where("revoked_at", "is", null)
          .execute();
        const row = await owned(db, tenantId, id);
        return row === undefined ? null : factsOf(row);
      }),
    sweep: (keepFor = expiredLinkKept) => using((db) => sweepLinks(db, parts.clock(), keepFor)),
  };
};

const rowBy = (
  db: Kysely<Tables>,
  column: "token_hash" | "short_code_hash" | "reprint_key",
  value: string,
): Promise<LinkRow | undefined> =>
  db.selectFrom("links").selectAll().where(column, "=", value).executeTakeFirst();

const owned = async (db: Kysely<Tables>, tenantId: string, id: string): Promise<LinkRow | undefined> =>
  isLinkId(id)
    ? db
        .selectFrom("links")
        .selectAll()
        .where("id", "=", id)
        .where("tenant_id", "=", tenantId)
        .executeTakeFirst()
    : undefined;

const find = async (
  db: Kysely<Tables>,
  order: LinkOrder,
  { secret, clock }: LinkParts,
): Promise<MintedLink | null> => {
  const row = await rowBy(db, "reprint_key", reprintKeyFor(order, secret));
  return row === undefined || row.expires_at <= clock() ? null : minted(row, secret, true);
};

/**
 * Links of earlier supplies of the item end now. After the new link is kept, and
 * again when it is printed again: a process killed in between leaves it to be done.
 */
const endEarlier = async (
  db: Kysely<Tables>,
  order: LinkOrder,
  { secret, clock }: LinkParts,
): Promise<void> => {
  const key = itemKeyFor(order, secret);
  if (key === null) return;
  const now = clock();
  await db
    .updateTable("links")
    .set({ expires_at: now, content: null, reprint_key: null })
    .where("item_key", "=", key)
    .where("supplied_on", "<", order.suppliedOn)
    .where("expires_at", ">", now)
    .where("revoked_at", "is", null)
    .execute();
};

/** A code for typing is taken once in about a million times; many in a row mean that randomness is broken. */
const mostTries = 8;

/**
 * Insert first: most requests are new. Where nothing goes in, the same request
 * has a link already, that link has expired, or a code is taken by chance.
 */
const mint = async (db: Kysely<Tables>, order: LinkOrder, parts: LinkParts): Promise<MintedLink> => {
  const { secret, clock, randomBytes } = parts;
  for (let tried = 0; tried < mostTries; tried++) {
    const now = clock();
    const row = makeLink(order, { secret, now, randomBytes });
    const { numInsertedOrUpdatedRows } = await db
      .insertInto("links")
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 1n) return minted(row, secret, false);
    const kept = await rowBy(db, "reprint_key", row.reprint_key ?? "");
    if (kept === undefined) continue;
    if (kept.expires_at > now) return minted(kept, secret, true);
    await db
      .updateTable("links")
      .set({ reprint_key: null })
      .where("id", "=", kept.id)
      .where("reprint_key", "=", row.reprint_key)
      .execute();
  }
  throw new Error("no free code was found for a new link");
};
