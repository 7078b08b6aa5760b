import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runHere } from "../testing/runHere.ts";

test("the gallery is written whole, into a folder made for it, or to standard output", async () => {
  const folder = await mkdtemp(join(tmpdir(), "plainlabel-"));
  const file = join(folder, "pages", "gallery.html");
  const { exit, stdout } = await runHere(["gallery", "-o", file]);
  expect(exit).toBe(0);
  expect(stdout.toString()).toBe(`${file}\n`);
  expect(await readdir(join(folder, "pages"))).toEqual(["gallery.html"]);
  const page = await readFile(file, "utf8");
  expect(page).toMatch(/^<!doctype html>/i);
  expect(page).toContain("capsule");
  expect((await runHere(["gallery", "-o", "-"])).stdout.toString()).toBe(page);
  expect((await runHere(["gallery"])).exit).toBe(2);
  await rm(folder, { recursive: true });
});
