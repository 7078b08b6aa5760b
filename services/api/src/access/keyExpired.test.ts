// A key with an end: its holder learns that it ended, nobody else does, and the operator is told before.
import { expect, test } from "vitest";
import { limitInMemory } from "../costs/limitInMemory.ts";
import type { Store } from "../store/Store.ts";
import { StoreOutage } from "../store/storeFaults.ts";
import { temporaryStore } from "../testing/temporaryStore.ts";
import { startApp } from "../testing/testApp.ts";
import { accessByKeys } from "./accessByKeys.ts";
import { keysEnding, warnOfKeysEnding } from "./keysEnding.ts";

const aDay = 86_400_000;
const begin = Date.parse("2026-11-25T10:00:00Z");

const addKey = async ({ tenants }: Store, expiresAt: number | null): Promise<string> => {
  await tenants.add("a", "A");
  const made = await tenants.addKey("a", ["labels"], expiresAt);
  if (made.outcome !== "added") throw new Error(made.outcome);
  return made.key;
};

test("it opens until its end and says then that it ended, though it was trusted a moment before; other texts stay unknown", async () => {
  let now = begin;
  const { store } = temporaryStore(() => now);
  const key = await addKey(store, begin + aDay);
  const { app, logged } = await startApp({
    store,
    clock: () => now,
    access: accessByKeys(store.tenants, () => now),
    costLimit: limitInMemory(8, () => 0),
  });
  const call = (sent: string, url = "/v1/stocks") =>
    app.inject({ url, headers: { authorization: `Bearer ${sent}` } });
  now = begin + aDay - 1;
  expect((await call(key)).statusCode).toBe(200);
  now = begin + aDay;
  const ended = await call(key);
  expect(ended.statusCode).toBe(401);
  expect(ended.headers["www-authenticate"]).toBe('Bearer realm="plainlabel", error="invalid_token"');
  expect(ended.json().refusals[0]).toMatchObject({
    code: "key-expired",
    detail: expect.stringContaining("2026-11-26"),
  });
  const almost = key.replace(/.$/, key.endsWith("0") ? "1" : "0");
  for (const other of [almost, key.slice(0, 11), "pl_00000000_"])
    expect((await call(other)).json().refusals[0].code).toBe("key-unknown");
  expect(logged()).not.toContain(key.split("_")[2]);
  // Like any caller that is not known it is counted by address, and answered once.
  const tries: number[] = [];
  for (let tried = 0; tried < 6; tried += 1) tries.push((await call(key)).statusCode);
  expect(tries).toEqual([401, 401, 401, 401, 429, 429]);
  expect(logged()).not.toContain("FST_ERR_REP_ALREADY_SENT");
  await app.close();
});

test("nobody signs in at the desk with it", async () => {
  let now = begin;
  const { store } = temporaryStore(() => now);
  const key = await addKey(store, begin + aDay);
  const { app } = await startApp({ store, clock: () => now, access: accessByKeys(store.tenants, () => now) });
  const signIn = () =>
    app.inject({
      method: "POST",
      url: "/sign-in",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams({ key }).toString(),
    });
  expect((await signIn()).statusCode).toBe(303);
  now = begin + aDay;
  expect((await signIn()).statusCode).toBe(401);
  await app.close();
});

test("30 days before its end it is counted and logged by its public part; a store that is away breaks neither", async () => {
  let now = begin;
  const { store } = temporaryStore(() => now);
  const key = await addKey(store, begin + 31 * aDay);
  await addKey(store, null);
  let away = false;
  const tenants = {
    ...store.tenants,
    endingBy: async (until: number) => {
      if (away) throw new StoreOutage("SQLITE_BUSY");
      return store.tenants.endingBy(until);
    },
  };
  const { app, logged } = await startApp({ store: { ...store, tenants }, clock: () => now });
  const counted = async () =>
    /^plainlabel_keys_ending (\d+)$/m.exec((await app.inject("/metrics")).body)?.[1];
  expect([await counted(), (await keysEnding(tenants, () => now)).length]).toEqual(["0", 0]);
  now += aDay;
  expect(await counted()).toBe("1");
  away = true;
  expect(await counted()).toBe("1");
  await warnOfKeysEnding(tenants, () => now, app.log);
  expect(logged()).toContain("keys that end soon are not known");
  away = false;
  await warnOfKeysEnding(tenants, () => now, app.log);
  expect(logged()).toMatch(
    new RegExp(
      `"key":"${key.split("_")[1]}","tenant":"a","endsAt":"2026-12-26T10:00:00.000Z","msg":"a key ends soon"`,
    ),
  );
  now += 31 * aDay;
  expect(await counted()).toBe("0");
  await app.close();
});
