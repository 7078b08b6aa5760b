// A caller that sends the same again gets the same; a key never stands for two requests.
import { createPdfPainter } from "@plainlabel/pdf";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { limitInMemory } from "../costs/limitInMemory.ts";
import { makeInProcess } from "../rendering/makeInProcess.ts";
import { goodRequest, postJson, startApp } from "../testing/testApp.ts";

let app: FastifyInstance;
beforeAll(async () => {
  ({ app } = await startApp({
    publicHost: "labels.example.org",
    clock: () => Date.parse("2026-11-25T10:00:00Z"),
  }));
});
afterAll(() => app.close());

const call = (key: string, body: unknown = goodRequest, accept = "application/pdf", url = "/v1/labels") =>
  postJson(app, url, body, { "idempotency-key": key, accept });

test("the same request with the same key gives the same bytes and says that it was sent before", async () => {
  const explained = { ...goodRequest, stock: "102x152", dispensedOn: "2026-11-24", explain: true };
  const [first, again] = [await call("one", explained), await call("one", explained)];
  expect([first.statusCode, first.headers["idempotency-replayed"]]).toEqual([200, undefined]);
  expect([again.statusCode, again.headers["idempotency-replayed"]]).toEqual([200, "true"]);
  expect(again.rawPayload.equals(first.rawPayload)).toBe(true);
  expect(again.headers["plainlabel-links"]).toBe(first.headers["plainlabel-links"]);
});

test.each([
  ["another body", () => call("two", { ...goodRequest, copies: 2 })],
  ["another format", () => call("two", goodRequest, "application/json")],
  ["another query", () => call("two", goodRequest, "application/pdf", "/v1/labels?dpi=300")],
])("the same key with %s is refused", async (_name, other) => {
  await call("two");
  const answer = await other();
  expect([answer.statusCode, answer.json().refusals[0].code]).toEqual([422, "idempotency-key-reused"]);
  // No word of a label, which it is not about.
  expect(answer.json().title).toBe("This Idempotency-Key stands for another request");
});

test("a request that was refused keeps nothing, so that it can be corrected under its key", async () => {
  expect((await call("three", { ...goodRequest, colour: "red" })).statusCode).toBe(400);
  expect((await call("three")).statusCode).toBe(200);
});

test.each(["", " ", "a b", "é", "x".repeat(256)])("a key of %j is refused", async (key) => {
  const answer = await call(key);
  expect([answer.statusCode, answer.json().refusals[0].code]).toEqual([400, "wrong-idempotency-key"]);
});

test("while a call is under way another with its key is told to come back; what it made nothing of is free again", async () => {
  const slow = Promise.withResolvers<void>();
  const began = Promise.withResolvers<void>();
  let outcome: "work" | "queue-full" | "break" = "work";
  const { app: gated } = await startApp({
    startMaker: (log) => {
      const maker = makeInProcess(() => createPdfPainter())(log);
      return {
        ...maker,
        make: async (asked, tenantId) => {
          if (outcome === "queue-full") return { outcome };
          if (outcome === "break") throw new Error("broke");
          began.resolve();
          await slow.promise;
          return maker.make(asked, tenantId);
        },
      };
    },
  });
  const send = (key: string, url = "/v1/labels") =>
    postJson(gated, url, goodRequest, { "idempotency-key": key });
  const first = send("slow");
  await began.promise;
  const second = await send("slow");
  expect([second.statusCode, second.headers["retry-after"], second.json().refusals[0].code]).toEqual([
    409,
    "1",
    "call-under-way",
  ]);
  slow.resolve();
  expect((await first).statusCode).toBe(200);
  expect((await send("slow")).headers["idempotency-replayed"]).toBe("true");
  outcome = "queue-full";
  expect((await send("full")).statusCode).toBe(503);
  outcome = "break";
  expect((await send("full")).statusCode).toBe(500);
  outcome = "work";
  const made = await send("full");
  expect([made.statusCode, made.headers["idempotency-replayed"]]).toEqual([200, undefined]);
  await gated.close();
});

test("labels that are sent again under their key are paid once", async () => {
  const { app: limited } = await startApp({ costLimit: limitInMemory(4, () => 0) });
  const send = () => postJson(limited, "/v1/labels", goodRequest, { "idempotency-key": "paid" });
  const statuses: number[] = [];
  for (let sent = 0; sent < 4; sent += 1) statuses.push((await send()).statusCode);
  // One for each request, and one for the label: of four units three requests.
  expect(statuses).toEqual([200, 200, 200, 429]);
  await limited.close();
});

test("many at once with one key and other requests: one is answered, none is answered twice", async () => {
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, at) =>
      call("four", { ...goodRequest, person: { name: `Ada ${"I".repeat(at + 1)}` } }),
    ),
  );
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422, 422, 422, 422, 422]);
});
