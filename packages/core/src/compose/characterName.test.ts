import { expect, test } from "vitest";
import { characterName } from "./characterName.ts";

test("a mark is named by its code point and Unicode's name", () => {
  expect(characterName("\u0300")).toBe("U+0300 (combining grave accent)");
  expect(characterName("\u0332")).toBe("U+0332 (combining low line)");
  expect(characterName("\u036f")).toBe("U+036F (combining latin small letter x)");
  expect(characterName("\u20dd")).toBe("U+20DD (combining enclosing circle)");
  expect(characterName("\u20f0")).toBe("U+20F0 (combining asterisk above)");
});

test("a mark of another block is called a mark, a letter has its code point", () => {
  expect(characterName("\u0e31")).toBe("U+0E31 (a mark on a letter)");
  expect(characterName("漢")).toBe("U+6F22");
});
