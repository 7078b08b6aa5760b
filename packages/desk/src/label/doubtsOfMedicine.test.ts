import { expect, it } from "vitest";
import { doubtsOfMedicine } from "./doubtsOfMedicine.ts";

it("doubts a medicine without a strength", () => {
  expect(doubtsOfMedicine({ medicineName: "Prednisolone", strength: "" })).toEqual([
    {
      code: "strength-not-given",
      path: "/medicine/strength",
      detail: "No strength of Prednisolone is on the label.",
      help: "Write it, unless there is only one.",
    },
  ]);
});

it.each([
  ["50O mg", "a letter where a figure is likely"],
  ["l0 mg", "a letter where a figure is likely"],
  ["5I mg/5 mL", "a letter where a figure is likely"],
  ["O5 mg", "a letter where a figure is likely"],
  ["five mg", "no figure"],
])("doubts the strength %j", (strength, words) => {
  const [doubt] = doubtsOfMedicine({ medicineName: "Amoxicillin", strength });
  expect(doubt?.code).toBe("strength-odd");
  expect(doubt?.detail).toContain(words);
});

it.each([
  ["Prednisolone", "5 mg"],
  ["Salbutamol", "100 micrograms/dose"],
  ["Insulin", "100 IU/mL"],
  ["Adrenaline", "1 in 10,000"],
  ["Iodine", "10% w/v"],
  ["Oxygen", "5l"],
  ["Salbutamol 100 micrograms per dose inhaler", ""],
  ["", ""],
])("has no doubt of %j with %j", (medicineName, strength) => {
  expect(doubtsOfMedicine({ medicineName, strength })).toEqual([]);
});
