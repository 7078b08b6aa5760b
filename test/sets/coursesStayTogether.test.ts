// A course that is told under what its steps have in common stands whole on one label, on whatever stock, or is
// told step by step.
import { prepareLabels, profileNames, type StockName, wordsOf } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { expect, it } from "vitest";
import { wordsOnPage } from "./firstLabel.ts";
import { prescriptions } from "./prescriptions.ts";

const stocks: readonly StockName[] = ["70x35", "70x36", "88x38", "102x76"];

it("a course under what its steps have in common is on one label, and it is used", {
  timeout: 120_000,
}, async () => {
  const painter = await createPdfPainter();
  const courses = prescriptions.filter(({ name }) => /^(Prednisolone|Gabapentin)/.test(name));
  const together: string[] = [];
  for (const { name, request } of courses)
    for (const profile of profileNames)
      for (const stock of stocks) {
        const prepared = prepareLabels(
          { ...request, stock, person: { ...request.person, needs: { profile } } },
          painter,
        );
        if (!prepared.ok) continue;
        const { document, set } = prepared.value;
        const steps = document.blocks
          .flatMap((block) => (block.kind === "directions" ? block.sentences : []))
          .filter(({ opensLine }) => opensLine === true)
          .map(wordsOf);
        if (steps.length === 0) continue;
        const said = set.pages.map(wordsOnPage);
        const where = `${name}, ${profile} on ${stock}`;
        expect(
          said.filter((words) => steps.some((step) => words.includes(step))),
          where,
        ).toHaveLength(1);
        expect(
          said.some((words) => steps.every((step) => words.includes(step))),
          where,
        ).toBe(true);
        together.push(where);
      }
  expect(together).toContain("Prednisolone 5 mg, standard on 70x35");
  expect(together).toContain("Gabapentin 300 mg, standard on 70x35");
});
