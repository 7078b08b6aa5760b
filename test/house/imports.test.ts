// Who may import whom. The house stands only as long as this does.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** What each part of the house may import from outside itself. Tests may import more. */
const allowed: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  "packages/pictograms": [],
  "packages/directions": ["zod"],
  "packages/language": ["@plainlabel/directions", "@plainlabel/pictograms"],
  "packages/core": ["zod", "@plainlabel/directions", "@plainlabel/language", "@plainlabel/pictograms"],
  "packages/codesign": ["zod", "csv-parse/sync", "@plainlabel/directions", "@plainlabel/language"],
  "packages/content": ["zod", "@plainlabel/pictograms", "@plainlabel/core"],
  "packages/pdf": [
    "@plainlabel/core",
    "@plainlabel/pictograms",
    "pdfkit",
    "qrcode",
    "bwip-js",
    "fontkit",
    "harfbuzzjs",
    "bidi-js",
    "linebreak",
    "@hyzyla/pdfium",
    /^zxing-wasm/,
    /^node:/,
  ],
  "packages/braille": ["@plainlabel/core", /^node:/],
  "packages/page": ["@plainlabel/core", "@plainlabel/pictograms", "@plainlabel/content"],
  "packages/medicines": ["@plainlabel/core", "saxes", "yauzl", /^node:/],
  "packages/notify-govuk": ["notifications-node-client"],
  // Runs in browsers too: nothing of Node, and nothing of the service but its document.
  "packages/client": ["openapi-fetch"],
  "packages/cli": [/^@plainlabel\//, /^node:/],
  "packages/desk": [
    "@plainlabel/core",
    "@plainlabel/page",
    "@plainlabel/content",
    "@plainlabel/pictograms",
    "unhomoglyph",
  ],
  "services/api": [
    /^@plainlabel\//,
    /^node:/,
    "fastify",
    "jose",
    /^@fastify\//,
    "zod",
    "pino",
    "kysely",
    "better-sqlite3",
    "csv-parse/sync",
    "pg",
    "prom-client",
    "piscina",
    "yazl",
    /^@opentelemetry\//,
    /^libphonenumber-js/,
  ],
};

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.endsWith(".d.ts"))
    .filter((file) => !file.startsWith("testing/"))
    .map((file) => join(folder, "src", file));

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join(root, file), "utf8").matchAll(
      /^(?:import|export|\}).* from "([^"]+)";|^import "([^"]+)";/gm,
    ),
  ].map((match) => (match[1] ?? match[2])!);

const parts = ["packages", "services"].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
);

/** Each file with the files of its own part that it imports. */
const importGraph = (part: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    sourcesIn(part).map((file) => [
      file,
      importsOf(file)
        .filter((name) => name.startsWith("."))
        .map((name) => join(dirname(file), name)),
    ]),
  );

/** Files that come back to themselves by what they import, with all that lie on the way there and back. */
const circlesIn = (graph: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const reached = new Map(
    [...graph.keys()].map((file) => {
      const found = new Set<string>();
      const next = [...(graph.get(file) ?? [])];
      for (let other = next.pop(); other !== undefined; other = next.pop()) {
        if (found.has(other)) continue;
        found.add(other);
        next.push(...(graph.get(other) ?? []));
      }
      return [file, found];
    }),
  );
  const reaches = (from: string, to: string): boolean => reached.get(from)?.has(to) === true;
  const circles = [...graph.keys()]
    .filter((file) => reaches(file, file))
    .map((file) => [...graph.keys()].filter((other) => reaches(file, other) && reaches(other, file)));
  return [...new Set(circles.map((files) => files.sort().join(" ")))].sort();
};

/** What stands above the features of the service, and knows all of them. */
const aboveFeatures = /^services\/api\/src\/(?:openapi\/|commands\/|(?:buildApp|server|index)\.ts$)/;

/** 2: knows every feature; 1: a feature; 0: what features stand on. */
const floorOf = (file: string): 0 | 1 | 2 => {
  if (aboveFeatures.test(file)) return 2;
  return file.startsWith("services/api/src/features/") ? 1 : 0;
};

describe("the finding of circles", () => {
  it("finds a long one and a short one, and none where two ways lead to one file", () => {
    const graph = (edges: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(edges));
    expect(circlesIn(graph({ a: ["b"], b: ["c"], c: ["a"] }))).toEqual(["a b c"]);
    expect(circlesIn(graph({ a: ["b"], b: ["b"] }))).toEqual(["b"]);
    expect(circlesIn(graph({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] }))).toEqual([]);
  });
});

describe("the house", () => {
  it("has a rule for every part", () => {
    expect(parts.filter((part) => allowed[part] === undefined)).toEqual([]);
  });

  it.each(parts)("%s imports only what it may", (part) => {
    const wrong = sourcesIn(part).flatMap((file) =>
      importsOf(file)
        .filter((name) => !name.startsWith("."))
        .filter(
          (name) =>
            !(allowed[part] ?? []).some((rule) =>
              typeof rule === "string" ? rule === name : rule.test(name),
            ),
        )
        .map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(parts)("%s declares what it imports, so that it runs when it is deployed alone", (part) => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(root, part, "package.json"), "utf8"));
    const packageOf = (name: string): string => name.split("/", name.startsWith("@") ? 2 : 1).join("/");
    const wrong = sourcesIn(part).flatMap((file) =>
      importsOf(file)
        .filter((name) => !/^\.|^node:/.test(name) && !Object.hasOwn(dependencies, packageOf(name)))
        .map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(parts)("%s reaches into no other part's insides", (part) => {
    const wrong = sourcesIn(part).flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith("."))
        .filter((name) => relative(join(root, part, "src"), join(root, dirname(file), name)).startsWith(".."))
        .map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(parts)("%s has no files that import each other in a circle, types included", (part) => {
    expect(circlesIn(importGraph(part))).toEqual([]);
  });

  it("keeps what stands below the features of the service free of them", () => {
    const graph = importGraph("services/api");
    const wrong = [...graph].flatMap(([file, imported]) =>
      imported
        .filter((other) => floorOf(other) > floorOf(file))
        .map((other) => `${file} imports ${other}, which stands above it`),
    );
    expect([...new Set([...graph.keys()].map(floorOf))].sort()).toEqual([0, 1, 2]);
    expect(wrong).toEqual([]);
  });

  it("keeps loose files out of the service's root", () => {
    const loose = readdirSync(join(root, "services/api/src")).filter((name) => name.endsWith(".ts"));
    expect(loose.sort()).toEqual(["buildApp.ts", "index.ts", "server.ts", "settings.test.ts", "settings.ts"]);
  });

  it("keeps the reader of our sentences apart from the code that says them", () => {
    /* It is written from docs/sentences.md; what it shared with the sayer, it could not catch. */
    const folder = "src/english/readCalendar/";
    const readers = sourcesIn("packages/language").filter((file) => file.includes(folder));
    const wrong = readers.flatMap((file) =>
      importsOf(file)
        .filter((name) => !/^@plainlabel\/(?:directions|pictograms)$/.test(name))
        .filter((name) => !/^\.\/[A-Za-z]+\.ts$/.test(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(readers.length).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });

  it.each(["directions", "language", "core"])(
    "keeps clock, disk, network and randomness out of %s",
    (part) => {
      const wrong = sourcesIn(`packages/${part}`).filter((file) =>
        /\bDate\.now|new Date\(\)|Math\.random|process\.|\bfetch\(|performance\./.test(
          readFileSync(join(root, file), "utf8"),
        ),
      );
      expect(wrong).toEqual([]);
    },
  );
});
