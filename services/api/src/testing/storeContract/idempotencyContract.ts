// tests: what callers' keys for their calls promise, whichever database keeps them.
import { expect, test } from "vitest";
import { idempotencyKeyLasts, idempotencyLease } from "../../durations/durations.ts";
import type { TestStore } from "../stores.ts";

export const idempotencyContract = (
  withStore: (work: (opened: TestStore) => Promise<void>) => () => Promise<void>,
) => {
  test(
    "a key stands for one request of one tenant, for a day",
    withStore(async ({ store: { idempotency }, chance, everythingKept }) => {
      expect(await idempotency.take("a", "key-1", "d1")).toBe("first");
      expect(await idempotency.settle("a", "key-1", "d1")).toBe("first");
      expect(await idempotency.take("a", "key-1", "d1")).toBe("again");
      expect(await idempotency.take("a", "key-1", "d2")).toBe("other");
      expect(await idempotency.take("b", "key-1", "d2")).toBe("first");
      expect(await everythingKept()).not.toMatch(/key-1|d1/);
      chance.now += idempotencyKeyLasts - 1;
      expect(await idempotency.take("a", "key-1", "d1")).toBe("again");
      chance.now += 1;
      expect(await idempotency.take("a", "key-1", "d2")).toBe("first");
      await idempotency.settle("a", "key-1", "d2");
      chance.now += idempotencyKeyLasts;
      await idempotency.sweep();
      chance.now -= idempotencyKeyLasts;
      expect(await idempotency.take("a", "key-1", "d1")).toBe("first");
    }),
  );

  test(
    "while a call is under way its key is taken, for another copy of the service too",
    withStore(async ({ store: { idempotency }, again }) => {
      const other = again().idempotency;
      expect(await idempotency.take("a", "key-2", "d1")).toBe("first");
      expect(await idempotency.take("a", "key-2", "d1")).toBe("under-way");
      expect(await other.take("a", "key-2", "d1")).toBe("under-way");
      expect(await other.take("a", "key-2", "d2")).toBe("other");
      expect(await other.take("b", "key-2", "d1")).toBe("first");
    }),
  );

  test(
    "a call that made nothing lets its key go; an answered one keeps it",
    withStore(async ({ store: { idempotency } }) => {
      await idempotency.take("a", "key-3", "d1");
      await idempotency.letGo("a", "key-3", "d1");
      expect(await idempotency.take("a", "key-3", "d2")).toBe("first");
      await idempotency.letGo("a", "key-3", "d1");
      expect(await idempotency.take("a", "key-3", "d2")).toBe("under-way");
      await idempotency.settle("a", "key-3", "d2");
      await idempotency.letGo("a", "key-3", "d2");
      expect(await idempotency.take("a", "key-3", "d2")).toBe("again");
    }),
  );

  test(
    "a key that a dead process had is free when its lease ends, and a late answer does not take it back",
    withStore(async ({ store: { idempotency }, chance }) => {
      await idempotency.take("a", "key-4", "d1");
      chance.now += idempotencyLease - 1;
      expect(await idempotency.take("a", "key-4", "d1")).toBe("under-way");
      chance.now += 1;
      expect(await idempotency.take("a", "key-4", "d2")).toBe("first");
      expect(await idempotency.settle("a", "key-4", "d1")).toBe("other");
      expect(await idempotency.settle("a", "key-4", "d2")).toBe("first");
      expect(await idempotency.take("a", "key-4", "d2")).toBe("again");
    }),
  );

  test(
    "of many at once with one key one has it, whatever they ask for",
    withStore(async ({ store, again }) => {
      const other = again().idempotency;
      const uses = await Promise.all(
        Array.from({ length: 10 }, (_, at) =>
          (at % 2 ? store.idempotency : other).take("a", "key-5", `d${at % 3}`),
        ),
      );
      expect(uses.filter((use) => use === "first")).toHaveLength(1);
      expect(uses.filter((use) => use === "again")).toHaveLength(0);
    }),
  );
};
