import { expect, test } from "vitest";
import { mixesWarnings, readWarningsText } from "./readWarningsText.ts";

test.each([
  ["9", [{ number: 9 }]],
  ["9, 21", [{ number: 9 }, { number: 21 }]],
  ["9 21;\n  32 ", [{ number: 9 }, { number: 21 }, { number: 32 }]],
  ["May stain your teeth", [{ text: "May stain your teeth" }]],
  ["9\r\nTake for 2 days, then stop", [{ number: 9 }, { text: "Take for 2 days, then stop" }]],
  ["20", [{ number: 20 }]],
  ["9 and 21", [{ text: "9 and 21" }]],
  [" \n ", []],
])("%j", (typed, warnings) => {
  expect(readWarningsText(typed)).toEqual(warnings);
});

test.each([
  ["9/21", true],
  ["9 and 21", true],
  ["no. 9", true],
  ["Warnings 9 & 21", true],
  ["9, take with food", true],
  ["9, 21", false],
  ["Take for 2 days, then stop", false],
  ["No more than 4 a day", false],
  ["May stain your teeth", false],
])("%j is neither numbers nor words alone: %s", (typed, mixed) => {
  expect(mixesWarnings(typed)).toBe(mixed);
});
