// A worker that breaks takes its own caller's answer with it, and nobody else's.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { faultName, type WorkerFault } from "../testing/brokenWorker.ts";
import { goodRequest, pharmacy, postJson, startApp, type TestApp } from "../testing/testApp.ts";
import { makeInWorkers } from "./makeInWorkers.ts";

const file = new URL("../testing/brokenWorker.ts", import.meta.url);

/** More than a loaded machine takes for anything here: no answer below depends on how quick it is. */
const ample = 240_000;
const limits = { workers: 2, queue: 20, wait: ample, patience: ample, memory: 128, file };

let shipped: TestApp;
beforeAll(async () => {
  shipped = await startApp({ startMaker: makeInWorkers(limits) });
});
afterAll(() => shipped.app.close());

const post = (body: unknown, headers = {}) => postJson(shipped.app, "/v1/labels", body, headers);
const breaking = (fault: WorkerFault) => ({
  ...goodRequest,
  person: { name: "Zzcanary" },
  pharmacy: { ...pharmacy, name: faultName(fault) },
});

test("labels made in a worker are those made in this thread, byte for byte", async () => {
  const { app } = await startApp();
  const [here, there] = [await postJson(app, "/v1/labels", goodRequest), await post(goodRequest)];
  expect(there.statusCode).toBe(200);
  expect(there.rawPayload.equals(here.rawPayload)).toBe(true);
  const asJson = { accept: "application/json" };
  const [described, same] = [
    await postJson(app, "/v1/labels", goodRequest, asJson),
    await post(goodRequest, asJson),
  ];
  expect(same.body).toBe(described.body);
  await app.close();
});

test.each([
  ["/v1/posters?format=json", "application/json"],
  ["/v1/posters?format=pdf", "application/pdf"],
  ["/v1/sheets?sheet=medicines", "application/json"],
  ["/v1/sheets", "text/html"],
])("%s in a worker, whatever memory its answer stands in: as in this thread", async (url, accept) => {
  const { app } = await startApp();
  const { name, phone } = pharmacy;
  const poster = { design: "help", words: "easy-read", paper: "a5", pharmacy: { name, phone } };
  const body = url.includes("posters") ? poster : { requests: [goodRequest] };
  const [here, there] = [
    await postJson(app, url, body, { accept }),
    await postJson(shipped.app, url, body, { accept }),
  ];
  expect([there.statusCode, there.statusCode === 200 ? "" : there.body]).toEqual([200, ""]);
  expect(there.rawPayload.equals(here.rawPayload)).toBe(true);
  await app.close();
});

test("refusals from a worker are those of this thread", async () => {
  const { app } = await startApp();
  for (const body of [
    { ...goodRequest, colour: "red" },
    "{",
    { ...goodRequest, stock: "70x35", copies: 1000 },
  ]) {
    const [here, there] = [await postJson(app, "/v1/labels", body), await post(body)];
    expect(here.statusCode).toBeGreaterThanOrEqual(400);
    const problemOf = (answer: typeof here) => ({ ...answer.json(), reference: "each call's own" });
    expect([there.statusCode, problemOf(there)]).toEqual([here.statusCode, problemOf(here)]);
  }
  await app.close();
});

describe("a worker that breaks", () => {
  test.each([["throws"], ["exits"], ["throws later"], ["sends nonsense"], ["eats memory"]] as const)(
    "%s: its caller is answered 500, and everybody else gets labels",
    async (fault) => {
      const others = Array.from({ length: 4 }, () => post(goodRequest));
      const broken = await post(breaking(fault));
      expect(broken.statusCode).toBe(500);
      expect(broken.headers["content-type"]).toBe("application/problem+json");
      expect(broken.headers["retry-after"]).toBeUndefined();
      for (const { statusCode } of await Promise.all(others)) expect(statusCode).toBe(200);
      expect((await post(goodRequest)).statusCode).toBe(200);
      expect((await shipped.app.inject("/readyz")).statusCode).toBe(200);
      expect(broken.body + shipped.logged()).not.toContain("Zzcanary");
    },
  );

  test("loops: it is stopped, its caller is told to come back, and its worker is there again", async () => {
    const { app, logged } = await startApp({ startMaker: makeInWorkers({ ...limits, patience: 1_000 }) });
    const broken = await postJson(app, "/v1/labels", breaking("loops"));
    expect([broken.statusCode, broken.headers["retry-after"]]).toEqual([503, "1"]);
    expect(broken.json().refusals[0].code).toBe("took-too-long");
    // A good label that is too slow here for so little patience is told the same: come back.
    await vi.waitFor(
      async () => expect((await postJson(app, "/v1/labels", goodRequest)).statusCode).toBe(200),
      { timeout: ample },
    );
    await vi.waitFor(
      async () => expect((await app.inject("/metrics")).body).toMatch(/^plainlabel_workers_lost [1-9]/m),
      { timeout: ample },
    );
    expect(broken.body + logged()).not.toContain("Zzcanary");
    await app.close();
  });

  test("is counted, and the pool has its workers again", async () => {
    const { body } = await shipped.app.inject("/metrics");
    const lost = /^plainlabel_workers_lost (\d+)$/m.exec(body)?.[1];
    // A worker that only throws, or sends what cannot be sent, lives on.
    expect(Number(lost)).toBeGreaterThanOrEqual(3);
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(goodRequest)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200));
  });
});

