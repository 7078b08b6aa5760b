import { englishPage, mostWordsInSentence, notPlain, pagePhrasesOf, wordCount } from "@plainlabel/core";
import { describe, expect, it } from "vitest";
import { reasonTexts } from "./remind/reminderPlanOf.ts";
import { gapWords } from "./renderRemind.ts";
import { englishOnly } from "./words.ts";

/** With blanks filled as they may be. */
const filled = (text: string): string =>
  text
    .replace("{gap}", "6 hours")
    .replace("{slot}", "bedtime")
    .replace("{date}", "1 May")
    .replace("{n}", "3");

const { words, doing, slots, weekdays, calendar, faults } = englishPage;
const own: readonly string[] = [
  ...Object.values(words),
  ...Object.values(englishOnly),
  ...Object.values(slots),
  ...Object.values(weekdays),
  ...Object.values(doing).flatMap((each) => Object.values(each)),
  ...reasonTexts,
  ...Object.values(calendar).flat(),
  ...Object.values(faults).flat(),
  gapWords(360, pagePhrasesOf(null)),
].map((text) => filled(text).replaceAll(/\{(?:time|from|until)\}/g, "08:00"));

/**
 * Names of days are names, and so is Makaton to whoever uses it; the others are everyday words that the word list
 * has not met yet.
 */
const known = new Set([
  ...Object.values(weekdays).map((day) => day.toLowerCase()),
  "android",
  "calendar",
  "downloads",
  "english",
  "import",
  "iphone",
  "makaton",
  "me",
  "message",
  "mobile",
  "pause",
  "print",
  "rang",
  "teatime",
  "text",
  "tick",
  "ticks",
  "uk",
]);

const sentences = own.flatMap((text) => text.split(/(?<=[.?!]) /));

describe("our own words", () => {
  it.each(sentences)("%s", (sentence) => {
    expect(notPlain(sentence, known)).toEqual([]);
    expect(wordCount(sentence)).toBeLessThanOrEqual(mostWordsInSentence);
  });
});
