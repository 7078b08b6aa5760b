import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { runHere } from "../testing/runHere.ts";

const folder = mkdtempSync(join(tmpdir(), "plainlabel-store-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [first, copy, second] = ["first", "copy", "second"].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
afterEach(() => vi.unstubAllEnvs());
const store = (args: readonly string[], env: Record<string, string>) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return runHere(["store", ...args]);
};

test("a store is backed up, restored beside it, and never written over", async () => {
  const swept = await store(["sweep"], { PLAINLABEL_DATA: first });
  expect([swept.exit, swept.stdout.toString()]).toEqual([
    0,
    "0 expired links lost their words\n0 links were forgotten altogether\n0 batches were erased\n",
  ]);
  expect((await store(["backup", copy], { PLAINLABEL_DATA: first })).exit).toBe(0);
  expect((await store(["restore", copy], { PLAINLABEL_DATA: second })).exit).toBe(0);
  expect(existsSync(join(second, "link-secret"))).toBe(true);
  const again = await store(["restore", copy], { PLAINLABEL_DATA: second });
  expect([again.exit, again.stderr]).toEqual([2, expect.stringContaining("store-there")]);
});

test.each([
  ["a backup of no store", ["backup", "x"], "no-store"],
  ["a backup to nowhere", ["backup"], "wrong-operand"],
  ["a sweep of a folder", ["sweep", "x"], "wrong-operand"],
  ["an unknown command", ["burn"], "wrong-operand"],
  ["a move to nowhere", ["move"], "/DATABASE_URL"],
])("%s is refused, and nothing is made", async (_name, args, said) => {
  const data = join(folder, "none");
  const { exit, stdout, stderr } = await store(args, { PLAINLABEL_DATA: data });
  expect([exit, stdout.length]).toEqual([2, 0]);
  expect(stderr).toContain(said);
  expect(existsSync(data)).toBe(false);
});

test("a backup of PostgreSQL is left to its own tools", async () => {
  const { exit, stderr } = await store(["backup", "x"], {
    DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
  });
  expect([exit, stderr]).toEqual([2, expect.stringContaining("pg_dump")]);
});
