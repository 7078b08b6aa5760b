// store: the names of a release that have what was typed, in PostgreSQL.
import { type Kysely, sql } from "kysely";
import type { NamesAsked } from "../medicines/ReleaseShelf.ts";
import type { NameTable, ReleaseTables } from "../medicines/ReleaseTables.ts";

/** Fewer names than this are gathered and sorted; of more, the first stand early in the order of all. */
const few = 1000;

/**
 * Left to itself PostgreSQL reads all names in their order until there are
 * enough, for words too that only some hundreds have: it takes a text search of a
 * row for nearly free. So it is asked for the few first, in no order, and reads in
 * order only where there are more.
 */
export const namesMatching = (
  tables: Kysely<ReleaseTables>,
  tsquery: string,
  { from, to, most }: NamesAsked,
): Promise<readonly NameTable[]> => {
  const matched = tables
    .selectFrom("names")
    .select(["place", "product_id", "kind", "name"])
    .where(sql<boolean>`words @@ ${tsquery}::tsquery`)
    .where("place", ">=", from)
    .where("place", "<", to);
  return tables
    .with(
      (table) => table("few").materialized(),
      () => matched.limit(few),
    )
    .selectFrom("few")
    .selectAll()
    .where(sql<boolean>`(select count(*) from few) < ${sql.lit(few)}`)
    .unionAll((query) =>
      query
        .selectFrom(matched.orderBy("place").limit(most).as("first"))
        .selectAll()
        .where(sql<boolean>`(select count(*) from few) >= ${sql.lit(few)}`),
    )
    .orderBy("place")
    .limit(most)
    .execute();
};
