import { mostWordsInSentence, notPlain, wordCount } from "@plainlabel/core";
import { describe, expect, it } from "vitest";
import { doingWords } from "./doing.ts";
import { calendarWords } from "./remind/calendarWords.ts";
import { reasonTexts } from "./remind/reminderPlanOf.ts";
import { gapWords } from "./renderRemind.ts";
import { slotWords, weekdayWords, words } from "./words.ts";

const own: readonly string[] = [
  ...Object.values(words),
  ...Object.values(slotWords),
  ...Object.values(weekdayWords),
  ...Object.values(doingWords).flatMap((each) => Object.values(each)),
  ...reasonTexts,
  ...Object.values(calendarWords).flat(),
  gapWords(6),
];

/** Names of days are names, and so is Makaton to whoever uses it; the others are everyday words that the word list has not met yet. */
const known = new Set([
  ...Object.values(weekdayWords).map((day) => day.toLowerCase()),
  "android",
  "calendar",
  "downloads",
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
