// Messages to a tenant's own system: signed, to public addresses of its name alone, until they are taken or a day is over.

import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { aDay, webhookGivenUp, webhookLease, webhookPauses } from "../../durations/durations.ts";
import { keptOrder } from "../../store/batches/keptOrder.ts";
import type { Store } from "../../store/Store.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { goodRequest, postJson, startApp } from "../../testing/testApp.ts";
import { type Receiver, receiverName, startReceiver } from "../../testing/webhookReceiver.ts";
import { callAddress, type Internet, theInternet } from "./callAddress.ts";
import { type SendParts, type Sent, sendDueMessages } from "./sendMessages.ts";
import { webhookHeaders } from "./signMessage.ts";

const url = `https://${receiverName}/plainlabel?token=Zzcanary`;
const begin = Date.parse("2026-11-25T10:00:00Z");

let receiver: Receiver;
let store: Store;
let now: number;
let counts: Sent[];
let logged: string;
beforeEach(async () => {
  now = begin;
  counts = [];
  logged = "";
  receiver = await startReceiver();
  ({ store } = temporaryStore(() => now));
});
afterEach(async () => {
  await receiver.close();
  await store.close();
});

const parts = (internet: Partial<Internet> = {}): SendParts => {
  const log = (...said: readonly unknown[]) => {
    logged += `${JSON.stringify(said)}\n`;
  };
  return {
    internet: { ...receiver.internet, ...internet },
    clock: () => now,
    log: { info: log, error: log } as unknown as SendParts["log"],
    counted: (sent) => void counts.push(sent),
  };
};

const round = (internet?: Partial<Internet>) => sendDueMessages(store.webhooks, parts(internet));

/** A batch of one item, done. */
const doneBatch = async (tenantId = "a"): Promise<string> => {
  const opened = await store.batches.open({
    tenantId,
    order: keptOrder([{ person: "Zzcanary" }]),
    key: null,
  });
  if (opened.outcome !== "opened") throw new Error(opened.outcome);
  const part = (await store.batches.claim())!;
  await store.batches.finish(part, [{ outcome: "made", labels: 1, words: "w", comparisons: [] }]);
  return opened.id;
};

const signatureOf = (secret: string, { id, timestamp, body }: Record<"id" | "timestamp" | "body", string>) =>
  `v1,${createHmac("sha256", Buffer.from(secret.slice(6), "base64"))
    .update(`${id}.${timestamp}.${body}`)
    .digest("base64")}`;

