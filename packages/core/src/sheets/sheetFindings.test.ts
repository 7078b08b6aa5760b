// What two names have in common.
import { describe, expect, it } from "vitest";
import { substancesIn } from "./sheetFindings.ts";

const shared = (one: string, other: string): readonly string[] =>
  [...substancesIn(one)].filter((word) => substancesIn(other).has(word));

describe("the substances that a name tells", () => {
  it.each([
    ["Paracetamol", "Co-codamol", ["paracetamol"]],
    ["Levothyroxine sodium", "Levothyroxine", ["levothyroxine"]],
    ["Ramipril", "Ramipril", ["ramipril"]],
    ["Co-codamol", "Co-dydramol", ["paracetamol"]],
  ])("finds what %s and %s have in common", (one, other, expected) => {
    expect(shared(one, other)).toEqual(expected);
  });

  it.each([
    ["Levothyroxine sodium", "Alginate sodium"],
    ["Calcium carbonate", "Atorvastatin calcium"],
    ["Amlodipine", "Amitriptyline"],
    ["Folic acid", "Alendronic acid"],
    ["Ramipril 5 mg modified-release tablets", "Sertraline 50 mg sugar-free tablets"],
  ])("does not take a salt or a form for a substance: %s and %s", (one, other) => {
    expect(shared(one, other)).toEqual([]);
  });
});
