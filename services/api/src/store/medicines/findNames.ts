// medicines: hits of a search in the order in which they are told, read from the index no further than they are wanted.
import {
  compareHits,
  leastLetters,
  lookAlikes,
  type NameKind,
  nameKinds,
  type Query,
  trigramsOf,
  type Wanted,
} from "@plainlabel/medicines";
import type { Kysely } from "kysely";
import { placesOfKind } from "./fillRelease.ts";
import type { Found, Hit } from "./Medicines.ts";
import type { ReleaseShelf } from "./ReleaseShelf.ts";
import type { NameTable, ReleaseTables } from "./ReleaseTables.ts";

type Matching = ReleaseShelf["matching"];

const hitOf = ({ product_id, kind, name }: NameTable): Hit => ({
  productId: product_id,
  kind: kind as NameKind,
  name,
});

/** Each product once, under the name that comes first. */
const onceEach = (hits: readonly Hit[]): readonly Hit[] => {
  const seen = new Set<string>();
  return hits.filter(({ productId }) => !seen.has(productId) && seen.add(productId));
};

/** A product has two names at most, so these rows are of more products than are ever told. */
const rowsFor = (most: number): number => 2 * most + 60;

const everywhere = { from: 0, to: nameKinds.length * placesOfKind, beginning: false };

/**
 * The index is read in the order of places, kind by kind. All of those kinds
 * that came to an end are known and can be sorted; of the one in which the reading
 * stopped, those that begin with what was typed first may lie further on.
 */
export const findNames = async (
  tables: Kysely<ReleaseTables>,
  matching: Matching,
  query: Query,
  most: number,
): Promise<Found> => {
  const rows = await matching(tables, query, { ...everywhere, most: rowsFor(most) });
  const told = (hits: readonly Hit[]): Found => {
    const once = onceEach(hits);
    return { hits: once.slice(0, most), more: once.length > most };
  };
  const inOrder = (some: readonly NameTable[]): readonly Hit[] => some.map(hitOf).sort(compareHits(query));
  const cutOff = rows.length < rowsFor(most) ? undefined : rows.at(-1)?.kind;
  const whole = inOrder(rows.filter(({ kind }) => kind !== cutOff));
  if (cutOff === undefined || query.first === null || onceEach(whole).length > most)
    return told([...whole, ...rows.filter(({ kind }) => kind === cutOff).map(hitOf)]);
  const at = nameKinds.indexOf(cutOff as NameKind);
  const beginning = await matching(tables, query, {
    ...{ from: at * placesOfKind, to: (at + 1) * placesOfKind, beginning: true },
    most: rowsFor(most),
  });
  const begun = new Set(beginning.map(({ place }) => place));
  const others = rows.filter(({ kind, place }) => kind === cutOff && !begun.has(place));
  return told([...whole, ...beginning.map(hitOf), ...others.map(hitOf)]);
};

const typedAs = (wanted: Wanted): string => {
  switch (wanted.kind) {
    case "word":
      return wanted.prefix;
    case "number":
      return wanted.number;
    case "measure":
      return `${wanted.number}${wanted.prefix}`;
  }
};

/** What is offered at most. */
const suggestions = 3;

/**
 * Rows asked for to see whether there is one. For a single one PostgreSQL reads
 * names in their order until it comes, which for a rare word is most of them.
 */
const rowsToSee = 100;

/** Words of the dictionary that share the most with one that was typed. */
const candidates = 60;

const alikesOf = async (tables: Kysely<ReleaseTables>, typed: string): Promise<readonly string[]> => {
  const begun = await tables
    .selectFrom("words")
    .select("word")
    .where("word", ">=", typed)
    .orderBy("word")
    .limit(1)
    .execute();
  // A word that begins so is no mistake.
  if (begun.some(({ word }) => word.startsWith(typed))) return [];
  const near = await tables
    .selectFrom("word_trigrams")
    .select("word")
    .where("trigram", "in", trigramsOf(typed))
    .groupBy("word")
    .orderBy(({ fn }) => fn.countAll(), "desc")
    .orderBy("word")
    .limit(candidates)
    .execute();
  return lookAlikes(
    typed,
    near.map(({ word }) => word),
    suggestions,
  );
};

const replacing = (query: Query, words: ReadonlyMap<string, string>): Query => ({
  wanted: query.wanted.map((each) =>
    each.kind === "word" ? { ...each, prefix: words.get(each.prefix) ?? each.prefix } : each,
  ),
  first: query.first === null ? null : (words.get(query.first) ?? query.first),
});

/**
 * Searches that may have been meant: each word that begins no word of the
 * dictionary, changed to one that looks like it. Those that find something.
 */
export const findLookAlikes = async (
  tables: Kysely<ReleaseTables>,
  matching: Matching,
  query: Query,
): Promise<readonly string[]> => {
  const alikes = new Map<string, readonly string[]>();
  for (const each of query.wanted) {
    if (each.kind !== "word" || each.prefix.length < leastLetters) continue;
    const words = await alikesOf(tables, each.prefix);
    if (words.length > 0) alikes.set(each.prefix, words);
  }
  if (alikes.size === 0) return [];
  const found: string[] = [];
  for (let rank = 0; rank < suggestions; rank += 1) {
    const words = new Map([...alikes].map(([typed, near]) => [typed, near[rank] ?? near[0]!]));
    const meant = replacing(query, words);
    const text = meant.wanted.map(typedAs).join(" ");
    if (found.includes(text)) continue;
    if ((await matching(tables, meant, { ...everywhere, most: rowsToSee })).length > 0) found.push(text);
  }
  return found;
};
