import { describe, expect, it } from "vitest";
import { regimenOfWords } from "../../testing/byHand.ts";
import { phrasesOf, translatedTags } from "../languages.ts";
import { directionsIn } from "./directionsIn.ts";

/** What English has words for and no other language yet. When one has, its row here goes. */
const englishOnly = [
  "Take 2 tablets 1 hour before your scan",
  "Take 1 tablet after dialysis",
  "Take 1 tablet on days 1 to 5 of a 28 day cycle",
];

describe.each(translatedTags)("%s", (tag) => {
  it.each(englishOnly)("does not say, and does not leave out: %s", (words) => {
    expect(directionsIn(regimenOfWords(words), phrasesOf(tag)).said).toBe(false);
  });
});
