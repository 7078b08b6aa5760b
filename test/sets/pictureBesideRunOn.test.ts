// The picture of the dose stays where only the warnings need to run on to save a label.
import { type LabelRequest, prepareLabels } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { expect, it } from "vitest";
import { examples } from "../golden/exampleRequests.ts";

it("keeps the picture of the dose on the first label where a warning runs on", async () => {
  const painter = await createPdfPainter();
  const [{ request }] = examples.filter(({ name }) => name === "half-a-tablet") as [
    { request: LabelRequest },
  ];
  const prepared = prepareLabels(
    {
      ...request,
      stock: "102x76",
      person: { ...request.person, needs: { profile: "large-24", pictograms: "all" } },
      medicine: { ...request.medicine, name: "Apixaban", strength: "5 mg", quantity: "56 tablets" },
      directions: { text: "Take ONE tablet TWICE a day" },
      warnings: [{ number: 10 }],
    },
    painter,
  );
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals));
  const drawn = prepared.value.set.pages.map(
    ({ groups }) => groups.flatMap(({ items }) => items).filter(({ kind }) => kind === "pictogram").length,
  );
  expect(drawn).toEqual([1, 0, 0]);
});
