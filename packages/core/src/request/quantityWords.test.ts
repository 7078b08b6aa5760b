import { expect, it } from "vitest";
import { plainUnit, quantityWords } from "./quantityWords.ts";

it.each([
  ["21", "capsule", "21 capsules"],
  ["1", "capsule", "1 capsule"],
  ["28", "Tablets", "28 Tablets"],
  ["28", "TABLET", "28 tablets"],
  ["28", "TABLETS", "28 tablets"],
  ["15", "gram", "15 g"],
  ["1", "gram", "1 g"],
  ["100", "millilitre", "100 ml"],
  ["2.5", "ml", "2.5 ml"],
  ["5", "pre-filled disposable injection", "5 pre-filled disposable injections"],
  ["60", "unit dose", "60 unit doses"],
  ["2", "patch", "2 patches"],
  ["3", "box", "3 boxes"],
  ["30", "pessary", "30 pessaries"],
  ["2", "spray", "2 sprays"],
  ["50", "strip", "50 strips"],
  ["20", "Stück", "20 Stück"],
  ["4", "ml bottle", "4 ml bottles"],
])("%s of %s is %s", (digits, unit, words) => {
  expect(quantityWords(digits, unit)).toBe(words);
});

it.each([
  ["TABLETS", "tablet"],
  ["patches", "patch"],
  ["millilitres", "ml"],
  ["mL", "ml"],
  ["grams", "g"],
  ["Stück", "stück"],
])("%s is plainly %s", (unit, plain) => {
  expect(plainUnit(unit)).toBe(plain);
});
