// store: SQLite in one data folder, the embedded default. What it acknowledges has been synced to disk.
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname, join } from "node:path";
import type BetterSqlite3 from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { codeOf, type Engine } from "../Engine.ts";
import { migrationsTable, missingMigrations } from "../migrate.ts";
import { StoreUnusable } from "../storeFaults.ts";
import type { Instant, Tables } from "../Tables.ts";
import { keepStatements } from "./keepStatements.ts";
import { sqliteMigrations } from "./migrations/index.ts";
import { releaseFiles } from "./releaseFiles.ts";

export const storeFile = (dataFolder: string): string => join(dataFolder, "store.sqlite");

/** better-sqlite3 13 is built for Node-API 10; on an older Node loading it ends the process without a word. */
const leastNodeApi = 10;

const settings = [
  // Readers do not wait for the writer, nor the writer for them.
  "journal_mode = wal",
  // A commit is on the disk before it is acknowledged, whatever the power does.
  "synchronous = full",
  "foreign_keys = on",
  // What is erased is overwritten, not only forgotten.
  "secure_delete = on",
  "trusted_schema = off",
  // 32 MB of pages, taken only as they are used: the upper levels of the indexes of a million links.
  "cache_size = -32768",
];

/** Milliseconds that a write waits for another process that is writing. */
const busyTimeout = 5000;

/** Opens a file of SQLite; a new one can be read by its owner only. */
export const openFile = async (
  file: string,
  { mustExist }: { readonly mustExist: boolean },
): Promise<BetterSqlite3.Database> => {
  if (Number(process.versions.napi) < leastNodeApi) throw new StoreUnusable("node-too-old");
  const { default: Database } = await import("better-sqlite3");
  // SQLite gives its log and index files the rights of the main file.
  if (!mustExist) closeSync(openSync(file, "a", 0o600));
  const database = new Database(file, { timeout: busyTimeout, fileMustExist: true });
  try {
    for (const setting of settings) database.pragma(setting);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

const damaged = /^SQLITE_(NOTADB|CORRUPT)/;
/** https://sqlite.org/rescode.html: those that pass when the other writer, the disk or the operator is done. */
const passing = /^SQLITE_(BUSY|LOCKED|IOERR|FULL|CANTOPEN|READONLY|PERM|PROTOCOL|NOMEM|INTERRUPT)/;
const passingOfNode = /^(EACCES|EPERM|EEXIST|EROFS|ENOSPC|EDQUOT|EIO|EMFILE|ENFILE|ENOENT|ENOTDIR|EBUSY)$/;

const outageOf = (error: unknown): string | null => {
  const code = codeOf(error);
  if (damaged.test(code)) throw new StoreUnusable("store-damaged");
  // The only triggers are those that `moveStore` leaves behind.
  if (code === "SQLITE_CONSTRAINT_TRIGGER") throw new StoreUnusable("store-moved");
  return passing.test(code) || passingOfNode.test(code) ? code : null;
};

/**
 * All in one go, without giving way to anything else: whoever waits for the lock
 * on this thread would wait for ever.
 */
const migrate = (database: BetterSqlite3.Database, now: Instant): void => {
  const all = database.transaction(() => {
    database.exec(migrationsTable);
    const done = database.prepare<[], string>("select name from migrations").pluck().all();
    for (const { name, statements } of missingMigrations(sqliteMigrations, done)) {
      for (const statement of statements) database.exec(statement);
      database.prepare("insert into migrations (name, at) values (?, ?)").run(name, now);
    }
  });
  all.immediate();
};

/** The store of a data folder. Opened by the first use, and again by the next if that fails. */
export const openSqlite = (dataFolder: string): Engine =>
  engineOver(async () => {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    return openFile(storeFile(dataFolder), { mustExist: false });
  }, dataFolder);

/** The engine over an opened file, for commands that hold it themselves. */
export const sqliteEngine = (database: BetterSqlite3.Database): Engine =>
  engineOver(async () => database, dirname(database.name));

const engineOver = (open: () => Promise<BetterSqlite3.Database>, dataFolder: string): Engine => {
  let opened: Promise<BetterSqlite3.Database> | null = null;
  const database = (): Promise<BetterSqlite3.Database> => {
    opened ??= open().catch((error) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: async () => keepStatements(await database()) }),
  });
  const releases = releaseFiles(dataFolder, db);
  return {
    db,
    releases,
    // One writer at a time, so that no row is ever held by another.
    skipsLocked: false,
    migrate: async (now) => migrate(await database(), now),
    // Single statements: a transaction held over several would keep other processes waiting on their serving thread.
    inTurn: (work) => work(db),
    clearTraces: async () => {
      // Pages from before the erasure still stand in the log until it is emptied.
      (await database()).pragma("wal_checkpoint(truncate)");
    },
    outageOf,
    close: async () => {
      await releases.close();
      await db.destroy();
      await opened?.then((open) => open.close());
    },
  };
};
