import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { runHere } from "../testing/runHere.ts";

const folder = mkdtempSync(join(tmpdir(), "plainlabel-key-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

const run = async (...args: readonly string[]) => {
  vi.stubEnv("PLAINLABEL_DATA", folder);
  const { exit, stdout, stderr } = await runHere(args);
  return { exit, lines: stdout.toString().split("\n").slice(0, -1), stderr };
};

test("a tenant is added, given two keys at most, and a key is changed for another", async () => {
  expect((await run("tenant", "add", "alder-lane", "Alder Lane Pharmacy")).exit).toBe(0);
  expect((await run("tenant", "list")).lines).toEqual(["alder-lane  Alder Lane Pharmacy"]);
  const first = await run("key", "add", "alder-lane");
  expect(first.lines[0]).toMatch(/^pl_[0-9A-Z]{8}_[0-9A-Z]{32}$/);
  expect((await run("key", "add", "alder-lane", "--scopes", "content,content:sign")).exit).toBe(0);
  expect((await run("key", "add", "alder-lane")).stderr).toContain("two-keys-live");
  const id = first.lines[0]!.split("_")[1]!;
  const listed = (await run("key", "list", "alder-lane")).lines;
  expect(listed.some((line) => line.startsWith(`${id}  alder-lane  labels,links,feedback  made `))).toBe(
    true,
  );
  expect(listed.join()).not.toContain(first.lines[0]!.split("_")[2]);
  expect((await run("key", "revoke", id)).exit).toBe(0);
  expect((await run("key", "add", "alder-lane")).exit).toBe(0);
});

test("a key for tests begins with pl_test_, and the list says that it is one", async () => {
  vi.stubEnv("PLAINLABEL_DATA", folder);
  const made = await run("key", "add", "alder-lane", "--test", "--scopes", "labels,batches");
  expect(made.lines[0]).toMatch(/^pl_test_[0-9A-Z]{8}_[0-9A-Z]{32}$/);
  expect(made.lines[1]).toContain("says SAMPLE");
  const id = made.lines[0]!.split("_")[2]!;
  const listed = (await run("key", "list", "alder-lane")).lines;
  expect(listed.some((line) => line.startsWith(`${id}  alder-lane  for tests  labels,batches  made `))).toBe(
    true,
  );
  expect((await run("key", "revoke", id, "--test")).stderr).toContain("wrong-operand");
});

test("a key may have a last day, which the list shows; one that is over, no day or far away is refused", async () => {
  vi.stubEnv("PLAINLABEL_DATA", folder);
  await run("tenant", "add", "beech-lane", "Beech Lane Pharmacy");
  const lastDay = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
  expect((await run("key", "add", "beech-lane", "--expires", lastDay)).exit).toBe(0);
  expect((await run("key", "list", "beech-lane")).lines[0]).toContain(`until the end of ${lastDay}`);
  for (const wrong of ["2026-01-01", "2027-02-29", "9999-01-01", "tomorrow", ""]) {
    const answer = await run("key", "add", "beech-lane", "--expires", wrong);
    expect([wrong, answer.exit, answer.stderr]).toEqual([wrong, 2, expect.stringContaining("wrong-expiry")]);
  }
  expect((await run("key", "list", "--expires", lastDay)).stderr).toContain("wrong-operand");
});

test("what was done is in the audit trail, which can be verified from an end that it had", async () => {
  const verified = (await run("audit", "verify")).lines[0]!;
  const end = /ends at (\d+:[\w-]+)\./.exec(verified)![1]!;
  // Two tenants, five keys and one revocation.
  expect(end.startsWith("8:")).toBe(true);
  expect((await run("audit", "verify", end)).exit).toBe(0);
  const other = await run("audit", "verify", `8:${"A".repeat(43)}`);
  expect([other.exit, other.stderr]).toEqual([2, expect.stringContaining("audit-cut")]);
  expect((await run("audit", "verify", "5")).stderr).toContain("wrong-operand");
});

test.each([
  ["tenant-there", ["tenant", "add", "alder-lane", "Again"]],
  ["wrong-tenant", ["tenant", "add", "Alder Lane", "Capital letters"]],
  ["no-tenant", ["key", "add", "nobody"]],
  ["wrong-scope", ["key", "add", "alder-lane", "--scopes", "everything"]],
  ["wrong-scope", ["key", "add", "alder-lane", "--scopes", ""]],
  ["no-key", ["key", "revoke", "00000000"]],
  ["wrong-operand", ["key", "add"]],
  ["wrong-operand", ["key", "burn", "x"]],
  ["wrong-operand", ["tenant", "add", "only-an-id"]],
])("refuses with %s: %j", async (code, args) => {
  const { exit, lines, stderr } = await run(...args);
  expect([exit, lines]).toEqual([2, []]);
  expect(stderr).toContain(code);
});

test("an address for webhooks is set with a secret, changed, listed and taken away", async () => {
  const url = "https://alder.example.org/plainlabel";
  const set = await run("webhook", "set", "alder-lane", url);
  expect(set.lines[0]).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const forTests = await run("webhook", "set", "alder-lane", url, "--test");
  expect(forTests.lines[0]).not.toBe(set.lines[0]);
  const { lines } = await run("webhook", "list");
  expect(lines.map((line) => line.split("  ").slice(0, 2))).toEqual([
    ["alder-lane", url],
    ["alder-lane.test", url],
  ]);
  expect(lines.join()).not.toContain("whsec_");
  expect((await run("webhook", "secret", "alder-lane")).lines[0]).toMatch(/^whsec_/);
  expect((await run("webhook", "remove", "alder-lane", "--test")).exit).toBe(0);
  for (const [code, args] of [
    ["no-webhook", ["remove", "alder-lane", "--test"]],
    ["no-webhook", ["secret", "nobody"]],
    ["no-tenant", ["set", "nobody", url]],
    ["wrong-webhook", ["set", "alder-lane", "http://alder.example.org/"]],
    ["wrong-webhook", ["set", "alder-lane", "https://10.0.0.1/"]],
    ["wrong-webhook", ["set", "alder-lane", "https://localhost/"]],
    ["wrong-operand", ["set", "alder-lane"]],
    ["wrong-operand", ["list", "--test"]],
  ] as const) {
    const { exit, stderr } = await run("webhook", ...args);
    expect([args, exit, stderr]).toEqual([args, 2, expect.stringContaining(code)]);
    if (code === "wrong-webhook") {
      expect(stderr).not.toMatch(/link|phone/i);
      expect(stderr).toContain("docs/webhooks.md");
    }
  }
});
