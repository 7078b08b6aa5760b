// A batch while copies of the service are killed: every item comes to its end once, in its place, and stands in
// the file once.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { expect, it } from "vitest";
import { realServer } from "../../services/api/src/testing/stores.ts";
import { goodRequest } from "../../services/api/src/testing/testApp.ts";
import { type RunningService, startService } from "./startService.ts";

/** Enough to be killed twice under way, the second time after 50. */
const count = Number(process.env.TEST_BATCH_ITEMS ?? 90);
/** Every tenth is refused; of the others every seventh has a page. */
const isRefused = (at: number): boolean => at % 10 === 3;
const items = Array.from({ length: count }, (_, at) => ({
  ...goodRequest,
  ...{ person: { name: `Person ${at}` }, stock: "102x152" },
  ...{ dispensedOn: new Date().toISOString().slice(0, 10), explain: at % 7 === 0 },
  ...(isRefused(at) ? { directions: {} } : {}),
}));
const refusedPlaces = items.map((_, at) => at).filter(isRefused);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const runThrough = async (
  settings: Readonly<Record<string, string>>,
  disturb: (parts: {
    readonly start: () => Promise<RunningService>;
    readonly first: RunningService;
    readonly made: (port: number, least: number) => Promise<void>;
  }) => Promise<RunningService>,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "plainlabel-batches-"));
  const running: RunningService[] = [];
  const start = async (): Promise<RunningService> => {
    const service = await startService({
      PLAINLABEL_DATA: folder,
      PLAINLABEL_PUBLIC_URL: "https://labels.example.org",
      PLAINLABEL_WORKERS: "1",
      PLAINLABEL_LINK_SECRET: "0f".repeat(32),
      ...settings,
    });
    running.push(service);
    return service;
  };
  try {
    const first = await start();
    const headers = { authorization: `Bearer ${first.key}`, "content-type": "application/json" };
    const call = (port: number, path: string, more: RequestInit = {}) =>
      fetch(`http://127.0.0.1:${port}${path}`, { headers, ...more });
    const order = { method: "POST", body: JSON.stringify({ items }) };
    const opened = await call(first.port, "/v1/batches", order);
    expect(opened.status).toBe(202);
    const path = opened.headers.get("location")!;
    /** A 503 means later. */
    const facts = async (port: number) => {
      for (;;) {
        const answer = await call(port, path);
        if (answer.status === 200) return answer.json();
        expect(answer.status).toBe(503);
        await answer.arrayBuffer();
        await pause(50);
      }
    };
    const made = async (port: number, least: number): Promise<void> => {
      while ((await facts(port)).made < least) await pause(10);
    };
    const { port } = await disturb({ start, first, made });
    for (;;) {
      const now = await facts(port);
      expect(now.made + now.refused + now.failed).toBeLessThanOrEqual(count);
      if (now.state === "done") break;
      await pause(100);
    }
    const done = await facts(port);
    expect(done).toMatchObject({
      made: count - refusedPlaces.length,
      refused: refusedPlaces.length,
      failed: 0,
    });
    const told = await (await call(port, `${path}/refusals`)).json();
    expect(told.items.map(({ item }: { item: number }) => item)).toEqual(refusedPlaces);
    const file = await call(port, `${path}/labels`);
    expect(file.status).toBe(200);
    const pdf = await PDFDocument.load(new Uint8Array(await file.arrayBuffer()));
    // Before the labels stands what has none: a page, or one for each where the stock is small.
    const inFront = pdf.getPageCount() - done.labels;
    expect(inFront).toBeGreaterThan(0);
    expect(inFront).toBeLessThanOrEqual(refusedPlaces.length);
    expect(await facts(port)).toEqual(done);
  } finally {
    for (const { child } of running) child.kill("SIGKILL");
    await Promise.all(running.map(({ ended }) => ended));
    rmSync(folder, { recursive: true, force: true });
  }
};

it("is finished by the next start where the only copy was killed", async () => {
  await runThrough({}, async ({ start, first, made }) => {
    await made(first.port, 30);
    first.child.kill("SIGKILL");
    await first.ended;
    return start();
  });
}, 600_000);

it("is finished by the other copy where one was killed, though the database crashed as well", async ({
  skip,
}) => {
  const server = await realServer();
  if (server === null) return skip("no PostgreSQL server is installed");
  try {
    await runThrough({ DATABASE_URL: await server.freshDatabase() }, async ({ start, first, made }) => {
      const other = await start();
      await made(other.port, 25);
      await server.crash();
      await server.start();
      await made(other.port, 50);
      first.child.kill("SIGKILL");
      await first.ended;
      return other;
    });
  } finally {
    await server.remove();
  }
}, 600_000);
