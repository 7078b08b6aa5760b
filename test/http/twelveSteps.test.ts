// The twelve steps of docs/integrators.md, run one after another in an empty folder as they stand there.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessByKeys } from "../../services/api/src/access/accessByKeys.ts";
import { scopes } from "../../services/api/src/access/Identity.ts";
import { temporaryStore } from "../../services/api/src/testing/temporaryStore.ts";
import { startApp, type TestApp } from "../../services/api/src/testing/testApp.ts";

const page = readFileSync(new URL("../../docs/integrators.md", import.meta.url), "utf8");

/** The code of each step, by its number. */
const steps: readonly string[] = (() => {
  const [, section = ""] = /^## Twelve steps from an empty folder\n([\s\S]*?)^## /m.exec(page) ?? [];
  return [...section.matchAll(/^(\d+)\. [^\n]*\n\n( +)```sh\n([\s\S]*?)^ +```$/gm)].map(
    ([, number, indent, code], at) => {
      expect(Number(number)).toBe(at + 1);
      return code!.replaceAll(new RegExp(`^${indent}`, "gm"), "");
    },
  );
})();

/** What the page has its key allow. */
const scopesOnPage = (/`plainlabel key add TENANT --test --scopes ([^`]+)`/.exec(page)?.[1] ?? "").split(",");

const noon = Date.parse("2026-11-22T12:00:00Z");

let shipped: TestApp;
let service: string;
const keys: Record<string, string> = {};
beforeAll(async () => {
  const clock = () => noon;
  const { store } = temporaryStore(clock);
  await store.tenants.add("a", "A pharmacy");
  const allowed = scopes.filter((scope) => scopesOnPage.includes(scope));
  for (const kind of ["live", "test"] as const) {
    const made = await store.tenants.addKey("a", allowed, null, kind);
    if (made.outcome !== "added") throw new Error(made.outcome);
    keys[kind] = made.key;
  }
  shipped = await startApp({ store, clock, access: accessByKeys(store.tenants, clock) });
  await shipped.app.listen({ host: "127.0.0.1", port: 0 });
  service = `http://127.0.0.1:${(shipped.app.server.address() as AddressInfo).port}`;
});
afterAll(() => shipped.app.close());

test("there are twelve, of which the first says where the service is and who calls", () => {
  expect(steps).toHaveLength(12);
  expect(steps[0]).toContain("export PLAINLABEL_URL=http://127.0.0.1:3000\n");
  expect(steps[0]).toContain("export PLAINLABEL_API_KEY=pl_test_...\n");
});

describe.each(["test", "live"] as const)("with a %s key", (kind) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "plainlabel-steps-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (code: string) =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      const child = spawn("sh", ["-eu", "-c", code], {
        cwd: folder,
        env: { PATH: process.env.PATH, PLAINLABEL_URL: service, PLAINLABEL_API_KEY: keys[kind] },
      });
      let [out, err] = ["", ""];
      child.stdout.on("data", (chunk) => {
        out += chunk;
      });
      child.stderr.on("data", (chunk) => {
        err += chunk;
      });
      child.on("close", (code) => resolve({ code, out, err }));
    });

  const text = (name: string): string => readFileSync(join(folder, name), "latin1");
  const json = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const isPdf = (name: string) => expect(text(name)).toMatch(/^%PDF-/);
  const mark = kind === "test" ? "sample-label" : undefined;

  /** What each step leaves behind, and says. */
  const checks: readonly ((said: string) => void)[] = [
    (said) => expect(JSON.parse(said)).toMatchObject({ status: "ready" }),
    () => {
      expect(json("stocks.json").stocks.map(({ name }: { name: string }) => name)).toContain("102x76");
      expect(json("profiles.json").profiles).toContainEqual(expect.objectContaining({ name: "large-18" }));
    },
    () => expect(json("request.json").directions.text).toBe("Take half a tablet once a day in the morning"),
    () => isPdf("draft.pdf"),
    () => {
      const [label] = json("draft.json").labels;
      expect(label.readBack.prescribed).toBe("Take half a tablet once a day in the morning");
      expect(label.readBack.label.join(" ")).toContain("Take half a tablet in the morning");
    },
    (said) => {
      expect(said).toBe("400\n");
      expect(json("problem.json").refusals).toContainEqual(
        expect.objectContaining({ code: "unknown-field", path: "/person/nmae" }),
      );
    },
    () =>
      expect(json("meaning.json").questions).toContainEqual(
        expect.objectContaining({ code: "divide-daily-amount" }),
      ),
    () => {
      const [{ readBack }] = json("answered-label.json").labels;
      expect(readBack.prescribed).toBe("Take 2 tablets each day");
      expect(readBack.questions).toEqual([]);
      expect(readBack.answered).toHaveLength(1);
    },
    () => {
      isPdf("label.pdf");
      // With an ordinary key it is another label than the draft; with one for tests both are samples.
      expect(text("label.pdf") === text("draft.pdf")).toBe(mark !== undefined);
    },
    () => {
      expect(text("label.png")).toMatch(/^\x89PNG/);
      expect(text("label.zpl")).toMatch(/\^XA[\s\S]*\^XZ/);
    },
    () => isPdf("prescription.pdf"),
    () => {
      expect(text("batch-events")).toMatch(/^event: done$/m);
      expect(json("batch-items").items).toHaveLength(2);
      expect(json("batch-refusals").items).toEqual([expect.objectContaining({ item: 1 })]);
      isPdf("batch-labels");
      expect(existsSync(join(folder, "erased.json"))).toBe(true);
    },
  ];

  test("each step ends well and leaves what it says", async () => {
    for (const [at, step] of steps.entries()) {
      const code = step
        .replace("=http://127.0.0.1:3000", `=${service}`)
        .replace("=pl_test_...", `=${keys[kind]}`);
      const { code: exit, out, err } = await run(code);
      expect([at + 1, exit, err]).toEqual([at + 1, 0, ""]);
      checks[at]!(out);
    }
    expect(checks).toHaveLength(steps.length);
  });
});
