// sets: where no first label holds the dose, it stands before what the medicine is for.
import { type LabelRequest, prepareLabels } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { expect, it } from "vitest";
import { wordsOnPage } from "./firstLabel.ts";

const painter = await createPdfPainter();

it("doses of an insulin with a long name begin on the second label of small stock, not on the third", () => {
  const request: LabelRequest = {
    person: { name: "Mrs Nadia Karim", needs: { profile: "clear" } },
    medicine: {
      name: "Insulin aspart",
      strength: "100 units/mL",
      form: "solution for injection",
      quantity: "5 pens",
    },
    directions: {
      text: "Inject 6 units with breakfast, 8 units with lunch and 10 units with the evening meal",
    },
    indication: "For your diabetes",
    pharmacy: {
      name: "Alder Lane Pharmacy",
      address: "14 Alder Lane, Leeds LS99 9ZZ",
      phone: "0113 496 0142",
    },
    dispensedOn: "2026-11-22",
    link: { url: "HTTPS://EXAMPLE.ORG/L/7KQ2M9X4PAVT3HZC8RWN5JYD6E", opens: "page" },
    stock: "70x36",
  };
  const prepared = prepareLabels(request, painter);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals));
  const pages = prepared.value.set.pages.map(wordsOnPage);
  expect(pages.findIndex((words) => words.includes("6 units"))).toBe(1);
  expect(pages.findIndex((words) => words.includes("For your diabetes"))).toBe(2);
});
