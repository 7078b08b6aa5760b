// load: several copies over one PostgreSQL behind the proxy that comes with the service: labels, a copy that is
// killed, and a share that all count together. `npm run load:copies [copies] [seconds]`; needs PostgreSQL and
// nginx; ends with 1 when a promise is broken.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { runTenantCommand } from "../../services/api/src/commands/tenantCommands.ts";
import { startPostgres } from "../../services/api/src/testing/postgresServer.ts";
import { goodRequest } from "../../services/api/src/testing/testApp.ts";
import { type RunningService, startService } from "../http/startService.ts";
import type { Order, Sent } from "./sendCalls.ts";

const copies = Number(process.argv[2] ?? 2);
const seconds = Number(process.argv[3] ?? 10);
/** Units a minute of the tenant whose share is looked at: far fewer than it asks for. */
const share = 600;
/**
 * Shares that may be spent in a first minute: a full purse, what comes in a minute, and what copies let through
 * before they settle.
 */
const mostShares = 2.2;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });

const postgres = await startPostgres();
if (postgres === null) throw new Error("no PostgreSQL server is installed");
const folder = mkdtempSync(join(tmpdir(), "plainlabel-copies-"));
const databaseUrl = await postgres.freshDatabase();
const shared = { DATABASE_URL: databaseUrl, PLAINLABEL_LINK_SECRET: "7".repeat(64) };

const started: RunningService[] = [];
const startCopies = async (count: number, units: number): Promise<readonly RunningService[]> => {
  const services: RunningService[] = [];
  for (let at = 0; at < count; at += 1)
    services.push(
      await startService({
        ...shared,
        PLAINLABEL_DATA: join(folder, `copy-${at}`),
        PLAINLABEL_WORKERS: "1",
        PLAINLABEL_CALLER_UNITS: String(units),
      }),
    );
  started.push(...services);
  return services;
};

interface Proxy {
  readonly base: string;
  readonly end: () => Promise<void>;
}

const proxies: ChildProcess[] = [];

/** The proxy as it is shipped, before these copies. */
const startProxy = async (services: readonly RunningService[]): Promise<Proxy> => {
  const port = await freePort();
  const shipped = readFileSync(new URL("../../services/api/nginx.conf", import.meta.url), "utf8");
  const servers = services.map((service) => `server 127.0.0.1:${service.port} max_fails=1 fail_timeout=5s;`);
  const own = shipped
    .replace(/server one:3000[^;]*;\s*server two:3000[^;]*;/, servers.join("\n"))
    .replace("listen 3000;", `listen 127.0.0.1:${port};`)
    .replaceAll("/tmp/", `${folder}/`);
  if (!own.includes(servers[0] ?? "?")) throw new Error("the shipped proxy does not name copies as expected");
  const file = join(folder, "nginx.conf");
  writeFileSync(file, own);
  const child = spawn("nginx", ["-c", file, "-p", folder, "-g", "daemon off;"], { stdio: "inherit" });
  proxies.push(child);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const base = `http://127.0.0.1:${port}`;
  for (let tried = 0; tried < 100 && !(await fetch(`${base}/livez`).catch(() => null))?.ok; tried += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    base,
    end: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
};

const stop = async (services: readonly RunningService[], proxy: Proxy): Promise<void> => {
  await proxy.end();
  for (const { child } of services) child.kill("SIGTERM");
  await Promise.all(services.map(({ ended }) => ended));
};

const headersOf = async (id: string): Promise<Readonly<Record<string, string>>> => {
  const env = { ...shared, PLAINLABEL_DATA: join(folder, "copy-0") };
  await runTenantCommand({ command: "tenant-add", id, name: id }, env);
  const made = await runTenantCommand({ command: "key-add", tenantId: id, scopes: ["labels"] }, env);
  if (!made.ok) throw new Error(JSON.stringify(made));
  return { "content-type": "application/json", authorization: `Bearer ${made.value[0]}` };
};

const body = JSON.stringify(goodRequest);

const fire = async (base: string, headers: Order["headers"], duration: number): Promise<Sent> => {
  const order: Order = { url: `${base}/v1/labels`, headers, body, connections: 8, duration, rate: null };
  const path = fileURLToPath(new URL("./sendCalls.ts", import.meta.url));
  const sender = spawn(process.execPath, ["--conditions=source", path, JSON.stringify(order)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(await text(sender.stdout));
};
const told = ({ statuses, took, p50, p99, faults, unanswered }: Sent): string => {
  const counts = Object.entries(statuses).map(([status, count]) => `${count} x ${status}`);
  return `${((statuses[200] ?? 0) / took).toFixed(1)} labels/s, p50 ${p50} ms, p99 ${p99} ms; ${counts.join(", ")}; faults ${faults}, no answer ${unanswered}`;
};

const broken: string[] = [];
const promise = (kept: boolean, what: string): void => {
  if (!kept) broken.push(what);
};

try {
  for (const count of [1, copies]) {
    const services = await startCopies(count, 0);
    const proxy = await startProxy(services);
    const headers = await headersOf("busy");
    await fire(proxy.base, headers, 3);
    const usual = await fire(proxy.base, headers, seconds);
    console.log(`${count} ${count === 1 ? "copy" : "copies"}: ${told(usual)}`);
    promise(usual.faults + usual.unanswered === 0, `${count} copies: calls without an answer`);
    if (count > 1) {
      const without = fire(proxy.base, headers, seconds);
      await new Promise((resolve) => setTimeout(resolve, (seconds * 1000) / 2));
      services[0]?.child.kill("SIGKILL");
      const sent = await without;
      console.log(`one of ${count} killed half-way: ${told(sent)}`);
      promise(sent.faults + sent.unanswered === 0, "a call was lost when a copy was killed");
      const others = Object.keys(sent.statuses).filter((status) => !["200", "503"].includes(status));
      promise(others.length === 0, `answers ${others} when a copy was killed`);
    }
    await stop(services, proxy);
  }
  const services = await startCopies(copies, share);
  const proxy = await startProxy(services);
  const headers = await headersOf("limited");
  const label = await fetch(`${proxy.base}/v1/labels`, {
    ...{ method: "POST", body },
    headers: { ...headers, accept: "application/json" },
  });
  const { labels } = (await label.json()) as { readonly labels: readonly { readonly pages: number }[] };
  const units = 1 + labels.reduce((sum, { pages }) => sum + pages, 0);
  const minute = await fire(proxy.base, headers, 60);
  const answered = minute.statuses[200] ?? 0;
  const spent = (answered * units) / share;
  console.log(
    `a share of ${share} units a minute, ${copies} copies: ${answered} calls of ${units} units in the first minute, ${spent.toFixed(2)} shares`,
  );
  promise(spent <= mostShares, `a share was spent ${spent.toFixed(2)} times in its first minute`);
  await stop(services, proxy);
} finally {
  for (const child of proxies) child.kill("SIGTERM");
  for (const { child } of started) child.kill("SIGKILL");
  await postgres.remove();
  rmSync(folder, { recursive: true, force: true });
}
for (const what of broken) console.log(`NOT KEPT: ${what}`);
process.exitCode = broken.length > 0 ? 1 : 0;
