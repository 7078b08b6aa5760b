// Who listens to batches: one look for all who listen to the same, and no tenant in the way of another.
import { expect, test } from "vitest";
import { type Listener, listenersOver, mostOfTenant } from "./listeners.ts";

const setUp = () => {
  let now = 0;
  const asked: string[] = [];
  const listeners = listenersOver(
    async (tenantId, batchId) => {
      asked.push(`${tenantId} ${batchId}`);
      return asked.length;
    },
    () => now,
  );
  const begin = (tenantId: string, batchId = "1"): Listener<number> => {
    const begun = listeners.begin(tenantId, batchId);
    if (typeof begun === "string") throw new Error(begun);
    return begun;
  };
  return {
    ...{ listeners, asked, begin },
    passes: (milliseconds: number) => {
      now += milliseconds;
    },
  };
};

test("the store is asked once for all who listen to a batch, again a little later, and for each batch apart", async () => {
  const { asked, begin, passes } = setUp();
  const same = Array.from({ length: mostOfTenant - 1 }, () => begin("a"));
  const other = begin("a", "2");
  const stranger = begin("b");
  expect(await Promise.all(same.map(({ look }) => look()))).toEqual(same.map(() => 1));
  await Promise.all([other.look(), stranger.look()]);
  expect(asked).toEqual(["a 1", "a 2", "b 1"]);
  passes(500);
  expect(await Promise.all(same.map(({ look }) => look()))).toEqual(same.map(() => 4));
});

test("what one look could not find, the next may", async () => {
  let asked = 0;
  const listeners = listenersOver(async () => {
    asked += 1;
    if (asked === 1) throw new Error("away");
    return asked;
  });
  const one = listeners.begin("a", "1") as Listener<number>;
  await expect(one.look()).rejects.toThrow("away");
  one.end();
  expect(await (listeners.begin("a", "1") as Listener<number>).look()).toBe(2);
});

test("a tenant has so many, others go on, and whoever ends makes room once", () => {
  const { listeners, begin } = setUp();
  const mine = Array.from({ length: mostOfTenant }, (_, at) => begin("a", String(at)));
  expect(mine.map(({ ofTenant }) => ofTenant)).toEqual(mine.map((_, at) => at + 1));
  expect(listeners.begin("a", "1")).toBe("tenant");
  mine[0]?.end();
  mine[0]?.end();
  expect(begin("a").ofTenant).toBe(mostOfTenant);
  expect(listeners.begin("a", "1")).toBe("tenant");
  for (let other = 0; other < 180; other += 1) begin(`tenant ${other}`);
  expect(listeners.begin("one more", "1")).toBe("all");
});
