// load: one tenant sends the worst that we can think of, kind by kind, while another asks for a label now and
// then. `npm run load [seconds a kind]`; ends with 1 when the other is held up.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { runTenantCommand } from "../../services/api/src/commands/tenantCommands.ts";
import { goodRequest } from "../../services/api/src/testing/testApp.ts";
import { startService } from "../http/startService.ts";
import type { Liveness } from "./askWhetherAlive.ts";

const seconds = Number(process.argv[2] ?? 10);
/** Of the noisy tenant, each of which calls again as soon as it is answered. */
const connections = 32;
/** Milliseconds between two calls of the other. */
const pause = 50;
/**
 * Times its own quiet p99 that the other's may be; never under this many milliseconds, in which one large call of
 * the machine's own hides.
 */
const mostTimes = 3;
const mostLively = 250;

const data = mkdtempSync(join(tmpdir(), "plainlabel-noisy-"));
const service = await startService({
  PLAINLABEL_DATA: data,
  PLAINLABEL_WORKERS: process.env.PLAINLABEL_WORKERS ?? "2",
  ...(process.env.PLAINLABEL_CALLER_UNITS === undefined
    ? {}
    : { PLAINLABEL_CALLER_UNITS: process.env.PLAINLABEL_CALLER_UNITS }),
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
const json = { "content-type": "application/json" };
const fhir = { "content-type": "application/fhir+json" };

interface Noise {
  readonly name: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: () => string;
}

const filled = (bytes: number, head: string, one: string, tail: string): string =>
  head + one.repeat(Math.floor((bytes - head.length - tail.length) / one.length)) + tail;
const nested = (bytes: number): string => "[".repeat(bytes / 2) + "]".repeat(bytes / 2);
const items = (count: number): string =>
  JSON.stringify({ items: Array.from({ length: count }, () => goodRequest) });

const kinds: readonly Noise[] = [
  {
    name: "99 copies as PDF",
    path: "/v1/labels",
    headers: json,
    body: () => JSON.stringify({ ...goodRequest, copies: 99 }),
  },
  {
    name: "a picture of many dots",
    path: "/v1/labels?dpi=300",
    headers: { ...json, accept: "image/png" },
    body: () =>
      JSON.stringify({
        ...goodRequest,
        ...{ copies: 8, stock: "102x152", person: { ...goodRequest.person, needs: { profile: "large-24" } } },
      }),
  },
  {
    name: "what is no label",
    path: "/v1/labels",
    headers: json,
    body: () => filled(255_000, '{"a":[', "1,", "1]}"),
  },
  {
    name: "brackets in brackets",
    path: "/fhir/R4/MedicationRequest/$label",
    headers: fhir,
    body: () => nested(1_000_000),
  },
  {
    name: "a bundle of a thousand",
    path: "/v1/labels",
    headers: fhir,
    body: () =>
      filled(
        1_000_000,
        '{"resourceType":"Bundle","type":"message","entry":[',
        '{"resource":{"resourceType":"Patient","name":[{"family":"A"}]}},',
        '{"resource":{"resourceType":"Patient"}}]}',
      ),
  },
  { name: "batches of 10,000", path: "/v1/batches", headers: json, body: () => items(10_000) },
  {
    name: "16 MB that is no batch",
    path: "/v1/batches",
    headers: json,
    body: () => filled(16_000_000, '{"items":[', "0,", "0]}"),
  },
  {
    name: "16 MB of spreadsheet",
    path: "/v1/batches",
    headers: { "content-type": "text/csv" },
    body: () => filled(16_000_000, "", "a,b,c\n", "a,b,c"),
  },
  { name: "batches of one", path: "/v1/batches", headers: json, body: () => items(1) },
];

const start = (file: string, ...told: readonly string[]): ChildProcess =>
  spawn(process.execPath, ["--conditions=source", fileURLToPath(new URL(file, import.meta.url)), ...told], {
    stdio: ["pipe", "pipe", "inherit"],
  });
const saidBy = async <T>({ stdout }: ChildProcess): Promise<T> =>
  JSON.parse(stdout === null ? "" : await text(stdout));

const resident = (name: "VmRSS" | "VmHWM"): number =>
  Math.round(
    Number(
      new RegExp(`${name}:\\s+(\\d+) kB`).exec(
        readFileSync(`/proc/${service.child.pid}/status`, "utf8"),
      )?.[1],
    ) / 1000,
  );

/** Milliseconds of each good answer of a tenant that calls now and then, and the others. */
const callingNowAndThen = (key: string) => {
  const took: number[] = [];
  const others: number[] = [];
  const headers = { ...json, authorization: `Bearer ${key}` };
  const body = JSON.stringify(goodRequest);
  let over = false;
  const done = (async () => {
    while (!over) {
      const from = performance.now();
      const answer = await fetch(`${base}/v1/labels`, { method: "POST", headers, body });
      await answer.arrayBuffer();
      if (answer.status === 200) took.push(performance.now() - from);
      else others.push(answer.status);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  })();
  return async () => {
    over = true;
    await done;
    took.sort((one, other) => one - other);
    const at = (share: number): number => Math.round(took[Math.floor(took.length * share)] ?? Number.NaN);
    return { calls: took.length, others, p50: at(0.5), p99: at(0.99) };
  };
};

const measure = async (key: string, noise: Noise | null, noisyKey: string) => {
  const asker = start("./askWhetherAlive.ts", `${base}/livez`);
  const end = callingNowAndThen(key);
  const statuses: Record<string, number> = {};
  if (noise === null) await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  else {
    const sender = start("./sendNoise.ts");
    sender.stdin?.end(
      JSON.stringify({
        url: `${base}${noise.path}`,
        headers: { ...noise.headers, authorization: `Bearer ${noisyKey}` },
        body: noise.body(),
        ...{ connections, seconds },
      }),
    );
    Object.assign(statuses, await saidBy<Record<string, number>>(sender));
  }
  const other = await end();
  asker.stdin?.end();
  return { statuses, other, lively: await saidBy<Liveness>(asker) };
};

const broken: string[] = [];
try {
  const [quietKey, noisyKey] = [await keyOf("quiet"), await keyOf("noisy")];
  // Until everything is compiled and loaded.
  await measure(quietKey, null, noisyKey);
  const quiet = await measure(quietKey, null, noisyKey);
  console.log(`alone: ${quiet.other.calls} labels, p50 ${quiet.other.p50} ms, p99 ${quiet.other.p99} ms`);
  console.log(
    "| the noisy tenant sends | is answered | the other: p50, p99 | others | /livez longest | memory |",
  );
  console.log("| --- | --- | --- | --- | --- | --- |");
  for (const noise of kinds) {
    const { statuses, other, lively } = await measure(quietKey, noise, noisyKey);
    const counts = Object.entries(statuses).map(([status, count]) => `${count} x ${status}`);
    console.log(
      `| ${noise.name} | ${counts.join(", ")} | ${other.p50} ms, ${other.p99} ms | ${other.others.length} | ${lively.longest} ms (asker ${lively.askerHeldUp}) | ${resident("VmRSS")} MB |`,
    );
    if (other.others.length > 0) broken.push(`${noise.name}: the other was answered ${other.others}`);
    if (other.p99 > quiet.other.p99 * mostTimes)
      broken.push(`${noise.name}: p99 of the other ${other.p99} ms, ${quiet.other.p99} alone`);
    if (lively.longest > mostLively) broken.push(`${noise.name}: /livez took ${lively.longest} ms`);
    if (lively.wrong.length > 0) broken.push(`${noise.name}: /livez ${lively.wrong}`);
  }
  console.log(`memory at most ${resident("VmHWM")} MB`);
} finally {
  service.child.kill("SIGTERM");
  await service.ended;
  rmSync(data, { recursive: true, force: true });
}
for (const what of broken) console.log(`NOT KEPT: ${what}`);
process.exitCode = broken.length > 0 ? 1 : 0;
