// tests: what is promised of messages to tenants' systems, whichever database keeps them.

import { expect, test } from "vitest";
import { batchLasts, webhookLease, webhookSecretOverlaps } from "../../durations/durations.ts";
import type { ItemResult } from "../../store/batches/Batches.ts";
import { keptOrder } from "../../store/batches/keptOrder.ts";
import type { Store } from "../../store/Store.ts";
import type { TestStore } from "../stores.ts";

const url = "https://pharmacy.example.org/hooks/Zzcanary";

const made: ItemResult = { outcome: "made", labels: 2, words: "w", comparisons: [] };
const refused: ItemResult = {
  outcome: "refused",
  refusals: [{ code: "no-body", path: "", detail: "Zzcanary", help: "" }],
};

const open = async ({ batches }: Store, items: number, tenantId = "a"): Promise<string> => {
  const opened = await batches.open({
    ...{ tenantId, key: null },
    order: keptOrder(Array.from({ length: items }, () => ({ person: "Zzcanary" }))),
  });
  if (opened.outcome !== "opened") throw new Error(opened.outcome);
  return opened.id;
};

/** Finishes one part. */
const work = async ({ batches }: Store, result: ItemResult = made): Promise<void> => {
  const part = (await batches.claim())!;
  await batches.finish(
    part,
    part.items.map(() => result),
  );
};

export const webhooksContract = (
  withStore: (work: (opened: TestStore) => Promise<void>) => () => Promise<void>,
) => {
  test(
    "a batch that was opened with an address is told once, when all of its parts are done, by counts alone",
    withStore(async ({ store, again, chance }) => {
      const { webhooks } = store;
      await open(store, 1);
      await webhooks.set("a", url);
      const id = await open(store, 30);
      await open(store, 1, "b");
      // The first parts of all three.
      for (let part = 0; part < 3; part += 1) await work(store);
      await webhooks.gather();
      expect(await webhooks.claim(9)).toEqual([]);
      await work(store, refused);
      await Promise.all([webhooks.gather(), again().webhooks.gather()]);
      await webhooks.gather();
      const [message, ...others] = await webhooks.claim(9);
      expect(others).toEqual([]);
      expect(message).toMatchObject({ tenantId: "a", tries: 1, dueSince: chance.now });
      expect(JSON.parse(message!.body)).toEqual({
        type: "batch.done",
        timestamp: new Date(chance.now).toISOString(),
        data: {
          ...{ tenant: "a", id, state: "done", items: 30, made: 20, refused: 10, failed: 0, labels: 40 },
        },
      });
      await webhooks.done(message!);
      await webhooks.gather();
      chance.now += webhookLease;
      expect(await webhooks.claim(9)).toEqual([]);
    }),
  );

  test(
    "of several senders one has a message, until its lease ends or it is due again",
    withStore(async ({ store, again, chance }) => {
      const { webhooks } = store;
      const other = again().webhooks;
      await webhooks.set("a", url);
      for (let at = 0; at < 3; at += 1) {
        await open(store, 1);
        await work(store);
      }
      await webhooks.gather();
      const taken = (await Promise.all([webhooks.claim(2), other.claim(2), other.claim(2)])).flat();
      expect(new Set(taken.map(({ id }) => id)).size).toBe(3);
      expect(taken.length).toBe(3);
      // One sender dies with its message, another is told to come again, the third delivers.
      await webhooks.again(taken[1]!, chance.now + 5_000);
      await webhooks.done(taken[2]!);
      expect(await webhooks.claim(9)).toEqual([]);
      chance.now += 5_000;
      expect((await webhooks.claim(9)).map(({ id, tries }) => [id, tries])).toEqual([[taken[1]!.id, 2]]);
      chance.now += webhookLease - 5_000;
      const [followed] = await webhooks.claim(9);
      expect([followed?.id, followed?.tries, followed?.body]).toEqual([taken[0]!.id, 2, taken[0]!.body]);
      // Whoever comes late with an old lease changes nothing.
      await webhooks.done(taken[0]!);
      await webhooks.again(taken[0]!, 0);
      chance.now += webhookLease;
      expect((await webhooks.claim(9)).map(({ id }) => id).sort()).toEqual(
        [taken[0]!.id, taken[1]!.id].sort(),
      );
    }),
  );

  test(
    "a new secret signs beside the old one for a day; another address ends both",
    withStore(async ({ store: { webhooks }, chance }) => {
      expect(await webhooks.renew("a")).toBeNull();
      expect(await webhooks.addressOf("a")).toBeNull();
      const first = await webhooks.set("a", url);
      expect(first).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
      const second = (await webhooks.renew("a"))!;
      const third = (await webhooks.renew("a"))!;
      expect(new Set([first, second, third]).size).toBe(3);
      const secretsNow = async () => (await webhooks.addressOf("a"))?.secrets.map(({ secret }) => secret);
      expect(await secretsNow()).toEqual([third, second]);
      chance.now += webhookSecretOverlaps;
      expect(await secretsNow()).toEqual([third]);
      const fourth = await webhooks.set("a", "https://other.example.org/");
      expect(await webhooks.addressOf("a")).toEqual({
        url: "https://other.example.org/",
        secrets: [{ secret: fourth, until: null }],
      });
    }),
  );

  test(
    "neither address nor secret can be read from what is kept, and nothing of a person is in a message",
    withStore(async ({ store, everythingKept }) => {
      const secret = await store.webhooks.set("a", url);
      await open(store, 1);
      await work(store, refused);
      await store.webhooks.gather();
      const kept = await everythingKept();
      // So that the search is known to find what is there.
      expect(kept).toContain("batch.done");
      for (const word of ["Zzcanary", "pharmacy.example.org", secret.slice("whsec_".length)])
        expect(kept).not.toContain(word);
      expect(await store.webhooks.all()).toMatchObject([{ tenantId: "a", url, waiting: 1 }]);
    }),
  );

  test(
    "what is erased before it is done is never told; what is done is told though it was erased",
    withStore(async ({ store, chance }) => {
      const { webhooks, batches } = store;
      await webhooks.set("a", url);
      const [erased, done, expired] = [await open(store, 1), await open(store, 1), await open(store, 1)];
      expect(await batches.remove("a", erased)).toBe(true);
      await work(store);
      await work(store);
      await webhooks.gather();
      for (const id of [done, expired]) await batches.remove("a", id);
      expect((await webhooks.claim(9)).map(({ body }) => JSON.parse(body).data.id).sort()).toEqual(
        [done, expired].sort(),
      );
      await open(store, 1);
      chance.now += batchLasts;
      await batches.sweep();
      await webhooks.gather();
      expect((await webhooks.claim(9)).length).toBe(2);
      expect(await webhooks.remove("a")).toBe(true);
      expect(await webhooks.remove("a")).toBe(false);
      chance.now += webhookLease;
      expect(await webhooks.claim(9)).toEqual([]);
    }),
  );
};
