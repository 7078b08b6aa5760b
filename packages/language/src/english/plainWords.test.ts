import { describe, expect, it } from "vitest";
import { medicineNames } from "./medicineNames.ts";
import { medicineWords } from "./medicineWords.ts";
import { explanationsIn, mostWordsInSentence, notPlain, wordCount } from "./plainWords.ts";

describe("plain words", () => {
  it("knows everyday words and their endings", () => {
    expect(notPlain("Stopped, taking, tried, dizzier, easily, washes and the baby's feet.")).toEqual([]);
  });

  it("names each word that is not plain, once", () => {
    expect(notPlain("Administer the bolus. Administer it.")).toEqual(["administer", "bolus"]);
  });

  it("takes a joined word apart", () => {
    expect(notPlain("A light-headed person and a pre-prandial dose")).toEqual(["pre-prandial"]);
  });

  it("allows a name that the text is about", () => {
    expect(notPlain("Ramipril helps.", new Set(["ramipril"]))).toEqual([]);
  });

  it("does not let a name of an object's own property pass as a word", () => {
    expect(notPlain("constructor")).toEqual(["constructor"]);
  });

  it("does not take a code for a plain word", () => {
    expect(notPlain("Vitamin B12 and X99, 24 hours")).toEqual(["x99"]);
  });

  it("counts numbers as words and signs as none", () => {
    expect(wordCount("Take 2 - then wait, please.")).toBe(5);
  });

  it("finds the explanation of a hard word in any form", () => {
    expect([...explanationsIn("It dissolves.").keys()]).toEqual(["dissolve"]);
  });
});

describe("the words we explain", () => {
  it.each(Object.entries({ ...medicineWords, ...medicineNames }))("%s: %s", (word, explanation) => {
    expect(explanation).toMatch(/^[A-Z].*\.$/);
    expect(wordCount(explanation)).toBeLessThanOrEqual(mostWordsInSentence);
    expect(notPlain(explanation)).toEqual([]);
    expect(word).toBe(word.toLowerCase());
  });
});
