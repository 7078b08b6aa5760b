import { expect, it } from "vitest";
import { interpretDirections } from "../interpretDirections.ts";

const reasonFor = (text: string, code: string): string | undefined => {
  const read = interpretDirections({ text }, {});
  return read.understood ? undefined : read.refusals.find((refusal) => refusal.code === code)?.detail;
};

it.each([
  ["1-0-1", "1-0-1"],
  ["1-0-1-0", "1-0-1-0"],
  ["0-0-1 tablets", "0-0-1"],
  ["Take 2 - 0 - 2", "2 - 0 - 2"],
])("names a row of doses whole, and no number of it by itself: %s", (text, row) => {
  expect(reasonFor(text, "dashed-schedule")).toContain(`"${row}"`);
  expect(reasonFor(text, "number-format")).toBeUndefined();
  expect(reasonFor(text, "stray-number")).toBeUndefined();
});

it("takes two numbers for no row, and a date for a date", () => {
  expect(reasonFor("Take 1-0 tablets", "dashed-schedule")).toBeUndefined();
  expect(reasonFor("Take 1 tablet 01-12-2026", "calendar-date")).toContain('"01-12-2026"');
});
