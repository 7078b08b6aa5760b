// tests: what the dictionary of medicines promises, whichever database keeps it.
import { refused } from "@plainlabel/core";
import {
  compareHits,
  matchesName,
  namesOfAmp,
  namesOfVmp,
  type Query,
  readQuery,
} from "@plainlabel/medicines";
import { expect, test } from "vitest";
import type { OpenRelease } from "../../store/medicines/Medicines.ts";
import type { Store } from "../../store/Store.ts";
import { reading, reportOf, sampleRows } from "../sampleRelease.ts";
import type { TestStore } from "../stores.ts";

const queryOf = (text: string): Query => {
  const query = readQuery(text);
  if (!query.ok) throw new Error(`refused: ${text}`);
  return query.value;
};

const opened = async ({ medicines }: Store): Promise<OpenRelease> => {
  const release = await medicines.open();
  if (release === null) throw new Error("no release");
  return release;
};

const idsFor = async (release: OpenRelease, typed: string, most = 20): Promise<readonly string[]> =>
  (await release.find(queryOf(typed), most)).hits.map(({ productId }) => productId);

export const medicinesContract = (
  withStore: (work: (opened: TestStore) => Promise<void>) => () => Promise<void>,
) => {
  test(
    "there is none before one is imported, and none to go back to",
    withStore(async ({ store: { medicines } }) => {
      expect(await medicines.state()).toEqual({ state: "none" });
      expect(await medicines.open()).toBeNull();
      expect(await medicines.back()).toMatchObject({ ok: false, refusals: [{ code: "no-release-before" }] });
    }),
  );

  test(
    "rows come back exactly as they were read",
    withStore(async ({ store, again }) => {
      expect(await store.medicines.take(reading("2026-03-23"))).toMatchObject({
        ok: true,
        value: { newlyReplaced: 1, report: { date: "2026-03-23" } },
      });
      const release = await opened(again());
      const { products } = release;
      for (const batch of sampleRows()) {
        if (batch.of === "vmp") for (const row of batch.rows) expect(await products.vmp(row.id)).toEqual(row);
        if (batch.of === "amp") for (const row of batch.rows) expect(await products.amp(row.id)).toEqual(row);
        if (batch.of === "ampp")
          for (const row of batch.rows) expect(await products.ampp(row.id)).toEqual(row);
        if (batch.of === "vmpp")
          for (const row of batch.rows) expect(await products.vmpp(row.id)).toEqual(row);
        if (batch.of === "vtm") for (const row of batch.rows) expect(await products.vtm(row.id)).toEqual(row);
        if (batch.of === "ingredient")
          for (const row of batch.rows) expect(await products.ingredient(row.id)).toEqual(row);
        if (batch.of === "lookup")
          for (const row of batch.rows) expect(await products.textOf(row.table, row.code)).toBe(row.text);
      }
      expect(await products.gtinRows("09520000000028")).toEqual([
        { gtin: "09520000000028", amppId: "401", from: "2022-01-01", to: null },
        { gtin: "09520000000028", amppId: "403", from: "2020-01-01", to: "2021-01-01" },
      ]);
      expect(await products.vmp("999")).toBeUndefined();
      expect(await products.textOf("FORM", "11")).toBeUndefined();
      expect((await release.packsOfAmp("201")).map(({ id }) => id)).toEqual(["401"]);
      expect((await release.packsOfVmp("101")).map(({ id }) => id)).toEqual(["301"]);
      expect(await products.release()).toMatchObject({ date: "2026-03-23" });
    }),
  );

  test(
    "a search finds what the meaning of a search says, in its order",
    withStore(async ({ store }) => {
      await store.medicines.take(reading("2026-03-23"));
      const release = await opened(store);
      // 106 is invalid, 107 is not prescribed by this name, 204 is a parallel import, 203 is discontinued.
      expect(await idsFor(release, "exam")).toEqual(["102", "101", "108", "103", "104", "205", "202", "201"]);
      expect(await idsFor(release, "exam 2.5")).toEqual(["101", "104", "202", "201"]);
      expect(await idsFor(release, "exam 5")).toEqual(["103", "104"]);
      expect(await idsFor(release, "5mg/5ml")).toEqual(["103"]);
      expect(await idsFor(release, "exam 100mcg")).toEqual(["108"]);
      expect(await idsFor(release, "testim")).toEqual(["105"]);
      expect(await idsFor(release, "north 2.5")).toEqual(["201"]);
      expect(await idsFor(release, "examplime")).toEqual([]);

      const names = sampleRows().flatMap((batch) => {
        if (batch.of === "vmp")
          return batch.rows.filter(({ id }) => id !== "106" && id !== "107").flatMap(namesOfVmp);
        if (batch.of !== "amp") return [];
        const offered = batch.rows.filter(({ id }) => id !== "204" && id !== "203");
        return offered.flatMap((row) => namesOfAmp(row, row.id === "201" ? row.name : ""));
      });
      for (const typed of [
        "e",
        "t",
        "tab exam",
        "2.5 mg",
        "25",
        "10",
        "south",
        "o",
        "exam 5 mg",
        "ø",
        "5ml s",
      ]) {
        const query = queryOf(typed);
        const meant = names
          .filter(({ words }) => matchesName(words, query))
          .sort(compareHits(query))
          .map(({ productId }) => productId);
        expect([typed, await idsFor(release, typed)]).toEqual([typed, [...new Set(meant)]]);
        const { hits, more } = await release.find(query, 1);
        expect(hits.length).toBe(Math.min(1, new Set(meant).size));
        expect(more).toBe(new Set(meant).size > 1);
      }
    }),
  );

  test(
    "a search that finds many is told in the same order, part by part",
    withStore(async ({ store }) => {
      const rows = sampleRows().map((batch) =>
        batch.of === "vmp"
          ? {
              ...batch,
              rows: Array.from({ length: 300 }, (_, at) => ({
                ...batch.rows[0]!,
                id: `${1000 + at}`,
                name: `${at % 3 === 0 ? "Exampline" : "With exampline"} ${at}mg ${"x".repeat(at % 7)} tablets`,
                previousName: at % 5 === 0 ? `Exampla ${at}mg tablets` : null,
              })),
            }
          : batch.of === "amp" || batch.of === "ampp"
            ? { ...batch, rows: [] }
            : batch,
      );
      await store.medicines.take(reading("2026-03-23", rows));
      const release = await opened(store);
      const query = queryOf("exam tab");
      const names = rows.flatMap((batch) => (batch.of === "vmp" ? batch.rows.flatMap(namesOfVmp) : []));
      const meant = [
        ...new Set(
          names
            .filter(({ words }) => matchesName(words, query))
            .sort(compareHits(query))
            .map(({ productId }) => productId),
        ),
      ];
      expect(meant.length).toBe(300);
      for (const most of [1, 20, 120, 299]) {
        const { hits, more } = await release.find(query, most);
        expect(hits.map(({ productId }) => productId)).toEqual(meant.slice(0, most));
        expect(more).toBe(true);
      }
      expect((await release.find(query, 300)).more).toBe(false);
    }),
  );

  test(
    "what only looks alike is a search to choose, and never a hit",
    withStore(async ({ store }) => {
      await store.medicines.take(reading("2026-03-23"));
      const release = await opened(store);
      expect(await release.lookAlikes(queryOf("examplime 2.5mg"))).toEqual([
        "exampline 2.5mg",
        "exampra 2.5mg",
      ]);
      expect(await release.lookAlikes(queryOf("exampl"))).toEqual([]);
      expect(await release.lookAlikes(queryOf("examplime 7mg"))).toEqual([]);
      expect(await release.lookAlikes(queryOf("zzzzzz"))).toEqual([]);
      expect(await release.lookAlikes(queryOf("25"))).toEqual([]);
    }),
  );

  test(
    "a new release takes the place of the old, which is kept to go back to",
    withStore(async ({ store, again }) => {
      await store.medicines.take(reading("2026-03-23"));
      const held = await opened(store);
      const later = sampleRows().map((batch) =>
        batch.of === "vmp"
          ? {
              ...batch,
              rows: batch.rows.map((row) => ({ ...row, name: row.name.replace("Exampline", "Newname") })),
            }
          : batch,
      );
      const seen: unknown[] = [];
      await store.medicines.take(async (sink, inUse) => {
        seen.push(inUse);
        return reading("2026-03-30", later)(sink);
      });
      expect(seen).toEqual([expect.objectContaining({ date: "2026-03-23" })]);
      // A piece of work that began with the old one ends with it.
      expect((await held.products.vmp("101"))?.name).toBe("Exampline 2.5mg tablets");
      const other = again();
      expect((await (await opened(other)).products.vmp("101"))?.name).toBe("Newname 2.5mg tablets");
      expect(await other.medicines.state()).toMatchObject({
        state: "in-use",
        release: { report: { date: "2026-03-30" } },
        before: { report: { date: "2026-03-23" } },
      });
      expect(await other.medicines.back()).toMatchObject({
        ok: true,
        value: { report: { date: "2026-03-23" } },
      });
      expect((await (await opened(store)).products.vmp("101"))?.name).toBe("Exampline 2.5mg tablets");
      expect(await store.medicines.back()).toMatchObject({
        ok: true,
        value: { report: { date: "2026-03-30" } },
      });
      await store.medicines.take(reading("2026-04-06"));
      expect(await store.medicines.state()).toMatchObject({
        release: { report: { date: "2026-04-06" } },
        before: { report: { date: "2026-03-30" } },
      });
    }),
  );

  test(
    "a release that is refused or breaks off half way changes nothing",
    withStore(async ({ store }) => {
      const half = sampleRows().slice(0, 4);
      const refusing = async (sink: Parameters<ReturnType<typeof reading>>[0]) => {
        for (const batch of half) await sink.take(batch);
        return refused({ code: "release-cut-off", path: "", detail: "d", help: "h" });
      };
      const breaking = async (sink: Parameters<ReturnType<typeof reading>>[0]) => {
        for (const batch of half) await sink.take(batch);
        throw new Error("broke off");
      };
      expect(await store.medicines.take(refusing)).toMatchObject({
        ok: false,
        refusals: [{ code: "release-cut-off" }],
      });
      expect(await store.medicines.state()).toEqual({ state: "none" });
      await store.medicines.take(reading("2026-03-23"));
      expect((await store.medicines.take(refusing)).ok).toBe(false);
      await expect(store.medicines.take(breaking)).rejects.toThrow("broke off");
      expect(await store.medicines.state()).toMatchObject({
        release: { report: reportOf("2026-03-23", sampleRows()) },
        before: null,
      });
      expect(await idsFor(await opened(store), "exam 2.5")).toEqual(["101", "104", "202", "201"]);
    }),
  );

  test(
    "of two imports at once the second is refused, and the first goes on",
    withStore(async ({ store, again }) => {
      const other = again();
      let second: unknown;
      const first = await store.medicines.take(async (sink) => {
        second = await other.medicines.take(reading("2026-03-30"));
        return reading("2026-03-23")(sink);
      });
      expect(second).toMatchObject({ ok: false, refusals: [{ code: "import-under-way" }] });
      expect(first.ok).toBe(true);
      expect(await other.medicines.state()).toMatchObject({ release: { report: { date: "2026-03-23" } } });
      expect((await other.medicines.take(reading("2026-03-30"))).ok).toBe(true);
    }),
  );

  test(
    "identifiers of old outlive the release that told of them",
    withStore(async ({ store }) => {
      const replaced = (of: readonly (readonly [string, string])[]) =>
        sampleRows().map((batch) =>
          batch.of === "replaced"
            ? {
                ...batch,
                rows: of.map(([previousId, currentId]) => ({
                  ...{ of: "vmp" as const, previousId, currentId, on: null },
                })),
              }
            : batch,
        );
      await store.medicines.take(
        reading(
          "2026-03-23",
          replaced([
            ["1", "2"],
            ["7", "7"],
          ]),
        ),
      );
      const next = await store.medicines.take(
        reading(
          "2026-03-30",
          replaced([
            ["2", "3"],
            ["1", "2"],
            ["5", "6"],
            ["5", "8"],
          ]),
        ),
      );
      expect(next).toMatchObject({ ok: true, value: { newlyReplaced: 3 } });
      const { products } = await opened(store);
      expect(await products.successorOf("1")).toBe("2");
      expect(await products.successorOf("2")).toBe("3");
      expect(await products.successorOf("3")).toBeUndefined();
      expect(await products.successorOf("7")).toBeUndefined();
      // Two at once: nobody can tell which.
      expect(await products.successorOf("5")).toBeUndefined();
      await store.medicines.take(reading("2026-04-06", replaced([["5", "8"]])));
      expect(await (await opened(store)).products.successorOf("5")).toBe("8");
    }),
  );
};
