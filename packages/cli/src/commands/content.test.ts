import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { runHere } from "../testing/runHere.ts";

const folder = mkdtempSync(join(tmpdir(), "plainlabel-content-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

const content = async (...args: readonly string[]) => {
  vi.stubEnv("PLAINLABEL_DATA", join(folder, "data"));
  const { exit, stdout, stderr } = await runHere(["content", ...args]);
  return { exit, said: stdout.toString(), stderr };
};

test("a sheet is written, its review is read back in, and the entry is signed", async () => {
  const file = join(folder, "sheet.html");
  expect(await content("review-sheet", "--entries", "felodipine", "-o", file)).toEqual({
    ...{ exit: 0, said: "", stderr: "" },
  });
  const sheet = readFileSync(file, "utf8");
  const of = (name: string): string => new RegExp(`data-${name}="([^"]+)"`).exec(sheet)?.[1] ?? "";
  const ticked = [...sheet.matchAll(/data-box="([^"]+)"/g)].map(([, id]) => id);
  const review = join(folder, "review.json");
  writeFileSync(
    review,
    JSON.stringify({
      ...{ kind: "plainlabel-review", version: 1, on: "2026-11-25" },
      by: { name: "Priya Shah", role: "pharmacist", registration: "2012345" },
      entries: [{ substance: of("substance"), words: of("words"), sheet: of("sheet"), ticked }],
    }),
  );
  expect(await content("sign", review)).toEqual({
    exit: 0,
    said: "felodipine: signed by Priya Shah, 2012345, version 1\n",
    stderr: "",
  });
  await content("review-sheet", "--entries", "felodipine", "-o", file);
  expect(readFileSync(file, "utf8")).toContain("Signed. Version 1.");
});

test.each([
  ["no place to write to", ["review-sheet"], "wrong-option"],
  ["a PDF, which a browser makes", ["review-sheet", "-o", "sheet.pdf"], "wrong-option"],
  ["a name that there is not", ["review-sheet", "--entries", "nosuch", "-o", "sheet.html"], "entry-unknown"],
  ["no file", ["sign"], "wrong-operand"],
  ["a file that is not there", ["sign", join(folder, "none.json")], "unreadable-file"],
  ["an option of the other command", ["sign", "review.json", "--entries", "felodipine"], "wrong-option"],
  ["an unknown command", ["burn"], "wrong-operand"],
])("%s is refused, with a reason", async (_name, args, said) => {
  const { exit, said: out, stderr } = await content(...args);
  expect([exit, out]).toEqual([2, ""]);
  expect(stderr).toContain(said);
});
