// Two copies of the service over one PostgreSQL under load: one killed, the database crashed and started again.
// Nothing acknowledged is lost, and nobody is told anything but "later".
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { realServer } from "../../services/api/src/testing/stores.ts";
import { goodRequest } from "../../services/api/src/testing/testApp.ts";
import { type RunningService, startService } from "./startService.ts";

/** How often the database goes away and comes back. */
const crashes = Number(process.env.TEST_CRASH_ROUNDS ?? 2);
const callers = 4;
const today = new Date().toISOString().slice(0, 10);

interface Seen {
  /** Paths of pages whose labels were answered with. */
  readonly acknowledged: string[];
  /** Statuses other than 200, and "gone" where nobody listened. */
  readonly others: (number | "gone")[];
  /** Without it a 503 would not say when to come back. */
  withoutRetryAfter: number;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Calls one copy and then the other, again and again, as a proxy would spread them. */
const callBoth = async (
  ports: readonly number[],
  key: string,
  caller: number,
  seen: Seen,
  isOver: () => boolean,
): Promise<void> => {
  for (let order = 0; !isOver(); order += 1) {
    const port = ports[(caller + order) % ports.length]!;
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/v1/labels`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${key}`,
          "content-type": "application/json",
          accept: "application/json",
        },
        body: JSON.stringify({
          ...goodRequest,
          ...{
            stock: "102x152",
            dispensedOn: today,
            explain: true,
            indication: `For test ${caller} ${order}`,
          },
        }),
      });
      const body = await answer.json();
      if (answer.status === 200) seen.acknowledged.push(new URL(body.labels[0].link.url).pathname);
      else {
        seen.others.push(answer.status);
        if (answer.headers.get("retry-after") === null) seen.withoutRetryAfter += 1;
        await pause(20);
      }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      seen.others.push("gone");
      await pause(20);
    }
  }
};

it("two copies go on through a killed copy and a crashed database, and keep every acknowledged link", async ({
  skip,
}) => {
  const server = await realServer();
  if (server === null) return skip("no PostgreSQL server is installed");
  const folder = mkdtempSync(join(tmpdir(), "plainlabel-replicas-"));
  const settings = {
    PLAINLABEL_DATA: folder,
    PLAINLABEL_PUBLIC_URL: "https://labels.example.org",
    PLAINLABEL_WORKERS: "0",
    PLAINLABEL_LINK_SECRET: "0f".repeat(32),
    DATABASE_URL: await server.freshDatabase(),
  };
  const running: RunningService[] = [];
  const start = async (): Promise<RunningService> => {
    const service = await startService(settings);
    running.push(service);
    return service;
  };
  try {
    const one = await start();
    const two = await start();
    let over = false;
    const seen: Seen = { acknowledged: [], others: [], withoutRetryAfter: 0 };
    const calling = Array.from({ length: callers }, (_, caller) =>
      callBoth([one.port, two.port], one.key, caller, seen, () => over),
    );
    const more = async (count: number): Promise<void> => {
      const enough = seen.acknowledged.length + count;
      while (seen.acknowledged.length < enough) await pause(5);
    };

    await more(10);
    expect(seen.others).toEqual([]);
    for (let crash = 0; crash < crashes; crash += 1) {
      await server.crash();
      while (!seen.others.includes(503)) await pause(5);
      // One that is down says so, and is not restarted for it.
      expect((await fetch(`http://127.0.0.1:${two.port}/readyz`)).status).toBe(503);
      expect((await fetch(`http://127.0.0.1:${two.port}/livez`)).status).toBe(200);
      await server.start();
      await more(10);
    }
    expect([...new Set(seen.others)]).toEqual([503]);
    expect(seen.withoutRetryAfter).toBe(0);

    two.child.kill("SIGKILL");
    await two.ended;
    await more(10);
    over = true;
    await Promise.all(calling);
    expect(new Set(seen.others)).toEqual(new Set([503, "gone"]));

    expect(new Set(seen.acknowledged).size).toBe(seen.acknowledged.length);
    const statuses = new Set<number>();
    for (const path of seen.acknowledged)
      statuses.add((await fetch(`http://127.0.0.1:${one.port}${path}`)).status);
    expect([...statuses]).toEqual([200]);
  } finally {
    for (const { child, ended } of running) {
      child.kill("SIGTERM");
      await ended;
    }
    await server.remove();
    rmSync(folder, { recursive: true });
  }
});
