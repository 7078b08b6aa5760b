import { expect, test } from "vitest";
import { waitingLine } from "./waitingLine.ts";

const never = new AbortController().signal;

test("places are given in order of arrival, and never more than there are", async () => {
  const line = waitingLine(1, 2);
  const served: string[] = [];
  const enter = async (name: string) => {
    await line.enter(never);
    served.push(name);
  };
  await enter("first");
  const second = enter("second");
  const third = enter("third");
  expect([line.working(), line.waiting()]).toEqual([1, 2]);
  expect(line.enter(never)).toBeNull();
  line.leave();
  await second;
  expect(served).toEqual(["first", "second"]);
  line.leave();
  await third;
  line.leave();
  expect([line.working(), line.waiting()]).toEqual([0, 0]);
});

test("who gives up waiting leaves the line, and its turn goes to the next", async () => {
  const line = waitingLine(1, 2);
  await line.enter(never);
  const impatient = new AbortController();
  const second = line.enter(impatient.signal);
  const third = line.enter(never);
  impatient.abort();
  expect(await second).toBe(false);
  line.leave();
  expect(await third).toBe(true);
  expect([line.working(), line.waiting()]).toEqual([1, 0]);
});

test("a place that is lost is not given on, and a new one lets in who waits", async () => {
  const line = waitingLine(2, 2);
  await line.enter(never);
  await line.enter(never);
  const third = line.enter(never);
  line.resize(1);
  line.leave();
  expect([line.working(), line.waiting()]).toEqual([1, 1]);
  line.resize(2);
  expect(await third).toBe(true);
  expect([line.working(), line.waiting()]).toEqual([2, 0]);
});
