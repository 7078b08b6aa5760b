// One ceiling of several doses side by side: said once, in all, in every language that has the words.
import { calendarOf, compareCalendars } from "@plainlabel/directions";
import { describe, expect, it } from "vitest";
import { regimenOfWords } from "../../testing/byHand.ts";
import { phrasesOf, translatedTags } from "../languages.ts";
import { readTranslated, translateLabel } from "../translate.ts";
import type { Phrases } from "./Phrases.ts";
import { wordsOfTranslated } from "./Translation.ts";

const regimen = regimenOfWords(
  "Take 1 tablet twice a day and 1 tablet when required, maximum 4 tablets in 24 hours",
);
const alone = regimenOfWords("Take 1 tablet when required, maximum 4 tablets in 24 hours");

const firstDay = "2026-01-05";

const saidIn = (tag: (typeof translatedTags)[number], meant: typeof regimen): readonly string[] | null => {
  const { directions } = translateLabel(tag, { regimen: meant, warnings: [], furniture: [] });
  return directions.said ? directions.sentences.map(wordsOfTranslated) : null;
};

it("is one ceiling of two steps", () => {
  expect(regimen.steps).toHaveLength(2);
  expect(regimen.steps.map(({ limits }) => limits.units?.amount)).toEqual(["4", "4"]);
});

it("is not said in Somali and Tigrinya, which have no sure words for it", () =>
  expect(translatedTags.filter((tag) => saidIn(tag, regimen) === null)).toEqual(["so", "ti"]));

describe.each(translatedTags.filter((tag) => tag !== "so" && tag !== "ti"))("in %s", (tag) => {
  const phrases: Phrases = phrasesOf(tag);
  const said = saidIn(tag, regimen)!;
  const own = saidIn(tag, alone)!.at(-1)!;

  it("is said once, with the last of them, and read back as the ceiling of both", () => {
    expect(said.filter((sentence) => /4/.test(sentence) || sentence === own)).toHaveLength(1);
    const read = readTranslated(tag, said, firstDay);
    expect(read.ok && compareCalendars(calendarOf(regimen, firstDay), read.calendar, "sentences")).toEqual(
      [],
    );
  });

  it("is caught where it is said as the ceiling of the last alone", () => {
    expect(phrases.sentences.mostUnitsOfAll).not.toBe(phrases.sentences.mostUnits);
    const read = readTranslated(tag, said.with(-1, own), firstDay);
    const same =
      read.ok && compareCalendars(calendarOf(regimen, firstDay), read.calendar, "sentences").length === 0;
    expect(same).toBe(false);
  });
});
