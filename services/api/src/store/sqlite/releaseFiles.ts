// store: releases of the dictionary beside the embedded store, each a file of its own, whole under its name or not there.
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "@plainlabel/core";
import { indexBeginning, indexWord, type Query, type Wanted } from "@plainlabel/medicines";
import { Kysely, SqliteDialect, sql } from "kysely";
import { codeOf } from "../Engine.ts";
import { besideBeginning } from "../medicines/besideBeginning.ts";
import { kindOfName, placeOfName } from "../medicines/fillRelease.ts";
import { NotKept, refusalsOf } from "../medicines/NotKept.ts";
import { selectedFields } from "../medicines/putRows.ts";
import type { Build, Done, NamesAsked, ReleaseShelf } from "../medicines/ReleaseShelf.ts";
import type { ReleaseTables } from "../medicines/ReleaseTables.ts";
import type { Tables } from "../Tables.ts";
import { keepStatements } from "./keepStatements.ts";
import { writeWhole } from "./wholeFiles.ts";

/** The folder of releases in the data folder. */
export const releasesFolder = (dataFolder: string): string => join(dataFolder, "medicines");

const suffix = ".sqlite";

/** Locked by whoever builds; the system lets go of it when that process ends, however it ends. */
const lockFile = "import.lock";

const fileOf = (folder: string, serial: string): string => join(folder, `${serial}${suffix}`);

/** A draft that is cut off is thrown away whole, so it needs no log; it is synced before it gets its name. */
const whileBuilding = ["journal_mode = off", "synchronous = off", "cache_size = -16384", "temp_store = file"];

const begin = [
  `create table entries ("of" text not null, id text not null, parent text, body text not null) strict`,
  `create table contents ("of" text not null, parent_id text not null, child_id text not null) strict`,
  "create table gtins (gtin text not null, ampp_id text not null, starts text not null, ends text) strict",
  "create table draft_names (kind integer not null, length integer not null, name text not null, product_id text not null, words text not null) strict",
  "create table words (word text not null primary key, names integer not null, kind integer not null) strict, without rowid",
  "create table word_trigrams (trigram text not null, word text not null, primary key (trigram, word)) strict, without rowid",
];

const byId = [
  `create unique index entries_by_id on entries ("of", id)`,
  `create index entries_by_parent on entries (parent, "of") where parent is not null`,
  `create index contents_by_parent on contents (parent_id)`,
  `create index contents_by_child on contents (child_id)`,
  "create index gtins_by_gtin on gtins (gtin)",
  "create index gtins_by_pack on gtins (ampp_id)",
];

/** The rows of the index are the places, so that the first hits are read first and the rest not at all. */
const named = [
  "create table names (place integer primary key, product_id text not null, kind text not null, name text not null) strict",
  `create virtual table name_index using fts5(words, content='', columnsize=0, prefix='1 2 3', tokenize="ascii tokenchars '._'")`,
  `create temp table placed as select ${placeOfName} as place, ${kindOfName} as kind, product_id, name, words from draft_names order by 1`,
  "insert into names (place, product_id, kind, name) select place, product_id, kind, name from placed",
  "insert into name_index (rowid, words) select place, words from placed",
  "drop table placed",
  "drop table draft_names",
];

const askedFor = (each: Wanted): string => {
  switch (each.kind) {
    case "word":
      return `"${indexWord(each.prefix)}" *`;
    case "number":
      return `"${indexWord(each.number)}"`;
    case "measure":
      return `"${indexWord(each.number)} ${indexWord(each.prefix)}" *`;
  }
};

/** What FTS5 is asked for. Words are of [a-z0-9._] alone, so nothing in them is syntax. */
const matchText = (query: Query, beginning: boolean): string =>
  [
    ...(beginning && query.first !== null ? [`"${indexBeginning(query.first)}" *`] : []),
    ...besideBeginning(query, beginning).map(askedFor),
  ].join(" AND ");

