// What is sent to us must not be found in the log, nor in the problems of others: canaries in every place a person could be.
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { goodRequest, postJson, startApp, type TestApp } from "../testing/testApp.ts";

const canary = "Zzcanary";
let shipped: TestApp;
beforeAll(async () => {
  shipped = await startApp();
});
afterAll(() => shipped.app.close());

test("nothing of a body, query, address or header reaches the log, at its most talkative", async () => {
  const { app, logged } = shipped;
  const person = { ...goodRequest, person: { name: canary }, directions: { text: `${canary} twice` } };
  const answers = [
    await postJson(app, "/v1/labels", person),
    await postJson(app, "/v1/labels", { ...person, [canary]: 1 }),
    await postJson(app, "/v1/labels", `{"person": ${canary}`),
    await postJson(app, `/v1/labels?dispensed-on=${canary}&${canary}=1`, person),
    await postJson(app, "/v1/labels", person, { accept: `${canary}/x` }),
    await postJson(app, "/v1/labels", person, { "content-type": `${canary}/x` }),
    await postJson(app, "/v1/interpret", { text: canary }),
    await app.inject({ method: "GET", url: `/l/${canary}` }),
    await app.inject({ method: "GET", url: `/${canary}/%zz` }),
    await app.inject({
      method: "DELETE",
      url: `/v1/labels?token=${canary}`,
      headers: { "x-request-id": canary },
    }),
  ];
  expect(answers.map((answer) => answer.statusCode)).toEqual([
    200, 400, 400, 400, 406, 415, 200, 404, 400, 405,
  ]);
  expect(
    logged()
      .split("\n")
      .filter((line) => line.includes('"msg":"answered"')),
  ).toHaveLength(answers.length);
  expect(logged()).not.toContain(canary);
});

test("every answer forbids caching, framing and guessing, problems too", async () => {
  const answers = [
    await shipped.app.inject("/livez"),
    await shipped.app.inject("/nothing"),
    await shipped.app.inject("/%zz"),
    await postJson(shipped.app, "/v1/labels", goodRequest),
  ];
  for (const { headers } of answers)
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
});

test("what is not HTTP at all is answered without repeating it", async () => {
  const { app, logged } = await startApp();
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const answer = await new Promise<string>((resolve, reject) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(`GET /${canary} NOT-HTTP\r\n\r\n`));
    socket.on("data", (bytes) => {
      text += bytes;
    });
    socket.on("end", () => resolve(text));
    socket.on("error", reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer + logged()).not.toContain(canary);
  await app.close();
});

test("an answer under way when we are told to stop is sent whole, and its kept-alive connection closed", async () => {
  const { app } = await startApp();
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const body = JSON.stringify({ text: "Take ONE tablet daily" });
  const arrived = new Promise<void>((resolve) => app.server.once("request", () => resolve()));
  const call = request({
    port,
    host: "127.0.0.1",
    path: "/v1/interpret",
    method: "POST",
    headers: { "content-type": "application/json", "content-length": body.length, connection: "keep-alive" },
  });
  const answered = new Promise<{ status: number; connection: string | undefined }>((resolve, reject) => {
    call.on("error", reject);
    call.on("response", (response) => {
      response.resume();
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, connection: response.headers.connection }),
      );
    });
  });
  call.write(body.slice(0, 5));
  await arrived;
  const closed = app.close();
  call.end(body.slice(5));
  expect(await answered).toEqual({ status: 200, connection: "close" });
  await closed;
});
