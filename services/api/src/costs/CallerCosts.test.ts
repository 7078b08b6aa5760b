// What a limit leaves is told by every answer that it governs, and by no other.
import { expect, test, vi } from "vitest";
import { type Access, scopes } from "../access/Identity.ts";
import { goodRequest, postJson, startApp } from "../testing/testApp.ts";
import { limitInMemory } from "./limitInMemory.ts";

const access: Access = {
  identify: async (sent = "") =>
    sent === "" ? null : { tenantId: sent, keyId: null, scopes: new Set(scopes) },
};
const as = (authorization: string) => ({ headers: { authorization } });

type Answered = { readonly headers: Record<string, unknown> };

const limitsOf = ({ headers }: Answered) => [headers["ratelimit-policy"], headers.ratelimit];

test("answers count down to nothing, then say when to come again, as Retry-After does", async () => {
  const { app } = await startApp({ access, costLimit: limitInMemory(6, () => 0) });
  const policy = '"share";q=6;w=60';
  const lists = await app.inject({ url: "/v1/stocks", ...as("a") });
  expect(limitsOf(lists)).toEqual([policy, '"share";r=5']);
  // A call and a label: both are paid for when the answer leaves.
  const labels = await postJson(app, "/v1/labels", goodRequest, { authorization: "a" });
  expect([labels.statusCode, limitsOf(labels)]).toEqual([200, [policy, '"share";r=3']]);
  const wrong = await postJson(app, "/v1/labels", {}, { authorization: "a" });
  expect([wrong.statusCode, limitsOf(wrong)]).toEqual([400, [policy, '"share";r=2']]);
  const missing = await app.inject({ url: "/v1/links/none", ...as("a") });
  expect([missing.statusCode, limitsOf(missing)]).toEqual([404, [policy, '"share";r=1']]);
  const last = await app.inject({ url: "/v1/stocks", ...as("a") });
  expect([last.statusCode, limitsOf(last)]).toEqual([200, [policy, '"share";r=0;t=10']]);
  const refused = await app.inject({ url: "/v1/stocks", ...as("a") });
  expect([refused.statusCode, refused.headers["retry-after"], limitsOf(refused)]).toEqual([
    429,
    "10",
    [policy, '"share";r=0;t=10'],
  ]);
  const fhir = await postJson(app, "/fhir/R4/$label", {}, { authorization: "a" });
  expect([fhir.statusCode, limitsOf(fhir)]).toEqual([429, [policy, '"share";r=0;t=10']]);
  expect(limitsOf(await app.inject({ url: "/v1/stocks", ...as("b") }))).toEqual([policy, '"share";r=5']);
  // Whoever is not known is told of its address's share.
  const unknown = await app.inject("/v1/stocks");
  expect([unknown.statusCode, limitsOf(unknown)]).toEqual([401, [policy, '"share";r=5']]);
  expect(limitsOf(await app.inject("/livez"))).toEqual([undefined, undefined]);
  await app.close();
});

test("an order tells how many batches more its caller may have", async () => {
  // Without a painter none of them is ever done.
  const loadPainter = () => Promise.reject(new Error("there is none"));
  const { app } = await startApp({ access, loadPainter });
  const order = () => postJson(app, "/v1/batches", { items: [goodRequest] }, { authorization: "a" });
  for (const left of [4, 3, 2, 1, 0]) {
    const opened = await order();
    expect([opened.statusCode, limitsOf(opened)]).toEqual([
      202,
      ['"unfinished-batches";q=5', `"unfinished-batches";r=${left}`],
    ]);
  }
  const refused = await order();
  expect([refused.statusCode, refused.headers["retry-after"], limitsOf(refused)]).toEqual([
    429,
    "30",
    ['"unfinished-batches";q=5', '"unfinished-batches";r=0;t=30'],
  ]);
  // Told before the order is read: what is none is told the same, and a key that stands for nothing yet.
  for (const headers of [{}, { "idempotency-key": "new" }]) {
    const unread = await postJson(app, "/v1/batches", "no order", { authorization: "a", ...headers });
    expect([unread.statusCode, unread.json().refusals[0].code]).toEqual([429, "too-many-batches"]);
  }
  // Without a limit of its share a call tells none.
  expect(limitsOf(await app.inject({ url: "/v1/stocks", ...as("a") }))).toEqual([undefined, undefined]);
  await app.close();
});

