import { describe, expect, it } from "vitest";
import { snomedSystem } from "./codeTables.ts";
import { otherWayIn } from "./otherWaysIn.ts";

const wordsOf = (text: string): string | null | undefined => otherWayIn({ text })?.words;

describe("a way in that has no name among the routes", () => {
  it.each([
    ["PEG", "via PEG tube"],
    ["PEG tube", "via PEG tube"],
    ["via PEG tube", "via PEG tube"],
    ["Percutaneous endoscopic gastrostomy route", "via PEG tube"],
    ["by the NG tube", "via NG tube"],
    ["NG", "via NG tube"],
    ["Nasogastric use", "via NG tube"],
    ["Nasojejunal tube route", "via NJ tube"],
    ["RIG", "via RIG tube"],
    ["Gastroenteral use", "via feeding tube"],
  ])("%s", (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it.each(["oral", "PEG or oral", "via NG tube and PEG", "tube"])("is none: %s", (text) => {
    expect(otherWayIn({ text })).toBeNull();
  });

  it("is none beside the code of a route, or another tube", () => {
    const coding = [{ system: snomedSystem, code: "26643006" }];
    expect(otherWayIn({ text: "PEG tube", coding })).toBeNull();
    expect(otherWayIn({ text: "PEG", coding: [{ display: "Nasogastric route" }] })).toBeNull();
  });
});
