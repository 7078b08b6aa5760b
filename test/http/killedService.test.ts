// The service killed with -9 among its callers, again and again: every link that it ever answered with still opens.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { realServer } from "../../services/api/src/testing/stores.ts";
import { goodRequest } from "../../services/api/src/testing/testApp.ts";
import { type RunningService, startService } from "./startService.ts";

/** A few in every run; CI asks for more. */
const rounds = Number(process.env.TEST_SERVICE_KILL_ROUNDS ?? 2);

const callers = 3;
const today = new Date().toISOString().slice(0, 10);

/** The path of the page of a label that was made; null where the service was gone before it had answered. */
const makeLabel = async (port: number, key: string, indication: string): Promise<string | null> => {
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
        stock: "102x152",
        dispensedOn: today,
        indication,
        explain: true,
      }),
    });
    const body = await answer.json();
    if (answer.status !== 200) throw new Error(`answered ${answer.status}: ${JSON.stringify(body)}`);
    return new URL(body.labels[0].link.url).pathname;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};

/** Callers that each order one label after another until the service is gone. */
const callUntilGone = (
  { port }: RunningService,
  key: string,
  round: number,
  acknowledged: string[],
): Promise<unknown> =>
  Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      for (let order = 0; ; order += 1) {
        const path = await makeLabel(port, key, `For test ${round} ${caller} ${order}`);
        if (path === null) return;
        acknowledged.push(path);
      }
    }),
  );

const killAgainAndAgain = async (settings: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const acknowledged: string[] = [];
  // The key is told by the first start alone, and is kept like the links.
  let key = "";
  for (let round = 0; round < rounds; round += 1) {
    const service = await startService(settings);
    key = service.key || key;
    // After another number of answers in every round, and in the middle of others.
    const enough = acknowledged.length + 1 + ((round * 7) % 12);
    const calling = callUntilGone(service, key, round, acknowledged);
    while (acknowledged.length < enough && service.child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 1));
    service.child.kill("SIGKILL");
    await service.ended;
    await calling;
  }
  return acknowledged;
};

const stillOpen = async (settings: Readonly<Record<string, string>>, paths: readonly string[]) => {
  const service = await startService(settings);
  try {
    const statuses = new Map<number, number>();
    for (const path of paths) {
      const { status } = await fetch(`http://127.0.0.1:${service.port}${path}`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    return Object.fromEntries(statuses);
  } finally {
    service.child.kill("SIGTERM");
    await service.ended;
  }
};

const usual = { PLAINLABEL_PUBLIC_URL: "https://labels.example.org", PLAINLABEL_WORKERS: "0" };

const expectNothingLost = async (settings: Readonly<Record<string, string>>): Promise<void> => {
  const paths = await killAgainAndAgain(settings);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.length).toBeGreaterThanOrEqual(rounds);
  expect(await stillOpen(settings, paths)).toEqual({ 200: paths.length });
};

describe("the service killed among its callers", () => {
  it("loses no acknowledged link on SQLite", async () => {
    const folder = mkdtempSync(join(tmpdir(), "plainlabel-killed-"));
    await expectNothingLost({ ...usual, PLAINLABEL_DATA: folder });
    rmSync(folder, { recursive: true });
  }, 600_000);

  it("loses no acknowledged link on PostgreSQL", async ({ skip }) => {
    const server = await realServer();
    if (server === null) return skip("no PostgreSQL server is installed");
    const folder = mkdtempSync(join(tmpdir(), "plainlabel-killed-"));
    try {
      await expectNothingLost({
        ...usual,
        PLAINLABEL_DATA: folder,
        DATABASE_URL: await server.freshDatabase(),
      });
    } finally {
      await server.remove();
      rmSync(folder, { recursive: true });
    }
  }, 600_000);
});
