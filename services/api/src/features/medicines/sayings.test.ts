// What labels are told of codes where the dictionary is there, slow, away or not there.

import { fileURLToPath } from "node:url";
import { readRelease } from "@plainlabel/medicines";
import { expect, test } from "vitest";
import { StoreOutage } from "../../store/storeFaults.ts";
import { postgresStores, sqliteStores } from "../../testing/stores.ts";
import { openSayings } from "./sayings.ts";

const methotrexate = {
  name: "Methotrexate 2.5mg tablets",
  code: "41792011000001100",
};
const sample = fileURLToPath(
  new URL("../../../../../packages/medicines/test/fixtures/dmd-sample", import.meta.url),
);
const asked = [methotrexate, null];
const never = () => new Promise<never>(() => {});

const logged = () => {
  const lines: string[] = [];
  return { lines, log: { error: (_fields: unknown, line?: string) => void lines.push(line ?? "") } };
};

test("no release: nothing is asked and nothing is told", async () => {
  const { lines, log } = logged();
  const sayings = await openSayings({ open: async () => null }, log);
  expect(sayings.before).toBe("no-release");
  expect(await sayings.of(asked)).toEqual([null, null]);
  expect(lines).toEqual([]);
});

test.each([
  ["does not answer", never, "the dictionary of medicines was not asked in time"],
  [
    "is away",
    async () => {
      throw new StoreOutage("SQLITE_BUSY");
    },
    "the dictionary of medicines could not be asked",
  ],
])("a store that %s: items with codes say that they were not looked up", async (_name, open, line) => {
  const { lines, log } = logged();
  const sayings = await openSayings({ open }, log, 1);
  expect(sayings.before).toBe("not-asked");
  expect(await sayings.of(asked)).toEqual(["not-looked-up", null]);
  expect(lines).toEqual([line]);
});

test.each([
  ["SQLite", async () => sqliteStores],
  ["PostgreSQL", postgresStores],
])(
  "a release in %s is asked for many items at once, each by its place",
  async (_name, stores) => {
    const kind = await stores();
    const { store, close } = await kind.fresh();
    const { lines, log } = logged();
    try {
      expect((await store.medicines.take((sink, inUse) => readRelease(sample, sink, { inUse }))).ok).toBe(
        true,
      );
      // No test waits for a clock: a busy machine may take longer than a label would wait.
      const sayings = await openSayings(store.medicines, log, 60_000);
      const old = { ...methotrexate, code: "326874007" };
      const many = Array.from({ length: 40 }, (_, at) => [methotrexate, null, old][at % 3] ?? null);
      const said = await sayings.of(many);
      expect(said.map((one) => (one === null || one === "not-looked-up" ? one : one.product?.id))).toEqual(
        many.map((one) => (one === null ? null : methotrexate.code)),
      );
      expect(said[2]).toMatchObject({ replacedBy: [methotrexate.code], release: "2026-03-23" });
      expect(lines).toEqual([]);
    } finally {
      await close();
      await kind.end();
    }
  },
  120_000,
);
