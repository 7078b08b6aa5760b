// medicines: writes rows into a table of a release, many in one statement.
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { ReleaseTables } from "./ReleaseTables.ts";

/** The tables that rows are put into, each with its columns and whether they hold numbers. */
const columns = {
  entries: { of: "text", id: "text", parent: "text", body: "text" },
  contents: { of: "text", parent_id: "text", child_id: "text" },
  gtins: { gtin: "text", ampp_id: "text", starts: "text", ends: "text" },
  draft_names: { kind: "number", length: "number", name: "text", product_id: "text", words: "text" },
  words: { word: "text", names: "number", kind: "number" },
  word_trigrams: { trigram: "text", word: "text" },
} as const satisfies {
  readonly [T in Exclude<keyof ReleaseTables, "names" | "name_index">]: {
    readonly [C in keyof ReleaseTables[T]]: "text" | "number";
  };
};

export type FilledTable = keyof typeof columns;
export type ColumnKind = "text" | "number";

/** Rows of a JSON text, an array of arrays, as a query of these columns in their order. */
export type RowsOf = (json: string, kinds: readonly ColumnKind[]) => RawBuilder<unknown>;

/** Rows of one statement. */
const most = 200;

/**
 * One parameter holds all rows. With one for each of their fields, a whole
 * release made two million of them on its way, and the memory of that was given
 * back late.
 */
export const putRows = async <T extends FilledTable>(
  tables: Kysely<ReleaseTables>,
  rowsOf: RowsOf,
  table: T,
  rows: readonly ReleaseTables[T][],
): Promise<void> => {
  const kinds: Readonly<Record<string, ColumnKind>> = columns[table];
  const names = Object.keys(kinds);
  for (let at = 0; at < rows.length; at += most) {
    const values = rows
      .slice(at, at + most)
      .map((row) => names.map((name) => (row as unknown as Record<string, unknown>)[name]));
    await tables
      .insertInto(table as "entries")
      .columns(names as never)
      .expression(rowsOf(JSON.stringify(values), Object.values(kinds)))
      .execute();
  }
};

/** The fields of a row by their places, in SQL; `field` says how one is taken. */
export const selectedFields = (
  kinds: readonly ColumnKind[],
  field: (at: number, kind: ColumnKind) => RawBuilder<unknown>,
): RawBuilder<unknown> => sql.join(kinds.map((kind, at) => field(at, kind)));
