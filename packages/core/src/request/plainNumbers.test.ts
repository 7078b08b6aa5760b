// Numbers as they may be printed, in every field.
import { describe, expect, it } from "vitest";
import { numberFaults } from "./plainNumbers.ts";

describe("numbers that would be misread", () => {
  it.each([
    ["1,5 mg", "decimal-comma"],
    ["0,25 mg", "decimal-comma"],
    ["Warfarin 1,5mg tablets", "decimal-comma"],
    ["1,0000 units", "decimal-comma"],
    [".5 mg", "naked-decimal"],
    ["Digoxin .25 mg", "naked-decimal"],
    ["250 mg/.5 mL", "naked-decimal"],
    ["5.0 mg", "trailing-zero"],
    ["2.50 mL", "trailing-zero"],
    ["1.0 mg/mL", "trailing-zero"],
    ["1.0%", "trailing-zero"],
    ["10.0", "trailing-zero"],
  ])("%s: %s", (text, code) => {
    expect(numberFaults(text).map((fault) => fault.code)).toEqual([code]);
  });
});

describe("numbers as they stand on packs", () => {
  it.each([
    "1.5 mg",
    "0.5 mg",
    "500 mg",
    "25,000 units",
    "1,000,000 units",
    "250 mg/5 mL",
    "100 micrograms/dose",
    "10.5%",
    "20 mg",
    "100",
    "2 x 100 mL",
    "2,4-Dichlorobenzyl alcohol 1.2 mg lozenges",
    "Vitamin B12 50 microgram",
    "Co-codamol 30 mg/500 mg",
    "St. 5 mg",
    "version 1.0 of the leaflet",
    "3.1-3.7 g/5 mL",
    "1.05 g",
  ])("%s", (text) => {
    expect(numberFaults(text)).toEqual([]);
  });
});
