// Beside words that begin at the right no picture tells by its order alone what comes first.
import { expect, it } from "vitest";
import { regimenOfWords } from "../../testing/byHand.ts";
import { phrasesOf, translatedTags } from "../languages.ts";
import { translateLabel } from "../translate.ts";

const pictures = (text: string, tag: (typeof translatedTags)[number]): readonly string[] => {
  const { directions } = translateLabel(tag, {
    regimen: regimenOfWords(text),
    warnings: [],
    furniture: [],
  });
  return directions.said
    ? directions.sentences.flatMap(({ pictogram }) => pictogram?.id ?? [])
    : ["not said"];
};

const before = "Take one tablet once a week on Monday, 30 minutes before food";

it.each(translatedTags)("%s: a dose before a meal is drawn where the row is read as it runs", (tag) => {
  const drawn = pictures(before, tag);
  expect(drawn).toContain("week-strip");
  expect(drawn.includes("meal-bar")).toBe(phrasesOf(tag).dir === "ltr");
});

it.each(translatedTags)("%s: the change of a patch is drawn where the row is read as it runs", (tag) => {
  const drawn = pictures("Apply one patch every 72 hours", tag);
  if (!drawn.includes("not said")) expect(drawn.includes("change-patch")).toBe(phrasesOf(tag).dir === "ltr");
});

it("is read from the right in these", () => {
  expect(translatedTags.filter((tag) => phrasesOf(tag).dir === "rtl").toSorted()).toEqual([
    "ar",
    "ckb",
    "fa",
    "ps",
    "ur",
  ]);
});
