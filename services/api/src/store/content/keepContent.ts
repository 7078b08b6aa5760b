// content: versions in the database. A version once kept is never changed or deleted.
import { readKeptEntry } from "@plainlabel/content";
import type { Kysely } from "kysely";
import type { Using } from "../Store.ts";
import type { ContentVersionRow, Tables } from "../Tables.ts";
import type {
  ContentKey,
  ContentKind,
  ContentKinds,
  ContentVersion,
  ContentVersions,
} from "./ContentVersions.ts";

const usualLimit = 100;

export const keepContent = (using: Using, clock: () => number): ContentVersions => ({
  keep: (key, body, by, after) =>
    using(async (db) => {
      const current = (await newest(db, key, 1))[0]?.version ?? 0;
      if (current !== after) return { outcome: "changed", current };
      // Of two at once one finds the version taken: the primary key decides.
      const { numInsertedOrUpdatedRows } = await db
        .insertInto("content_versions")
        .values({
          tenant_id: key.tenantId,
          kind: key.kind,
          name: key.name,
          version: after + 1,
          body: body === null ? null : JSON.stringify(body),
          by_name: by.name,
          by_registration: by.registration,
          at: clock(),
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n
        ? { outcome: "kept", version: after + 1 }
        : { outcome: "changed", current: (await newest(db, key, 1))[0]?.version ?? 0 };
    }),
  current: (key) =>
    using(async (db) => {
      const row = (await newest(db, key, 1))[0];
      return row === undefined ? null : versionOf(row);
    }),
  all: <K extends ContentKind>(tenantId: string, kind: K) =>
    using(async (db) => {
      const rows = await db
        .selectFrom("content_versions as held")
        .selectAll()
        .where("tenant_id", "=", tenantId)
        .where("kind", "=", kind)
        .where("body", "is not", null)
        .where("version", "=", (query) =>
          query
            .selectFrom("content_versions as any")
            .select(({ fn }) => fn.max("any.version").as("newest"))
            .whereRef("any.tenant_id", "=", "held.tenant_id")
            .whereRef("any.kind", "=", "held.kind")
            .whereRef("any.name", "=", "held.name"),
        )
        .orderBy("name")
        .execute();
      return rows.map((row) => versionOf<K>(row));
    }),
  count: (tenantId) =>
    using(async (db) => {
      const { count } = await db
        .selectFrom("content_versions")
        .select(({ fn }) => fn.countAll<number | bigint | string>().as("count"))
        .where("tenant_id", "=", tenantId)
        .executeTakeFirstOrThrow();
      return Number(count);
    }),
  history: <K extends ContentKind>(key: ContentKey<K>, limit = usualLimit) =>
    using(async (db) => (await newest(db, key, limit)).map((row) => versionOf<K>(row))),
});

const newest = async (
  db: Kysely<Tables>,
  { tenantId, kind, name }: ContentKey,
  limit: number,
): Promise<ContentVersionRow[]> =>
  // PostgreSQL takes no NUL in a text, so nothing can be kept under one.
  name.includes("\0")
    ? []
    : db
        .selectFrom("content_versions")
        .selectAll()
        .where("tenant_id", "=", tenantId)
        .where("kind", "=", kind)
        .where("name", "=", name)
        .orderBy("version", "desc")
        .limit(limit)
        .execute();

/** Entries of the first shape are read as today's; what is kept stays as it was written. */
const bodyOf = <K extends ContentKind>(kind: string, kept: unknown): ContentKinds[K] =>
  (kind === "entry" ? readKeptEntry(kept) : kept) as ContentKinds[K];

const versionOf = <K extends ContentKind>(row: ContentVersionRow): ContentVersion<K> => ({
  name: row.name,
  version: row.version,
  body: row.body === null ? null : bodyOf<K>(row.kind, JSON.parse(row.body)),
  by: { name: row.by_name, registration: row.by_registration },
  at: row.at,
});
