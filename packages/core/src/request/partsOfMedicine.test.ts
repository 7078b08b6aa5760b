import { expect, test } from "vitest";
import { medicineLine, partsOfMedicine } from "./partsOfMedicine.ts";

test.each([
  [{ name: "Sumatriptan 50mg tablets", strength: "50 mg", form: "tablet" }, "Sumatriptan|50mg|tablets"],
  [{ name: "Amoxicillin 500mg Capsules", strength: "500 mg", form: "capsule" }, "Amoxicillin|500mg|Capsules"],
  [
    { name: "Co-codamol 8mg/500mg tablets", strength: "8 mg/500 mg", form: "tablets" },
    "Co-codamol|8mg/500mg|tablets",
  ],
  [{ name: "Amoxicillin 500mg", strength: "500 mg", form: "capsule" }, "Amoxicillin|500mg|capsule"],
  [{ name: "Senna tablets", form: "tablet" }, "Senna||tablets"],
  [{ name: "Hydrocortisone 1% cream", strength: "1%", form: "cream" }, "Hydrocortisone|1%|cream"],
  [{ name: "Amoxicillin", strength: "500 mg", form: "capsule" }, "Amoxicillin|500 mg|capsule"],
])("%j is cut where the name says a part at its end", (medicine, parts) => {
  expect(Object.values(partsOfMedicine(medicine)).join("|")).toBe(parts);
});

test.each([
  // Another strength, or the end of a longer number.
  { name: "Lisinopril 2.5mg", strength: "5 mg", form: "tablet" },
  { name: "Lisinopril 12,500mg", strength: "500 mg", form: "tablet" },
  { name: "Co-codamol 30/500mg", strength: "500 mg", form: "tablet" },
  { name: "Warfarin 15mg tablets", strength: "5 mg", form: "tablet" },
  // Cut here the label would not say the name as it was sent.
  { name: "Amoxicillin capsules", strength: "500 mg", form: "capsule" },
  // Nothing but a part.
  { name: "50mg", strength: "50 mg", form: "tablet" },
  { name: "Tablets", form: "tablet" },
  // Another form.
  { name: "Aspirin dispersible tablets", form: "film-coated tablet" },
])("%j is left as it was sent", (medicine) => {
  expect(partsOfMedicine(medicine)).toEqual({ strength: "", form: "", ...medicine });
});

test("the line says each part once and begins with the name", () => {
  expect(medicineLine({ name: "Sumatriptan 50mg tablets", strength: "50 mg", form: "tablet" })).toBe(
    "Sumatriptan 50mg tablets",
  );
  expect(medicineLine({ name: "Senna 7.5mg", strength: "7.5 mg" })).toBe("Senna 7.5mg");
  expect(medicineLine({ name: "Amoxicillin", strength: "500 mg", form: "capsule" })).toBe(
    "Amoxicillin 500 mg capsule",
  );
});
