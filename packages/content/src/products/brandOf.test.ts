// Brands by their names: the medicine that they are, and never another strength, release or brand.
import { describe, expect, it } from "vitest";
import { isBrandOf, substanceNamed } from "./brandOf.ts";

describe("a brand", () => {
  it.each([
    ["Lipitor 20mg tablets", "Atorvastatin 20mg tablets"],
    // No list holds this strength of the brand.
    ["Lipitor 80mg tablets (Viatris UK Healthcare Ltd)", "atorvastatin 80 mg tablets"],
    ["Tegretol Prolonged Release 200mg tablets", "Carbamazepine 200mg modified-release tablets"],
    ["Glucophage SR 500mg tablets", "Metformin 500mg modified-release tablets"],
    ["Epilim 200 gastro-resistant tablets", "Sodium valproate 200mg gastro-resistant tablets"],
    ["Ventolin 100micrograms/dose Evohaler", "Salbutamol 100micrograms/dose inhaler CFC free"],
    ["Solpadol 30mg/500mg caplets", "Co-codamol 30mg/500mg tablets"],
  ])("%s is %s, whichever was prescribed", (brand, plain) => {
    expect([isBrandOf(brand, plain), isBrandOf(plain, brand)]).toEqual([true, true]);
  });

  it.each([
    ["of another strength", "Lipitor 20mg tablets", "Atorvastatin 40mg tablets"],
    ["of another medicine", "Lipitor 20mg tablets", "Simvastatin 20mg tablets"],
    ["of another release", "Glucophage SR 500mg tablets", "Metformin 500mg tablets"],
    ["of another coating", "Naprosyn EC 500mg tablets", "Naproxen 500mg tablets"],
    ["another brand", "Zapain 30mg/500mg tablets", "Solpadol 30mg/500mg caplets"],
    [
      "another insulin",
      "Lantus 100units/ml solution for injection",
      "Toujeo 300units/ml solution for injection",
    ],
    [
      "of two substances",
      "Adcal-D3 750mg/200unit caplets",
      "Calcium carbonate 750mg / Colecalciferol 200unit tablets",
    ],
    ["in no list", "Testobrand 5mg tablets", "Amlodipine 5mg tablets"],
    ["of the same name", "Amlodipine 5mg tablets", "Amlodipine 5mg tablets"],
  ])("%s is nobody's: %s, %s", (_, one, other) => {
    expect([isBrandOf(one, other), isBrandOf(other, one)]).toEqual([false, false]);
  });
});

it.each([
  ["Tegretol 200mg tablets", "carbamazepine"],
  ["Carbamazepine 200mg tablets", "carbamazepine"],
  ["Testobrand 5mg tablets", "testobrand"],
  ["Paracetamol 500mg / Codeine 8mg tablets", null],
])("%s names the substance %s", (name, substance) => {
  expect(substanceNamed(name)).toBe(substance);
});
