// medicines: the rows of a release into its tables, as they come; then the names it is searched by.
import { setImmediate } from "node:timers/promises";
import {
  ampNotOffered,
  beginningsOf,
  type DmdId,
  indexedWords,
  leastLetters,
  nameKinds,
  namesOfAmp,
  namesOfVmp,
  type RowBatch,
  type SearchName,
  trigramsOf,
  vmpNotOffered,
} from "@plainlabel/medicines";
import type { Kysely } from "kysely";
import { type PackedClass, packRow, unpackRow } from "./packRow.ts";
import { putRows, type RowsOf } from "./putRows.ts";
import type { ReleaseShelf } from "./ReleaseShelf.ts";
import type { DraftNameTable, EntryTable, ReleaseTables } from "./ReleaseTables.ts";

/** Rows of one page: few enough that what is made of them is gone before memory is tidied. */
const most = 200;

/** Places of one kind of names end before those of the next begin. */
export const placesOfKind = 100_000_000;

/** Under which id a code is kept. */
export const codeId = (table: string, code: string): string => `${table}/${code}`;

const entryOf = (
  of: PackedClass,
  row: { readonly id: DmdId },
  parent: DmdId | null,
  body: string,
): EntryTable => ({
  of,
  id: row.id,
  parent,
  body,
});

const entriesOf = (batch: RowBatch): readonly EntryTable[] => {
  switch (batch.of) {
    case "lookup":
      return batch.rows.map((row) =>
        entryOf("lookup", { id: codeId(row.table, row.code) }, null, packRow("lookup", row)),
      );
    case "ingredient":
      return batch.rows.map((row) => entryOf("ingredient", row, null, packRow("ingredient", row)));
    case "vtm":
      return batch.rows.map((row) => entryOf("vtm", row, null, packRow("vtm", row)));
    case "vmp":
      return batch.rows.map((row) => entryOf("vmp", row, row.vtmId, packRow("vmp", row)));
    case "amp":
      return batch.rows.map((row) => entryOf("amp", row, row.vmpId, packRow("amp", row)));
    case "vmpp":
      return batch.rows.map((row) => entryOf("vmpp", row, row.vmpId, packRow("vmpp", row)));
    case "ampp":
      return batch.rows.map((row) => entryOf("ampp", row, row.ampId, packRow("ampp", row)));
    case "content":
    case "gtin":
    case "replaced":
      return [];
  }
};

/** Puts some rows where they belong; those of class "replaced" outlive the release and are kept elsewhere. */
export const takeRows = async (
  tables: Kysely<ReleaseTables>,
  batch: RowBatch,
  rowsOf: RowsOf,
): Promise<void> => {
  await putRows(tables, rowsOf, "entries", entriesOf(batch));
  if (batch.of === "content") {
    const rows = batch.rows.map((row) => ({ of: row.of, parent_id: row.parentId, child_id: row.childId }));
    await putRows(tables, rowsOf, "contents", rows);
  }
  if (batch.of === "gtin") {
    const rows = batch.rows.map((row) => ({
      gtin: row.gtin,
      ampp_id: row.amppId,
      starts: row.from,
      ends: row.to,
    }));
    await putRows(tables, rowsOf, "gtins", rows);
  }
};

/** How many packs each of these products has, and how many of them are made. */
const packsOf = async (tables: Kysely<ReleaseTables>, ampIds: readonly DmdId[]) => {
  const counts = new Map<DmdId, { all: number; made: number }>();
  const rows = await tables
    .selectFrom("entries")
    .select("body")
    .where("of", "=", "ampp")
    .where("parent", "in", ampIds)
    .execute();
  for (const { body } of rows) {
    const { ampId, invalid, discontinued } = unpackRow("ampp", body);
    if (invalid) continue;
    const count = counts.get(ampId) ?? { all: 0, made: 0 };
    count.all += 1;
    if (!discontinued) count.made += 1;
    counts.set(ampId, count);
  }
  return (id: DmdId) => counts.get(id) ?? { all: 0, made: 0 };
};

/** All rows of a class in pages, so that a whole release never stands in memory. */
async function* pagesOf<C extends "vmp" | "amp">(tables: Kysely<ReleaseTables>, of: C) {
  for (let after = ""; ; ) {
    const page = await tables
      .selectFrom("entries")
      .select(["id", "body"])
      .where("of", "=", of)
      .where("id", ">", after)
      .orderBy("id")
      .limit(most)
      .execute();
    if (page.length === 0) return;
    after = page.at(-1)!.id;
    // Both databases may answer without a turn of the event loop; what waits for one is kept in memory until then.
    await setImmediate();
    yield page.map(({ body }) => unpackRow(of, body));
  }
}

/** Writes the names that are offered, and their words. Needs the indexes of `entries`. */
export const nameProducts = async (
  tables: Kysely<ReleaseTables>,
  { indexText, rowsOf }: Pick<ReleaseShelf, "indexText" | "rowsOf">,
): Promise<void> => {
  const known = new Map<string, { names: number; kind: number }>();
  const alike = new Set<string>();
  const draftOf = ({ kind, name, productId, words }: SearchName): DraftNameTable => {
    const at = nameKinds.indexOf(kind);
    for (const text of new Set(words.map((word) => word.text))) {
      const before = known.get(text) ?? { names: 0, kind: at };
      known.set(text, { names: before.names + 1, kind: Math.min(before.kind, at) });
    }
    for (const { text, isNumber } of words) if (!isNumber && text.length >= leastLetters) alike.add(text);
    return {
      kind: at,
      length: name.length,
      name,
      product_id: productId,
      words: indexText(indexedWords(words, beginningsOf(name))),
    };
  };
  const vmpNames = new Map<DmdId, string>();
  for await (const page of pagesOf(tables, "vmp")) {
    for (const { id, name } of page) vmpNames.set(id, name);
    const offered = page.filter((vmp) => vmpNotOffered(vmp) === null);
    await putRows(tables, rowsOf, "draft_names", offered.flatMap(namesOfVmp).map(draftOf));
  }
  for await (const page of pagesOf(tables, "amp")) {
    const packs = await packsOf(
      tables,
      page.map(({ id }) => id),
    );
    const offered = page.filter((amp) => ampNotOffered(amp, packs(amp.id)) === null);
    const names = offered.flatMap((amp) => namesOfAmp(amp, vmpNames.get(amp.vmpId) ?? ""));
    await putRows(tables, rowsOf, "draft_names", names.map(draftOf));
  }
  await putRows(
    tables,
    rowsOf,
    "words",
    [...known].map(([word, counted]) => ({ word, ...counted })),
  );
  await putRows(
    tables,
    rowsOf,
    "word_trigrams",
    [...alike].flatMap((word) => trigramsOf(word).map((trigram) => ({ trigram, word }))),
  );
};

/** A draft name's place, in SQL: its kind, then the shorter first, then by letters; the same in both databases. */
export const placeOfName = `kind * ${placesOfKind} + row_number() over (partition by kind order by length, name, product_id)`;

/** The kind of a draft name by its own word, in SQL. */
export const kindOfName = `case kind ${nameKinds.map((kind, at) => `when ${at} then '${kind}'`).join(" ")} end`;
