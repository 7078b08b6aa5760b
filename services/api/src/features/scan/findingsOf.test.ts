import { findEntry, type MedicineEntry, medicineEntries } from "@plainlabel/content";
import { expect, it } from "vitest";
import { findingsOf } from "./findingsOf.ts";
import { medicineKeyOf } from "./medicineKeyOf.ts";

const findingsFor = (
  medicine: Parameters<typeof medicineKeyOf>[0],
  entries: readonly MedicineEntry[] = medicineEntries,
) =>
  findingsOf({ medicineAt: "/medicine" }, medicineKeyOf(medicine, entries), entries, {
    entry: null,
    films: [],
  });

const coded = (...substances: readonly string[]): readonly MedicineEntry[] =>
  medicineEntries.map((entry) =>
    substances.includes(entry.substance) ? { ...entry, dmdCodes: ["123456789"] } : entry,
  );

it("tells of a name and a code that lead to two entries, and neither is shown", () => {
  // 330061001 is allopurinol 100 mg.
  const medicine = { name: "Warfarin", strength: "1 mg", form: "tablets", code: "330061001" };
  expect(findEntry(medicineKeyOf(medicine))).toBeUndefined();
  const [finding, ...more] = findingsFor(medicine);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ code: "two-entries", path: "/medicine" });
  expect(finding?.detail).toContain('"allopurinol" and "warfarin"');
});

it("tells of two entries with one code, whatever the medicine is called", () => {
  const entries = coded("ramipril", "lisinopril");
  for (const name of ["Ramipril", "Ramipril 5mg capsules", "Something else"]) {
    expect(findEntry(medicineKeyOf({ name, code: "123456789" }, entries), entries)).toBeUndefined();
    expect(findingsFor({ name, code: "123456789" }, entries).map(({ code }) => code)).toEqual([
      "two-entries",
    ]);
  }
});

it.each([
  { name: "Warfarin", strength: "1 mg", form: "tablets" },
  { name: "Allopurinol 100mg tablets", code: "330061001" },
  { name: "Ramipril 5mg capsules", code: "999999999" },
  { name: "Something else" },
])("has nothing to tell of %j", (medicine) => {
  expect(findingsFor(medicine)).toEqual([]);
});
