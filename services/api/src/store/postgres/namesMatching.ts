// store: the names of a release that have what was typed, in PostgreSQL.
import type { Wanted } from "@plainlabel/medicines";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { placesOfKind } from "../medicines/fillRelease.ts";
import type { NamesAsked } from "../medicines/ReleaseShelf.ts";
import type { NameTable, ReleaseTables } from "../medicines/ReleaseTables.ts";

/**
 * Fewer names than this are gathered and sorted; of more, the first stand early
 * in the order of all. About where both ways took as long on a release of full
 * size.
 */
const few = 4000;

/** Behind every word that begins with what stands before it. */
const last = "\u{10ffff}";

/** The words that one of the things wanted may be, counted. */
const ofWords =
  (tables: Kysely<ReleaseTables>, counted: RawBuilder<number>) =>
  (from: string, to: string): RawBuilder<number> =>
    sql<number>`(${tables
      .selectFrom("words")
      .select(counted.as("counted"))
      .where("word", ">=", from)
      .where("word", "<=", to)})`;

const ofWanted = (
  wanted: readonly Wanted[],
  count: (from: string, to: string) => RawBuilder<number>,
): RawBuilder<unknown> =>
  sql.join(
    wanted.flatMap((each) => [
      ...("prefix" in each ? [count(each.prefix, `${each.prefix}${last}`)] : []),
      ...("number" in each ? [count(each.number, each.number)] : []),
    ]),
  );

/**
 * So many names have one of the things wanted, at most: a name with a word twice, or with two words of one
 * beginning, counts twice.
 */
const mostWith = (tables: Kysely<ReleaseTables>, wanted: readonly Wanted[]): RawBuilder<number> =>
  sql<number>`(select least(${ofWanted(wanted, ofWords(tables, sql`coalesce(sum(names), 0)`))}))`;

/** No name before this place has all that is wanted: suppliers stand in no name of a product without a maker. */
const firstWith = (tables: Kysely<ReleaseTables>, wanted: readonly Wanted[]): RawBuilder<number> =>
  sql<number>`(select ${sql.lit(placesOfKind)} * greatest(${ofWanted(wanted, ofWords(tables, sql`coalesce(min(kind), 0)`))}))`;

/**
 * Left to itself PostgreSQL reads all names in their order until there are
 * enough, for words too that only some hundreds have: it takes a text search of a
 * row for nearly free. So it is told which way to read by how many names have the
 * rarest of the words, which the import counted.
 */
export const namesMatching = (
  tables: Kysely<ReleaseTables>,
  tsquery: string,
  wanted: readonly Wanted[],
  { from, to, most, beginning }: NamesAsked,
): Promise<readonly NameTable[]> => {
  const all = tables
    .selectFrom("names")
    .select(["place", "product_id", "kind", "name"])
    .where(sql<boolean>`words @@ ${tsquery}::tsquery`);
  // Only a part is asked for by its beginning, and the places beside it would be another way to read.
  const matched = beginning ? all.where("place", ">=", from).where("place", "<", to) : all;
  const count = mostWith(tables, wanted);
  return tables
    .with(
      (table) => table("few").materialized(),
      () => matched.where(sql<boolean>`${count} < ${sql.lit(few)}`),
    )
    .selectFrom("few")
    .selectAll()
    .unionAll((query) =>
      query
        .selectFrom(
          matched.where("place", ">=", firstWith(tables, wanted)).orderBy("place").limit(most).as("first"),
        )
        .selectAll()
        .where(sql<boolean>`${count} >= ${sql.lit(few)}`),
    )
    .orderBy("place")
    .limit(most)
    .execute();
};
