// load: one tenant sends the worst that we can think of, kind by kind, while another asks for a label now and
// then. `npm run load [seconds a kind] [words of a kind]`; ends with 1 when the other is held up.
//
// Whoever is measured is asked by processes that do nothing else, and each says how much of a time was its own wait for
// a processor. What a machine is slowed down by whoever sends on it is measured too: by the same noise, as often a
// second, sent to a stand-in that throws it away. Nothing is judged by that: it tells what the service can be blamed for.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { runTenantCommand } from "../../services/api/src/commands/tenantCommands.ts";
import { goodRequest } from "../../services/api/src/testing/testApp.ts";
import { startService } from "../http/startService.ts";
import type { Asked, Asking, Took } from "./askNowAndThen.ts";
import { type NoiseKind, noiseKinds } from "./noiseKinds.ts";
import { firstThreadTime, processTime } from "./processorTime.ts";
import type { Noise, NoiseOrder } from "./sendNoise.ts";

const seconds = Number(process.argv[2] ?? 20);
const wanted = process.argv[3] ?? "";
/** Of the noisy tenant, each of which calls again as soon as it is answered. */
const connections = 32;
/** Times its own quiet p99 that the other's may be. */
const mostTimes = 3;
/** Milliseconds. */
const mostLively = 250;
/** Megabytes: half as much again as the most that was measured. */
const mostMemory = 2_000;

const data = mkdtempSync(join(tmpdir(), "plainlabel-noisy-"));
const passedOn = ["PLAINLABEL_CALLER_UNITS", "NODE_OPTIONS"].flatMap((name) => {
  const value = process.env[name];
  return value === undefined ? [] : [[name, value]];
});
const service = await startService({
  PLAINLABEL_DATA: data,
  PLAINLABEL_WORKERS: process.env.PLAINLABEL_WORKERS ?? "2",
  ...Object.fromEntries(passedOn),
});
const base = `http://127.0.0.1:${service.port}`;

const keyOf = async (id: string): Promise<string> => {
  const env = { PLAINLABEL_DATA: data };
  await runTenantCommand({ command: "tenant-add", id, name: id }, env);
  const made = await runTenantCommand(
    { command: "key-add", tenantId: id, scopes: ["labels", "content", "batches"] },
    env,
  );
  if (!made.ok) throw new Error(JSON.stringify(made));
  return made.value[0] ?? "";
};

const start = (file: string, ...told: readonly string[]): ChildProcess =>
  spawn(process.execPath, ["--conditions=source", fileURLToPath(new URL(file, import.meta.url)), ...told], {
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["pipe", "pipe", "inherit"],
  });
const saidBy = async <T>({ stdout }: ChildProcess): Promise<T> =>
  JSON.parse(stdout === null ? "" : await text(stdout));
/** What it says first, when it is ready. */
const firstSaidBy = async ({ stdout }: ChildProcess): Promise<string> =>
  String((stdout === null ? [] : await once(stdout, "data"))[0]).trim();

const resident = (name: "VmRSS" | "VmHWM"): number =>
  Math.round(
    Number(
      new RegExp(`${name}:\\s+(\\d+) kB`).exec(
        readFileSync(`/proc/${service.child.pid}/status`, "utf8"),
      )?.[1],
    ) / 1000,
  );

const labelsOf = (key: string): Asking => ({
  ...{ url: `${base}/v1/labels`, method: "POST", pause: 50 },
  headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
  body: JSON.stringify(goodRequest),
});
const alive: Asking = { url: `${base}/livez`, method: "GET", headers: {}, body: "", pause: 100 };

/** Of the service's process, in a period: of one processor. */
interface Spent {
  readonly serving: number;
  readonly servingHeldUp: number;
  readonly all: number;
}

interface Measured<T> {
  readonly other: Asked;
  readonly lively: Asked;
  readonly spent: Spent | null;
  readonly made: T;
}

/** What the other and /livez wait while something goes on. */
const measure = async <T>(key: string, meanwhile: () => Promise<T>): Promise<Measured<T>> => {
  const pid = service.child.pid ?? 0;
  const askers = [labelsOf(key), alive].map((asking) => start("./askNowAndThen.ts", JSON.stringify(asking)));
  // Loading a program takes the processors from everybody.
  await Promise.all(askers.map(firstSaidBy));
  const began = performance.now();
  const before = [firstThreadTime(pid), processTime(pid)] as const;
  const made = await meanwhile();
  const after = [firstThreadTime(pid), processTime(pid)] as const;
  const took = performance.now() - began;
  for (const asker of askers) asker.stdin?.end();
  const [other, lively] = await Promise.all(askers.map((asker) => saidBy<Asked>(asker)));
  if (other === undefined || lively === undefined) throw new Error("nobody asked");
  const [first, all] = after;
  const spent =
    first === null || all === null || before[0] === null || before[1] === null
      ? null
      : {
          serving: (first.ran - before[0].ran) / took,
          servingHeldUp: (first.heldUp - before[0].heldUp) / took,
          all: (all.ran - before[1].ran) / took,
        };
  return { other, lively, spent, made };
};

