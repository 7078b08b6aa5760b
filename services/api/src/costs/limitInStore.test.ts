import { expect, test } from "vitest";
import { limitInMemory } from "./limitInMemory.ts";
import { limitInStore } from "./limitInStore.ts";

const share = { name: "calls", perMinute: 60 } as const;

/** Two copies over one purse in a store that may be away, and a clock for all. */
const twoCopies = () => {
  let at = 0;
  let away = false;
  const failures: unknown[] = [];
  const purse = limitInMemory(share.perMinute, () => at);
  const settled: string[] = [];
  const shares = {
    spend: async (_: unknown, spent: ReadonlyMap<string, number>) => {
      if (away) throw new Error("away");
      const left = new Map<string, number>();
      for (const [id, units] of spent) {
        settled.push(id);
        await purse.spend(id, units);
        left.set(id, purse.held(id));
      }
      return left;
    },
  };
  const copy = () => {
    const limit = limitInStore(
      share,
      shares,
      (error) => failures.push(error),
      limitInMemory(share.perMinute, () => at),
    );
    limit.stop();
    return limit;
  };
  return {
    ...{ one: copy(), other: copy(), failures, settled },
    passes: (seconds: number) => {
      at += seconds * 1000;
    },
    goesAway: (is: boolean) => {
      away = is;
    },
  };
};

test("what one copy let through, the other knows when both have settled", async () => {
  const { one, other, passes } = twoCopies();
  await one.spend("tenant a", 50);
  await one.settle();
  expect(await other.ask("tenant a", 1)).toBe(0);
  await other.settle();
  expect(await other.standing("tenant a")).toMatchObject({ left: 9 });
  await other.spend("tenant a", 20);
  await other.settle();
  // 60 - 50 - 1 - 20 = -11; one unit a second.
  expect(await other.ask("tenant a", 1)).toBe(12);
  passes(12);
  expect(await other.ask("tenant a", 1)).toBe(0);
});

test("copies that both let through a whole share are in debt for it: over minutes it is one share", async () => {
  const { one, other, passes } = twoCopies();
  let through = 0;
  for (let second = 0; second < 600; second += 1) {
    for (const copy of [one, other])
      for (let call = 0; call < 10; call += 1) if ((await copy.ask("tenant a", 1)) === 0) through += 1;
    await one.settle();
    await other.settle();
    passes(1);
  }
  // Ten minutes' share, the purse that was full at first, and what both let through before they had settled.
  expect(through).toBeGreaterThanOrEqual(600);
  expect(through).toBeLessThanOrEqual(600 + 60 + 10);
});

test("while the store is away each copy counts alone, and what was spent is settled afterwards", async () => {
  const { one, other, failures, goesAway } = twoCopies();
  goesAway(true);
  await one.spend("tenant a", 40);
  await one.settle();
  expect(failures).toHaveLength(1);
  expect(await one.standing("tenant a")).toMatchObject({ left: 20 });
  goesAway(false);
  await one.settle();
  await other.spend("tenant a", 1);
  await other.settle();
  expect(await other.standing("tenant a")).toMatchObject({ left: 19 });
});

test("an address stays in the memory of its copy", async () => {
  const { one, settled } = twoCopies();
  await one.ask("address 192.0.2.1", 1);
  await one.ask("tenant a", 1);
  await one.settle();
  expect(settled).toEqual(["a"]);
});
