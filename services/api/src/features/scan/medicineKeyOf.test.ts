import { findEntry, medicineEntries } from "@plainlabel/content";
import { expect, test } from "vitest";
import { medicineKeyOf } from "./medicineKeyOf.ts";

test.each([
  [{ name: "Amoxicillin", strength: "500 mg", form: "capsules" }, "amoxicillin"],
  [{ name: "Amoxicillin 500mg capsules" }, "amoxicillin"],
  [{ name: "Latanoprost", strength: "50micrograms/ml", form: "eye drops" }, "latanoprost eye drops"],
  [{ name: "Aspirin", strength: "75 mg", form: "tablets" }, "aspirin 75 mg"],
  [{ name: "Aspirin", strength: "300 mg", form: "tablets" }, undefined],
  [{ name: "Hydrocortisone", strength: "1%", form: "cream" }, "hydrocortisone cream"],
  [{ name: "Hydrocortisone", strength: "10 mg", form: "tablets" }, undefined],
  [{ name: "Prednisolone", strength: "1%", form: "eye drops" }, undefined],
  [{ name: "Amoxi" }, undefined],
])("%j is looked up as %s", (medicine, substance) => {
  expect(findEntry(medicineKeyOf(medicine))?.substance).toBe(substance);
});

const virtual = { id: "319775004", name: "Aspirin 75mg tablets" };

test.each([
  ["a brand that no list names", { name: "Exampline 75 tablets", code: "111" }, virtual, "aspirin 75 mg"],
  ["a brand of which the dictionary says nothing", { name: "Exampline 75 tablets" }, null, undefined],
  ["what the label's own name finds", { name: "Amoxicillin 500mg capsules" }, virtual, "amoxicillin"],
  ["a near product that no entry is for", { name: "Aspirin 300mg tablets" }, virtual, undefined],
  [
    "a product that the dictionary knows and no entry is for",
    { name: "Exampline 300" },
    { id: "319778002", name: "Aspirin 300mg tablets" },
    undefined,
  ],
])("through the dictionary: %s", (_name, medicine, product, substance) => {
  expect(findEntry(medicineKeyOf(medicine, medicineEntries, product))?.substance).toBe(substance);
});
