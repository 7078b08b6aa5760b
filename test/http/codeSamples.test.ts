// The code that the docs show for each call: every program compiles, and that for labels makes one in each
// language that is installed.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessByKeys } from "../../services/api/src/access/accessByKeys.ts";
import {
  type CodeLanguage,
  callOf,
  codeFor,
  exampleService,
} from "../../services/api/src/openapi/docs/codeSamples.ts";
import { openApiDocument } from "../../services/api/src/openapi/openApiDocument.ts";
import { temporaryStore } from "../../services/api/src/testing/temporaryStore.ts";
import { pharmacy, startApp, type TestApp } from "../../services/api/src/testing/testApp.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const good = join(root, "examples/requests/half-a-tablet.json");
const fhir = join(root, "examples/fhir/medication-request.json");

const calls = Object.entries(openApiDocument().paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => callOf(path, method, operation)),
);

interface Way {
  readonly needs: readonly [string, ...string[]];
  /** A file of the class's name, where the language asks for that. */
  readonly ending: string;
  /** Looks at whole programs without running them. */
  readonly check: (files: readonly string[]) => readonly [string, ...string[]];
  /** Runs the one program in `file`, built first where it must be. */
  readonly build?: (file: string) => readonly [string, ...string[]];
  readonly run: (file: string) => readonly [string, ...string[]];
}

const csharpLibraries = ["-langversion:latest", "-warnaserror", "-r:System.Net.Http.dll"];

const ways: Readonly<Record<CodeLanguage, Way>> = {
  curl: {
    needs: ["curl", "--version"],
    ending: "sh",
    check: (files) => [
      "bash",
      "-c",
      'for each in "$@"; do bash -n "$each" || exit 1; done',
      "bash",
      ...files,
    ],
    run: (file) => ["bash", file],
  },
  TypeScript: {
    needs: [process.execPath, "--version"],
    ending: "ts",
    check: (files) => [
      join(root, "node_modules/.bin/tsc"),
      ..."--noEmit --strict --skipLibCheck --target esnext --module nodenext --moduleDetection force".split(
        " ",
      ),
      ...["--types", "node", "--typeRoots", join(root, "node_modules/@types"), ...files],
    ],
    run: (file) => [process.execPath, "--disable-warning=ExperimentalWarning", file],
  },
  Python: {
    needs: ["python3", "--version"],
    ending: "py",
    check: (files) => [
      "python3",
      "-c",
      "import ast, sys\nfor name in sys.argv[1:]: ast.parse(open(name).read(), name)",
      ...files,
    ],
    run: (file) => ["python3", file],
  },
  Java: {
    needs: ["javac", "-version"],
    ending: "java",
    check: (files) => ["javac", "-Xlint:all", "-d", "checked", ...files],
    build: (file) => ["javac", "-d", "built", file],
    run: (file) => ["java", "-cp", "built", file.replace(".java", "")],
  },
  "C#": {
    needs: ["mcs", "--version"],
    ending: "cs",
    check: (files) => ["mcs", ...csharpLibraries, "-target:library", "-out:checked.dll", ...files],
    build: (file) => ["mcs", ...csharpLibraries, "-out:built.exe", file],
    run: () => ["mono", "built.exe"],
  },
};

let shipped: TestApp;
let service: string;
let apiKey: string;
let folder: string;
beforeAll(async () => {
  const { store } = temporaryStore();
  await store.tenants.add("a", "A pharmacy");
  const made = await store.tenants.addKey("a", ["labels"]);
  if (made.outcome !== "added") throw new Error(made.outcome);
  apiKey = made.key;
  shipped = await startApp({ store, pharmacy, access: accessByKeys(store.tenants, Date.now) });
  await shipped.app.listen({ host: "127.0.0.1", port: 0 });
  service = `http://127.0.0.1:${(shipped.app.server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), "plainlabel-code-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await shipped.app.close();
});

/** Beside this thread, which serves meanwhile. */
const run = ([command, ...options]: readonly [string, ...string[]], cwd: string) =>
  new Promise<{ code: number | null; said: string }>((resolve) => {
    const child = spawn(command, options, { cwd, env: { ...process.env, PLAINLABEL_API_KEY: apiKey } });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        said += chunk;
      });
    child.on("close", (code) => resolve({ code, said }));
  });

const fileOf = (id: string, ending: string): string => `${id[0]!.toUpperCase()}${id.slice(1)}.${ending}`;

const placed = (language: CodeLanguage, name: string): string => {
  const place = join(folder, `${language.replace("#", "sharp")}-${name}`);
  mkdirSync(place);
  writeFileSync(join(place, "package.json"), '{ "type": "module" }');
  return place;
};

describe.each(Object.entries(ways) as [CodeLanguage, Way][])("in %s", (language, way) => {
  const [command, ...flags] = way.needs;
  const missing = spawnSync(command, flags).status !== 0;
  if (missing) console.warn(`SKIPPED: ${language} is not installed here (${command})`);
  test("it is installed where nothing may be skipped", () => {
    expect(missing && process.env.CI === "true").toBe(false);
  });

  test.skipIf(missing)("the program of every call is sound", async () => {
    const place = placed(language, "all");
    const files = calls.map((call) => {
      const file = fileOf(call.id, way.ending);
      writeFileSync(join(place, file), codeFor(call)[language]);
      return file;
    });
    expect(files.length).toBeGreaterThan(50);
    expect(await run(way.check(files), place)).toEqual({ code: 0, said: "" });
  });

  test.skipIf(missing).each([
    ["makeLabels", good, "/v1/labels", "application/json"],
    [
      "labelMedicationRequest",
      fhir,
      `/fhir/R4/MedicationRequest/$label?dispensed-on=2026-11-22&stock=102x152&pharmacy=${encodeURIComponent(
        JSON.stringify({
          name: "Alder Lane Pharmacy",
          address: "14 Alder Lane, Sampleford, Leeds LS99 9ZZ",
          phone: "0113 496 0142",
        }),
      )}`,
      "application/fhir+json",
    ],
  ])("%s is answered with the file that the service makes", async (id, example, url, type) => {
    const place = placed(language, id);
    const call = calls.find((one) => one.id === id)!;
    const sent = readFileSync(example);
    writeFileSync(join(place, call.body!.file), sent);
    const file = fileOf(id, way.ending);
    const code = codeFor(call)[language];
    expect(code).toContain(exampleService);
    writeFileSync(join(place, file), code.replace(exampleService, service));
    if (way.build !== undefined) expect(await run(way.build(file), place)).toEqual({ code: 0, said: "" });
    const { code: exit, said } = await run(way.run(file), place);
    expect([exit, exit === 0 || said]).toEqual([0, true]);
    const answer = await shipped.app.inject({
      method: "POST",
      url,
      headers: { authorization: `Bearer ${apiKey}`, "content-type": type },
      payload: sent,
    });
    expect(answer.statusCode).toBe(200);
    expect(readFileSync(join(place, call.answer.file)).equals(answer.rawPayload)).toBe(true);
    // What is refused ends the program with the reason, and writes no answer over.
    writeFileSync(join(place, call.body!.file), "{}");
    const refused = await run(way.run(file), place);
    expect(refused.code).not.toBe(0);
    if (language !== "curl") expect(refused.said).toMatch(/\b4\d\d\b/);
  });
});
