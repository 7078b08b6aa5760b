import { describe, expect, it } from "vitest";
import { type EarlierEntry, earlierEntrySchema } from "./EarlierEntry.ts";
import { entryFor, signsOf } from "./entryFor.ts";
import { medicineEntrySchema, sentEntrySchema, sentencesOfEntry } from "./MedicineEntry.ts";
import { isEarlierEntry, readKeptEntry, upgradeEntry } from "./upgradeEntry.ts";

const line = (text: string) => ({ text, pictogram: null, facts: [] });
const earlier: EarlierEntry = {
  substance: "ramipril",
  name: "Ramipril",
  dmdCodes: [],
  forms: ["tablet", "capsule"],
  status: "reviewed",
  reviewedBy: { name: "R. Okafor", registration: "2012345", on: "2026-11-01" },
  whatFor: [{ text: "It is for your heart.", pictogram: { id: "morning" }, facts: ["usedFor/0"] }],
  howItHelps: [line("It opens blood tubes.")],
  takeWell: [line("Follow your label."), line("If you forget it, leave it.")],
  sideEffects: [line("You may cough.")],
  getHelp: [
    { who: "999", sentences: [line("Phone 999 if your tongue swells.")] },
    { who: "pharmacist", sentences: [line("Tell us if you cough.")] },
  ],
  avoid: [line("No salt substitutes.")],
  storing: [line("Keep it dry.")],
  unused: [{ fact: "avoid/0", reason: "Not for us." }],
  sources: [{ title: "A page", address: "https://example.org/" }],
  toCheck: ["Ask the clinic."],
};

describe("an entry of the first shape", () => {
  const upgraded = upgradeEntry(earlierEntrySchema.parse(earlier));

  it("becomes one of today's, by its schema", () => {
    expect(sentEntrySchema.parse(upgraded)).toEqual(upgraded);
    const kept = readKeptEntry({ ...earlier, version: 3 });
    expect(medicineEntrySchema.parse(kept)).toEqual(kept);
    expect(kept.version).toBe(3);
  });

  it("loses nothing: it can be written back to the letter", () => {
    const { whatFor, howItHelps, takeWell, sideEffects, storing, beCareful, earlierHelp } = upgraded;
    const { substance, name, dmdCodes, forms, status, unused, sources, toCheck, reviewedBy } = upgraded;
    const { words, ...signed } = reviewedBy!;
    expect(words).toBeNull();
    expect({
      ...{ substance, name, dmdCodes, forms, status, reviewedBy: signed, unused, sources, toCheck },
      ...{ whatFor, howItHelps, takeWell, sideEffects, storing, avoid: beCareful, getHelp: earlierHelp },
    }).toEqual(earlier);
  });

  it("says its own sentences and no other: nobody signed a sign of our table", () => {
    expect(signsOf(upgraded, undefined)).toEqual([]);
    expect(sentencesOfEntry(upgraded)).toHaveLength(9);
    const { parts, signs } = entryFor(readKeptEntry({ ...earlier, version: 1 }), {
      form: "tablet",
      reader: "taker",
    });
    expect(signs).toEqual([]);
    expect(parts.takeWell).toEqual(earlier.takeWell);
  });

  it("is told from today's by having no shape", () => {
    expect(isEarlierEntry(earlier)).toBe(true);
    for (const other of [upgraded, null, 5, "shape", undefined]) expect(isEarlierEntry(other)).toBe(false);
    const kept = { ...upgraded, version: 1 };
    expect(readKeptEntry(kept)).toBe(kept);
  });
});
