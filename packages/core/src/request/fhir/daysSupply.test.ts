import { expect, it } from "vitest";
import type { LabelRequest } from "../LabelRequest.ts";
import { daysSupplyFindings } from "./daysSupply.ts";

const toldOf = (
  value: object,
  quantity: string | undefined,
  text: string,
  type: string,
  strength?: string,
) => {
  const request: LabelRequest = {
    person: { name: "Mrs Anna Jones" },
    medicine: {
      name: "Some medicine",
      form: "tablets",
      ...(strength === undefined ? {} : { strength }),
      ...(quantity === undefined ? {} : { quantity }),
    },
    directions: { text },
    pharmacy: { name: "Alder Lane Pharmacy", address: "14 Alder Lane", phone: "0113 496 0142" },
    dispensedOn: "2026-11-30",
  };
  return daysSupplyFindings({ type, at: "", value: { resourceType: type, ...value } } as never, request).map(
    ({ code, path, detail }) => `${code} ${path} ${detail}`,
  );
};

const told = (daysSupply: unknown, quantity: string | undefined, text: string, type = "MedicationDispense") =>
  toldOf({ daysSupply }, quantity, text, type);

const days = (value: unknown) => ({ value, unit: "days", system: "http://unitsofmeasure.org", code: "d" });
const twice = "Take one tablet twice a day";

it("is told where quantity, dose and days do not go together", () => {
  expect(told(days(28), "28 tablets", twice)).toEqual([
    "fhir-days-supply-differs /daysSupply The supply should last 28 days, and 28 tablets lasts 14 days at this dose.",
  ]);
  expect(told({ value: 4, unit: "weeks" }, "28 tablets", twice)).toHaveLength(1);
  expect(told(days("28"), "84 tablets", twice)).toHaveLength(1);
  expect(told(days(12), "28 tablets", twice)).toHaveLength(1);
});

it("is told where the directions end before, whatever the quantity", () => {
  const week = "Take one tablet twice a day for 7 days";
  for (const quantity of ["14 tablets", "1 bottle"])
    expect(told(days(28), quantity, week)).toEqual([
      "fhir-days-supply-differs /daysSupply The supply should last 28 days, and the directions end after 7 days.",
    ]);
});

it.each([
  ["they go together", days(14), "28 tablets", twice],
  ["weeks come to it", { value: 2, code: "wk" }, "28 tablets", twice],
  ["a day more", days(15), "28 tablets", twice],
  ["a day less", days(13), "28 tablets", twice],
  ["no quantity", days(28), undefined, twice],
  ["a quantity of bottles", days(28), "1 bottle", twice],
  ["as needed", days(28), "28 tablets", "Take one tablet twice a day when needed"],
  ["directions that are not understood", days(28), "28 tablets", "As the doctor said"],
  ["no days", undefined, "28 tablets", twice],
  ["months", { value: 1, code: "mo" }, "28 tablets", twice],
  ["no number", days("a few"), "28 tablets", twice],
  ["nothing", days(0), "28 tablets", twice],
  ["more than a year of both", days(400), "1000 tablets", "Take one tablet once a day"],
  ["a name that every object has", { value: 3, code: "constructor" }, "28 tablets", twice],
])("is quiet: %s", (_, sent, quantity, text) => {
  expect(told(sent, quantity, text)).toEqual([]);
});

const asked = (expectedSupplyDuration: unknown, quantity: string, more: object = {}) => {
  const dispenseRequest = { expectedSupplyDuration, ...more };
  return toldOf({ dispenseRequest }, quantity, twice, "MedicationRequest");
};

it("is told of a prescription by its expectedSupplyDuration, where that is for the whole quantity", () => {
  expect(asked(days(28), "28 tablets")).toEqual([
    "fhir-days-supply-differs /dispenseRequest/expectedSupplyDuration The supply should last 28 days, and 28 tablets lasts 14 days at this dose.",
  ]);
  expect(asked(days(28), "56 tablets")).toEqual([]);
  expect(asked(days(28), "28 tablets", { dispenseInterval: days(7) })).toEqual([]);
  expect(asked(days(28), "28 tablets", { initialFill: { quantity: { value: 7 } } })).toEqual([]);
  expect(told(days(28), "28 tablets", twice, "MedicationRequest")).toEqual([]);
});

it.each([
  ["500 mg", "Take 1 g twice a day", "56 tablets", true],
  ["500 mg", "Take 1 g twice a day", "112 tablets", false],
  ["500 mg", "Take 750 mg twice a day", "56 tablets", false],
  ["50mg/500mg", "Take 500 mg twice a day", "28 tablets", false],
] as const)("a weight of %s tablets: %s, %s", (strength, text, quantity, isTold) => {
  expect(toldOf({ daysSupply: days(28) }, quantity, text, "MedicationDispense", strength)).toHaveLength(
    isTold ? 1 : 0,
  );
});
