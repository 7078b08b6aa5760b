import { describe, expect, it } from "vitest";
import { barsPlace } from "./barredPlaces.ts";
import { cautionOf } from "./cautions/cautionOf.ts";

const bars = (words: string, place: string): boolean => {
  const caution = cautionOf(words);
  expect(caution, words).not.toBeNull();
  return barsPlace(caution!, place);
};

describe("a caution and where the dose goes", () => {
  it.each([
    ["do not use on the face", "face"],
    ["not on the face", "face and body"],
    ["avoid the face", "face"],
    ["avoid the face and groin", "groin"],
    ["not for use on broken skin", "broken skin"],
    ["do not use on broken or infected skin", "infected skin"],
    ["do not use on broken or infected skin", "broken skin"],
    ["not for use on open wounds", "wound"],
    ["avoid contact with eyes", "eye"],
    ["avoid the eye area", "around the eyes"],
    ["avoid the lips", "lips"],
    ["avoid the genitals", "genital area"],
  ])("“%s” bars the %s", (words, place) => {
    expect(bars(words, place)).toBe(true);
  });

  it.each([
    ["do not use on the face", "body"],
    ["not for use on broken skin", "skin"],
    ["avoid contact with eyes", "face"],
    ["avoid contact with eyes", "eyelids"],
    ["avoid contact with eyes", "around the eyes"],
    ["avoid the mouth", "around the mouth"],
    ["shake well", "face"],
  ])("“%s” does not bar the %s", (words, place) => {
    expect(bars(words, place)).toBe(false);
  });
});
