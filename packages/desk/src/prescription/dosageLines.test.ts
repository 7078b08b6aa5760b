import fc from "fast-check";
import { expect, test } from "vitest";
import { dosageLines } from "./dosageLines.ts";

test("a dosage is told field by field, in its own order", () => {
  const dosage = [
    {
      text: "Take six tablets once a week on Monday",
      timing: { repeat: { frequency: 1, periodUnit: "wk", dayOfWeek: ["mon"] } },
      doseAndRate: [{ doseQuantity: { value: 6, unit: "tablet" } }],
    },
  ];
  expect(dosageLines(dosage).map(({ field, value }) => `${field}: ${value}`)).toEqual([
    "in words: Take six tablets once a week on Monday",
    "when times: 1",
    "when unit of time: wk",
    "when day of week: mon",
    "dose: 6",
    "dose unit: tablet",
  ]);
});

test("several steps are numbered, and what is empty is told too", () => {
  expect(dosageLines([{ asNeededBoolean: false }, { additionalInstruction: [], timing: {} }])).toEqual([
    { field: "1 as needed", value: "false" },
    { field: "2 also", value: "(empty)" },
    { field: "2 when", value: "(empty)" },
  ]);
});

/** Every text, number, true and false in a JSON value. */
const leavesOf = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null
    ? Object.values(value).flatMap(leavesOf)
    : [typeof value === "string" ? value : JSON.stringify(value)];

test("nothing that a dosage holds is left out", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (dosage) => {
      const told = dosageLines(dosage).map(({ value }) => value);
      for (const leaf of leavesOf(dosage)) expect(told).toContain(leaf);
    }),
  );
});
