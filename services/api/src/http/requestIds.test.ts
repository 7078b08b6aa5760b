// Every answer names its call, and the log has its lines under that name; what a caller sends as one is taken
// only where it can tell nothing.

import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { goodRequest, postJson, startApp, type TestApp } from "../testing/testApp.ts";
import { requestIdFrom } from "./requestIds.ts";

let shipped: TestApp;
beforeAll(async () => {
  shipped = await startApp();
});
afterAll(() => shipped.app.close());

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const own = "0A0F8F7A-1C2D-4E5F-8A9B-0C1D2E3F4A5B";

const lineOf = (id: unknown): Record<string, unknown> | undefined =>
  shipped
    .logged()
    .split("\n")
    .filter((line) => line.includes('"answered"'))
    .map((line) => JSON.parse(line))
    .find(({ reqId }) => reqId === id);

test("an answer has the id of its call, good or not, found or not, and so has the log", async () => {
  const { app } = shipped;
  const answers = [
    await app.inject("/livez"),
    await app.inject("/v1/stocks"),
    await postJson(app, "/v1/labels", goodRequest),
    await postJson(app, "/v1/labels", {}),
    await postJson(app, "/fhir/R4/$label", {}, { "content-type": "application/fhir+json" }),
    await app.inject("/nothing/here"),
    await app.inject("/%zz"),
    await app.inject({ method: "DELETE", url: "/v1/labels" }),
    await app.inject("/sign-in"),
  ];
  const ids = answers.map(({ headers }) => headers["x-request-id"]);
  for (const [at, id] of ids.entries()) {
    expect([at, id]).toEqual([at, expect.stringMatching(uuid)]);
    expect(lineOf(id)?.status).toBe(answers[at]!.statusCode);
  }
  expect(new Set(ids).size).toBe(ids.length);
});

test("a problem refers to it, as a problem document and in FHIR's words", async () => {
  const problem = await postJson(shipped.app, "/v1/labels", {});
  expect(problem.json().reference).toBe(problem.headers["x-request-id"]);
  const outcome = await postJson(shipped.app, "/fhir/R4/$label", {});
  expect(outcome.json().id).toBe(outcome.headers["x-request-id"]);
});

test("a caller's own UUID is taken", async () => {
  const answer = await postJson(shipped.app, "/v1/labels", {}, { "x-request-id": own });
  expect(answer.headers["x-request-id"]).toBe(own.toLowerCase());
  expect(answer.json().reference).toBe(own.toLowerCase());
  expect(lineOf(own.toLowerCase())).toMatchObject({ route: "/v1/labels", status: 400 });
});

test.each([
  ["a name", "Ada Morgan"],
  ["an NHS number", "9434765919"],
  ["two of them", `${own}, ${own}`],
  ["one with something behind it", `${own} Ada`],
  ["nothing", ""],
  ["a line of the log", `${own}\\n{"level":30}`],
  ["markup", "<script>"],
  ["a very long one", "a".repeat(8_000)],
  ["another alphabet", "\u0661\u0662"],
])("anything else is replaced: %s", (_name, sent) => {
  expect(requestIdFrom(sent)).toMatch(uuid);
  expect(requestIdFrom(sent)).not.toBe(requestIdFrom(sent));
});

test("what is no UUID reaches neither answer nor log", async () => {
  for (const sent of ["Ada Morgan", "9434765919", `${own}, ${own}`]) {
    const answer = await shipped.app.inject({ url: "/livez", headers: { "x-request-id": sent } });
    expect(answer.headers["x-request-id"]).toMatch(uuid);
    expect(shipped.logged()).not.toContain(sent);
  }
});

test("what is not HTTP has one too, and a line of the log", async () => {
  await shipped.app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = shipped.app.server.address() as AddressInfo;
  const text = await new Promise<string>((resolve, reject) => {
    let received = "";
    connect(port, "127.0.0.1", function () {
      this.end("this is no HTTP\r\n\r\n");
    })
      .on("data", (bytes) => {
        received += bytes;
      })
      .on("end", () => resolve(received))
      .on("error", reject);
  });
  const id = /^x-request-id: (\S+)\r$/m.exec(text)?.[1];
  expect(id).toMatch(uuid);
  expect(text).toContain(`"reference":"${id}"`);
  expect(lineOf(id)).toMatchObject({ method: null, route: null, status: 400 });
});
