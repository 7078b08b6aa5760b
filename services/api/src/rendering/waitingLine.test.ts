import { expect, test } from "vitest";
import { type Line, waitingLine } from "./waitingLine.ts";

const never = new AbortController().signal;

/** Calls of tenants, in the order in which they get a place. */
const serving = (line: Line) => {
  const served: string[] = [];
  return {
    served,
    enter: async (tenant: string, name = tenant) => {
      const turn = await line.enter(tenant, never);
      served.push(turn === true ? name : `${name} ${turn === null ? "full" : "gave up"}`);
    },
  };
};

/** A tenant's call that took long is over. */
const worked = async (line: Line, tenant: string, took: number): Promise<void> => {
  expect(await line.enter(tenant, never)).toBe(true);
  line.leave(tenant, took);
};

test("places are given in order of arrival, and never more than there are", async () => {
  const line = waitingLine(1, 2);
  const { served, enter } = serving(line);
  await enter("a", "first");
  const second = enter("a", "second");
  const third = enter("a", "third");
  expect([line.working(), line.waiting()]).toEqual([1, 2]);
  expect(await line.enter("a", never)).toBeNull();
  line.leave("a", 1);
  await second;
  expect(served).toEqual(["first", "second"]);
  line.leave("a", 1);
  await third;
  line.leave("a", 1);
  expect([line.working(), line.waiting()]).toEqual([0, 0]);
});

test("who gives up waiting leaves the line, and its turn goes to the next", async () => {
  const line = waitingLine(1, 2);
  await line.enter("a", never);
  const impatient = new AbortController();
  const second = line.enter("a", impatient.signal);
  const third = line.enter("a", never);
  impatient.abort();
  expect(await second).toBe(false);
  line.leave("a", 1);
  expect(await third).toBe(true);
  expect([line.working(), line.waiting()]).toEqual([1, 0]);
});

test("a place that is lost is not given on, and a new one lets in who waits", async () => {
  const line = waitingLine(2, 2);
  await line.enter("a", never);
  await line.enter("a", never);
  const third = line.enter("a", never);
  line.resize(1);
  line.leave("a", 1);
  expect([line.working(), line.waiting()]).toEqual([1, 1]);
  line.resize(2);
  expect(await third).toBe(true);
  expect([line.working(), line.waiting()]).toEqual([2, 0]);
});

test("tenants take turns, however many calls one of them has waiting", async () => {
  const line = waitingLine(1, 10);
  const { served, enter } = serving(line);
  await enter("noisy", "noisy 1");
  const all = ["noisy 2", "noisy 3", "noisy 4"].map((name) => enter("noisy", name));
  all.push(enter("quiet"), enter("other"));
  for (const tenant of ["noisy", "noisy", "quiet", "other", "noisy"]) {
    line.leave(tenant, 1);
    await new Promise(setImmediate);
  }
  await Promise.all(all);
  expect(served).toEqual(["noisy 1", "noisy 2", "quiet", "other", "noisy 3", "noisy 4"]);
});

test("a full line makes room for a tenant with fewer calls in it: the newest of the most goes", async () => {
  const line = waitingLine(1, 4);
  const { served, enter } = serving(line);
  await enter("noisy", "at work");
  const calls = ["1", "2", "3", "4"].map((name) => enter("noisy", name));
  const quiet = enter("quiet");
  await new Promise(setImmediate);
  expect(served).toEqual(["at work", "4 full"]);
  expect(line.waiting()).toBe(4);
  // Of one's own calls none makes room for another, and none of who has no more.
  expect(await line.enter("noisy", never)).toBeNull();
  for (let left = 5; left > 0; left -= 1) {
    line.leave("noisy", 1);
    await new Promise(setImmediate);
  }
  await Promise.all([...calls, quiet]);
  expect(served.slice(2).sort()).toEqual(["1", "2", "3", "quiet"]);
});

test("a tenant whose calls take long leaves one place to others, while there are others", async () => {
  const line = waitingLine(2, 10);
  const { served, enter } = serving(line);
  await worked(line, "heavy", 2_000);
  await worked(line, "quiet", 5);
  await enter("heavy", "heavy 1");
  const second = enter("heavy", "heavy 2");
  expect([line.working(), line.waiting()]).toEqual([1, 1]);
  await enter("quiet");
  line.leave("quiet", 5);
  expect(served).toEqual(["heavy 1", "quiet"]);
  line.leave("heavy", 2_000);
  await second;
  expect(served).toEqual(["heavy 1", "quiet", "heavy 2"]);
});

