// Workers are kept in number, also when one dies while it starts.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test, vi } from "vitest";
import { startWorkers } from "./startWorkers.ts";

const folder = mkdtempSync(join(tmpdir(), "plainlabel-workers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const spoilt = join(folder, "spoilt");
const file = join(folder, "worker.mjs");
writeFileSync(
  file,
  `import { existsSync } from "node:fs";
if (existsSync(${JSON.stringify(spoilt)})) throw new Error("cannot start");
export default async ({ task }) => (task === "prove" ? process.exit(3) : null);`,
);

test("one that dies, and whose successors die while they start, is there again once they can start", async () => {
  const counts: number[] = [];
  const broke: unknown[] = [];
  const workers = startWorkers({
    file: pathToFileURL(file),
    execArgv: undefined,
    workers: 2,
    memory: 64,
    onReady: (ready) => void counts.push(ready),
    onLost: () => {},
    onBroke: (error) => void broke.push(error),
  });
  const areReady = (ready: number) =>
    vi.waitFor(() => expect(counts.at(-1)).toBe(ready), { timeout: 20_000, interval: 20 });
  await areReady(2);

  writeFileSync(spoilt, "");
  await expect(workers.run({ task: "prove" }, 5_000)).rejects.toThrow();
  await areReady(1);
  // It is tried again and again meanwhile.
  await vi.waitFor(() => expect(broke.length).toBeGreaterThanOrEqual(3), { timeout: 20_000 });
  expect(counts.at(-1)).toBe(1);

  rmSync(spoilt);
  await areReady(2);
  await workers.close();
});

test("heavy tasks go to the last worker, others to the first, and either to the one that is free", async () => {
  const told = join(folder, "told.mjs");
  writeFileSync(
    told,
    `import { threadId } from "node:worker_threads";
export default async ({ task, call }) => {
  if (call?.bytes) await new Promise((resolve) => setTimeout(resolve, 300));
  return task === "greet" ? null : { works: true, reasons: [String(threadId)] };
};`,
  );
  let ready = 0;
  const workers = startWorkers({
    ...{ file: pathToFileURL(told), execArgv: undefined, workers: 2, memory: 64 },
    ...{ onLost: () => {}, onBroke: () => {} },
    onReady: (now) => {
      ready = now;
    },
  });
  await vi.waitFor(() => expect(ready).toBe(2), { timeout: 20_000, interval: 20 });
  const [light, heavy] = [
    await workers.run({ task: "prove" }, 5_000),
    await workers.run({ task: "prove" }, 5_000, true),
  ];
  expect(light).not.toEqual(heavy);
  expect(await workers.run({ task: "prove" }, 5_000)).toEqual(light);
  expect(await workers.run({ task: "prove" }, 5_000, true)).toEqual(heavy);

  const bytes = new Uint8Array(10_000);
  const order = { ...{ bytes, largest: 10_000, pharmacy: null }, as: "json" } as const;
  const busy = workers.run({ task: "order", call: order }, 5_000, true);
  // Given away, not copied.
  expect(bytes.byteLength).toBe(0);
  expect(await workers.run({ task: "prove" }, 5_000, true)).toEqual(light);
  expect(await busy).toEqual(heavy);
  await workers.close();
});