const quietly = async (): Promise<null> => {
  await wait(seconds * 1000);
  return null;
};

const noisily = (order: Omit<NoiseOrder, "connections" | "seconds">) => async (): Promise<Noise> => {
  const sender = start("./sendNoise.ts");
  sender.stdin?.end(JSON.stringify({ ...order, connections, seconds } satisfies NoiseOrder));
  return saidBy<Noise>(sender);
};

/** The same noise, as often a second, to somebody who throws it away. */
const besideStandIn = async (key: string, noise: NoiseKind, rate: number): Promise<Asked> => {
  const standIn = start("./standIn.ts");
  const url = `http://127.0.0.1:${await firstSaidBy(standIn)}${noise.path}`;
  const { other } = await measure(key, noisily({ url, headers: noise.headers, body: noise.body(), rate }));
  standIn.stdin?.end();
  return other;
};

const told = ({ all, own }: Took): string => `${all} ms${own === null ? "" : ` (own ${own})`}`;
const share = (part: number): string => `${Math.round(part * 100)} %`;
const times = (one: number, other: number): string => (one / other).toFixed(1);

const broken: string[] = [];
/** "Not kept" whatever the reason; how much of it the asker's own may be is said beside. */
const judge = (what: string, took: Took, most: number): void => {
  if (took.all <= most) return;
  const own = took.own ?? 0;
  const perhaps = took.all - own <= most ? "; without the asker's own wait it would be kept" : "";
  broken.push(`${what} ${told(took)}, at most ${Math.round(most)}${perhaps}`);
};

try {
  const [quietKey, noisyKey] = [await keyOf("quiet"), await keyOf("noisy")];
  // Until everything is compiled and loaded.
  await measure(quietKey, quietly);
  const quiet = (await measure(quietKey, quietly)).other;
  console.log(
    `${availableParallelism()} processors. Alone: ${quiet.calls} labels, p50 ${quiet.p50} ms, p99 ${told(quiet.p99)}`,
  );
  if (wanted === "") {
    const burnt = await measure(quietKey, async () => once(start("./burn.ts", String(seconds)), "exit"));
    const { p50, p99 } = burnt.other;
    console.log(
      `Beside one processor that another program keeps busy: p50 ${p50} ms, p99 ${told(p99)}, ${times(p99.all, quiet.p99.all)} times`,
    );
  }
  console.log(
    "| the noisy tenant sends | calls a second, and of one processor | is answered | the other: p50 | p99 | times alone | beside a stand-in: p99 | /livez longest | serving thread ran, was held up | all threads ran | memory |",
  );
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const noise of noiseKinds.filter(({ name }) => name.includes(wanted))) {
    const headers = { ...noise.headers, authorization: `Bearer ${noisyKey}` };
    const order = { url: `${base}${noise.path}`, headers, body: noise.body(), rate: null };
    const { other, lively, spent, made } = await measure(quietKey, noisily(order));
    const memory = resident("VmRSS");
    const standIn = await besideStandIn(quietKey, noise, made.rate);
    const counts = Object.entries(made.statuses).map(([status, count]) => `${count} x ${status}`);
    const cells = [
      noise.name,
      `${made.rate.toFixed(1)}, ${share(made.processor)}`,
      counts.join(", "),
      `${other.p50} ms`,
      told(other.p99),
      times(other.p99.all, quiet.p99.all),
      told(standIn.p99),
      told(lively.longest),
      spent === null ? "" : `${share(spent.serving)}, ${share(spent.servingHeldUp)}`,
      spent === null ? "" : share(spent.all),
      `${memory} MB`,
    ];
    console.log(`| ${cells.join(" | ")} |`);
    if (other.wrong.length > 0) broken.push(`${noise.name}: the other was answered ${other.wrong}`);
    if (lively.wrong.length > 0) broken.push(`${noise.name}: /livez ${lively.wrong}`);
    judge(`${noise.name}: p99 of the other`, other.p99, quiet.p99.all * mostTimes);
    judge(`${noise.name}: /livez`, lively.longest, mostLively);
  }
  const memory = resident("VmHWM");
  console.log(`memory at most ${memory} MB`);
  if (memory > mostMemory) broken.push(`memory ${memory} MB, at most ${mostMemory}`);
} finally {
  service.child.kill("SIGTERM");
  await service.ended;
  rmSync(data, { recursive: true, force: true });
}
for (const what of broken) console.log(`NOT KEPT: ${what}`);
process.exitCode = broken.length > 0 ? 1 : 0;
