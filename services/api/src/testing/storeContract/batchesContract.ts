// tests: what batches promise, whichever database keeps them: each part is finished once, whoever dies meanwhile.
import { expect, test } from "vitest";
import { batchLasts, partLease } from "../../durations/durations.ts";
import type { BatchPart, ItemResult } from "../../store/batches/Batches.ts";
import { mostOpen } from "../../store/batches/keepBatches.ts";
import { itemsInPart, keptOrder } from "../../store/batches/keptOrder.ts";
import type { TestStore } from "../stores.ts";

const made: ItemResult = { outcome: "made", labels: 2, words: "w", comparisons: [] };
const refusal = { code: "no-text", path: "/directions", detail: "d", help: "h" };
const refusedItem: ItemResult = { outcome: "refused", refusals: [refusal] };
const failedItem: ItemResult = { outcome: "failed", reason: "broke" };

const orderOf = (count: number): readonly unknown[] =>
  Array.from({ length: count }, (_, at) => ({ person: `Zebedee ${at}`, amount: "1.50" }));

const allMade = (part: BatchPart): readonly ItemResult[] => part.items.map(() => made);

export const batchesContract = (
  withStore: (work: (opened: TestStore) => Promise<void>) => () => Promise<void>,
) => {
  const open = async ({ store: { batches } }: TestStore, count: number, tenantId = "a"): Promise<string> => {
    const opened = await batches.open({ tenantId, order: keptOrder(orderOf(count)), key: null });
    if (opened.outcome !== "opened") throw new Error(opened.outcome);
    return opened.id;
  };

  test(
    "every item comes back in order with what became of it, and nothing of it can be read where it is kept",
    withStore(async (opened) => {
      const { batches } = opened.store;
      const count = itemsInPart * 2 + 3;
      const id = await open(opened, count);
      expect(await batches.find("a", id)).toMatchObject({ items: count, made: 0, begun: false });
      expect(await opened.everythingKept()).not.toMatch(/Zebedee/);
      const sizes: number[] = [];
      for (let part = await batches.claim(); part !== null; part = await batches.claim()) {
        sizes.push(part.items.length);
        const results = part.items.map((_, at) => (at === 0 ? refusedItem : at === 1 ? failedItem : made));
        expect(await batches.finish(part, results)).toBe(true);
      }
      expect(sizes).toEqual([itemsInPart, itemsInPart, 3]);
      expect(await batches.find("a", id)).toMatchObject({
        ...{ items: count, refused: 3, failed: 3, made: count - 6, labels: 2 * (count - 6), begun: true },
      });
      const items = [];
      for await (const some of batches.items("a", id)) items.push(...some);
      expect(items.map(({ sent }) => sent)).toEqual(orderOf(count));
      expect(items.map(({ at }) => at)).toEqual(Array.from({ length: count }, (_, at) => at));
      expect(items[itemsInPart]?.result).toEqual(refusedItem);
      expect(await batches.item("a", id, itemsInPart)).toEqual(items[itemsInPart]);
      expect(await batches.item("b", id, itemsInPart)).toBeNull();
      expect(await batches.item("a", id, count)).toBeNull();
      expect(items[itemsInPart + 1]?.result).toEqual(failedItem);
      expect(items[itemsInPart + 2]?.result).toEqual(made);
      expect(await opened.everythingKept()).not.toMatch(/Zebedee|no-text/);
    }),
  );

  test(
    "a tenant's batches are listed, the newest first, with how far each is, and nobody else's",
    withStore(async (opened) => {
      const { batches } = opened.store;
      const first = await open(opened, 1);
      const part = (await batches.claim())!;
      await batches.finish(part, allMade(part));
      opened.chance.now += 1;
      const second = await open(opened, 2);
      await open(opened, 1, "b");
      expect(await batches.item("a", second, 0)).toBeNull();
      expect(await batches.list("a", 9)).toEqual([
        await batches.find("a", second),
        await batches.find("a", first),
      ]);
      expect((await batches.list("a", 1)).map(({ id }) => id)).toEqual([second]);
      expect(await batches.list("c", 9)).toEqual([]);
      opened.chance.now += batchLasts;
      expect(await batches.list("a", 9)).toEqual([]);
    }),
  );

  test(
    "what was made of an item on the desk is kept as long as its batch, encrypted, for nobody else",
    withStore(async (opened) => {
      const { batches } = opened.store;
      const id = await open(opened, 3);
      expect(await batches.keepRow("a", id, 2, { words: "Zebedee takes one" })).toBe(true);
      expect(await batches.keepRow("a", id, 2, { words: "Zebedee takes two" })).toBe(true);
      expect(await batches.keepRow("a", id, 3, {})).toBe(false);
      expect(await batches.keepRow("b", id, 2, {})).toBe(false);
      expect([...(await batches.rows("a", id))]).toEqual([[2, { words: "Zebedee takes two" }]]);
      expect((await batches.rows("b", id)).size).toBe(0);
      expect(await opened.everythingKept()).not.toMatch(/Zebedee/);
      await batches.remove("a", id);
      expect((await batches.rows("a", id)).size).toBe(0);
    }),
  );

  test(
    "a part is finished once: who lost the lease keeps nothing",
    withStore(async (opened) => {
      const { batches } = opened.store;
      const other = opened.again().batches;
      const id = await open(opened, 3);
      const dead = (await batches.claim())!;
      expect(await other.claim()).toBeNull();
      opened.chance.now += partLease;
      const next = (await other.claim())!;
      expect(next).toMatchObject({ part: 0, tries: 2, items: dead.items });
      expect(await batches.finish(dead, [refusedItem, refusedItem, refusedItem])).toBe(false);
      expect(await other.finish(next, allMade(next))).toBe(true);
      expect(await other.finish(next, allMade(next))).toBe(false);
      expect(await batches.find("a", id)).toMatchObject({ made: 3, refused: 0, labels: 6 });
      opened.chance.now += partLease;
      expect(await batches.claim()).toBeNull();
    }),
  );

  test(
    "whoever still works holds what it has, and only while it has it",
    withStore(async (opened) => {
      const { batches } = opened.store;
      await open(opened, 1);
      const part = (await batches.claim())!;
      opened.chance.now += partLease - 1;
      expect(await batches.hold(part)).toBe(true);
      opened.chance.now += partLease - 1;
      expect(await batches.claim()).toBeNull();
      opened.chance.now += 1;
      const next = (await batches.claim())!;
      expect(await batches.hold(part)).toBe(false);
      expect(await batches.finish(next, allMade(next))).toBe(true);
      expect(await batches.hold(next)).toBe(false);
    }),
  );

  test(
    "what is released can be had at once, and was not tried",
    withStore(async (opened) => {
      const { batches } = opened.store;
      await open(opened, 1);
      await batches.release((await batches.claim())!);
      const next = (await batches.claim())!;
      expect(next).toMatchObject({ part: 0, tries: 1 });
      opened.chance.now += partLease;
      const after = (await batches.claim())!;
      expect(after.tries).toBe(2);
      await batches.release(next);
      expect(await batches.hold(after)).toBe(true);
    }),
  );

  test(
    "of many that take parts at once, each has others",
    withStore(async (opened) => {
      const copies = [opened.store, opened.again(), opened.again(), opened.again()];
      await open(opened, itemsInPart * 12);
      const taken: number[] = [];
      await Promise.all(
        copies.map(async ({ batches }) => {
          for (let part = await batches.claim(); part !== null; part = await batches.claim()) {
            taken.push(part.part);
            await batches.finish(part, allMade(part));
          }
        }),
      );
      expect(taken.toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    }),
  );

  test(
    "a small batch does not wait for a large one that came before",
    withStore(async (opened) => {
      const { batches } = opened.store;
      await open(opened, itemsInPart * 3);
      const small = await open(opened, 1, "b");
      const first = [(await batches.claim())!, (await batches.claim())!];
      expect(first.map(({ batchId }) => batchId)).toContain(small);
    }),
  );

  test(
    "tenants' parts are made in turn: who orders often, and little, gets no more than who ordered much",
    withStore(async (opened) => {
      const { batches } = opened.store;
      const large = await open(opened, itemsInPart * 6);
      const begun = (await batches.claim())!;
      await batches.finish(begun, allMade(begun));
      const taken: string[] = [];
      for (let one = 0; one < 8; one += 1) {
        await open(opened, 1, "b");
        const part = (await batches.claim())!;
        taken.push(part.tenantId);
        await batches.finish(part, allMade(part));
      }
      expect(taken.filter((tenant) => tenant === "a").length).toBeGreaterThanOrEqual(3);
      expect(taken.filter((tenant) => tenant === "b").length).toBeGreaterThanOrEqual(3);
      expect(await batches.find("a", large)).toMatchObject({ begun: true });
    }),
  );

  test(
    "of one tenant a small batch does not wait for its large one either",
    withStore(async (opened) => {
      const { batches } = opened.store;
      await open(opened, itemsInPart * 4);
      const begun = (await batches.claim())!;
      await batches.finish(begun, allMade(begun));
      const small = await open(opened, 1);
      const next = [(await batches.claim())!, (await batches.claim())!];
      expect(next.map(({ batchId }) => batchId)).toContain(small);
    }),
  );

  test(
    "how many are unfinished is known before an order is read, unless its key was used before",
    withStore(async (opened) => {
      const { batches } = opened.store;
      expect(await batches.unfinished("a", null)).toBe(0);
      const key = { key: "k-1", digest: "d" };
      await batches.open({ tenantId: "a", order: keptOrder(orderOf(1)), key });
      expect(await batches.unfinished("a", null)).toBe(1);
      expect(await batches.unfinished("a", "k-2")).toBe(1);
      expect(await batches.unfinished("a", "k-1")).toBeNull();
      expect(await batches.unfinished("b", "k-1")).toBe(0);
    }),
  );

  test(
    "a key stands for one order of one tenant",
    withStore(async (opened) => {
      const { batches } = opened.store;
      const order = (tenantId: string, digest: string) =>
        batches.open({ tenantId, order: keptOrder(orderOf(2)), key: { key: "k-1", digest } });
      const first = await order("a", "d1");
      if (first.outcome !== "opened") throw new Error(first.outcome);
      expect(await order("a", "d1")).toEqual({ outcome: "again", id: first.id });
      expect(
        await opened
          .again()
          .batches.open({ tenantId: "a", order: keptOrder(orderOf(1)), key: { key: "k-1", digest: "d2" } }),
      ).toEqual({ outcome: "other" });
      expect((await order("b", "d1")).outcome).toBe("opened");
      expect(await opened.everythingKept()).not.toMatch(/k-1/);
      opened.chance.now += batchLasts;
      expect((await order("a", "d2")).outcome).toBe("opened");
    }),
  );

  test(
    "a tenant has so many unfinished and no more; finished ones do not count",
    withStore(async (opened) => {
      const { batches } = opened.store;
      for (let at = 0; at < mostOpen; at += 1) await open(opened, 1);
      const order = { order: keptOrder(orderOf(1)), key: null };
      expect(await batches.open({ ...order, tenantId: "a" })).toEqual({ outcome: "too-many" });
      expect(await batches.open({ ...order, tenantId: "b" })).toMatchObject({ unfinished: 1 });
      const part = (await batches.claim())!;
      await batches.finish(part, allMade(part));
      const after = await batches.open({ ...order, tenantId: part.tenantId });
      expect(after.outcome).toBe("opened");
    }),
  );

  test(
    "a tenant that orders many at once has as many unfinished as it may and no more",
    withStore(async ({ store: { batches } }) => {
      const order = { tenantId: "a", order: keptOrder(orderOf(itemsInPart * 2)), key: null };
      const opened = await Promise.all(Array.from({ length: 12 }, () => batches.open(order)));
      expect(opened.filter(({ outcome }) => outcome === "opened")).toHaveLength(mostOpen);
      expect(await batches.unfinished("a", null)).toBe(mostOpen);
      expect(await batches.list("a", 100)).toHaveLength(mostOpen);
    }),
  );

  test(
    "nobody else sees it, and it is gone when erased or after a day",
    withStore(async (opened) => {
      const { batches } = opened.store;
      const id = await open(opened, 2);
      expect(await batches.find("b", id)).toBeNull();
      expect(await batches.remove("b", id)).toBe(false);
      for await (const _ of batches.items("b", id)) throw new Error("another tenant's items");
      const part = (await batches.claim())!;
      expect(await batches.remove("a", id)).toBe(true);
      expect(await batches.finish(part, allMade(part))).toBe(false);
      expect(await batches.find("a", id)).toBeNull();
      expect(await batches.claim()).toBeNull();
      const second = await open(opened, 2);
      opened.chance.now += batchLasts;
      expect(await batches.find("a", second)).toBeNull();
      expect(await batches.sweep()).toBe(1);
      expect(await batches.sweep()).toBe(0);
      opened.chance.now -= batchLasts;
      expect(await batches.find("a", second)).toBeNull();
    }),
  );

  test(
    "a large order is opened in small pieces: others are served in between",
    withStore(async (opened) => {
      const { batches } = opened.store;
      let served = 0;
      let over = false;
      const opening = open(opened, 60 * itemsInPart).finally(() => {
        over = true;
      });
      while (!over) {
        await batches.find("b", "somebody else's");
        await new Promise((resolve) => setImmediate(resolve));
        if (!over) served += 1;
      }
      expect(await batches.find("a", await opening)).toMatchObject({ items: 60 * itemsInPart });
      expect(served).toBeGreaterThanOrEqual(3);
    }),
  );

  test(
    "what was kept of an order that opened nothing is erased, and nothing of one that stands",
    withStore(async (opened) => {
      const { batches } = opened.store;
      const orders = Array.from({ length: mostOpen + 3 }, () => open(opened, itemsInPart * 3));
      const outcomes = await Promise.allSettled(orders);
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(mostOpen);
      const texts = async (): Promise<number> =>
        (await opened.engine.db.selectFrom("batch_texts").select("part").execute()).length;
      expect(await texts()).toBe(mostOpen * 3);
      const [first] = await batches.list("a", 1);
      // As if whoever opened it had died before there was a batch.
      await opened.engine.db.deleteFrom("batches").where("id", "=", first!.id).execute();
      await batches.sweep();
      expect(await texts()).toBe(mostOpen * 3);
      opened.chance.now += 11 * 60_000;
      await batches.sweep();
      expect(await texts()).toBe((mostOpen - 1) * 3);
    }),
  );
};