test("items of batches are counted apart from calls, once for an order, and a debt of them is waited for", async () => {
  const { app } = await startApp({
    access,
    itemLimit: limitInMemory(3),
    costLimit: limitInMemory(600, () => 0),
  });
  const order = (items: number, key = "one") =>
    postJson(
      app,
      "/v1/batches",
      { items: Array.from({ length: items }, () => goodRequest) },
      { authorization: "a", "idempotency-key": key },
    );
  const told = (answer: { readonly headers: object }) => limitsOf(answer)[1];
  expect(told(await order(2))).toBe('"share";r=599, "batch-items";r=1, "unfinished-batches";r=4');
  // The same order again, another under its key, and what is no order cost no items.
  expect((await order(2)).headers["idempotency-replayed"]).toBe("true");
  expect((await order(1)).statusCode).toBe(422);
  expect((await postJson(app, "/v1/batches", { items: 7 }, { authorization: "a" })).statusCode).toBe(400);
  expect((await order(1, "two")).statusCode).toBe(202);
  const refused = await order(1, "three");
  expect([refused.statusCode, refused.json().refusals[0].code]).toEqual([429, "too-many-items"]);
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
  // The counter has its share, and a batch beyond the whole purse is taken from a full one.
  const label = await postJson(app, "/v1/labels", goodRequest, { authorization: "a" });
  expect(label.statusCode).toBe(200);
  const large = await postJson(
    app,
    "/v1/batches",
    { items: Array.from({ length: 9 }, () => goodRequest) },
    { authorization: "b" },
  );
  expect([large.statusCode, told(large)]).toEqual([
    202,
    expect.stringMatching(/"batch-items";r=0;t=1[34]\d,/),
  ]);
  await app.close();
});

test("so many streams of events are one caller's, another's are its own, and one that ends makes room", async () => {
  const loadPainter = () => Promise.reject(new Error("there is none"));
  const { app } = await startApp({ access, loadPainter });
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  const ending = new AbortController();
  const batchOf = async (tenant: string) => {
    const opened = await postJson(app, "/v1/batches", { items: [goodRequest] }, { authorization: tenant });
    const url = `${address}/v1/batches/${opened.json().id}/events`;
    return (signal = ending.signal) => fetch(url, { ...as(tenant), signal });
  };
  const mine = await batchOf("a");
  const first = new AbortController();
  const streams = [await mine(first.signal)];
  while (streams.length < 20) streams.push(await mine());
  expect(streams.map(({ status, headers }) => [status, headers.get("ratelimit")])).toEqual(
    streams.map((_, at) => [200, `"event-streams";r=${19 - at}`]),
  );
  const refused = await mine();
  expect([refused.status, refused.headers.get("ratelimit"), refused.headers.get("retry-after")]).toEqual([
    429,
    '"event-streams";r=0;t=5',
    "5",
  ]);
  expect((await refused.json()).refusals[0].code).toBe("too-many-listeners");
  const theirs = await batchOf("b");
  expect((await theirs()).status).toBe(200);
  first.abort();
  const until = Date.now() + 5_000;
  while ((await mine()).status !== 200)
    if (Date.now() > until) throw new Error("a stream that ended made no room");
  ending.abort();
  // The connections of streams that nobody listens to any more are kept open for another call.
  const closed = app.close();
  await vi.waitFor(() => expect(app.server.listening).toBe(false), { timeout: 10_000 });
  app.server.closeAllConnections();
  await closed;
});
