import { expect, test } from "vitest";
import { addressInOneLine, oneLine, oneLineIn, withoutMarks } from "./oneLine.ts";

test.each([
  ["Take one", "Take one"],
  ["Take one\ntwice a day", "Take one twice a day"],
  ["Take one\r\ntwice a day", "Take one twice a day"],
  ["Take one \n\n twice", "Take one twice"],
  ["Take one\u2029twice", "Take one twice"],
  ["\n Take one \r\n", "Take one"],
  ["\ufeffTake one", "Take one"],
  // A space at an edge that no line break left, a tab, and marks within words are for the rules of text to judge.
  [" Take one", " Take one"],
  ["Take\tone", "Take\tone"],
  ["Take\ufeffone", "Take\ufeffone"],
  ["\n", ""],
  ["Take one tablet\n2 times a day", "Take one tablet 2 times a day"],
  ["Use on weekdays\nand at none other", "Use on weekdays and at none other"],
  // Two numbers would become another.
  ["Take one\nhalf at night", "Take one\nhalf at night"],
  ["Take 1\r\n 2 at night", "Take 1\r\n 2 at night"],
  ["Take 1\n½ at night", "Take 1\n½ at night"],
  ["Take 2.\n5 at night", "Take 2.\n5 at night"],
])("%j is read as %j", (sent, read) => {
  expect(oneLine(sent)).toBe(read);
});

test("an address has a comma where its lines had none", () => {
  expect(addressInOneLine("Flat 2\n1 High St\nLeeds,\nLS1 1AA\n")).toBe("Flat 2, 1 High St, Leeds, LS1 1AA");
});

test("a telephone number loses its marks of direction and no digit", () => {
  expect(withoutMarks("\u2068+44\u00a0113 496\u200e 0142\u2069")).toBe("+44\u00a0113 496 0142");
});

test("a structure without line breaks is the same value, and one with them is changed there alone", () => {
  const plain = [{ text: "a", list: [1, null, "b"] }];
  expect(oneLineIn(plain)).toBe(plain);
  expect(oneLineIn([{ text: "a\nb", list: [1, null, "b"] }])).toEqual([
    { text: "a b", list: [1, null, "b"] },
  ]);
});
