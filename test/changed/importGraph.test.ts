// What a change can touch: names looked for through an index, files that are started, and the whole product left out.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { importGraph } from "./importGraph.ts";
import { hubs, testsOf } from "./testsOf.ts";

const root = mkdtempSync(join(tmpdir(), "plainlabel-graph-"));
afterAll(() => rmSync(root, { recursive: true }));

const written: Readonly<Record<string, string>> = {
  "packages/one/package.json": '{"name":"@house/one","exports":{".":{"source":"./src/index.ts"}}}',
  "packages/one/src/index.ts":
    'export { a } from "./a.ts";\nexport * from "./b.ts";\nexport type { T } from "./t.ts";\n',
  "packages/one/src/a.ts": "export const a = 1;\n",
  "packages/one/src/b.ts": 'import { c } from "./c.ts";\nexport const b = c;\n',
  "packages/one/src/c.ts": "export const c = 1;\n",
  "packages/one/src/t.ts": "export type T = 1;\n",
  "packages/one/src/a.test.ts": 'import { a } from "@house/one";\n',
  "packages/one/src/b.test.ts": 'import { b, type T } from "@house/one";\n',
  "test/all.test.ts": 'import * as one from "@house/one";\n',
  "test/late.test.ts": 'const one = await import("../packages/one/src/c.ts");\n',
  "test/started.test.ts": 'const file = new URL("../packages/one/src/a.ts", import.meta.url);\n',
  "examples/sent/one.json": "{}",
  "test/listed.test.ts":
    'const all = readdirSync(new URL("../examples/sent/", import.meta.url)).map((name) => name);\n',
  "test/matched.test.ts": `const all = globSync(\`\${root}examples/sent/*.json\`);\n`,
  "test/says.test.ts": 'const words = "examples/sent";\n',
  "services/api/src/buildApp.ts": 'import { a, b } from "@house/one";\nexport const app = a + b;\n',
  "services/api/src/features/sums/handle.ts": 'import { b } from "@house/one";\nexport const sum = b;\n',
  "services/api/src/features/sums/whole.test.ts": 'import { app } from "../../buildApp.ts";\n',
  "services/api/src/features/other/whole.test.ts": 'import { app } from "../../buildApp.ts";\n',
};
for (const [file, text] of Object.entries(written)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
const files = Object.keys(written);
const graph = importGraph(root, files);
const touchedBy = (file: string) => testsOf([file], files, graph);

describe("a file that is changed", () => {
  it.each([
    ["packages/one/src/a.ts", ["packages/one/src/a.test.ts", "test/all.test.ts", "test/started.test.ts"]],
    [
      "packages/one/src/c.ts",
      [
        "packages/one/src/b.test.ts",
        "test/all.test.ts",
        "test/late.test.ts",
        "services/api/src/features/sums/whole.test.ts",
      ],
    ],
    ["packages/one/src/t.ts", []],
    ["examples/sent/one.json", ["test/listed.test.ts", "test/matched.test.ts"]],
  ])("%s: the tests near it", (file, near) => {
    expect(touchedBy(file).near.toSorted()).toEqual(near.toSorted());
  });

  it("is told apart from what runs it within the whole service alone", () => {
    expect(touchedBy("packages/one/src/c.ts").within).toEqual([
      "services/api/src/features/other/whole.test.ts",
    ]);
  });

  it("runs everything where every test hangs on it", () => {
    expect(testsOf(["pnpm-lock.yaml"], files, graph).near.length).toBe(10);
  });
});

it("the places where everything is put together are there", () => {
  const here = join(import.meta.dirname, "../..");
  expect([...hubs].filter((file) => !existsSync(join(here, file)))).toEqual([]);
});
