// tests: what shares promise, whichever database keeps them: copies spend from one purse.
import { expect, test } from "vitest";
import type { TestStore } from "../stores.ts";

const calls = { name: "calls", perMinute: 60 } as const;

export const sharesContract = (
  withStore: (work: (opened: TestStore) => Promise<void>) => () => Promise<void>,
) => {
  test(
    "copies spend from one purse, which fills evenly and to its measure",
    withStore(async (opened) => {
      const copies = [opened.store.shares, opened.again().shares];
      expect([...(await copies[0]!.spend(calls, new Map([["a", 10]])))]).toEqual([["a", 50]]);
      expect([...(await copies[1]!.spend(calls, new Map([["a", 80]])))]).toEqual([["a", -30]]);
      opened.chance.now += 10_500;
      const left = await copies[0]!.spend(calls, new Map([...([["b", 1]] as const), ["a", 0.5]]));
      expect(left.get("a")).toBeCloseTo(-20, 9);
      expect(left.get("b")).toBe(59);
      opened.chance.now += 3_600_000;
      expect((await copies[1]!.spend(calls, new Map([["a", 1]]))).get("a")).toBe(59);
      // Another share of the same tenant, and a clock that runs behind.
      expect(
        (await copies[1]!.spend({ name: "batch-items", perMinute: 7 }, new Map([["a", 1]]))).get("a"),
      ).toBe(6);
      opened.chance.now -= 60_000;
      expect((await copies[0]!.spend(calls, new Map([["a", 1]]))).get("a")).toBe(58);
    }),
  );

  test(
    "what many spend at once is spent once each",
    withStore(async (opened) => {
      const copies = [opened.store, opened.again(), opened.again()];
      await Promise.all(
        Array.from({ length: 12 }, (_, at) =>
          copies[at % 3]!.shares.spend(calls, new Map([...([["a", 2]] as const), ["b", 1]])),
        ),
      );
      const left = await opened.store.shares.spend(calls, new Map([...([["a", 0]] as const), ["b", 0]]));
      expect([...left]).toEqual([
        ["a", 36],
        ["b", 48],
      ]);
    }),
  );
};
