// tests: new, empty stores of both kinds. Where no PostgreSQL server is installed, PGlite stands in and it is said aloud.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PGliteDialect, sql } from "kysely";
import type { Engine } from "../store/Engine.ts";
import { linkSecretOf } from "../store/links/secrets.ts";
import { engineFor } from "../store/openStore.ts";
import { postgresEngine } from "../store/postgres/openPostgres.ts";
import type { Store } from "../store/Store.ts";
import { storeOver } from "../store/storeOver.ts";
import { chanceFrom, type TestChance } from "./chance.ts";
import { type PostgresServer, startPostgres } from "./postgresServer.ts";

export const testSecret = linkSecretOf(new Uint8Array(32).fill(7));

export interface TestStore {
  readonly store: Store;
  readonly engine: Engine;
  readonly chance: TestChance;
  /** Another process's view of the same store. */
  readonly again: () => Store;
  /** All that is kept, as text: the very files of SQLite, every row of PostgreSQL. */
  readonly everythingKept: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface StoreKind {
  readonly name: string;
  readonly fresh: () => Promise<TestStore>;
  readonly end: () => Promise<void>;
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), "plainlabel-store-"));

const testStore = (
  open: () => Engine,
  everythingKept: (engine: Engine) => Promise<string>,
  tidy: () => void = () => {},
): TestStore => {
  const chance = chanceFrom("store");
  const opened: Engine[] = [];
  const another = (): Engine => {
    const engine = open();
    opened.push(engine);
    return engine;
  };
  const engine = another();
  const parts = { ...chance, clock: () => chance.now, secret: testSecret };
  return {
    engine,
    chance,
    store: storeOver(engine, parts),
    again: () => storeOver(another(), parts),
    everythingKept: () => everythingKept(engine),
    close: async () => {
      for (const each of opened) await each.close();
      tidy();
    },
  };
};

export const sqliteStores: StoreKind = {
  name: "SQLite",
  fresh: async () => {
    const dataFolder = temporaryFolder();
    return testStore(
      () => engineFor({ dataFolder, databaseUrl: null }),
      async () =>
        readdirSync(dataFolder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => readFileSync(join(parentPath, name), "latin1"))
          .join("\n"),
      () => rmSync(dataFolder, { recursive: true, force: true }),
    );
  },
  end: async () => {},
};

const rowsAsText = async ({ db }: Engine): Promise<string> => {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(db);
  const texts: string[] = [];
  for (const { name } of tables.rows) {
    texts.push(JSON.stringify((await sql`select * from ${sql.table(name)}`.execute(db)).rows));
  }
  return texts.join("\n");
};

/**
 * One PGlite for all, emptied for each, as it takes seconds to start; it has one connection, so every view shares
 * its engine.
 */
const pgliteStores = (): StoreKind => {
  const pglite = new PGlite();
  const engine = { ...postgresEngine(new PGliteDialect({ pglite })), close: async () => {} };
  return {
    name: "PGlite",
    fresh: async () => {
      const schemas = await pglite.query<{ name: string }>(
        "select nspname as name from pg_namespace where nspname = 'public' or nspname like 'medicines%'",
      );
      for (const { name } of schemas.rows) await pglite.exec(`drop schema ${name} cascade`);
      await pglite.exec("create schema public");
      return testStore(() => engine, rowsAsText);
    },
    end: () => pglite.close(),
  };
};

/** What skips silently is never run: on CI a missing server is a failure. */
export const realServer = async (): Promise<PostgresServer | null> => {
  const server = await startPostgres();
  if (server !== null) return server;
  if (process.env.TEST_NEEDS_POSTGRES === "1") throw new Error("no PostgreSQL server is installed");
  process.stderr.write("SKIPPED: no PostgreSQL server is installed (Debian: apt-get install postgresql)\n");
  return null;
};

export const postgresStores = async (): Promise<StoreKind> => {
  const server = await realServer();
  if (server === null) return pgliteStores();
  return {
    name: "PostgreSQL",
    fresh: async () => {
      const databaseUrl = await server.freshDatabase();
      return testStore(() => engineFor({ dataFolder: "", databaseUrl }), rowsAsText);
    },
    end: server.remove,
  };
};
