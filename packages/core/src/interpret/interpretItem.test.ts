// The noun of a bare number from a dictionary: only where nothing else names one and nothing else changes.
import { expect, test } from "vitest";
import type { DictionarySaid } from "../request/DictionarySaid.ts";
import { interpretItem } from "./interpretItem.ts";

const said = (more: Partial<DictionarySaid> = {}, product: object = {}): DictionarySaid => ({
  release: "2026-03-23",
  code: "39732011000001102",
  product: {
    ...{ id: "39732011000001102", name: "Amlodipine 5mg tablets", kind: "vmp", form: "Tablet" },
    unit: "tablet",
    ...product,
  },
  replacedBy: [],
  findings: [],
  ...more,
});

const finding = (code: string) => ({ code, path: "/medicine/code", detail: "", help: "" });

const read = (text: string, dictionary: DictionarySaid | null, medicine: object = {}) => {
  const { interpretation, suppliedUnit } = interpretItem(
    { directions: { text }, medicine: { name: "Amlodipine 5mg", ...medicine } },
    dictionary,
    { policy: "as-written", answers: [] },
  );
  return [suppliedUnit, interpretation.understood ? interpretation.regimen.steps[0]!.unit : "not read"];
};

test("a bare number counts what the dictionary's product is", () => {
  expect(read("One twice a day", said())).toEqual(["tablet", { name: "tablet", suppliedBy: "product" }]);
  expect(read("One twice a day", null)).toEqual([null, null]);
});

test("a code that the prescriber's system has of old still names its product", () => {
  const old = said({ code: "319283006", findings: [finding("medicine-code-replaced")] });
  expect(read("One twice a day", old)[0]).toBe("tablet");
});

test.each([
  "medicine-name-differs",
  "medicine-strength-differs",
  "medicine-form-differs",
  "medicine-code-invalid",
  "medicine-code-of-several",
])("%s leaves a doubt whose unit it is, and nothing is supplied", (code) => {
  expect(read("One twice a day", said({ findings: [finding(code)] }))).toEqual([null, null]);
});

test("what the words or the form name stays as it was", () => {
  expect(read("One capsule twice a day", said())).toEqual([
    null,
    { name: "capsule", suppliedBy: "directions" },
  ]);
  expect(read("One twice a day", said(), { form: "tablets" })).toEqual([
    null,
    { name: "tablet", suppliedBy: "form" },
  ]);
});

test("a product that is not counted, or of which nothing is known, supplies nothing", () => {
  expect(read("One twice a day", said({}, { unit: null }))).toEqual([null, null]);
  expect(read("One twice a day", said({ product: null }))).toEqual([null, null]);
});

test("directions that are not understood stay so", () => {
  expect(read("As the doctor said", said())).toEqual([null, "not read"]);
});
