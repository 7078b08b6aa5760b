import { expect, it } from "vitest";
import { between, exactly, stepOf } from "../../testing/blankStep.ts";
import { slotOf } from "../regimen/Regimen.ts";
import { partFindings } from "./partFindings.ts";

type Given = Parameters<typeof stepOf>[0];

const told = (given: Given, form: string, name: string) =>
  partFindings([stepOf({ unit: "tablet", ...given })], { form, name }, "/text").map(
    ({ code, path }) => `${code} ${path}`,
  );

const half: Given = { amount: exactly("0.5") };

it.each([
  ["a form that says so", half, "modified-release tablets", "Tolterodine"],
  ["a coat for the stomach", half, "gastro-resistant tablets", "Omeprazole 20mg"],
  ["a brand that does not say so", half, "tablets", "Longtec 10mg tablets"],
  ["a brand that does", half, "tablets", "Tegretol Retard 200mg tablets"],
  ["one and a half", { amount: exactly("1.5") }, "tablets", "Priadel 400mg tablets"],
  ["an end of a range", { amount: between("0.5", "1") }, "tablets", "Imdur 60mg tablets"],
  [
    "the dose of one time of day",
    { timing: { slots: [{ ...slotOf("night"), amount: exactly("0.5") }] } },
    "tablets",
    "Sinemet CR",
  ],
])("a part of a slow tablet is told: %s", (_, given, form, name) => {
  expect(told(given, form, name)).toEqual(["part-of-slow-tablet /text"]);
});

it.each([
  ["a whole one", { amount: exactly("2") }, "modified-release tablets", "Tolterodine"],
  ["a plain tablet", half, "tablets", "Tegretol 200mg tablets"],
  ["another brand", half, "tablets", "Adalat 10mg tablets"],
  ["no tablet", { amount: exactly("2.5"), unit: "mL" }, "modified-release granules", "MST Continus"],
])("nothing is told of %s", (_, given, form, name) => {
  expect(told(given, form, name)).toEqual([]);
});
