import { describe, expect, it } from "vitest";
import { findEntry } from "./findEntry.ts";
import type { MedicineEntry } from "./MedicineEntry.ts";
import { medicineEntries } from "./medicineEntries.ts";

const [first, second] = medicineEntries as readonly [MedicineEntry, MedicineEntry, ...MedicineEntry[]];
const coded: MedicineEntry = { ...first, dmdCodes: ["123456789"] };
const entries = [coded, second];

describe("an entry", () => {
  it("is found by its name in any case", () => {
    expect(findEntry({ substance: "RAMIPRIL" })?.name).toBe("Ramipril");
  });

  it("is found by its dm+d code", () => {
    expect(findEntry({ code: "123456789" }, entries)).toBe(coded);
  });

  it("is found by its name when its code is not known yet", () => {
    expect(findEntry({ code: "999999999", substance: second.substance }, entries)).toBe(second);
  });

  it.each(["aspirin", "hydrocortisone", "methotrexate", "ramipri", "ramipril 5 mg", ""])(
    "is not guessed from a near name: %s",
    (substance) => {
      expect(findEntry({ substance })).toBeUndefined();
    },
  );

  it.each([
    ["prednisolone", "gastro-resistant tablets", true],
    ["prednisolone", "eye drops", false],
    ["amoxicillin", "oral suspension", true],
    ["amoxicillin", "powder for injection", false],
    ["ibuprofen", "gel", false],
    ["paracetamol", "powder for infusion", false],
    ["insulin glargine", "solution for injection", true],
    ["latanoprost eye drops", "Eye drops", true],
  ])("of %s is found for %s: %s", (substance, form, found) => {
    expect(findEntry({ substance, form }) !== undefined).toBe(found);
  });

  it("is not chosen when code and name disagree", () => {
    expect(findEntry({ code: "123456789", substance: second.substance }, entries)).toBeUndefined();
  });

  it("is not chosen from two that claim the code", () => {
    const both = [coded, { ...second, dmdCodes: ["123456789"] }];
    expect(findEntry({ code: "123456789" }, both)).toBeUndefined();
    expect(findEntry({ code: "123456789", substance: second.substance }, both)).toBeUndefined();
  });

  it("is not found when nothing is asked", () => {
    expect(findEntry({})).toBeUndefined();
  });
});
