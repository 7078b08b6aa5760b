// SIGTERM while many clients call: nobody's answer is cut off, and the process ends by itself.
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startService } from "./startService.ts";

const data = mkdtempSync(join(tmpdir(), "plainlabel-stop-"));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const body = JSON.stringify({
  person: { name: "Ada Morgan" },
  medicine: { name: "Amoxicillin", strength: "500 mg", form: "capsules", quantity: "21 capsules" },
  directions: { text: "Take ONE capsule THREE times a day" },
  pharmacy: { name: "High Street Pharmacy", address: "1 High Street, Ely, CB7 4AA", phone: "01632 960123" },
  dispensedOn: "2026-11-22",
  stock: "102x76",
});

/** "refused": nobody listens any more, so nothing was begun. "cut": something was begun and not finished. */
type Result = "whole" | "refused" | "cut";

const call = (port: number, key: string, agent: Agent): Promise<Result> =>
  new Promise((resolve) => {
    const sent = request(
      {
        port,
        host: "127.0.0.1",
        agent,
        path: "/v1/labels",
        method: "POST",
        headers: {
          authorization: `Bearer ${key}`,
          "content-type": "application/json",
          "content-length": Buffer.byteLength(body),
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", () => resolve("cut"));
        answer.on("aborted", () => resolve("cut"));
        answer.on("end", () => {
          const file = Buffer.concat(chunks);
          const whole =
            answer.complete &&
            file.length === Number(answer.headers["content-length"]) &&
            (answer.statusCode === 503 || file.subarray(-6).toString("latin1").includes("%%EOF"));
          resolve(whole ? "whole" : "cut");
        });
      },
    );
    sent.on("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "ECONNREFUSED" ? "refused" : "cut"),
    );
    sent.end(body);
  });

/** A client that keeps its connection and calls again and again until nobody listens. */
const client = async (port: number, key: string, results: Result[]): Promise<void> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (;;) {
    const result = await call(port, key, agent);
    results.push(result);
    if (result !== "whole") break;
  }
  agent.destroy();
};

/** On CI more, of either kind. */
const rounds = Number(process.env.TEST_STOP_ROUNDS ?? 1);

const kinds = [
  ["workers", 2],
  ["no workers", 0],
] as const;

test.each(
  kinds.flatMap(([name, workers]) =>
    Array.from({ length: rounds }, (_, round) => [name, workers, round] as const),
  ),
)(
  "with %s: told to stop among 8 clients, it answers every one of them whole and ends",
  async (_name, workers, round) => {
    const { child, port, key, ended } = await startService({
      // A folder of its own: the first start on it tells the key.
      PLAINLABEL_DATA: join(data, `${workers}-${round}`),
      PLAINLABEL_WORKERS: String(workers),
    });
    const results: Result[] = [];
    const clients = Array.from({ length: 8 }, () => client(port, key, results));
    while (results.length < 40) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(results.filter((result) => result !== "whole")).toEqual([]);
    child.kill("SIGTERM");
    // After five seconds it would cut what is left, and end with 1.
    expect(await ended).toEqual({ code: 0, signal: null });
    await Promise.all(clients);
    expect(results.filter((result) => result === "cut")).toEqual([]);
    // Every client went on until it found nobody listening.
    expect(results.filter((result) => result === "refused")).toHaveLength(clients.length);
  },
);
