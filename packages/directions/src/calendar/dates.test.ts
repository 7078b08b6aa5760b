import { describe, expect, it } from "vitest";
import { dayNumber, isIsoDate, isoDate, monthsAfter, weekdayOf } from "./dates.ts";

describe("days as numbers", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["1970-03-01", 59],
    ["2000-02-29", 11_016],
  ])("%s is day %i, and back", (date, day) => {
    expect(dayNumber(date)).toBe(day);
    expect(isoDate(day)).toBe(date);
    expect(isIsoDate(date)).toBe(true);
  });

  it.each(["2026-02-30", "2025-02-29", "2026-04-31", "2026-13-01", "2026-1-5", "+002026-01-05", "today", ""])(
    "%j is no date",
    (date) => {
      expect(() => dayNumber(date)).toThrow(RangeError);
      expect(isIsoDate(date)).toBe(false);
    },
  );
});

it.each([
  ["2026-01-05", "monday"],
  ["2026-01-11", "sunday"],
  ["1970-01-01", "thursday"],
  ["1969-12-28", "sunday"],
  ["1969-12-22", "monday"],
])("%s is a %s", (date, weekday) => {
  expect(weekdayOf(dayNumber(date))).toBe(weekday);
});

it.each([
  ["2026-01-15", 1, "2026-02-15"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2026-01-31", 2, "2026-03-31"],
  ["2026-03-31", 1, "2026-04-30"],
  ["2026-12-31", 1, "2027-01-31"],
  ["2026-01-01", 12, "2027-01-01"],
  ["2026-01-31", 0, "2026-01-31"],
])("%s and %i months are %s", (date, count, after) => {
  expect(isoDate(monthsAfter(dayNumber(date), count))).toBe(after);
});
