import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runHere } from "../testing/runHere.ts";

const requests = new URL("../../../../examples/requests/", import.meta.url).pathname;
const request = join(requests, "methotrexate-once-weekly.json");
let folder = "";
let label = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plainlabel-"));
  label = join(folder, "label.pdf");
  const { stdout } = await runHere(["make", request, "-o", "-"]);
  await writeFile(label, stdout);
});
afterAll(() => rm(folder, { recursive: true }));

test("a label made from the request is accepted", async () => {
  const { exit, stdout } = await runHere(["verify", label, "--request", request]);
  expect(exit).toBe(0);
  expect(stdout.toString()).toContain("is this request's label");
});

test("a label of another request is not", async () => {
  const { exit, stderr } = await runHere([
    "verify",
    label,
    "--request",
    join(requests, "insulin-units.json"),
  ]);
  expect(exit).toBe(2);
  expect(stderr).toContain("different-file");
  // Not only the bytes: it is told what a reader would see.
  expect(stderr).toMatch(/sentence-missing/);
});

test("a label in which one byte was changed is not", async () => {
  const bytes = await readFile(label);
  bytes[Math.floor(bytes.length / 2)]! ^= 1;
  const changed = join(folder, "changed.pdf");
  await writeFile(changed, bytes);
  const { exit } = await runHere(["verify", changed, "--request", request]);
  expect(exit).toBe(2);
});

test("a file that is no PDF is not, and is not a fault of ours", async () => {
  const { exit, stderr } = await runHere(["verify", request, "--request", request]);
  expect(exit).toBe(2);
  expect(stderr).toContain("unreadable-pdf");
});

test("a label without a request cannot be judged", async () => {
  const { exit, stderr } = await runHere(["verify", label]);
  expect(exit).toBe(2);
  expect(stderr).toContain("--request");
});

test("a label made for a printer of 300 dpi is accepted as such, and not as one for another printer", async () => {
  const fine = join(folder, "fine");
  await runHere(["make", request, "-o", fine, "--dpi", "300"]);
  const file = join(fine, `${basename(request, ".json")}.pdf`);
  expect((await runHere(["verify", file, "--request", request, "--dpi", "300"])).exit).toBe(0);
  const { exit, stderr } = await runHere(["verify", file, "--request", request]);
  expect(exit).toBe(2);
  expect(stderr).toContain("different-file");
});
