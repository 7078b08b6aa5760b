import { findEntry } from "@plainlabel/content";
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
