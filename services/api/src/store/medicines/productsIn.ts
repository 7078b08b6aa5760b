// medicines: the rows of one release by their identifiers, exactly as they were read.
import type { DmdId, GtinRow, ProductLookup, ReleaseFacts } from "@plainlabel/medicines";
import { type Kysely, sql } from "kysely";
import { codeId } from "./fillRelease.ts";
import { type Packed, type PackedClass, unpackRow } from "./packRow.ts";
import type { ReleaseTables } from "./ReleaseTables.ts";

/** Works on the tables of the release that is held; throws where they are gone. */
export type Reading = <T>(work: (tables: Kysely<ReleaseTables>) => Promise<T>) => Promise<T>;

export const rowIn =
  (reading: Reading) =>
  async <C extends PackedClass>(of: C, id: string): Promise<Packed[C] | undefined> => {
    const row = await reading((tables) =>
      tables
        .selectFrom("entries")
        .select("body")
        .where("of", "=", of)
        .where("id", "=", id)
        .executeTakeFirst(),
    );
    return row === undefined ? undefined : unpackRow(of, row.body);
  };

/** A product as its own row and, where a maker's, the row of what it is without one. */
export interface FoundProduct {
  readonly vmp: Packed["vmp"];
  readonly amp: Packed["amp"] | null;
}

/** Products with and without a maker by their identifiers, in one question to the database. */
export const foundIn =
  (reading: Reading) =>
  async (ids: readonly DmdId[]): Promise<ReadonlyMap<DmdId, FoundProduct>> => {
    if (ids.length === 0) return new Map();
    const rows = await reading((tables) =>
      tables
        .selectFrom("entries as vmp")
        .select(["vmp.id as id", "vmp.body as vmp", sql<string | null>`null`.as("amp")])
        .where("vmp.of", "=", "vmp")
        .where("vmp.id", "in", ids)
        .unionAll((query) =>
          query
            .selectFrom("entries as amp")
            .innerJoin("entries as vmp", "vmp.id", "amp.parent")
            .select(["amp.id as id", "vmp.body as vmp", "amp.body as amp"])
            .where("amp.of", "=", "amp")
            .where("vmp.of", "=", "vmp")
            .where("amp.id", "in", ids),
        )
        .execute(),
    );
    return new Map(
      rows.map(({ id, vmp, amp }) => [
        id,
        { vmp: unpackRow("vmp", vmp), amp: amp === null ? null : unpackRow("amp", amp) },
      ]),
    );
  };

/** The words of every code, by `codeId`: some thousands. */
export const textsIn = async (reading: Reading): Promise<ReadonlyMap<string, string>> => {
  const rows = await reading((tables) =>
    tables.selectFrom("entries").select(["id", "body"]).where("of", "=", "lookup").execute(),
  );
  return new Map(rows.map(({ id, body }) => [id, unpackRow("lookup", body).text]));
};

/** The rows that hang on each of some, in the order of their identifiers. */
export const rowsUnder =
  (reading: Reading) =>
  async <C extends PackedClass>(
    of: C,
    parents: readonly DmdId[],
  ): Promise<ReadonlyMap<DmdId, readonly Packed[C][]>> => {
    const rows =
      parents.length === 0
        ? []
        : await reading((tables) =>
            tables
              .selectFrom("entries")
              .select(["parent", "body"])
              .where("parent", "in", [...new Set(parents)])
              .where("of", "=", of)
              .orderBy("id")
              .execute(),
          );
    const under = new Map<DmdId, Packed[C][]>();
    for (const { parent, body } of rows)
      if (parent !== null) under.set(parent, [...(under.get(parent) ?? []), unpackRow(of, body)]);
    return under;
  };

/** The barcodes with this number, or of this pack. */
export const gtinRowsIn =
  (reading: Reading, by: "gtin" | "ampp_id") =>
  async (value: string): Promise<readonly GtinRow[]> => {
    const rows = await reading((tables) =>
      tables
        .selectFrom("gtins")
        .selectAll()
        .where(by, "=", value)
        .orderBy("gtin")
        .orderBy("ampp_id")
        .orderBy("starts")
        .execute(),
    );
    return rows.map(({ gtin: own, ampp_id, starts, ends }) => ({
      gtin: own,
      amppId: ampp_id,
      from: starts,
      to: ends,
    }));
  };

export const productsIn = (
  reading: Reading,
  facts: ReleaseFacts,
  successorOf: ProductLookup["successorOf"],
): ProductLookup => {
  const row = rowIn(reading);
  return {
    release: async () => facts,
    vtm: (id) => row("vtm", id),
    vmp: (id) => row("vmp", id),
    amp: (id) => row("amp", id),
    vmpp: (id) => row("vmpp", id),
    ampp: (id) => row("ampp", id),
    ingredient: (id) => row("ingredient", id),
    successorOf,
    gtinRows: gtinRowsIn(reading, "gtin"),
    textOf: async (table, code) => (await row("lookup", codeId(table, code)))?.text,
  };
};
