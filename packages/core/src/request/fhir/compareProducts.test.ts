import { expect, test } from "vitest";
import { compareProducts } from "./compareProducts.ts";

test.each([
  ["Amoxicillin 500mg capsules", "Amoxicillin 500mg capsules (Example Pharma Ltd)"],
  ["Amoxicillin 500mg capsules", "AMOXICILLIN 500 mg  capsules"],
  ["Ergocalciferol 50,000unit capsules", "Ergocalciferol 50000unit capsules"],
  ["Aqueous cream", "Aqueous cream"],
])("%s is %s", (one, other) => {
  expect(compareProducts(one, other)).toBe("same");
  expect(compareProducts(other, one)).toBe("same");
});

test.each([
  ["another strength", "Methotrexate 2.5mg tablets", "Methotrexate 10mg tablets"],
  ["another form", "Morphine 10mg tablets", "Morphine 10mg modified-release tablets"],
  ["no strength", "Hydrocortisone 1% cream", "Hydrocortisone cream"],
  ["a salt more", "Metformin 500mg tablets", "Metformin hydrochloride 500mg tablets"],
  ["a strength in brackets", "Sodium feredetate 190mg/5ml (iron 27.5mg/5ml)", "Sodium feredetate 190mg/5ml"],
  [
    "another strength of one of two substances",
    "Amlodipine 5mg / Valsartan 80mg tablets",
    "Amlodipine 5mg / Valsartan 160mg tablets",
  ],
])("%s differs", (_, one, other) => {
  expect(compareProducts(one, other)).toBe("differs");
  expect(compareProducts(other, one)).toBe("differs");
});

test.each([
  ["another substance", "Amlodipine 5mg tablets", "Amitriptyline 10mg tablets"],
  ["a name that begins alike", "Sodium valproate 200mg tablets", "Sodium bicarbonate 200mg tablets"],
  ["another insulin", "Insulin aspart 100units/ml", "Insulin glargine 100units/ml"],
  ["another salt", "Isosorbide mononitrate 10mg tablets", "Isosorbide dinitrate 10mg tablets"],
  ["a substance more", "Amlodipine 5mg tablets", "Amlodipine 5mg / Valsartan 80mg tablets"],
  [
    "another second substance",
    "Amlodipine 5mg / Valsartan 80mg tablets",
    "Amlodipine 5mg / Olmesartan 20mg tablets",
  ],
  ["a brand", "Salbutamol 100micrograms/dose inhaler", "Ventolin 100micrograms/dose Evohaler"],
  ["a cream of another name", "Aqueous cream", "Clobetasone cream"],
  ["no words", "500mg", "Amlodipine 5mg tablets"],
])("%s is another medicine", (_, one, other) => {
  expect(compareProducts(one, other)).toBe("another");
  expect(compareProducts(other, one)).toBe("another");
});
