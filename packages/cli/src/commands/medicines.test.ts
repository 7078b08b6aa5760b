import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { runHere } from "../testing/runHere.ts";

const folder = mkdtempSync(join(tmpdir(), "plainlabel-medicines-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

const sample = fileURLToPath(new URL("../../../medicines/test/fixtures/dmd-sample", import.meta.url));

const medicines = async (args: readonly string[], data = "data") => {
  vi.stubEnv("PLAINLABEL_DATA", join(folder, data));
  const { exit, stdout, stderr } = await runHere(["medicines", ...args]);
  return { exit, said: stdout.toString(), stderr };
};

test("a release is imported, told of, searched, and gone back from", async () => {
  expect((await medicines(["status"])).said).toMatch(/^No release .* is here\. Labels are made without it/);
  const none = await medicines(["find", "met"]);
  expect([none.exit, none.said, none.stderr]).toEqual([
    2,
    "",
    expect.stringContaining("no-medicines-release"),
  ]);

  const imported = await medicines(["import", sample]);
  expect([imported.exit, imported.stderr]).toEqual([0, ""]);
  expect(imported.said).toMatch(/^The release of 2026-03-23 is in use\.\n/);
  expect(imported.said).toMatch(/ {2}vmp +73 rows\n/);
  expect(imported.said).toMatch(/f_vmp2_3230326\.xml: \d+ bytes, SHA-256 [0-9a-f]{64}\n/);
  expect(imported.said).toContain("Open Government Licence v3.0");
  expect((await medicines(["back"])).stderr).toContain("no-release-before");

  expect((await medicines(["find", "met", "2.5"])).said).toMatch(
    /^41792011000001100 +VMP +Methotrexate 2\.5mg tablets\n22222311000001101 +AMP +Methotrexate 2\.5mg tablets +Teva UK Ltd\ndm\+d release of 2026-03-23\. Contains/,
  );
  expect((await medicines(["find", "326874007"])).said).toContain("(had the code 326874007 before)");
  expect((await medicines(["find", "methatrexate"])).said).toMatch(
    /^Nothing in the release has all of these words\.\nDid you mean one of these\? .*\n {2}methotrexate\n/,
  );

  expect((await medicines(["import", sample])).said).toContain("2026-03-23 is kept to go back to");
  expect((await medicines(["status"])).said).toMatch(/To go back to: release of 2026-03-23/);
  expect((await medicines(["back"])).said).toMatch(/^In use: release of 2026-03-23/);
});

test.each([
  ["no file", ["import"], "wrong-operand"],
  ["a file that is not there", ["import", join(folder, "none.zip")], "release-not-found"],
  ["no words", ["find"], "wrong-operand"],
  ["words without a letter", ["find", "--", "***"], "no-medicines-release"],
  ["an option of another command", ["status", "--older"], "wrong-operand"],
  ["an unknown command", ["burn"], "wrong-operand"],
])("%s is refused, with a reason", async (_name, args, said) => {
  const { exit, said: out, stderr } = await medicines(args, "empty");
  expect([exit, out]).toEqual([2, ""]);
  expect(stderr).toContain(said);
});

test("what is asked wrongly makes no store", async () => {
  await medicines(["import"], "never");
  expect(existsSync(join(folder, "never"))).toBe(false);
});