export const releaseFiles = (dataFolder: string, store: Kysely<Tables>): ReleaseShelf => {
  const folder = releasesFolder(dataFolder);
  const opened = new Map<string, Kysely<ReleaseTables>>();

  const tablesIn = async (file: string, readonly: boolean) => {
    const { default: Database } = await import("better-sqlite3");
    const database = new Database(file, { readonly, fileMustExist: readonly });
    const tables = new Kysely<ReleaseTables>({
      dialect: new SqliteDialect({ database: keepStatements(database) }),
    });
    return { database, tables };
  };

  /** null where the file is gone. */
  const openRelease = async (serial: string): Promise<Kysely<ReleaseTables> | null> => {
    const known = opened.get(serial);
    if (known !== undefined) return known;
    try {
      const { tables } = await tablesIn(fileOf(folder, serial), true);
      opened.set(serial, tables);
    } catch (error) {
      if (codeOf(error) === "SQLITE_CANTOPEN" || /directory does not exist/.test(String(error))) return null;
      throw error;
    }
    // The one before may still be read by who began with it; older ones are not.
    for (const old of [...opened.keys()].slice(0, -2)) {
      await opened.get(old)?.destroy();
      opened.delete(old);
    }
    return opened.get(serial) ?? null;
  };

  /** Files that are no release in use or kept, such as what a kill left behind. */
  const clear = (kept: readonly string[]): void => {
    for (const name of readdirSync(folder)) {
      if (name.startsWith(lockFile) || kept.some((serial) => name === `${serial}${suffix}`)) continue;
      // Where another system forbids it while somebody reads, the next build does it.
      rmSync(join(folder, name), { force: true, maxRetries: 0 });
    }
  };

  const buildFile = async <T>(draft: string, { fill, name }: Build<T>): Promise<Done<T>> => {
    const { database, tables } = await tablesIn(draft, false);
    try {
      for (const setting of whileBuilding) database.pragma(setting);
      for (const statement of [...begin, "begin"]) database.exec(statement);
      const filled = await fill(tables);
      if (!filled.ok) throw new NotKept(filled.refusals);
      for (const statement of byId) database.exec(statement);
      await name(tables);
      for (const statement of [...named, "commit", "analyze"]) database.exec(statement);
      return filled;
    } finally {
      await tables.destroy();
    }
  };

  const buildAlone = async <T>(build: Build<T>): Promise<Outcome<T>> => {
    clear(await build.kept());
    const file = fileOf(folder, build.serial);
    // From its end on the file is whole; one that is never published is cleared away by the next build.
    const filled = await writeWhole(file, (draft) => buildFile(draft, build));
    clear(await store.transaction().execute((transaction) => build.publish(transaction, filled.value)));
    return filled;
  };

  return {
    read: async (serial, work) => {
      const tables = await openRelease(serial);
      return tables === null ? undefined : work(tables);
    },
    matching: (tables, query, { from, to, beginning, most }: NamesAsked) =>
      tables
        .selectFrom("name_index")
        .innerJoin("names", "names.place", "name_index.rowid")
        .select(["names.place", "names.product_id", "names.kind", "names.name"])
        .where(sql<boolean>`name_index match ${matchText(query, beginning)}`)
        .where("name_index.rowid", ">=", from)
        .where("name_index.rowid", "<", to)
        .orderBy("name_index.rowid")
        .limit(most)
        .execute(),
    indexText: (words) => words.join(" "),
    rowsOf: (json, kinds) => {
      const fields = selectedFields(kinds, (at) => sql`value ->> ${sql.lit(at)}`);
      return sql`select ${fields} from json_each(${json})`;
    },
    build: async (build) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const { default: Database } = await import("better-sqlite3");
      const lock = new Database(join(folder, lockFile), { timeout: 0 });
      try {
        lock.exec("begin exclusive");
        return await buildAlone(build).catch(refusalsOf);
      } catch (error) {
        if (codeOf(error) === "SQLITE_BUSY" && !lock.inTransaction) return "busy";
        throw error;
      } finally {
        lock.close();
      }
    },
    close: async () => {
      for (const tables of opened.values()) await tables.destroy();
      opened.clear();
    },
  };
};
