// What docs/label-sets.md says of the label sets is what they are today.
import { createPdfPainter } from "@plainlabel/pdf";
import { expect, it } from "vitest";
import { describeSets } from "./describeSets.ts";
import { measureSets, setsRows } from "./measureSets.ts";

it("docs/label-sets.md tells how often the first label is enough to act on", {
  timeout: 120_000,
}, async () => {
  const painter = await createPdfPainter();
  const rows = setsRows.map((row) => measureSets(row, painter));
  await expect(describeSets(rows)).toMatchFileSnapshot("../../docs/label-sets.md");
});
