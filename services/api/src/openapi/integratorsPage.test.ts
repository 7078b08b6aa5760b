// docs/integrators.md names only what there is.
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { labelFormats } from "../features/labels/operation.ts";
import { problemKinds } from "../http/problemKinds.ts";
import { openApiDocument } from "./openApiDocument.ts";
import { withOptionsTable } from "./optionsPage.ts";

const docs = new URL("../../../../docs/", import.meta.url);
const page = readFileSync(new URL("integrators.md", docs), "utf8");

test("every file that it leads to or names is there", () => {
  const linked = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => new URL(path!, docs));
  const named = [...page.matchAll(/(?<=[ @])examples\/[\w./-]+/g)].map(
    ([path]) => new URL(`../${path}`, docs),
  );
  expect(linked.length).toBeGreaterThan(5);
  expect(named.length).toBeGreaterThan(5);
  expect([...linked, ...named].filter((file) => !existsSync(file)).map(({ pathname }) => pathname)).toEqual(
    [],
  );
});

test("every address in it is one of the document's", () => {
  const known = Object.keys(openApiDocument().paths);
  const named = [...page.matchAll(/(?<!examples)\/(?:v1|fhir)\/[\w/${}.]*[\w$}]/g)].map(([path]) => path);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((path) => !known.includes(path))).toEqual([]);
});

test("every format of labels is in its table, and every status in it is one of ours", () => {
  for (const format of labelFormats) expect(page).toContain(`\`${format}\``);
  const statuses = new Set<number>(Object.values(problemKinds).map(({ status }) => status));
  for (const [, listed] of page.matchAll(/^\| ([\d, ]+) \|/gm))
    for (const status of listed!.split(", ")) expect(statuses).toContain(Number(status));
});

test("its table has every option at every door, as they are", async () => {
  await expect(withOptionsTable(page)).toMatchFileSnapshot(new URL("integrators.md", docs).pathname);
});
