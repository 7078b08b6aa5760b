// store: releases of the dictionary in PostgreSQL, each in a schema of its own, made and put to use in one transaction.
import { type Outcome, type Refusal, refused } from "@plainlabel/core";
import { indexBeginning, indexWord, type Query, type Wanted } from "@plainlabel/medicines";
import { type Kysely, sql } from "kysely";
import { codeOf } from "../Engine.ts";
import { besideBeginning } from "../medicines/besideBeginning.ts";
import { kindOfName, placeOfName } from "../medicines/fillRelease.ts";
import { NotKept, refusalsOf } from "../medicines/NotKept.ts";
import { selectedFields } from "../medicines/putRows.ts";
import type { Build, ReleaseShelf } from "../medicines/ReleaseShelf.ts";
import type { ReleaseTables } from "../medicines/ReleaseTables.ts";
import type { Tables } from "../Tables.ts";
import { namesMatching } from "./namesMatching.ts";

/** Any number of ours, the same for all: whoever holds it builds. */
const buildLock = 6_334_634;

const prefix = "medicines_";
const schemaOf = (serial: string): string => `${prefix}${serial}`;

/** Sorted by code point, as SQLite sorts and as our own comparisons do. */
const text = `text collate "C"`;

const begin = (schema: string): readonly string[] => [
  `create schema ${schema}`,
  `create table ${schema}.entries ("of" ${text} not null, id ${text} not null, parent ${text}, body text not null)`,
  `create table ${schema}.contents ("of" ${text} not null, parent_id ${text} not null, child_id ${text} not null)`,
  `create table ${schema}.gtins (gtin ${text} not null, ampp_id ${text} not null, starts ${text} not null, ends ${text})`,
  `create table ${schema}.draft_names (kind bigint not null, length bigint not null, name ${text} not null, product_id ${text} not null, words text not null)`,
  `create table ${schema}.words (word ${text} not null primary key, names bigint not null, kind bigint not null)`,
  `create table ${schema}.word_trigrams (trigram ${text} not null, word ${text} not null, primary key (trigram, word))`,
];

const byId = (schema: string): readonly string[] => [
  `alter table ${schema}.entries add primary key ("of", id)`,
  `create index on ${schema}.entries (parent, "of") where parent is not null`,
  `create index on ${schema}.contents (parent_id)`,
  `create index on ${schema}.contents (child_id)`,
  `create index on ${schema}.gtins (gtin)`,
  `create index on ${schema}.gtins (ampp_id)`,
];

const named = (schema: string): readonly string[] => [
  `create table ${schema}.names (place bigint not null, product_id ${text} not null, kind ${text} not null, name ${text} not null, words tsvector not null)`,
  `insert into ${schema}.names (place, product_id, kind, name, words)
    select ${placeOfName}, product_id, ${kindOfName}, name, words::tsvector from ${schema}.draft_names order by 1`,
  `drop table ${schema}.draft_names`,
  `alter table ${schema}.names add primary key (place)`,
  `create index on ${schema}.names using gin (words)`,
  ...["entries", "contents", "gtins", "names", "words", "word_trigrams"].map(
    (table) => `analyze ${schema}.${table}`,
  ),
];

const askedFor = (each: Wanted): string => {
  switch (each.kind) {
    case "word":
      return `'${indexWord(each.prefix)}':*`;
    case "number":
      return `'${indexWord(each.number)}'`;
    case "measure":
      return `('${indexWord(each.number)}' <-> '${indexWord(each.prefix)}':*)`;
  }
};

/** What `tsquery` is asked for. Words are of [a-z0-9._] alone, so nothing in them is syntax. */
const tsqueryOf = (query: Query, beginning: boolean): string =>
  [
    ...(beginning && query.first !== null ? [`'${indexBeginning(query.first)}':*`] : []),
    ...besideBeginning(query, beginning).map(askedFor),
  ].join(" & ");

const mayNotMakeSchemas: Refusal = {
  code: "schema-not-allowed",
  path: "/DATABASE_URL",
  detail: "The database does not let its user make a schema, which a release needs.",
  help: "As its owner: grant create on database NAME to USER. Nothing was changed.",
};

/** The table or the schema is not there: a dump was restored without it. */
const isGone = (error: unknown): boolean => ["42P01", "3F000"].includes(codeOf(error));

const run = async (db: Kysely<Tables>, statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

/** Schemas of ours that are neither in use nor kept. */
const clear = async (db: Kysely<Tables>, kept: readonly string[]): Promise<void> => {
  const { rows } = await sql<{ name: string }>`
    select nspname as name from pg_namespace where nspname like ${`${prefix.replace("_", "\\_")}%`}`.execute(
    db,
  );
  const wanted = new Set(kept.map(schemaOf));
  const gone = rows.map(({ name }) => name).filter((name) => !wanted.has(name) && /^[a-z0-9_]+$/.test(name));
  await run(
    db,
    gone.map((name) => `drop schema ${name} cascade`),
  );
};

/**
 * Does work on the same database without a time limit for a statement; building an index takes longer than any
 * answer may.
 */
export type Patient = <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;

export const releaseSchemas = (db: Kysely<Tables>, patiently: Patient): ReleaseShelf => {
  const tablesOf = (store: Kysely<Tables>, serial: string): Kysely<ReleaseTables> =>
    (store as unknown as Kysely<ReleaseTables>).withSchema(schemaOf(serial));

  const buildIn = async <T>(transaction: Kysely<Tables>, build: Build<T>): Promise<Outcome<T> | "busy"> => {
    const { rows } = await sql<{
      taken: boolean;
    }>`select pg_try_advisory_xact_lock(${buildLock}) as taken`.execute(transaction);
    if (rows[0]?.taken !== true) return "busy";
    await clear(transaction, await build.kept());
    const [schema, tables] = [schemaOf(build.serial), tablesOf(transaction, build.serial)];
    await run(transaction, begin(schema));
    const filled = await build.fill(tables);
    if (!filled.ok) throw new NotKept(filled.refusals);
    await run(transaction, byId(schema));
    await build.name(tables);
    await run(transaction, named(schema));
    await clear(transaction, await build.publish(transaction, filled.value));
    return filled;
  };

  return {
    read: async (serial, work) => {
      try {
        return await work(tablesOf(db, serial));
      } catch (error) {
        if (isGone(error)) return undefined;
        throw error;
      }
    },
    matching: (tables, query, asked) =>
      namesMatching(tables, tsqueryOf(query, asked.beginning), query.wanted, asked),
    indexText: (words) => words.map((word, at) => `'${word}':${at + 1}`).join(" "),
    rowsOf: (json, kinds) => {
      const fields = selectedFields(kinds, (at, kind) =>
        kind === "number" ? sql`(value ->> ${sql.lit(at)})::bigint` : sql`value ->> ${sql.lit(at)}`,
      );
      return sql`select ${fields} from json_array_elements(${json}::json)`;
    },
    build: (build) =>
      patiently((store) =>
        store
          .transaction()
          .execute((transaction) => buildIn(transaction, build))
          .catch((error) => {
            if (codeOf(error) === "42501") return refused(mayNotMakeSchemas);
            return refusalsOf(error);
          }),
      ),
    close: async () => {},
  };
};
