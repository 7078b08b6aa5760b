import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPdfPainter } from "@plainlabel/pdf";
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

test("a part of a language goes out as A4 to write on, each line with its number in the spreadsheet", async () => {
  const paper = file("ar.pdf");
  const wanted = ["lexicon", "--language", "ar", "--only", "slots", "--format", "pdf"];
  expect((await runHere([...wanted, "-o", paper])).exit).toBe(0);
  const sheet = readFileSync(paper);
  expect(sheet.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  const csv = (await runHere(["lexicon", "--language", "ar"])).stdout.toString();
  const line = csv.split("\r\n").findIndex((row) => row.startsWith("slots.bedtime,")) + 1;
  const painter = await createPdfPainter();
  const seen = await painter.readBack(new Uint8Array(sheet), "standard");
  const texts = seen.pages.flatMap((page) => page.texts.map(({ text }) => text.trim()));
  for (const words of [String(line), "Correction", "DRAFT"]) expect(texts).toContain(words);
  expect(texts).not.toContain(String(line + 20));
});

test("what stays English in a language from right to left is printed as English", async () => {
  const wanted = ["lexicon", "--language", "ar", "--only", "page.drawn", "--format", "pdf"];
  const { exit, stderr } = await runHere([...wanted, "-o", file("drawn.pdf")]);
  expect([exit, stderr]).toEqual([0, ""]);
});

test.each([
  ["a PDF on standard output", ["--format", "pdf"], "--out"],
  ["a format that there is not", ["--format", "html"], "--format"],
  ["phrases that there are not", ["--only", "nothing"], "--only"],
  ["corrections from paper", ["--format", "pdf", "--take", "-"], "--take"],
])("%s is refused", async (_what, args, path) => {
  const { exit, stderr } = await runHere(["lexicon", "--language", "ur", ...args]);
  expect([exit, stderr.includes(path)]).toEqual([2, true]);
});

test("the words of sheets are among them, and hold their blanks", async () => {
  const out = file("pl.csv");
  expect((await runHere(["lexicon", "--language", "pl", "-o", out])).exit).toBe(0);
  expect(readFileSync(out, "utf8")).toContain("sheet.medicines.title,My medicines,,Moje leki,,,");
  const take = async (row: string) => {
    writeFileSync(out, `id,correction\n${row}\n`);
    return runHere(["lexicon", "--language", "pl", "--take", out]);
  };
  expect((await take("sheet.medicines.title,Leki")).stdout.toString()).toContain(
    '"sheet.medicines.title": "Leki"',
  );
  expect((await take("sheet.medicines.counted.many.few,leki")).stderr).toContain("{n}");
});
