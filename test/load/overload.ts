// load: what the service can do, then ten times that for a minute. `node --conditions=source
// test/load/overload.ts [seconds]`; ends with 1 when a promise is broken.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { runTenantCommand } from "../../services/api/src/commands/tenantCommands.ts";
import { startService } from "../http/startService.ts";
import type { Asked, Asking } from "./askNowAndThen.ts";
import type { Order, Sent } from "./sendCalls.ts";

const seconds = Number(process.argv[2] ?? 60);
const times = Number(process.env.LOAD_TIMES ?? 10);
/**
 * Calls a second of each connection of the storm: so few that they are sent at their time although some answers
 * take long.
 */
const perConnection = 4;

const body = readFileSync(
  new URL("../../examples/requests/antibiotic-finish-the-course.json", import.meta.url),
  "utf8",
);

const data = mkdtempSync(join(tmpdir(), "plainlabel-load-"));
const eventLoopFile = join(data, "event-loop.json");
const service = await startService({
  PLAINLABEL_DATA: data,
  PLAINLABEL_WORKERS: process.env.PLAINLABEL_WORKERS ?? "2",
  // The queue is what is tried here; with a share most calls get 429 before they come to it.
  PLAINLABEL_CALLER_UNITS: process.env.PLAINLABEL_CALLER_UNITS ?? "0",
  LOAD_EVENT_LOOP_FILE: eventLoopFile,
  NODE_OPTIONS: `--import=${new URL("./watchEventLoop.ts", import.meta.url)} ${process.env.LOAD_NODE_OPTIONS ?? ""}`,
});
const base = `http://127.0.0.1:${service.port}`;
const url = `${base}/v1/labels`;
const headers = { "content-type": "application/json", authorization: `Bearer ${service.key}` };

/** Another pharmacy, that asks for a label now and then while the first one storms. */
const keyOfNeighbour = async (): Promise<string> => {
  const env = { PLAINLABEL_DATA: data };
  await runTenantCommand({ command: "tenant-add", id: "neighbour", name: "Neighbour" }, env);
  const made = await runTenantCommand({ command: "key-add", tenantId: "neighbour", scopes: ["labels"] }, env);
  return made.ok ? (made.value[0] ?? "") : "";
};
const neighbour = { ...headers, authorization: `Bearer ${await keyOfNeighbour()}` };

const start = (file: string, told: string): ChildProcess => {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return spawn(process.execPath, ["--conditions=source", path, told], {
    stdio: ["pipe", "pipe", "inherit"],
  });
};
/** What it says last: that it has begun comes before. */
const saidBy = async <T>({ stdout }: ChildProcess): Promise<T> =>
  JSON.parse((stdout === null ? "" : await text(stdout)).split("\n").at(-1) ?? "");

const fire = (connections: number, duration: number, rate: number | null): Promise<Sent> =>
  saidBy(
    start(
      "./sendCalls.ts",
      JSON.stringify({ url, headers, body, connections, duration, rate } satisfies Order),
    ),
  );

const one = async (): Promise<number> => {
  const answer = await fetch(url, { method: "POST", headers: neighbour, body });
  await answer.arrayBuffer();
  return answer.status;
};

/** Milliseconds until ten calls of the neighbour in a row were answered 200. */
const untilNormal = async (): Promise<number> => {
  const from = performance.now();
  let inARow = 0;
  let since = from;
  while (inARow < 10 && performance.now() - from < 30_000) {
    if (inARow === 0) since = performance.now();
    inARow = (await one()) === 200 ? inARow + 1 : 0;
  }
  return inARow === 10 ? Math.round(since - from) : Number.POSITIVE_INFINITY;
};

const memory = (name: "VmRSS" | "VmHWM"): number => {
  const [, kB] =
    new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${service.child.pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kB) / 1000);
};

const broken: string[] = [];
const promise = (kept: boolean, what: string): void => {
  if (!kept) broken.push(what);
};
const share = (part: number): string => `${Math.round(part * 100)} %`;

try {
  await fire(4, 3, null);
  const usual = await fire(4, Math.min(10, seconds), null);
  const capacity = (usual.statuses[200] ?? 0) / usual.took;
  console.log(
    `capacity: ${capacity.toFixed(1)} labels/s to 4 callers, p50 ${usual.p50} ms, p99 ${usual.p99} ms`,
  );

  const alive: Asking = { url: `${base}/livez`, method: "GET", headers: {}, body: "", pause: 100 };
  const asker = start("./askNowAndThen.ts", JSON.stringify(alive));
  const beside: (readonly [status: number, milliseconds: number])[] = [];
  const calling = setInterval(async () => {
    const from = performance.now();
    beside.push([await one(), Math.round(performance.now() - from)]);
  }, 250);
  // With a share the measure before found the share, not what the machine can do: then the rate is told.
  const connections = Math.ceil(Number(process.env.LOAD_RATE ?? capacity * times) / perConnection);
  const storm = await fire(connections, seconds, connections * perConnection);
  clearInterval(calling);
  const normal = await untilNormal();
  asker.stdin?.end();
  const lively = await saidBy<Asked>(asker);

  const { statuses, took } = storm;
  const sum = Object.values(statuses).reduce((total, count) => total + count, 0);
  const counts = Object.entries(statuses).map(([status, count]) => `${count} x ${status}`);
  const good = (statuses[200] ?? 0) / took;
  console.log(
    `storm: ${Math.round(sum / took)} answers/s for ${Math.round(took)} s over ${connections} connections, ${(sum / took / capacity).toFixed(1)} times the capacity: ${counts.join(", ")}`,
  );
  console.log(
    `good answers: ${good.toFixed(1)}/s; p50 ${storm.p50} ms, p99 ${storm.p99} ms, longest ${storm.longest} ms`,
  );
  console.log(`connection faults ${storm.faults}, no answer in 10 s ${storm.unanswered}`);
  console.log(`without Retry-After ${storm.withoutRetryAfter}; normal after ${normal} ms`);
  const served = beside.filter(([status]) => status === 200).map(([, took]) => took);
  console.log(
    `another caller, ${beside.length} times: ${served.length} good answers, ${Math.max(...served)} ms at most`,
  );
  console.log(
    `/livez meanwhile, ${lively.calls} times: p50 ${lively.p50} ms, p99 ${lively.p99.all} ms, longest ${lively.longest.all} ms, of which who asked waited ${lively.longest.own ?? "?"} ms for a processor`,
  );
  console.log(
    `the sender took ${share(storm.senderLoad)} of a core; memory: ${memory("VmRSS")} MB, at most ${memory("VmHWM")} MB`,
  );
  const others = Object.keys(statuses).filter((status) => !["200", "429", "503"].includes(status));
  promise(others.length === 0, `answered ${others}`);
  promise(lively.wrong.length === 0, `/livez: ${lively.wrong}`);
  promise(lively.longest.all < 1_000, `/livez took ${lively.longest.all} ms`);
  promise(storm.withoutRetryAfter === 0, "an answer 429 or 503 without Retry-After");
  promise(storm.faults === 0 && storm.unanswered === 0, "calls without an answer");
  promise((statuses[200] ?? 0) > 0, "no good answer meanwhile");
  promise(normal < 5_000, `normal only after ${normal} ms`);
  service.child.kill("SIGTERM");
  await service.ended;
  console.log(`the serving thread ${readFileSync(eventLoopFile, "utf8")}`);
} finally {
  service.child.kill("SIGKILL");
  rmSync(data, { recursive: true, force: true });
}
for (const what of broken) console.log(`BROKEN: ${what}`);
process.exitCode = broken.length > 0 ? 1 : 0;
