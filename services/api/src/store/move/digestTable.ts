// move: a table as one number of rows and one checksum, the same whichever database holds it.
import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Tables } from "../Tables.ts";
import { type KeptTable, keyOf, pageAfter } from "./pageAfter.ts";

export interface TableDigest {
  readonly rows: number;
  /** SHA-256 over the rows in the order of their key, columns by name. */
  readonly sha256: string;
}

const pageSize = 1000;

export const digestTable = async (db: Kysely<Tables>, table: KeptTable): Promise<TableDigest> => {
  const hash = createHash("sha256");
  let rows = 0;
  for (let page = await pageAfter(db, table, null, pageSize); page.length > 0; ) {
    for (const row of page) {
      const columns = Object.keys(row).sort();
      hash.update(`${JSON.stringify(columns.map((column) => [column, row[column]]))}\n`);
    }
    rows += page.length;
    page = await pageAfter(db, table, keyOf(table, page.at(-1)!), pageSize);
  }
  return { rows, sha256: hash.digest("hex") };
};
