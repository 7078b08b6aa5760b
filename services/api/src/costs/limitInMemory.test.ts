import { expect, test } from "vitest";
import { callerOf } from "./callerOf.ts";
import { limitInMemory, noLimit } from "./limitInMemory.ts";
import { rateLimitFields } from "./rateLimitFields.ts";

/** A clock that moves when told to. */
const handClock = () => {
  let at = 0;
  return {
    now: () => at,
    passes: (seconds: number) => {
      at += seconds * 1000;
    },
  };
};

test("a caller may spend its share at once, then waits until the purse has filled enough", async () => {
  const clock = handClock();
  const limit = limitInMemory(60, clock.now);
  for (let one = 0; one < 60; one += 1) expect(await limit.ask("a", 1)).toBe(0);
  expect(await limit.ask("a", 1)).toBe(1);
  expect(await limit.ask("b", 1)).toBe(0);
  clock.passes(1);
  expect(await limit.ask("a", 1)).toBe(0);
  expect(await limit.ask("a", 1)).toBe(1);
});

test("labels made are paid afterwards, and a debt is waited for", async () => {
  const clock = handClock();
  const limit = limitInMemory(60, clock.now);
  expect(await limit.ask("a", 1)).toBe(0);
  await limit.spend("a", 89);
  // 60 - 1 - 89 = -30; one unit a second; one is needed.
  expect(await limit.ask("a", 1)).toBe(31);
  clock.passes(31);
  expect(await limit.ask("a", 1)).toBe(0);
});

test("a purse never holds more than one minute's share", async () => {
  const clock = handClock();
  const limit = limitInMemory(2, clock.now);
  expect(await limit.ask("a", 2)).toBe(0);
  clock.passes(3600);
  expect(await limit.ask("a", 2)).toBe(0);
  expect(await limit.ask("a", 1)).toBe(30);
});

test("a caller is told its share, what is left of it in whole units, and when there is one again", async () => {
  const clock = handClock();
  const limit = limitInMemory(60, clock.now);
  expect(await limit.standing("a")).toEqual({ share: 60, left: 60, wait: 0 });
  await limit.ask("a", 1);
  clock.passes(0.5);
  expect(await limit.standing("a")).toEqual({ share: 60, left: 59, wait: 0 });
  await limit.spend("a", 89);
  // 59.5 - 89 = -29.5; 30.5 units until there is one.
  expect(await limit.standing("a")).toEqual({ share: 60, left: 0, wait: 31 });
  expect(await limit.ask("a", 1)).toBe(31);
  expect(await noLimit.standing("a")).toBeNull();
});

test("limits are told as the fields of the IETF's draft", () => {
  const share = { name: "share", quota: 60, window: 60, left: 0, wait: 31 };
  const batches = { name: "unfinished-batches", quota: 5, left: 0, wait: 0 };
  expect(rateLimitFields([{ ...share, left: 7, wait: 0 }])).toEqual({
    "ratelimit-policy": '"share";q=60;w=60',
    ratelimit: '"share";r=7',
  });
  expect(rateLimitFields([share, batches])).toEqual({
    "ratelimit-policy": '"share";q=60;w=60, "unfinished-batches";q=5',
    ratelimit: '"share";r=0;t=31, "unfinished-batches";r=0',
  });
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:0:1::5", "2001:db8:0:1"],
  ["2001:DB8:0:1:ffff::5", "2001:db8:0:1"],
  ["2001:db8::1:0:0:5", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
])("%s is counted as %s", (address, caller) => {
  expect(callerOf(address)).toBe(caller);
});
