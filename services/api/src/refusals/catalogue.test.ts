// The tables hold every code that the sources say: what stands in none does not compile, and what nobody says is found here.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Refusal } from "@plainlabel/core";
import { expect, test } from "vitest";
import { errorsPage } from "../openapi/errorsPage.ts";
import { refusalCodes, refusalTables } from "./catalogue.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const folders = [
  "packages/content/src",
  "packages/directions/src",
  "packages/language/src",
  "packages/medicines/src",
  "packages/core/src",
  "packages/pdf/src",
  "packages/content/src",
  "packages/page/src",
  "packages/cli/src",
  "services/api/src",
];

/** Tables of codes say none; operations hold the words of the document. */
const isSource = (file: string): boolean =>
  file.endsWith(".ts") &&
  !/\.test\.ts$|(^|\/)(testing|corpus|openapi|refusals)\/|(^|\/)(content|desk|directions|language|medicines|page|pdf)Refusals\.ts$|(^|\/)operation\.ts$|Operations\.ts$/.test(
    file,
  );

/** Every text that stands in quotes in those sources, or is the key of a row. */
const textsInSources = (): ReadonlySet<string> => {
  const texts = new Set<string>();
  for (const folder of folders)
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter(
      isSource,
    ))
      for (const [, quoted, key] of readFileSync(join(root, folder, file), "utf8").matchAll(
        /"([a-z][a-z0-9-]*)"|^\s+([a-z]+):/gm,
      ))
        texts.add((quoted ?? key)!);
  return texts;
};

test("every code of the tables is said somewhere, and stands in one table once", () => {
  const texts = textsInSources();
  expect(refusalCodes.filter((code) => !texts.has(code))).toEqual([]);
  const rows = refusalTables.flatMap((table) => Object.values(table).flatMap((codes) => Object.keys(codes)));
  expect(rows.length).toBeGreaterThan(500);
  expect(rows.toSorted()).toEqual(refusalCodes.toSorted());
  expect(new Set(rows).size).toBe(rows.length);
});

test("a code that stands in no table cannot be said", () => {
  // @ts-expect-error: the compiler refuses it.
  const refusal: Refusal = { code: "in-no-table", path: "", detail: "Nobody knows it.", help: "Name it." };
  expect(refusalCodes).not.toContain(refusal.code);
});

test("docs/errors.md is the catalogue", async () => {
  await expect(errorsPage()).toMatchFileSnapshot(join(root, "docs/errors.md"));
});
