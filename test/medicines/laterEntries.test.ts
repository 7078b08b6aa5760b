// Entries whose products were gathered with their facts: found through the dictionary by substance, form and
// route, and not for what is near.
import { medicineEntries } from "@plainlabel/content";
import { entryOf, foundByCodeAlone } from "@plainlabel/medicines";
import { describe, expect, it } from "vitest";
import { entryRows, laterEntries } from "./entryRows.ts";

const { lookup, tried } = entryRows(laterEntries);
const foundFor = async (name: string): Promise<string | null> => {
  const { vmp } = tried.find(({ named }) => named.name === name)!;
  return (await entryOf(lookup, { of: "vmp", vmp }, medicineEntries)).entry?.substance ?? null;
};

describe.each(laterEntries.map((entry) => [entry.substance, entry] as const))("%s", (substance, entry) => {
  it("is found for its products, or by code alone", async () => {
    for (const { name } of entry.vmp)
      expect([name, await foundFor(name)]).toEqual([name, substance in foundByCodeAlone ? null : substance]);
  });

  it("is not found for products that are near, nor for those that wait for a pharmacist", async () => {
    for (const { name } of [...entry.notThisEntry, ...(entry.undecided ?? [])])
      expect([name, await foundFor(name)]).not.toEqual([name, substance]);
  });
});

/** A product as a row of the dictionary says it. */
const product = (vtm: string, form: string, route: string, unit: string | null = null) => {
  const { vmp } = tried.find(({ named }) => named.name.startsWith(vtm))!;
  lookup.take({
    of: "lookup",
    rows: [
      ["FORM", form] as const,
      ["ROUTE", route] as const,
      ["UNIT_OF_MEASURE", unit ?? "mg"] as const,
    ].map(([table, word]) => ({ table, code: word, text: word, previousCode: null, invalid: false })),
  });
  return {
    ...vmp,
    id: "1",
    name: `${vtm} ${form}`,
    form,
    routes: [route],
    unitDose: { ...vmp.unitDose, unit },
  };
};

it.each([
  // Short-acting ones are never told what the slow ones' entry says.
  ["Nifedipine", "Capsule", "Oral", null],
  ["Nifedipine", "Oral drops", "Oral", null],
  ["Theophylline", "Oral solution", "Oral", null],
  ["Diltiazem", "Cream", "Cutaneous", null],
  ["Progesterone", "Capsule", "Vaginal", null],
  ["Estradiol", "Tablet", "Oral", null],
  ["Estradiol", "Vaginal tablet", "Vaginal", null],
  ["Metronidazole", "Gel", "Cutaneous", null],
  ["Buprenorphine", "Sublingual tablet", "Sublingual", null],
  ["Fentanyl", "Nasal spray", "Nasal", null],
  ["Tacrolimus", "Ointment", "Cutaneous", null],
  ["Ciprofloxacin", "Eye drops", "Ocular", null],
  ["Methadone", "Tablet", "Oral", null],
  ["Cyclizine", "Solution for injection", "Intramuscular", "ampoule"],
  ["Hydroxocobalamin", "Solution for injection", "Intravenous", "ampoule"],
  ["Hydroxocobalamin", "Solution for injection", "Intramuscular", "vial"],
  ["Insulin degludec", "Solution for injection", "Intramuscular", "ampoule"],
])("%s as %s, %s, has no entry", async (vtm, form, route, unit) => {
  const vmp = product(vtm, form, route, unit);
  expect(await entryOf(lookup, { of: "vmp", vmp }, medicineEntries)).toEqual({
    entry: null,
    why: "other-form-or-route",
  });
});
