// medicines: the rows of a release into its tables, as they come; then the names it is searched by.
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
import type { DraftNameTable, EntryTable, ReleaseTables } from "./ReleaseTables.ts";

/** Rows of one statement: times their columns, far below what either database takes. */
const most = 1000;

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

const insert = async <T extends keyof ReleaseTables>(
  tables: Kysely<ReleaseTables>,
  table: T,
  rows: readonly ReleaseTables[T][],
): Promise<void> => {
  for (let at = 0; at < rows.length; at += most)
    await tables
      .insertInto(table)
      .values(rows.slice(at, at + most) as never)
      .execute();
};

/** Puts some rows where they belong; those of class "replaced" outlive the release and are kept elsewhere. */
export const takeRows = async (tables: Kysely<ReleaseTables>, batch: RowBatch): Promise<void> => {
  await insert(tables, "entries", entriesOf(batch));
  if (batch.of === "content") {
    const rows = batch.rows.map((row) => ({ of: row.of, parent_id: row.parentId, child_id: row.childId }));
    await insert(tables, "contents", rows);
  }
  if (batch.of === "gtin") {
    const rows = batch.rows.map((row) => ({
      gtin: row.gtin,
      ampp_id: row.amppId,
      starts: row.from,
      ends: row.to,
    }));
    await insert(tables, "gtins", rows);
  }
};

/** How many packs each product has and how many of them are made, while rows go by. */
export class PackCount {
  readonly #all = new Map<DmdId, number>();
  readonly #made = new Map<DmdId, number>();

  take(batch: RowBatch): void {
    if (batch.of !== "ampp") return;
    for (const { ampId, invalid, discontinued } of batch.rows) {
      if (invalid) continue;
      this.#all.set(ampId, (this.#all.get(ampId) ?? 0) + 1);
      if (!discontinued) this.#made.set(ampId, (this.#made.get(ampId) ?? 0) + 1);
    }
  }

  of(ampId: DmdId): { readonly all: number; readonly made: number } {
    return { all: this.#all.get(ampId) ?? 0, made: this.#made.get(ampId) ?? 0 };
  }
}

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
    yield page.map(({ body }) => unpackRow(of, body));
  }
}

/** Writes the names that are offered, and their words. Needs the index of `entries` by id. */
export const nameProducts = async (
  tables: Kysely<ReleaseTables>,
  packs: PackCount,
  indexText: (words: readonly string[]) => string,
): Promise<void> => {
  const known = new Set<string>();
  const draftOf = ({ kind, name, productId, words }: SearchName): DraftNameTable => {
    for (const { text, isNumber } of words) if (!isNumber && text.length >= leastLetters) known.add(text);
    return {
      kind: nameKinds.indexOf(kind),
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
    await insert(tables, "draft_names", offered.flatMap(namesOfVmp).map(draftOf));
  }
  for await (const page of pagesOf(tables, "amp")) {
    const offered = page.filter((amp) => ampNotOffered(amp, packs.of(amp.id)) === null);
    const names = offered.flatMap((amp) => namesOfAmp(amp, vmpNames.get(amp.vmpId) ?? ""));
    await insert(tables, "draft_names", names.map(draftOf));
  }
  await insert(
    tables,
    "words",
    [...known].map((word) => ({ word })),
  );
  await insert(
    tables,
    "word_trigrams",
    [...known].flatMap((word) => trigramsOf(word).map((trigram) => ({ trigram, word }))),
  );
};

/** A draft name's place, in SQL: its kind, then the shorter first, then by letters; the same in both databases. */
export const placeOfName = `kind * ${placesOfKind} + row_number() over (partition by kind order by length, name, product_id)`;

/** The kind of a draft name by its own word, in SQL. */
export const kindOfName = `case kind ${nameKinds.map((kind, at) => `when ${at} then '${kind}'`).join(" ")} end`;
