import { expect, it } from "vitest";
// The words that are known are those of the grammar.
import "../sentence/readings.ts";
import { isUnknownEnglish } from "./foreignWords.ts";

it.each(["", "5", "é", "12 %", "litre bag", "intrathecal", "twice", "Cream.", "skin, face", "the eye"])(
  "%j does not give way to a code",
  (words) => {
    expect(isUnknownEnglish(words)).toBe(true);
  },
);

it.each(["comprimé", "Comprimés pelliculés", "crème cutanée", "- comprimé", "eye comprimé"])(
  "%j may be another language's name",
  (words) => {
    expect(isUnknownEnglish(words)).toBe(false);
  },
);
