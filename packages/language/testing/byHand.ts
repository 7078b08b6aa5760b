// testing: thirty-two directions of every kind, and how a language's words for them, written by hand, are compared.
import { interpretDirections, type Regimen } from "@plainlabel/directions";
import { expect, it } from "vitest";
import { phrasesOf, type TranslatedTag } from "../src/languages.ts";
import { wordsOfTranslated } from "../src/translate/Translation.ts";
import { translateLabel } from "../src/translate.ts";

/** What is prescribed, in the order in which each language writes them out. */
export const prescribed = [
  "Take one tablet each morning",
  "Take 2 tablets three times a day",
  "Take half a tablet once a day in the morning",
  "Take 1.5 tablets at bedtime",
  "Take two capsules twice a day for 7 days",
  "Take one or two tablets every 4 to 6 hours when required, maximum 8 tablets in 24 hours",
  "Take six tablets once a week on Monday",
  "Take one tablet every other day",
  "Take one 5 mL spoonful four times a day",
  "Take 2.5 mL twice a day",
  "Inhale two puffs twice a day",
  "Inhale two puffs up to four times a day when required",
  "Put one drop into the left eye at bedtime",
  "Apply thinly to the affected area twice a day",
  "Apply one patch every 72 hours",
  "Inject 14 units once a day at bedtime",
  "Take one tablet 30 minutes before breakfast",
  "Take one capsule three times a day with or after food",
  "Take one tablet once a day on an empty stomach",
  "Take 4 tablets once a day for 5 days, then 2 tablets once a day for 5 days, then stop",
  "Take one tablet in the morning and two tablets at bedtime",
  "Take one tablet once a day for 21 days then 7 days off",
  "Take 3 mg on Mondays and 4 mg on Tuesdays",
  "Take one sachet twice a day",
  "Insert one pessary at bedtime",
  "Use two sprays in each nostril once a day",
  "Take one tablet at 8am and 8pm",
  "Take 1 tablet when required for pain, at least 4 hours between doses",
  "Take one tablet once a day. Swallow whole. Do not drink alcohol",
  "Suck one lozenge every 3 hours",
  "Take 10 tablets as a single dose",
  "Take one tablet on 5 days a week",
] as const;

/** The regimen of one of them. */
export const regimenOfWords = (text: string): Regimen => {
  const read = interpretDirections({ text }, {});
  if (!read.understood) throw new Error(`“${text}” is not understood.`);
  return read.regimen;
};

const plainSpaces = (text: string): string =>
  text.replaceAll(/[\u00A0\u202F]/g, " ").replaceAll(/[\u2060\u2066-\u2069]/g, "");

/** A test for each: the code says what was written by hand, ties and isolates apart; `null`: it must not be said. */
export const saysWhatWasWritten = (tag: TranslatedTag, written: readonly (string | null)[]): void => {
  it("has words for each direction", () => expect(written).toHaveLength(prescribed.length));
  it.each(prescribed.map((text, at) => [text, written[at] ?? null] as const))("%s", (text, words) => {
    const { directions } = translateLabel(tag, {
      regimen: regimenOfWords(text),
      warnings: [],
      furniture: [],
    });
    const said = directions.said
      ? plainSpaces(directions.sentences.map(wordsOfTranslated).join(phrasesOf(tag).writing.between))
      : null;
    expect(said).toBe(words);
  });
};
