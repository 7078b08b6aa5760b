// Hazard: of three packs of one medicine somebody takes from each, or hands over two. Every label of each says which it is.
import { type LabelSet, verifyFile } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { expect, it } from "vitest";
import { prepareLabels } from "../../packages/core/src/prepareLabels.ts";
import { exampleNamed, varied } from "../golden/exampleRequests.ts";

const painter = await createPdfPainter();

const request = varied(exampleNamed("insulin-units"), "clear", "70x35");
const prepared = (packs?: { number: number; of: number }) => {
  const made = prepareLabels(packs === undefined ? request : { ...request, packs }, painter);
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return made.value;
};

const linesOf = (page: LabelSet["pages"][number]): readonly string[] =>
  page.groups.map(({ items }) => items.map((item) => (item.kind === "text" ? item.text : "")).join(""));

it("stands on every label where it was asked for, and on none where it was not", () => {
  const { set } = prepared({ number: 2, of: 3 });
  expect(set.pages.length).toBeGreaterThan(1);
  for (const page of set.pages)
    expect(linesOf(page).filter((line) => line === "Pack 2 of 3")).toHaveLength(1);
  for (const page of prepared().set.pages) expect(linesOf(page).join("\n")).not.toContain("Pack");
});

it("gives each pack letters of its own, by which its labels are told from another pack's", () => {
  const ids = [1, 2, 3].map((number) => prepared({ number, of: 3 }).setId);
  expect(new Set([...ids, prepared().setId]).size).toBe(4);
});

it("is missed by verification on the label that does not say it", async () => {
  const item = prepared({ number: 2, of: 3 });
  const silent = item.set.pages.map((page, at) =>
    at === 1
      ? { ...page, groups: page.groups.filter((_, group) => linesOf(page)[group] !== "Pack 2 of 3") }
      : page,
  );
  const codesOf = async (set: LabelSet) =>
    verifyFile([item], await painter.readBack(await painter.paint([set]), "standard", 203)).map(
      ({ code }) => code,
    );
  expect(await codesOf(item.set)).toEqual([]);
  expect(await codesOf({ ...item.set, pages: silent })).toContain("running-head-missing");
});
