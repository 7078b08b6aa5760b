// plainlabel make --items each: what can be made is written, and what cannot is named.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runHere } from "../testing/runHere.ts";

const root = new URL("../../../../", import.meta.url).pathname;
const stopped = join(root, "test", "fixtures", "messages", "prescription-order-some-stopped.json");
const supply = [
  ...["--pharmacy", join(root, "examples", "pharmacy.json")],
  ...["--dispensed-on", "2026-11-20", "--stock", "102x76"],
];

let folder = "";
let out = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plainlabel-"));
  out = join(folder, "out");
});
afterEach(() => rm(folder, { recursive: true }));

const make = (...args: readonly string[]) => runHere(["make", ...supply, ...args]);

test("files are named by their place, and a file and a message name the others", async () => {
  const { exit, stderr } = await make("--fhir", stopped, "--items", "each", "-o", out);
  expect(exit).toBe(3);
  expect((await readdir(out)).sort()).toEqual([
    "prescription-order-some-stopped-1.json",
    "prescription-order-some-stopped-1.pdf",
    "prescription-order-some-stopped-2.json",
    "prescription-order-some-stopped-2.pdf",
    "prescription-order-some-stopped-withheld.json",
  ]);
  const { withheld } = JSON.parse(
    await readFile(join(out, "prescription-order-some-stopped-withheld.json"), "utf8"),
  );
  expect(withheld.map(({ item }: { item: number }) => item)).toEqual([3, 4, 5]);
  expect(stderr).toMatch(/^plainlabel: items 3, 4, 5 have no label; what could be made was written\.\n/);
  expect(stderr).toContain("fhir-on-hold");
});

test("one PDF on standard output begins with the sheet that names the others", async () => {
  const { exit, stdout } = await make("--fhir", stopped, "--items", "each", "-o", "-");
  expect([exit, stdout.subarray(0, 5).toString()]).toEqual([3, "%PDF-"]);
});

test("without it nothing is written", async () => {
  for (const items of [[], ["--items", "all"]]) {
    const { exit } = await make("--fhir", stopped, ...items, "-o", out);
    expect(exit).toBe(2);
    await expect(readdir(out)).rejects.toThrow();
  }
});

test("Parameters may say it, and must not say otherwise than the option", async () => {
  const file = join(folder, "parameters.json");
  const resource = JSON.parse(await readFile(stopped, "utf8"));
  const parameter = [
    { name: "resource", resource },
    { name: "items", valueCode: "each" },
  ];
  await writeFile(file, JSON.stringify({ resourceType: "Parameters", parameter }));
  expect((await make("--fhir", file, "-o", out)).exit).toBe(3);
  expect(await readdir(out)).toContain("parameters-withheld.json");
  const other = await make("--fhir", file, "--items", "all", "-o", join(folder, "other"));
  expect([other.exit, other.stderr.includes("option-said-twice")]).toEqual([2, true]);
});

test.each([
  [["--items", "some", "-o", "x"], "wrong-option"],
  [["--items", "each", "--format", "zpl", "-o", "-"], "items-not-apart"],
])("%j is refused: %s", async (args, code) => {
  const { exit, stderr } = await make("--fhir", stopped, ...args);
  expect([exit, stderr.includes(code)]).toEqual([2, true]);
});
