// A hundred damaged, odd and rightful texts: each refused or printed as it should be.
import { describe, expect, it } from "vitest";
import {
  damagedNames,
  damagedTexts,
  rightfulNames,
  rightfulSentences,
  rightfulWords,
} from "../../testing/oddTexts.ts";
import { nameDamage, textDamage } from "./damagedText.ts";
import { textFaults } from "./displayText.ts";

describe("text that a program damaged", () => {
  it.each(damagedTexts)("%s", (text, likely) => {
    expect(textDamage(text)).toMatchObject({ likely });
    expect(textFaults(text).map(({ code }) => code)).toContain("text-damaged");
  });

  it("shows the mended word and no other", () => {
    const [fault] = textFaults("Mrs ZoÃ« Hutchinson");
    expect(fault?.detail).toContain('It was likely "Zoë".');
    expect(fault?.detail).not.toContain("Hutchinson");
  });
});

describe("rightful text", () => {
  it.each([...rightfulNames, ...rightfulWords, ...rightfulSentences])("%s", (text) => {
    expect(textDamage(text)).toBeNull();
  });
});

describe("a name", () => {
  it.each(damagedNames)("is held to more than a sentence: %s", (text) => {
    expect(textDamage(text)).toBeNull();
    expect(nameDamage(text)).toMatchObject({ likely: null });
  });

  it.each(damagedTexts)("is held to all that a sentence is: %s", (text) => {
    expect(nameDamage(text)).not.toBeNull();
  });

  it.each(rightfulNames)("may be %s", (text) => {
    expect(nameDamage(text)).toBeNull();
  });
});

describe("what a program writes for nothing", () => {
  it("is refused with a way out, since people are called Null", () => {
    const [fault] = textFaults("NULL");
    expect(fault?.help).toContain("Ms Null");
    expect(textFaults("Ms Null")).toEqual([]);
    expect(textFaults("Null")).toEqual([]);
  });
});
