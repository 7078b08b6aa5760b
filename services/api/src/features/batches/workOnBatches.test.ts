// Parts of batches by makers that break: the item whose fault it is fails, no other does, and waiting never
// counts as failing.

import { describe, expect, test } from "vitest";
import { limitInMemory } from "../../costs/limitInMemory.ts";
import { partLease } from "../../durations/durations.ts";
import type { ItemsAnswer, ItemsCall } from "../../rendering/ItemsCall.ts";
import type { LabelMaker, Unserved } from "../../rendering/LabelMaker.ts";
import type { DoneItem } from "../../store/batches/Batches.ts";
import { keptOrder } from "../../store/batches/keptOrder.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { shelvesOver } from "../content/shelfOf.ts";
import { workOnce } from "./workOnBatches.ts";

type Answer = (items: readonly unknown[]) => ItemsAnswer | Unserved;

const madeAll: Answer = (items) => ({
  outcome: "items",
  items: items.map(() => ({ outcome: "made", labels: 1, words: "w", comparisons: [] })),
});

const setUp = async (answer: Answer) => {
  let now = Date.parse("2026-11-25T10:00:00Z");
  const { store } = temporaryStore(() => now);
  const maker: LabelMaker = {
    ready: () => true,
    settled: Promise.resolve(),
    make: async () => ({ outcome: "not-ready" }),
    paint: async () => ({ outcome: "not-ready" }),
    makeItems: async ({ items }: ItemsCall) =>
      answer(items.map((item) => ("sent" in item ? item.sent : null))),
    load: () => ({ waiting: 0, working: 0, lost: 0 }),
    close: async () => {},
  };
  const scan = {
    ...{
      store,
      publicHost: null,
      clock: () => now,
      shelfOf: shelvesOver(store.content),
      reviewedOnly: false,
    },
    ...{ filmPlaces: { folder: null, hosts: [] }, guesses: limitInMemory(1) },
  };
  const opened = await store.batches.open({
    tenantId: "a",
    order: keptOrder(["one", "two", "three"]),
    key: null,
  });
  if (opened.outcome !== "opened") throw new Error(opened.outcome);
  return {
    work: () => workOnce(store.batches, { maker, scan, pharmacy: null, log: { error: () => {} } }),
    claim: store.batches.claim,
    later: () => {
      now += partLease;
    },
    facts: () => store.batches.find("a", opened.id),
    results: async () => {
      const done: DoneItem[] = [];
      for await (const some of store.batches.items("a", opened.id)) done.push(...some);
      return done.map(({ result }) => (result.outcome === "failed" ? result.reason : result.outcome));
    },
    close: store.close,
  };
};

describe("a part of a batch", () => {
  test("with an item that breaks its worker loses that item alone", async () => {
    const batch = await setUp((items) => {
      if (items.includes("two")) throw new Error("out of memory");
      return madeAll(items);
    });
    expect(await batch.work()).toBe(true);
    expect(await batch.results()).toEqual(["made", "broke", "made"]);
    await batch.close();
  });

  test("with an item that takes too long loses that item alone", async () => {
    const batch = await setUp((items) =>
      items.includes("three") ? { outcome: "took-too-long" } : madeAll(items),
    );
    expect(await batch.work()).toBe(true);
    expect(await batch.results()).toEqual(["made", "made", "took-too-long"]);
    await batch.close();
  });

  test("waits as long as it must where counters come first, and has failed nothing", async () => {
    let busy = true;
    const batch = await setUp((items) => (busy ? { outcome: "queue-full" } : madeAll(items)));
    for (let time = 0; time < 20; time += 1) expect(await batch.work()).toBe(false);
    busy = false;
    expect(await batch.work()).toBe(true);
    expect(await batch.facts()).toMatchObject({ made: 3, failed: 0 });
    expect(await batch.work()).toBe(false);
    await batch.close();
  });

  test("that three copies died of is told as failed, and none of its items is tried again", async () => {
    const batch = await setUp(madeAll);
    // A copy that dies neither finishes its part nor gives it back.
    for (let copy = 0; copy < 3; copy += 1) {
      expect(await batch.claim()).toMatchObject({ tries: copy + 1 });
      batch.later();
    }
    expect(await batch.work()).toBe(true);
    expect(await batch.results()).toEqual(["broke", "broke", "broke"]);
    await batch.close();
  });
});
