import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCli } from "../testing/runCli.ts";

const main = new URL("../main.ts", import.meta.url).pathname;
const data = mkdtempSync(join(tmpdir(), "plainlabel-serve-"));
afterAll(() => rmSync(data, { recursive: true, force: true }));

test("the service answers on loopback, and SIGTERM ends it although a client keeps its connection", async () => {
  const child = spawn(process.execPath, ["--conditions=source", main, "serve"], {
    env: { ...process.env, PLAINLABEL_DATA: data, PLAINLABEL_PORT: "0", PLAINLABEL_LOG_LEVEL: "silent" },
  });
  const exited = new Promise((resolve) => child.once("close", (code, signal) => resolve({ code, signal })));
  const address = await new Promise<string>((resolve) => {
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
      const found = /listening on (http:\S+)/.exec(said);
      if (found?.[1] !== undefined) resolve(found[1]);
    });
  });
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  // Node's fetch keeps its connection alive after the answer.
  expect((await (await fetch(`${address}/readyz`)).json()).status).toBe("ready");
  child.kill("SIGTERM");
  expect(await exited).toEqual({ code: 0, signal: null });
});

test("the first start shows a key once, that opens the service; the second shows none", async () => {
  const folder = join(data, "keys");
  const start = () => {
    const child = spawn(process.execPath, ["--conditions=source", main, "serve"], {
      env: { ...process.env, PLAINLABEL_DATA: folder, PLAINLABEL_PORT: "0", PLAINLABEL_LOG_LEVEL: "info" },
    });
    const [said, logged] = [[] as string[], [] as string[]];
    child.stdout.on("data", (chunk) => logged.push(String(chunk)));
    return new Promise<{ said: string; address: string; end: () => Promise<string> }>((resolve) => {
      child.stderr.on("data", (chunk) => {
        said.push(String(chunk));
        const address = /listening on (http:\S+)/.exec(said.join(""))?.[1];
        const end = () =>
          new Promise<string>((ended) => {
            child.once("close", () => ended(logged.join("")));
            child.kill("SIGTERM");
          });
        if (address !== undefined) resolve({ said: said.join(""), address, end });
      });
    });
  };
  const first = await start();
  const key = /Bearer (pl_\w+)/.exec(first.said)![1]!;
  const ask = async (authorization: string) =>
    (await fetch(`${first.address}/v1/stocks`, { headers: { authorization } })).status;
  expect([await ask(`Bearer ${key}`), await ask("Bearer other"), await ask("")]).toEqual([200, 401, 401]);
  expect(await first.end()).not.toContain(key);
  const second = await start();
  expect(second.said).not.toContain("pl_");
  await second.end();
});

test("wrong settings are refused in a table, all at once", async () => {
  const { exit, stderr } = await runCli(["serve"], {
    env: { PLAINLABEL_PORT: "many", PLAINLABEL_PROT: "3000", PLAINLABEL_LOG_LEVEL: "loud" },
  });
  expect(exit).toBe(2);
  for (const name of ["PLAINLABEL_PORT", "PLAINLABEL_PROT", "PLAINLABEL_LOG_LEVEL"])
    expect(stderr).toContain(name);
});

test("a port that is taken is refused", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  const { exit, stderr } = await runCli(["serve"], {
    env: { PLAINLABEL_DATA: data, PLAINLABEL_PORT: String(port), PLAINLABEL_LOG_LEVEL: "silent" },
  });
  expect(exit).toBe(2);
  expect(stderr).toContain("cannot-listen");
  other.close();
});

test("a data folder that cannot be used is refused by its name", async () => {
  const { exit, stderr } = await runCli(["serve"], {
    env: { PLAINLABEL_DATA: "/dev/null/here", PLAINLABEL_PORT: "0", PLAINLABEL_LOG_LEVEL: "silent" },
  });
  expect(exit).toBe(2);
  expect(stderr).toContain("/PLAINLABEL_DATA");
});

test("its help names every setting of docs/operating.md", async () => {
  const page = readFileSync(new URL("../../../../docs/operating.md", import.meta.url), "utf8");
  const settings = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name ?? "");
  expect(settings).toContain("PLAINLABEL_JWKS");
  const { stdout } = await runCli(["serve", "--help"]);
  expect(settings.filter((name) => !stdout.includes(name))).toEqual([]);
});
