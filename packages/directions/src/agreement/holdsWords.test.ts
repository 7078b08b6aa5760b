import { describe, expect, it } from "vitest";
import { holdsWords } from "./holdsWords.ts";

describe("holdsWords", () => {
  it.each([
    ["Take 1 tablet. Avoid alcohol.", "avoid alcohol", true],
    ["Take 1 tablet.", "Take 1 tablet", true],
    ["No more than 40 mg", "No more than 4", false],
    ["Not to be chewed", "to be chewed", true],
    ["Take 1.5 tablets", "Take 1", false],
    ["Avoid  alcohol", "alcohol avoid", false],
    ["Avoid  alcohol", "avoid alcohol", true],
    ["Avoid alcohol", " avoid   alcohol ", true],
    ["Take 1.. Avoid: alcohol;, now", "1 avoid alcohol now", true],
    ["Take one tablet", "one tab", false],
    ["Take one tablet", "one", true],
  ])("%s / %s", (text, words, expected) => {
    expect(holdsWords(text, words)).toBe(expected);
  });
});
