import { expect, test } from "vitest";
import { asciiOf, cellsOf, isSixDots } from "./asciiBraille.ts";

const all = Array.from({ length: 64 }, (_, dots) => String.fromCodePoint(0x2800 + dots)).join("");

test("each of the 64 cells has a character of its own, and comes back from it", () => {
  expect(new Set(asciiOf(all)).size).toBe(64);
  expect(cellsOf(asciiOf(all))).toBe(all);
});

test("letters, digits and signs stand where embossers have them", () => {
  // a, l, p, dots 3456 (number), dot 6 (capital), dots 256 (full stop), nothing.
  expect(asciiOf("\u2801\u2807\u280f\u283c\u2820\u2832\u2800")).toBe("ALP#,4 ");
});

test("what is no cell of six dots is told apart", () => {
  expect(isSixDots(all)).toBe(true);
  expect(isSixDots("\u2840")).toBe(false);
  expect(isSixDots("a")).toBe(false);
  expect(cellsOf("a")).toBeNull();
  expect(cellsOf("\u00e9")).toBeNull();
});
