import fc from "fast-check";
import { expect, test } from "vitest";
import { productForms, splitProductName } from "./splitProductName.ts";

test.each([
  ["Amoxicillin 500mg capsules", "Amoxicillin", "500mg", "capsules"],
  ["Methotrexate 2.5mg tablets", "Methotrexate", "2.5mg", "tablets"],
  ["Levothyroxine sodium 50microgram tablets", "Levothyroxine sodium", "50microgram", "tablets"],
  [
    "Paracetamol 250mg/5ml oral suspension sugar free",
    "Paracetamol",
    "250mg/5ml",
    "oral suspension sugar free",
  ],
  ["Salbutamol 100micrograms/dose inhaler CFC free", "Salbutamol", "100micrograms/dose", "inhaler CFC free"],
  ["Co-codamol 8mg/500mg tablets", "Co-codamol", "8mg/500mg", "tablets"],
  ["Hydrocortisone 1% cream", "Hydrocortisone", "1%", "cream"],
  ["Omeprazole 20mg gastro-resistant capsules", "Omeprazole", "20mg", "gastro-resistant capsules"],
  ["Colecalciferol 1,000unit capsules", "Colecalciferol", "1,000unit", "capsules"],
  ["Fentanyl 12micrograms/hour transdermal patches", "Fentanyl", "12micrograms/hour", "transdermal patches"],
])("%s is name, strength and form", (display, name, strength, form) => {
  expect(splitProductName(display)).toEqual({ name, strength, form });
});

test.each([
  "Aqueous cream",
  "Codeine 30mg / Paracetamol 500mg tablets",
  "Amlodipine 5mg tablets (Example Pharma Ltd)",
  "Vitamin B12 50microgram tablets",
  "Insulin glargine 100units/ml solution for injection 3ml pre-filled disposable devices",
  "Amoxicillin 500 capsules",
  "Amoxicillin 500mg Capsules",
  "Amoxicillin  500mg capsules x",
  "500mg capsules",
  "Sodium chloride 0.9% nebuliser liquid 2.5ml unit dose ampoules",
  "Amoxicillin 05mg capsule",
  "",
])("%j stays whole", (display) => {
  expect(splitProductName(display)).toEqual({ name: display });
});

test("no word of a name is lost or moved", () => {
  const word = fc.constantFrom(
    "Amoxicillin",
    "500mg",
    "1%",
    "/",
    "5ml",
    "oral",
    ...productForms,
    "sugar free",
    "2",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const display = words.join(" ");
      const { name, strength, form } = splitProductName(display);
      expect([name, strength, form].filter((part) => part !== undefined).join(" ")).toBe(display);
    }),
    { seed: 41, numRuns: 1000 },
  );
});

test("a hostile name is judged in a moment", () => {
  expect(splitProductName(`${"a ".repeat(50_000)}500mg tabletz`).form).toBeUndefined();
});
