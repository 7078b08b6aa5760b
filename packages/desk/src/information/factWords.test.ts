import { expect, it } from "vitest";
import { factListInWords, factListOfWords, factsInWords, factsOfWords } from "./factWords.ts";

it.each([
  ["No page seen yet for takeWell/5: If you forget.", "No page seen yet for taking fact 6: If you forget."],
  ["commonSideEffects/0", "side effect fact 1"],
  ["Use 2 of them, and take fact finding slowly.", "Use 2 of them, and take fact finding slowly."],
])("says the facts of %j in words, and reads them back", (text, words) => {
  expect(factsInWords(text)).toBe(words);
  expect(factsOfWords(words)).toBe(text);
});

it("takes a list with commas, in any case, and leaves what is no fact as it was typed", () => {
  expect(factListInWords(["usedFor/0", "storage/11"])).toBe("use fact 1, storing fact 12");
  expect(factListOfWords(" Use fact 1,storing fact 12, , ask first fact 0")).toEqual([
    "usedFor/0",
    "storage/11",
    "ask first fact 0",
  ]);
});
