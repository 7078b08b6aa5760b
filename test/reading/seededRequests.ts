// reading: requests drawn by a seed: any plan that a text can say, for somebody, on stock of some size.
import type { LabelRequest, ProfileName, StockName } from "@plainlabel/core";
import fc from "fast-check";
import { arbitraryPlan } from "../../packages/directions/testing/plans/arbitraryPlan.ts";
import { type Thing, things } from "../../packages/directions/testing/plans/Plan.ts";
import { planInWords } from "../../packages/directions/testing/plans/planInWords.ts";

const products: Readonly<Record<Thing, readonly Pick<LabelRequest["medicine"], "name" | "strength">[]>> = {
  tablet: [
    { name: "Furosemide", strength: "40 mg" },
    { name: "Prednisolone", strength: "5 mg" },
    { name: "Co-codamol", strength: "30 mg/500 mg" },
  ],
  capsule: [
    { name: "Amoxicillin", strength: "500 mg" },
    { name: "Gabapentin", strength: "300 mg" },
  ],
  mL: [
    { name: "Paracetamol", strength: "250 mg/5 mL" },
    { name: "Lactulose", strength: "3.35 g/5 mL" },
  ],
  puff: [{ name: "Salbutamol", strength: "100 micrograms/dose" }],
  unit: [{ name: "Insulin glargine", strength: "100 units/mL" }],
  drop: [{ name: "Chloramphenicol", strength: "0.5 %" }],
};

const people = ["Mrs Janet Whitfield", "Mr Tomasz Brook", "Miss Ava Okoro", "Mr Desmond Clarke", "Sam Li"];
const quantities: Readonly<Record<Thing, string>> = {
  tablet: "28 tablets",
  capsule: "21 capsules",
  mL: "200 mL",
  puff: "1 inhaler",
  unit: "5 pens",
  drop: "10 mL",
};

/** Half of all labels on the usual stock; the print as people ask for it. */
const stocks: readonly StockName[] = ["70x35", "70x35", "70x35", "88x38", "100x50", "102x76"];
const profiles: readonly ProfileName[] = ["standard", "standard", "clear", "large-18"];

const spelling = fc.constant({ short: false, coded: false, counted: false });

export const arbitraryRequest: fc.Arbitrary<LabelRequest> = fc
  .record({
    plan: arbitraryPlan,
    words: spelling,
    person: fc.constantFrom(...people),
    which: fc.nat(5),
    stock: fc.constantFrom(...stocks),
    profile: fc.constantFrom(...profiles),
    warnings: fc.subarray([2, 8, 10, 21, 25, 29], { maxLength: 2 }),
  })
  .map(({ plan, words, person, which, stock, profile, warnings }) => {
    const named = products[plan.thing];
    return {
      person: { name: person, needs: { profile } },
      medicine: {
        ...named[which % named.length]!,
        form: things[plan.thing].form,
        quantity: quantities[plan.thing],
      },
      directions: { text: planInWords(plan, words) },
      warnings: warnings.map((number) => ({ number })),
      pharmacy: {
        name: "Alder Lane Pharmacy",
        address: "14 Alder Lane, Sampleford, Leeds LS99 9ZZ",
        phone: "0113 496 0142",
      },
      dispensedOn: "2026-11-22",
      approval: { by: "R. Okafor, pharmacist (fictional)", at: "2026-11-22T10:30:00+00:00" },
      stock,
    };
  });
