// move: a whole store from SQLite to PostgreSQL. May be killed anywhere and run again: it goes on, and ends with proof.
import { existsSync } from "node:fs";
import { accepted, type Outcome, type Refusal, type RefusalCode, refused } from "@plainlabel/core";
import { type Kysely, sql } from "kysely";
import type { Engine } from "../Engine.ts";
import { openFile, sqliteEngine, storeFile } from "../sqlite/openSqlite.ts";
import { dropFact, factOf, setFactOnce } from "../storeFacts.ts";
import { type Instant, keptTables, type Tables } from "../Tables.ts";
import { telling } from "../telling.ts";
import { digestTable, type TableDigest } from "./digestTable.ts";
import { type KeptTable, keyOf, lastKey, pageAfter } from "./pageAfter.ts";

export interface MovedTable extends TableDigest {
  readonly table: KeptTable;
}

/** Rows times columns stay below the 65,535 values that one statement of PostgreSQL takes. */
const pageSize = 1000;

const refusal = (code: RefusalCode, detail: string, help: string): Refusal => ({
  code,
  path: "",
  detail,
  help,
});

const noStore = refusal("no-store", "There is no store in the data folder.", "Name the folder of the store.");
const movedBefore = refusal("store-moved", "This store was moved before.", "Use the database it is in now.");
const notEmpty = refusal(
  "target-not-empty",
  "The database to move to holds rows already.",
  "Give an empty database.",
);
const otherMove = refusal(
  "other-move",
  "Another store's move into this database was begun and not finished.",
  "Finish that one, or give an empty database.",
);
const differs = (tables: readonly KeptTable[]): Refusal =>
  refusal(
    "move-differs",
    `After the copy these tables are not the same: ${tables.join(", ")}.`,
    "Move into an empty database; the old store is as it was.",
  );

/**
 * Moves every kept row. The old store takes no writes from the first page on,
 * and none ever again once the move is done; the new one opens only then. Counts
 * and checksums of both sides are compared before anything is called done.
 * `onPage` hears how many rows of a table have come over in this run. Throws
 * `StoreOutage`; run it again.
 */
export const moveStore = async (
  dataFolder: string,
  target: Engine,
  now: Instant,
  onPage: (table: KeptTable, rows: number) => void | Promise<void> = () => {},
): Promise<Outcome<readonly MovedTable[]>> => {
  if (!existsSync(storeFile(dataFolder))) return refused(noStore);
  const file = await openFile(storeFile(dataFolder), { mustExist: true });
  const source = sqliteEngine(file);
  try {
    return await telling(source, async () => {
      await source.migrate(now);
      // Held to the end: writers wait, are told of an outage, and lose nothing.
      file.exec("begin immediate");
      return await telling(target, () => moveHeld(source.db, target, now, onPage));
    });
  } finally {
    if (file.inTransaction) file.exec("rollback");
    file.close();
  }
};

const moveHeld = async (
  source: Kysely<Tables>,
  target: Engine,
  now: Instant,
  onPage: (table: KeptTable, rows: number) => void | Promise<void>,
): Promise<Outcome<readonly MovedTable[]>> => {
  await target.migrate(now);
  const identity = (await factOf(source, "link-secret")) ?? "never opened";
  const underWay = await factOf(target.db, "moving-from");
  const closed = (await factOf(source, "moved")) !== null;
  if (closed && underWay !== identity) return refused(movedBefore);
  if (underWay === null) {
    if ((await Promise.all(keptTables.map((table) => lastKey(target.db, table)))).some((key) => key !== null))
      return refused(notEmpty);
    if ((await setFactOnce(target.db, "moving-from", identity)) !== identity) return refused(otherMove);
  } else if (underWay !== identity) return refused(otherMove);

  for (const table of keptTables) await copyTable(source, target.db, table, onPage);
  const moved: MovedTable[] = [];
  const unlike: KeptTable[] = [];
  for (const table of keptTables) {
    const [before, after] = [await digestTable(source, table), await digestTable(target.db, table)];
    moved.push({ table, ...after });
    if (before.rows !== after.rows || before.sha256 !== after.sha256) unlike.push(table);
  }
  if (unlike.length > 0) return refused(differs(unlike));

  // The old store closes before the new one opens: at no moment do both take links.
  await close(source, now);
  await target.db.transaction().execute(async (db) => {
    const secret = await factOf(source, "link-secret");
    await dropFact(db, "link-secret");
    if (secret !== null) await setFactOnce(db, "link-secret", secret);
    await dropFact(db, "moving-from");
  });
  return accepted(moved);
};

const copyTable = async (
  source: Kysely<Tables>,
  target: Kysely<Tables>,
  table: KeptTable,
  onPage: (table: KeptTable, rows: number) => void | Promise<void>,
): Promise<void> => {
  let copied = 0;
  for (let after = await lastKey(target, table); ; ) {
    const page = await pageAfter(source, table, after, pageSize);
    if (page.length === 0) return;
    await target
      .insertInto(table)
      .values(page as never)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    after = keyOf(table, page.at(-1)!);
    copied += page.length;
    await onPage(table, copied);
  }
};

/** Marks the old store, and stops a process that still has it open from writing to it. */
const close = async (source: Kysely<Tables>, now: Instant): Promise<void> => {
  await setFactOnce(source, "moved", new Date(now).toISOString());
  for (const table of keptTables) {
    for (const change of ["insert", "update", "delete"]) {
      await sql
        .raw(
          `create trigger if not exists moved_${table}_${change} before ${change} on ${table} begin select raise(abort, 'moved'); end`,
        )
        .execute(source);
    }
  }
  await sql`commit`.execute(source);
};
