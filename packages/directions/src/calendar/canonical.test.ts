import { expect, it } from "vitest";
import { between, exactly, lasting } from "../../testing/blankStep.ts";
import { canonicalAmount, canonicalSpan, wholeOf } from "./canonical.ts";

it("an amount is written in one way", () => {
  expect(canonicalAmount(exactly("2.50"))).toEqual(exactly("2.5"));
  expect(canonicalAmount(between("2.0", "2"))).toEqual(exactly("2"));
  expect(canonicalAmount(between("1.0", "2.0"))).toEqual(between("1", "2"));
});

it.each([
  ["2 weeks", lasting("2", "week"), lasting("14", "day")],
  ["1 to 2 weeks", lasting("1", "week", "2"), lasting("7", "day", "14")],
  ["1.5 years", lasting("1.5", "year"), lasting("18", "month")],
  ["1 to 2 years", lasting("1", "year", "2"), lasting("12", "month", "24")],
  ["24 hours", lasting("24", "hour"), lasting("24", "hour")],
  ["30.0 to 60.0 minutes", lasting("30.0", "minute", "60.0"), lasting("30", "minute", "60")],
  ["4.0 days", lasting("4.0", "day"), lasting("4", "day")],
  ["3 months", lasting("3", "month"), lasting("3", "month")],
])("%s", (_, span, canonical) => {
  expect(canonicalSpan(span)).toEqual(canonical);
});

it("a whole length has one end, and no part of a unit", () => {
  expect(wholeOf(lasting("12", "day"))).toBe(12);
  expect(wholeOf(lasting("12345", "day"))).toBe(12_345);
  for (const span of [
    lasting("1", "day", "2"),
    lasting("1.5", "day"),
    lasting("0", "day"),
    lasting("012", "day"),
    lasting("123456", "day"),
    lasting("-3", "day"),
  ])
    expect(wholeOf(span)).toBeNull();
});