test("a message is signed as the example of Standard Webhooks is", () => {
  // From its specification.
  const example = {
    id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
    timestamp: 1614265330,
    body: '{"test": 2432232314}',
  };
  expect(webhookHeaders(example, ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"])["webhook-signature"]).toBe(
    "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  );
});

describe("a batch that is done", () => {
  test("is told once, with counts and no person, signed by each secret that is in use", async () => {
    const old = await store.webhooks.set("a", url);
    const secret = (await store.webhooks.renew("a"))!;
    const id = await doneBatch();
    expect(await round()).toBe(1);
    expect(await round()).toBe(0);
    expect(counts).toEqual(["delivered"]);
    expect(receiver.received.length).toBe(1);
    const [{ method, path, headers, body }] = receiver.received as [Receiver["received"][number]];
    expect([method, path, headers.host, headers["content-type"]]).toEqual([
      "POST",
      "/plainlabel?token=Zzcanary",
      receiverName,
      "application/json",
    ]);
    expect(JSON.parse(body)).toEqual({
      type: "batch.done",
      timestamp: "2026-11-25T10:00:00.000Z",
      data: { tenant: "a", id, state: "done", items: 1, made: 1, refused: 0, failed: 0, labels: 1 },
    });
    const signed = { id: headers["webhook-id"]!, timestamp: headers["webhook-timestamp"]!, body };
    expect([signed.id, signed.timestamp]).toEqual([
      expect.stringMatching(/^msg_[0-9A-Z]{26}$/),
      String(begin / 1000),
    ]);
    expect(headers["webhook-signature"]).toBe(`${signatureOf(secret, signed)} ${signatureOf(old, signed)}`);
    expect(logged).toBe("");
  });

  test("is tried again with longer and longer pauses under the same id, then given up after a day", async () => {
    await store.webhooks.set("a", url);
    await doneBatch();
    receiver.answers = { status: 500 };
    const lastPause = webhookPauses.at(-1)!;
    let tries = 0;
    for (;;) {
      expect(await round()).toBe(1);
      tries += 1;
      if (counts.at(-1) === "given-up" || tries === 99) break;
      now += (webhookPauses[tries - 1] ?? lastPause) - 1;
      expect(await round()).toBe(0);
      now += 1;
    }
    expect(now + lastPause - begin).toBeGreaterThan(webhookGivenUp);
    expect(now - begin).toBeLessThanOrEqual(webhookGivenUp);
    expect(counts).toEqual([...Array(tries - 1).fill("failed"), "given-up"]);
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    // Each try has a time and a signature of its own.
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-signature"])).size).toBe(tries);
    now += aDay;
    expect(await round()).toBe(0);
    expect(logged).toContain("status 500");
    expect(logged).not.toMatch(/Zzcanary|whsec_|example\.org/);
  });

  test("is told by whoever follows, where a sender died with it", async () => {
    await store.webhooks.set("a", url);
    await doneBatch();
    await store.webhooks.gather();
    expect((await store.webhooks.claim(9)).length).toBe(1);
    expect(await round()).toBe(0);
    now += webhookLease;
    expect(await round()).toBe(1);
    expect(counts).toEqual(["delivered"]);
  });

  test("is told nobody once the operator has taken the address away", async () => {
    await store.webhooks.set("a", url);
    await doneBatch();
    await store.webhooks.gather();
    const stale = await store.webhooks.claim(9);
    await store.webhooks.remove("a");
    expect(stale.length).toBe(1);
    now += webhookLease;
    expect(await round()).toBe(0);
    expect(receiver.received).toEqual([]);
  });

  test("of one tenant is told though another's system never answers", async () => {
    receiver.answers = "never";
    await store.webhooks.set("a", url);
    await store.webhooks.set("b", "https://no-such.example.org/");
    await Promise.all([await doneBatch("a"), await doneBatch("b")]);
    const addressesOf = async (host: string) => {
      if (host !== receiverName) throw new Error("no such name");
      return ["127.0.0.1"];
    };
    expect(await round({ addressesOf, patience: 50 })).toBe(2);
    expect(counts).toEqual(["failed", "failed"]);
    expect(logged).toContain("timed-out");
    expect(logged).toContain("no-such-name");
  });
});

describe("a call", () => {
  const posted = { body: "{}", headers: {} };
  const calling = (internet: Partial<Internet>, at = url) =>
    callAddress(at, posted, { ...receiver.internet, ...internet });

  test.each([
    ["loopback", ["127.0.0.1"]],
    ["link-local", ["169.254.169.254"]],
    ["CGNAT", ["100.64.0.1"]],
    ["IPv4-mapped", ["::ffff:127.0.0.1"]],
    ["NAT64", ["64:ff9b::7f00:1"]],
    ["a public one beside a private one", ["1.1.1.1", "10.0.0.1"]],
    ["a private one beside a public one", ["fd00::1", "2606:4700:4700::1111"]],
  ])("does not go to a name whose address is %s", async (_why, addresses) => {
    const rule = { mayCall: theInternet.mayCall, addressesOf: async () => addresses };
    expect(await calling(rule)).toEqual({ outcome: "failed", why: "not-public" });
    expect(receiver.received).toEqual([]);
  });

  test("goes to the very address that was looked at, and asks for the name once", async () => {
    let asked = 0;
    const addressesOf = async () => {
      asked += 1;
      // A second answer would lead elsewhere.
      return asked === 1 ? ["127.0.0.1"] : ["10.0.0.1"];
    };
    expect(await calling({ addressesOf })).toEqual({ outcome: "taken" });
    expect([asked, receiver.received.length]).toEqual([1, 1]);
  });

  test("follows no redirect, and takes no other status for a good one", async () => {
    for (const status of [301, 302, 307, 308, 400, 404, 410, 429, 503]) {
      receiver.answers = { status, headers: { location: `https://${receiverName}/elsewhere` } };
      expect(await calling({})).toEqual({ outcome: "refused", status });
    }
    expect(receiver.received.every(({ path }) => path.startsWith("/plainlabel"))).toBe(true);
    for (const status of [200, 202, 204]) {
      receiver.answers = { status };
      expect(await calling({})).toEqual({ outcome: "taken" });
    }
  });

  test("takes no certificate of another name, nor of nobody", async () => {
    const failed = { outcome: "failed", why: "no-connection" };
    expect(await calling({}, "https://other.example.org/")).toEqual(failed);
    expect(await calling({ authority: undefined })).toEqual(failed);
    expect(receiver.received).toEqual([]);
  });

  test.each([
    "http://hooks.example.org/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://0x7f000001/",
    "https://2130706433/",
    "https://localhost/",
    "https://hooks.internal/",
    "https://user:secret@hooks.example.org/",
    "https://hooks.example.org:8443/",
    "file:///etc/passwd",
    "",
  ])("does not go to %s", async (at) => {
    expect(await calling({}, at)).toEqual({ outcome: "failed", why: "not-an-address" });
  });
});

test("the application tells of a batch by itself, and counts it; by the settings it goes to public addresses only", async () => {
  const key = await store.webhooks.set("local", url);
  const tell = async (internet: Internet, outcome: Sent): Promise<string> => {
    const { app, logged } = await startApp({
      store: { ...store, close: async () => {} },
      ...{ internet, clock: () => now },
    });
    const opened = await postJson(app, "/v1/batches", { items: [goodRequest] });
    expect(opened.statusCode).toBe(202);
    const counted = `plainlabel_webhooks_total{outcome="${outcome}"} 1`;
    const until = Date.now() + 15_000;
    while (!(await app.inject("/metrics")).body.includes(counted)) {
      if (Date.now() > until) throw new Error("nothing was counted");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await app.close();
    return logged();
  };
  const log = await tell(receiver.internet, "delivered");
  expect(JSON.parse(receiver.received[0]!.body).data).toMatchObject({ tenant: "local", made: 1, labels: 1 });
  // By the rule that ships this machine is not called.
  const rule = { ...theInternet, addressesOf: async () => ["127.0.0.1"] };
  const refused = await tell(rule, "failed");
  expect(refused).toContain("not-public");
  expect(receiver.received.length).toBe(1);
  for (const text of [log, refused]) expect(text).not.toMatch(/Zzcanary|hooks\.example/);
  expect(log + refused).not.toContain(key.slice(6));
});