test("a file that is no worker leaves the service alive, not ready, and making nothing", async () => {
  const { app } = await startApp({
    startMaker: makeInWorkers({ ...limits, file: new URL("./no-such-worker.ts", import.meta.url) }),
  });
  expect((await app.inject("/livez")).statusCode).toBe(200);
  expect((await app.inject("/readyz")).statusCode).toBe(503);
  expect((await postJson(app, "/v1/labels", goodRequest)).statusCode).toBe(503);
  await app.close();
});

test("with no worker left the service is not ready, says so, and is ready again when one can start", async () => {
  const folder = mkdtempSync(join(tmpdir(), "plainlabel-ready-"));
  const spoilt = join(folder, "spoilt");
  const fragile = join(folder, "worker.mjs");
  writeFileSync(
    fragile,
    `import { existsSync } from "node:fs";
if (existsSync(${JSON.stringify(spoilt)})) throw new Error("cannot start");
export default async ({ task }) => (task === "label" ? process.exit(3) : { works: true, reasons: [] });`,
  );
  const { app } = await startApp({
    startMaker: makeInWorkers({ ...limits, workers: 1, wait: 500, file: pathToFileURL(fragile) }),
  });
  const readiness = async () => (await app.inject("/readyz")).statusCode;
  expect(await readiness()).toBe(200);

  writeFileSync(spoilt, "");
  expect((await postJson(app, "/v1/labels", goodRequest)).statusCode).toBe(500);
  expect(await readiness()).toBe(503);
  expect((await app.inject("/metrics")).body).toContain("plainlabel_ready 0");
  const later = await postJson(app, "/v1/labels", goodRequest);
  expect([later.statusCode, later.headers["retry-after"]]).toEqual([503, "1"]);
  expect(later.json().refusals[0].code).toBe("painter-not-loaded");

  rmSync(spoilt);
  await vi.waitFor(async () => expect(await readiness()).toBe(200), { timeout: ample });
  await app.close();
  rmSync(folder, { recursive: true });
});

test("an order that was taken in waits for a worker longer than a label does", async () => {
  const { app } = await startApp({
    startMaker: makeInWorkers({ ...limits, workers: 1, wait: 0, orderWait: ample }),
  });
  const item = { ...goodRequest, colour: "red" };
  const answers = await Promise.all([
    ...Array.from({ length: 3 }, () => postJson(app, "/v1/batches", { items: [item] })),
    ...Array.from({ length: 3 }, () => postJson(app, "/v1/labels", goodRequest)),
  ]);
  const statuses = answers.map(({ statusCode }) => statusCode);
  expect(statuses.slice(0, 3)).toEqual([202, 202, 202]);
  expect(statuses.slice(3)).toContain(503);
  await app.close();
});

test("who comes to a full line is told at once to come back", async () => {
  const { app } = await startApp({ startMaker: makeInWorkers({ ...limits, workers: 1, queue: 1 }) });
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => postJson(app, "/v1/labels", goodRequest)),
  );
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 503, 503, 503, 503]);
  for (const answer of answers.filter(({ statusCode }) => statusCode === 503)) {
    expect(answer.headers["retry-after"]).toBe("1");
    expect(answer.json().refusals[0].code).toBe("queue-full");
  }
  expect((await postJson(app, "/v1/labels", goodRequest)).statusCode).toBe(200);
  await app.close();
});
