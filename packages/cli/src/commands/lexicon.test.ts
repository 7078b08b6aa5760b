import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runHere } from "../testing/runHere.ts";

const folder = mkdtempSync(join(tmpdir(), "plainlabel-lexicon-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => join(folder, name);

test("a language's phrases go out as a sheet, and a correction comes back as data", async () => {
  const sheet = file("ur.csv");
  expect((await runHere(["lexicon", "--language", "ur", "-o", sheet])).exit).toBe(0);
  const text = readFileSync(sheet, "utf8");
  expect(text).toContain("slots.night,at night,,رات کو,,,\r\n");
  writeFileSync(sheet, text.replace("رات کو,,,", "رات کو,,رات کے وقت,better"));
  const { exit, stdout } = await runHere(["lexicon", "--language", "ur", "--take", sheet]);
  expect(exit).toBe(0);
  expect(stdout.toString()).toContain(
    'export const corrections: Corrections = {\n  "slots.night": "رات کے وقت",\n};',
  );
});

test.each([
  ["no language", ["lexicon"], "wrong-option"],
  ["a language that there is not", ["lexicon", "--language", "xx"], "wrong-option"],
  [
    "a file that is not there",
    ["lexicon", "--language", "ur", "--take", file("none.csv")],
    "unreadable-file",
  ],
])("%s is refused", async (_what, args, code) => {
  const { exit, stderr } = await runHere(args);
  expect(exit).toBe(2);
  expect(stderr).toContain(code);
});

test("a correction that loses its number is refused, and nothing is written", async () => {
  const sheet = file("lost.csv");
  writeFileSync(sheet, "id,correction\ncounted.tablet.object.many.other,گولیاں\n");
  const { exit, stderr, stdout } = await runHere([
    "lexicon",
    "--language",
    "ur",
    "--take",
    sheet,
    "-o",
    file("corrections.ts"),
  ]);
  expect([exit, stdout.toString()]).toEqual([2, ""]);
  expect(stderr).toContain("{n}");
  expect(() => readFileSync(file("corrections.ts"))).toThrow();
});
