// A file that could not be read back is refused before it is painted, never thrown at the caller.
import { makeLabels, mostLabelsInFile } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { expect, test } from "vitest";
import { exampleNamed } from "../golden/exampleRequests.ts";

test("more labels than one file may hold are refused with how many they are", async () => {
  const painter = await createPdfPainter();
  const many = Array.from({ length: 102 }, () => ({ ...exampleNamed("half-a-tablet"), copies: 99 }));
  const made = await makeLabels(many, painter, { oneFile: true });
  if (made.outcome !== "refused") throw new Error(made.outcome);
  expect(made.refusals.map(({ code, path }) => [code, path])).toEqual([["too-many-labels", ""]]);
  const labels = Number(/hold (\d+) labels/.exec(made.refusals[0]!.detail)![1]);
  expect(labels).toBeGreaterThan(mostLabelsInFile);
  expect(labels % (99 * 102)).toBe(0);
});
