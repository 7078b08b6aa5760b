import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeWhole } from "./writeWhole.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plainlabel-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("the folder is made, and holds the files and nothing else", async () => {
  const out = join(folder, "a", "b");
  await writeWhole(out, [
    { name: "one.pdf", content: Uint8Array.of(1, 2, 3) },
    { name: "one.json", content: "{}" },
  ]);
  expect((await readdir(out)).sort()).toEqual(["one.json", "one.pdf"]);
  expect([...(await readFile(join(out, "one.pdf")))]).toEqual([1, 2, 3]);
});

test("when one file cannot be put in its place, no temporary file is left", async () => {
  await mkdir(join(folder, "two.pdf", "full"), { recursive: true });
  await expect(
    writeWhole(folder, [
      { name: "one.pdf", content: "1" },
      { name: "two.pdf", content: "2" },
    ]),
  ).rejects.toThrow();
  expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("when one file cannot be written, none appears", async () => {
  await expect(
    writeWhole(folder, [
      { name: "one.pdf", content: "1" },
      { name: `${"x".repeat(300)}.pdf`, content: "2" },
    ]),
  ).rejects.toThrow();
  expect(await readdir(folder)).toEqual([]);
});
