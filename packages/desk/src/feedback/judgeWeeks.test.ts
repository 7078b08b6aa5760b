import { expect, test } from "vitest";
import { type DeskWeek, haveLimits, verdictOf } from "./judgeWeeks.ts";

const week = (size: number, signal: DeskWeek["signal"] = null): DeskWeek => ({
  ...{ week: "2026-11-23", size, notEasy: 1, proportion: 1 / size, lower: 0, upper: 1 },
  signal,
});
const weeks = (count: number, size: number) => Array.from({ length: count }, () => week(size));

test("limits need 12 weeks and 100 answers", () => {
  expect(haveLimits([])).toBe(false);
  expect(haveLimits(weeks(11, 100))).toBe(false);
  // By hand: 12 × 8 = 96 answers, 12 × 9 = 108.
  expect(haveLimits(weeks(12, 8))).toBe(false);
  expect(haveLimits(weeks(12, 9))).toBe(true);
});

test("a week of fewer than 10 answers is not judged, whatever its share", () => {
  expect(verdictOf(week(9, "above"))).toBe("too-few");
  expect([null, "above", "below"].map((signal) => verdictOf(week(10, signal as DeskWeek["signal"])))).toEqual(
    ["usual", "worse", "better"],
  );
});
