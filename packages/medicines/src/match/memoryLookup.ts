// match: a release held in memory, whole: for tests, and for whoever has a small one and no store.
import type { ReleaseSink } from "../release/ReadOptions.ts";
import type { ReleaseFacts } from "../release/ReleaseReport.ts";
import type { GtinRow, ReleaseRows, RowBatch, RowClass } from "../release/rows.ts";
import type { ProductLookup } from "./ProductLookup.ts";

export interface MemoryLookup extends ReleaseSink, ProductLookup {
  /** Says which release the rows were of, once it was read whole. */
  settle(facts: ReleaseFacts): void;
  /** Every row of a class, in the order of the release. */
  all<Class extends RowClass>(of: Class): readonly ReleaseRows[Class][];
}

/** Empty until rows are taken; take a refused release's rows for nothing: throw the whole of it away. */
export const memoryLookup = (): MemoryLookup => {
  const rows = new Map<RowClass, ReleaseRows[RowClass][]>();
  const byId = new Map<string, ReleaseRows[RowClass]>();
  const codes = new Map<string, string>();
  const successors = new Map<string, string>();
  const packs = new Map<string, GtinRow[]>();
  let facts: ReleaseFacts | null = null;

  const keep = (batch: RowBatch): void => {
    if (batch.of === "lookup")
      for (const { table, code, text } of batch.rows) codes.set(`${table} ${code}`, text);
    else if (batch.of === "replaced")
      for (const { previousId, currentId } of batch.rows) successors.set(previousId, currentId);
    else if (batch.of === "gtin")
      for (const row of batch.rows) packs.set(row.gtin, [...(packs.get(row.gtin) ?? []), row]);
    else if (batch.of !== "content") for (const row of batch.rows) byId.set(`${batch.of} ${row.id}`, row);
  };

  const find =
    <Class extends RowClass>(of: Class) =>
    async (id: string) =>
      byId.get(`${of} ${id}`) as ReleaseRows[Class] | undefined;

  return {
    take: (batch) => {
      rows.set(batch.of, [...(rows.get(batch.of) ?? []), ...batch.rows]);
      keep(batch);
    },
    settle: (said) => {
      facts = said;
    },
    all: <Class extends RowClass>(of: Class) => (rows.get(of) ?? []) as ReleaseRows[Class][],
    release: async () => facts,
    vtm: find("vtm"),
    vmp: find("vmp"),
    amp: find("amp"),
    vmpp: find("vmpp"),
    ampp: find("ampp"),
    ingredient: find("ingredient"),
    successorOf: async (id) => successors.get(id),
    gtinRows: async (gtin) => packs.get(gtin) ?? [],
    textOf: async (table, code) => codes.get(`${table} ${code}`),
  };
};
