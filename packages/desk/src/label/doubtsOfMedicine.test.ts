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
  ["Prednisolone", "5 mg"],
  ["Salbutamol 100 micrograms per dose inhaler", ""],
  ["", ""],
])("has no doubt of %j with %j", (medicineName, strength) => {
  expect(doubtsOfMedicine({ medicineName, strength })).toEqual([]);
});
