// The programs that docs/integrators.md shows: run against the service wherever their language is installed.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessByKeys } from "../../services/api/src/access/accessByKeys.ts";
import { temporaryStore } from "../../services/api/src/testing/temporaryStore.ts";
import { startApp, type TestApp } from "../../services/api/src/testing/testApp.ts";

const examples = fileURLToPath(new URL("../../examples", import.meta.url));
const good = join(examples, "requests/half-a-tablet.json");

interface Program {
  readonly language: string;
  readonly needs: readonly [string, ...string[]];
  readonly build?: readonly string[];
  readonly run: readonly string[];
}

const programs: readonly Program[] = [
  { language: "Python", needs: ["python3", "--version"], run: ["python3", "python/make_label.py"] },
  {
    language: "Java",
    needs: ["javac", "-version"],
    // As its first lines say, `java MakeLabel.java` does both at once; compiled before, it starts sooner.
    build: ["javac", "-d", "{folder}", "java/MakeLabel.java"],
    run: ["java", "-cp", "{folder}", "MakeLabel"],
  },
  {
    language: "TypeScript",
    needs: [process.execPath, "--version"],
    run: [process.execPath, "typescript/makeLabel.ts"],
  },
  {
    language: "TypeScript with the client",
    needs: [process.execPath, "--version"],
    run: [process.execPath, "--conditions=source", "typescript/makeLabelByClient.ts"],
  },
  {
    // Written in what .NET 8, .NET Framework and Mono have in common: Debian has Mono, and no .NET SDK.
    language: "C#",
    needs: ["mcs", "--version"],
    build: [
      "mcs",
      "-warnaserror",
      "-r:System.Net.Http.dll",
      "-r:System.Runtime.Serialization.dll",
      "-out:{folder}/MakeLabel.exe",
      "csharp/MakeLabel.cs",
    ],
    run: ["mono", "{folder}/MakeLabel.exe"],
  },
];

let shipped: TestApp;
let service: string;
let folder: string;
let apiKey: string;
beforeAll(async () => {
  const { store } = temporaryStore();
  await store.tenants.add("a", "A pharmacy");
  const made = await store.tenants.addKey("a", ["labels"]);
  if (made.outcome !== "added") throw new Error(made.outcome);
  apiKey = made.key;
  shipped = await startApp({ store, access: accessByKeys(store.tenants, Date.now) });
  await shipped.app.listen({ host: "127.0.0.1", port: 0 });
  service = `http://127.0.0.1:${(shipped.app.server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), "plainlabel-examples-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await shipped.app.close();
});

/** Beside this thread, which serves meanwhile. */
const run = ([command, ...before]: readonly string[], ...after: string[]) =>
  new Promise<{ code: number | null; said: string }>((resolve) => {
    const options = [...before, ...after].map((one) => one.replace("{folder}", folder));
    const child = spawn(command!, options, {
      cwd: examples,
      env: { ...process.env, PLAINLABEL_API_KEY: apiKey },
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        said += chunk;
      });
    child.on("close", (code) => resolve({ code, said }));
  });

describe.each(programs)(
  "the $language program",
  ({ language, needs: [command, ...flags], build, run: program }) => {
    const missing = spawnSync(command, flags).status !== 0;
    if (missing) console.warn(`SKIPPED: ${language} is not installed here (${command})`);
    test("is installed where nothing may be skipped", () => {
      expect(missing && process.env.CI === "true").toBe(false);
    });

    beforeAll(async () => {
      if (build !== undefined && !missing) expect(await run(build)).toEqual({ code: 0, said: "" });
    });

    test.skipIf(missing)("writes the PDF that the service made", async () => {
      const target = join(folder, `${language}.pdf`);
      const { code, said } = await run(program, service, good, target);
      expect([code, said]).toEqual([0, expect.stringContaining(`bytes in ${target}`)]);
      const answer = await shipped.app.inject({
        method: "POST",
        url: "/v1/labels",
        headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
        payload: readFileSync(good),
      });
      expect(readFileSync(target).equals(answer.rawPayload)).toBe(true);
    });

    test.skipIf(missing)("says every reason when the service will not", async () => {
      const bad = join(folder, "bad.json");
      writeFileSync(
        bad,
        JSON.stringify({ ...JSON.parse(readFileSync(good, "utf8")), colour: "red", stock: 7 }),
      );
      const { code, said } = await run(program, service, bad, join(folder, "never.pdf"));
      expect(code).toBe(1);
      expect(said).toContain("400");
      expect(said).toContain("unknown-field");
      expect(said).toContain("/stock");
    });
  },
);

test("the calls by curl are all answered as the file says", async () => {
  const out = join(folder, "http");
  const { code, said } = await run(["sh", "http/call.sh"], service, out);
  expect([code, said]).toEqual([0, expect.stringContaining('"understood":true')]);
  const written = (name: string): string => readFileSync(join(out, name), "latin1");
  expect(written("label.pdf")).toMatch(/^%PDF-/);
  expect(written("prescription.pdf")).toMatch(/^%PDF-/);
  expect(JSON.parse(written("label.json")).labels[0].readBack.prescribed).toBe(
    "Take six tablets once a week on Monday",
  );
  expect(JSON.parse(written("problem.json")).refusals).toContainEqual(
    expect.objectContaining({ code: "unknown-field", path: "/person/nmae" }),
  );
});