test("what is long is told by the calls of the others: 40 ms beside 10, and not beside 20", async () => {
  const line = waitingLine(2, 10);
  await worked(line, "slower", 40);
  expect(line.isHeavy("slower")).toBe(false);
  await worked(line, "quick", 20);
  expect(line.isHeavy("slower")).toBe(false);
  await worked(line, "quicker", 10);
  expect(["slower", "quick", "quicker"].filter(line.isHeavy)).toEqual(["slower"]);
});

test("a few milliseconds are never long, whatever the others take", async () => {
  const line = waitingLine(2, 10);
  await worked(line, "usual", 29);
  await worked(line, "quickest", 1);
  expect(line.isHeavy("usual")).toBe(false);
});

test("short calls in between hide no long one, for half a minute", async () => {
  let now = 0;
  const line = waitingLine(2, 10, () => now);
  await worked(line, "quiet", 10);
  await worked(line, "mixed", 800);
  for (let times = 0; times < 20; times += 1) await worked(line, "mixed", 5);
  expect(line.isHeavy("mixed")).toBe(true);
  now = 31_000;
  await worked(line, "mixed", 5);
  expect(line.isHeavy("mixed")).toBe(false);
});

test("several tenants whose calls take long leave one place together", async () => {
  const line = waitingLine(3, 10);
  const { served, enter } = serving(line);
  for (const tenant of ["a", "b", "c"]) await worked(line, tenant, 2_000);
  await worked(line, "quiet", 5);
  await Promise.all([enter("a"), enter("b")]);
  const third = enter("c");
  await enter("quiet");
  expect(served).toEqual(["a", "b", "quiet"]);
  line.leave("quiet", 5);
  expect([line.working(), line.waiting()]).toEqual([2, 1]);
  line.leave("a", 2_000);
  await third;
});

test("a tenant that nobody knows yet leaves one place, until its first call is over", async () => {
  const line = waitingLine(2, 10);
  const { served, enter } = serving(line);
  await worked(line, "quiet", 5);
  await enter("new", "new 1");
  const second = enter("new", "new 2");
  await enter("quiet");
  expect(served).toEqual(["new 1", "quiet"]);
  line.leave("quiet", 5);
  line.leave("new", 6);
  await second;
  await enter("new", "new 3");
  expect(served).toEqual(["new 1", "quiet", "new 2", "new 3"]);
});

test("alone, or with one place, a tenant whose calls take long has all there is", async () => {
  let now = 0;
  const line = waitingLine(2, 10, () => now);
  await worked(line, "quiet", 5);
  await worked(line, "heavy", 2_000);
  now = 61_000;
  expect(await line.enter("heavy", never)).toBe(true);
  expect(await line.enter("heavy", never)).toBe(true);
  const single = waitingLine(1, 10);
  await worked(single, "quiet", 5);
  await worked(single, "heavy", 2_000);
  expect(await single.enter("heavy", never)).toBe(true);
});

test("work that was nobody's is not remembered: nobody is heavy beside it, and no place is left for it", async () => {
  const line = waitingLine(2, 10);
  expect(await line.enter("", never)).toBe(true);
  line.leave("", null);
  // Unknown, and alone: it leaves no place to anybody.
  expect(await line.enter("only", never)).toBe(true);
  expect(await line.enter("only", never)).toBe(true);
  line.leave("only", 2_000);
  line.leave("only", 2_000);
  expect(line.isHeavy("only")).toBe(false);
  expect(await line.enter("only", never)).toBe(true);
  expect(await line.enter("only", never)).toBe(true);
  expect([line.working(), line.waiting()]).toEqual([2, 0]);
});

test("work that was nobody's gives its place to who waits", async () => {
  const line = waitingLine(1, 10);
  expect(await line.enter("", never)).toBe(true);
  const turn = line.enter("only", never);
  line.leave("", null);
  expect(await turn).toBe(true);
});
