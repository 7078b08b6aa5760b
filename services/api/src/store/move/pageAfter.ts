// move: the rows of a kept table in the order of its primary key, a page at a time; the same order in both databases.
import { type Kysely, sql } from "kysely";
import { type KeptTables, primaryKeys, type Tables } from "../Tables.ts";

export type KeptTable = keyof KeptTables;
export type AnyRow = Readonly<Record<string, string | number | null>>;
type Key = readonly (string | number | null)[];

export const keyOf = (table: KeptTable, row: AnyRow): Key =>
  primaryKeys[table].map((column) => row[column] ?? null);

const columnsOf = (table: KeptTable) => sql.join(primaryKeys[table].map((column) => sql.ref(column)));

/** Up to `size` rows whose key comes after `after`; from the first where that is null. */
export const pageAfter = async (
  db: Kysely<Tables>,
  table: KeptTable,
  after: Key | null,
  size: number,
): Promise<readonly AnyRow[]> => {
  const beyond =
    after === null
      ? sql``
      : sql`where (${columnsOf(table)}) > (${sql.join(after.map((part) => sql`${part}`))})`;
  const page = sql<AnyRow>`select * from ${sql.table(table)} ${beyond} order by ${columnsOf(table)} limit ${size}`;
  return (await page.execute(db)).rows;
};

/** Key of the last row; null for an empty table. */
export const lastKey = async (db: Kysely<Tables>, table: KeptTable): Promise<Key | null> => {
  const backwards = sql.join(primaryKeys[table].map((column) => sql`${sql.ref(column)} desc`));
  const { rows } = await sql<AnyRow>`select * from ${sql.table(table)} order by ${backwards} limit 1`.execute(
    db,
  );
  const [row] = rows;
  return row === undefined ? null : keyOf(table, row);
};
