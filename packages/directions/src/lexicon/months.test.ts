import { expect, it } from "vitest";
import { dateInWords } from "./months.ts";

it.each([
  ["2026-11-22", "22 November 2026"],
  ["2026-03-04", "4 March 2026"],
  ["2028-02-29", "29 February 2028"],
])("%s is said with its month in words", (date, words) => {
  expect(dateInWords(date)).toBe(words);
});
