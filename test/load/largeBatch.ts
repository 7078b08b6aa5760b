// Ten thousand items in one order, while somebody at a counter asks for labels: how long it takes, what it needs,
// and what the counter feels of it. Run: node --conditions=source test/load/largeBatch.ts
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { goodRequest } from "../../services/api/src/testing/testApp.ts";
import { startService } from "../http/startService.ts";

const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), "plainlabel-large-batch-"));
const service = await startService({
  PLAINLABEL_DATA: folder,
  PLAINLABEL_WORKERS: "1",
  PLAINLABEL_CALLER_UNITS: "0",
});
const headers = { authorization: `Bearer ${service.key}`, "content-type": "application/json" };
const base = `http://127.0.0.1:${service.port}`;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Megabytes resident, of the process with its workers. */
const resident = (): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service.child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
let most = 0;
const watching = setInterval(() => {
  most = Math.max(most, resident());
}, 100);

const times: number[] = [];
let over = false;
const counter = async (): Promise<void> => {
  while (!over) {
    const began = performance.now();
    const answer = await fetch(`${base}/v1/labels`, {
      method: "POST",
      headers,
      body: JSON.stringify(goodRequest),
    });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`the counter was answered ${answer.status}`);
    times.push(performance.now() - began);
    await pause(250);
  }
};

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);
const at = (share: number): string =>
  (times.toSorted((one, other) => one - other)[Math.floor(times.length * share)] ?? 0).toFixed(0);

try {
  const items = Array.from({ length: count }, (_, place) => ({
    ...goodRequest,
    person: { ...goodRequest.person, name: `Person ${place}` },
  }));
  const sent = performance.now();
  const opened = await fetch(`${base}/v1/batches`, {
    method: "POST",
    headers,
    body: JSON.stringify({ items }),
  });
  if (opened.status !== 202) throw new Error(await opened.text());
  console.log(`taken in ${seconds(sent)} s`);
  const path = opened.headers.get("location");
  const counting = counter();
  for (;;) {
    const now = await (await fetch(`${base}${path}`, { headers })).json();
    if (now.state === "done") {
      console.log(`made ${now.made} items, ${now.labels} labels, in ${seconds(sent)} s`);
      break;
    }
    await pause(200);
  }
  console.log(`most resident while made: ${most.toFixed(0)} MB`);
  for (const type of ["application/pdf", "application/zip"]) {
    most = 0;
    const asked = performance.now();
    const file = await fetch(`${base}${path}/labels`, { headers: { ...headers, accept: type } });
    const bytes = (await file.arrayBuffer()).byteLength;
    console.log(
      `${type} ${file.status}: ${(bytes / 1e6).toFixed(1)} MB in ${seconds(asked)} s, ${most.toFixed(0)} MB resident`,
    );
  }
  over = true;
  await counting;
  console.log(
    `a counter's label, ${times.length} times: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, slowest ${at(0.9999)} ms`,
  );
  const kept = readdirSync(folder).filter((name) => name.includes("db") || name.includes("sqlite"));
  console.log(`kept in ${kept.join(", ")}`);
} finally {
  clearInterval(watching);
  service.child.kill("SIGTERM");
  await service.ended;
  rmSync(folder, { recursive: true, force: true });
}
