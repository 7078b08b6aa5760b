// Workers that break while others work, over HTTP: who asked is told, and nobody else notices.
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeInWorkers, usualMemory } from "../../services/api/src/rendering/makeInWorkers.ts";
import { faultName, faults, type WorkerFault } from "../../services/api/src/testing/brokenWorker.ts";
import { goodRequest, pharmacy, startApp, type TestApp } from "../../services/api/src/testing/testApp.ts";

/** On CI many more. */
const rounds = Number(process.env.TEST_FAULT_ROUNDS ?? 1);
const workers = 2;
const others = 2;
/** Milliseconds for a label, four times the service's own: how fast a machine makes labels is not what is tried here. */
const patience = 14_000;

let shipped: TestApp;
let base = "";
beforeAll(async () => {
  shipped = await startApp({
    startMaker: makeInWorkers({
      workers,
      queue: 100,
      wait: 60_000,
      patience,
      memory: usualMemory,
      file: new URL("../../services/api/src/testing/brokenWorker.ts", import.meta.url),
    }),
  });
  await shipped.app.listen({ host: "127.0.0.1", port: 0 });
  base = `http://127.0.0.1:${(shipped.app.server.address() as AddressInfo).port}`;
});
afterAll(() => shipped.app.close());

const post = async (body: unknown) => {
  const answer = await fetch(`${base}/v1/labels`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const sent = Buffer.from(await answer.arrayBuffer());
  return { answer, text: sent.toString("latin1") };
};

const breaking = (fault: WorkerFault) => ({
  ...goodRequest,
  person: { name: "Zzcanary" },
  pharmacy: { ...pharmacy, name: faultName(fault) },
});

/** Answers to others, one after another for as long as `until` takes, and one more. */
const meanwhile = async (until: Promise<unknown>): Promise<readonly number[]> => {
  let over = false;
  until.finally(() => {
    over = true;
  });
  const statuses: number[] = [];
  do {
    const { answer, text } = await post(goodRequest);
    statuses.push(text.startsWith("%PDF") || answer.status !== 200 ? answer.status : 0);
  } while (!over);
  return statuses;
};

const ready = async (): Promise<number> => (await fetch(`${base}/readyz`)).status;

describe.each(faults)("a worker that %s", (fault) => {
  test(
    "costs its own caller one answer",
    async () => {
      for (let round = 0; round < rounds; round += 1) {
        const broken = post(breaking(fault));
        const rest = await Promise.all(Array.from({ length: others }, () => meanwhile(broken)));
        const { answer, text } = await broken;
        expect([500, 503]).toContain(answer.status);
        expect(answer.headers.get("content-type")).toBe("application/problem+json");
        expect(answer.headers.get("retry-after")).toBe(answer.status === 503 ? "1" : null);
        const problem = JSON.parse(text);
        if (answer.status === 500) expect(problem.reference).toMatch(/^[0-9a-f-]{36}$/);
        else expect(problem.refusals[0].code).toBe("took-too-long");
        expect(text + shipped.logged()).not.toContain("Zzcanary");
        expect(rest.flat()).toEqual(rest.flat().map(() => 200));
        expect(await ready()).toBe(200);
      }
      // All workers are there again: as many labels at once as there are workers, and none of them lost.
      const answers = await Promise.all(Array.from({ length: workers * 2 }, () => post(goodRequest)));
      expect(answers.map(({ answer }) => answer.status)).toEqual(answers.map(() => 200));
    },
    120_000 * rounds,
  );
});
