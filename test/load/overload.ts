// load: what the service can do, then ten times that for a minute. `node --conditions=source test/load/overload.ts [seconds]`; ends with 1 when a promise is broken.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { startService } from "../http/startService.ts";

const seconds = Number(process.argv[2] ?? 60);
const callers = 200;
const times = 10;

const body = readFileSync(
  new URL("../../examples/requests/antibiotic-finish-the-course.json", import.meta.url),
  "utf8",
);

const data = mkdtempSync(join(tmpdir(), "plainlabel-load-"));
const eventLoopFile = join(data, "event-loop.json");

const service = await startService({
  PLAINLABEL_DATA: data,
  PLAINLABEL_WORKERS: "2",
  // The queue is what is tried here; one caller's share would answer 429 long before.
  PLAINLABEL_CALLER_UNITS: process.env.PLAINLABEL_CALLER_UNITS ?? "0",
  LOAD_EVENT_LOOP_FILE: eventLoopFile,
  NODE_OPTIONS: `--import=${new URL("./watchEventLoop.ts", import.meta.url)}`,
});
const url = `http://127.0.0.1:${service.port}/v1/labels`;
const headers = { "content-type": "application/json", authorization: `Bearer ${service.key}` };

interface Seen {
  readonly statuses: Map<number, number>;
  /** Answers 429 and 503 that do not say when to come again. */
  withoutRetryAfter: number;
  readonly result: autocannon.Result;
}

interface Head {
  readonly statusCode: number;
  readonly headers: readonly string[];
}

const fire = async (connections: number, duration: number, overallRate?: number): Promise<Seen> => {
  const statuses = new Map<number, number>();
  let withoutRetryAfter = 0;
  const result = await autocannon({
    url,
    method: "POST",
    headers,
    body,
    connections,
    duration,
    timeout: 10,
    ...(overallRate === undefined ? {} : { overallRate }),
    setupClient: (client) => {
      client.on("headers", ({ statusCode, headers: names }: Head) => {
        statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
        const told = names.some((name, at) => at % 2 === 0 && name.toLowerCase() === "retry-after");
        if ((statusCode === 429 || statusCode === 503) && !told) withoutRetryAfter += 1;
      });
    },
  });
  return { statuses, withoutRetryAfter, result };
};

const one = async (): Promise<number> => {
  const answer = await fetch(url, { method: "POST", headers, body });
  await answer.arrayBuffer();
  return answer.status;
};

/** Milliseconds until ten calls in a row were answered 200. */
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

try {
  await fire(4, 3);
  const usual = await fire(4, Math.min(10, seconds));
  const capacity = (usual.statuses.get(200) ?? 0) / usual.result.duration;
  console.log(`capacity: ${capacity.toFixed(1)} labels/s, p99 ${usual.result.latency.p99} ms`);

  const lively: number[] = [];
  const asking = setInterval(async () => {
    const from = performance.now();
    const { status } = await fetch(`http://127.0.0.1:${service.port}/livez`);
    lively.push(performance.now() - from);
    promise(status === 200, `/livez answered ${status}`);
  }, 200);
  const storm = await fire(callers, seconds, Math.ceil(capacity * times));
  clearInterval(asking);
  const { result, statuses } = storm;
  const normal = await untilNormal();

  const sum = [...statuses.values()].reduce((total, count) => total + count, 0);
  const counts = [...statuses].map(([status, count]) => `${count} x ${status}`).join(", ");
  console.log(
    `${callers} callers, ${Math.round(sum / result.duration)} answers/s for ${result.duration} s: ${counts}`,
  );
  const good = (statuses.get(200) ?? 0) / result.duration;
  const share = (sum / result.duration / good).toFixed(1);
  console.log(
    `good answers: ${good.toFixed(1)}/s, of ${share} times as many calls; longest ${result.latency.max} ms`,
  );
  console.log(`connection faults ${result.errors}, no answer in 10 s ${result.timeouts}`);
  console.log(`without Retry-After ${storm.withoutRetryAfter}; normal after ${normal} ms`);
  const inOrder = [...lively].sort((a, b) => a - b);
  const lively99 = Math.round(inOrder[Math.floor(inOrder.length * 0.99)] ?? Number.NaN);
  console.log(`/livez meanwhile: p99 ${lively99} ms, longest ${Math.round(inOrder.at(-1) ?? Number.NaN)} ms`);
  console.log(`memory: ${memory("VmRSS")} MB, at most ${memory("VmHWM")} MB`);
  const others = [...statuses.keys()].filter((status) => ![200, 429, 503].includes(status));
  promise(others.length === 0, `answered ${others}`);
  promise(storm.withoutRetryAfter === 0, "an answer 429 or 503 without Retry-After");
  promise(result.errors === 0 && result.timeouts === 0, "calls without an answer");
  promise((statuses.get(200) ?? 0) > 0, "no good answer meanwhile");
  promise(normal < 5_000, `normal only after ${normal} ms`);
  service.child.kill("SIGTERM");
  await service.ended;
  console.log(`serving thread held up for (ms): ${readFileSync(eventLoopFile, "utf8")}`);
} finally {
  service.child.kill("SIGKILL");
  rmSync(data, { recursive: true, force: true });
}
for (const what of broken) console.log(`BROKEN: ${what}`);
process.exitCode = broken.length > 0 ? 1 : 0;
