import { randomBytes } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../testing/stores.ts";
import { parseLinkSecret, readOrMakeLinkSecret, secretFile } from "./readLinkSecret.ts";

test("the first start makes a secret that only its owner may read, and later starts use it", () => {
  const root = temporaryFolder();
  const folder = join(root, "data");
  const first = readOrMakeLinkSecret(folder, randomBytes);
  if (!first.ok) throw new Error("refused");
  expect(first.value.symmetricKeySize).toBe(32);
  expect(statSync(secretFile(folder)).mode & 0o777).toBe(0o600);
  const second = readOrMakeLinkSecret(folder, randomBytes);
  expect(second.ok && second.value.equals(first.value)).toBe(true);
  rmSync(root, { recursive: true });
});

test("a secret that is too short or none is refused without being repeated", () => {
  for (const text of ["", "0123456789abcdef", "g".repeat(64), "a".repeat(65)]) {
    const outcome = parseLinkSecret(text, "/PLAINLABEL_LINK_SECRET");
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: "wrong-link-secret" }] });
    if (text !== "") expect(JSON.stringify(outcome)).not.toContain(text);
  }
});

test("a spoilt file is refused, never replaced: the codes on labels would be found no more", () => {
  const folder = temporaryFolder();
  writeFileSync(secretFile(folder), "half a sec");
  expect(readOrMakeLinkSecret(folder, randomBytes).ok).toBe(false);
  expect(readFileSync(secretFile(folder), "utf8")).toBe("half a sec");
  rmSync(folder, { recursive: true });
});

test("a folder that cannot be used is refused with the reason", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");
  expect(readOrMakeLinkSecret(join(folder, "file"), randomBytes)).toMatchObject({
    ok: false,
    refusals: [{ code: "data-folder", path: "/PLAINLABEL_DATA" }],
  });
  rmSync(folder, { recursive: true });
});
