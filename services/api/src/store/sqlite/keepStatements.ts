// store: prepared statements of SQLite, kept for their next use.
import type BetterSqlite3 from "better-sqlite3";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** Far more than there are different statements in the service; bulk copies of odd sizes make a few more. */
const most = 200;

/**
 * Kysely prepares a statement for every use, and the memory of one outside of
 * JavaScript is only given back when the collector happens to pass: a hundred
 * thousand lookups held two gigabytes. Kept, each is prepared once. Not for
 * statements that are read row by row: none of ours are.
 */
export const keepStatements = (database: BetterSqlite3.Database): SqliteDatabase => {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => {
      database.close();
    },
    prepare: (sql) => {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      if (kept.size >= most) kept.clear();
      const statement = database.prepare(sql);
      kept.set(sql, statement);
      return statement;
    },
  };
};
