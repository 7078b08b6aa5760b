// tests: what callers' keys for their calls promise, whichever database keeps them.
import { expect, test } from "vitest";
import { keyLasts } from "../../store/idempotency/keepIdempotencyKeys.ts";
import type { TestStore } from "../stores.ts";

export const idempotencyContract = (
  withStore: (work: (opened: TestStore) => Promise<void>) => () => Promise<void>,
) => {
  test(
    "a key stands for one request of one tenant, for a day",
    withStore(async ({ store: { idempotency }, chance, everythingKept }) => {
      expect(await idempotency.look("a", "key-1", "d1")).toBe("first");
      expect(await idempotency.keep("a", "key-1", "d1")).toBe("first");
      expect(await idempotency.look("a", "key-1", "d1")).toBe("again");
      expect(await idempotency.keep("a", "key-1", "d1")).toBe("again");
      expect([
        await idempotency.look("a", "key-1", "d2"),
        await idempotency.keep("a", "key-1", "d2"),
      ]).toEqual(["other", "other"]);
      expect(await idempotency.look("b", "key-1", "d2")).toBe("first");
      expect(await everythingKept()).not.toMatch(/key-1|d1/);
      chance.now += keyLasts;
      expect(await idempotency.look("a", "key-1", "d2")).toBe("first");
      expect(await idempotency.keep("a", "key-1", "d2")).toBe("first");
      chance.now += keyLasts;
      await idempotency.sweep();
      chance.now -= keyLasts;
      expect(await idempotency.look("a", "key-1", "d2")).toBe("first");
    }),
  );

  test(
    "of many at once with one key and other requests, one request has it",
    withStore(async ({ store, again }) => {
      const other = again().idempotency;
      const uses = await Promise.all(
        Array.from({ length: 10 }, (_, at) =>
          (at % 2 ? store.idempotency : other).keep("a", "key-2", `d${at}`),
        ),
      );
      expect(uses.sort()).toEqual(["first", ...Array(9).fill("other")]);
    }),
  );
};
