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

it("begins a line with each dose, before name and medicine keep their size", async () => {
  const painter = await createPdfPainter();
  const [{ request }] = examples.filter(({ name }) => name === "half-a-tablet") as [
    { request: LabelRequest },
  ];
  const prepared = prepareLabels(
    {
      ...request,
      stock: "70x36",
      person: { name: "Mrs Agnes Whitby", needs: { profile: "clear" } },
      medicine: { name: "Warfarin", strength: "1 mg", form: "tablets", quantity: "28 tablets" },
      directions: {
        text: "Take 3 tablets on Monday, Wednesday and Friday and 2 tablets on all other days",
      },
      warnings: [],
    },
    painter,
  );
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals));
  const lines = new Map<number, string>();
  for (const { items } of prepared.value.set.pages[0]!.groups)
    for (const item of items)
      if (item.kind === "text" && item.role === "directions")
        lines.set(item.baseline, `${lines.get(item.baseline) ?? ""}${item.text}`);
  const days = [...lines.values()].filter((line) => /Mon|Tue/.test(line));
  expect(days.map((line) => line.trim())).toEqual(["On Mon, Wed and Fri,", "On Tue, Thu, Sat and Sun,"]);
});
