import { expect, test } from "vitest";
import type { DeskWeek } from "./judgeWeeks.ts";
import { heightOf, placeWeeks, stepsOf } from "./placeWeeks.ts";

const week = (monday: string, proportion: number): DeskWeek => ({
  ...{ week: monday, size: 20, notEasy: 20 * proportion, proportion },
  ...{ lower: 0, upper: 1, signal: null },
});

test("nothing and everything stand at the edges of the frame, half in the middle", () => {
  expect([0, 0.5, 1].map(heightOf)).toEqual([216, 116, 16]);
});

test("a week without answers leaves its place empty", () => {
  const { weeks, end, width } = placeWeeks([
    week("2026-10-19", 0.1),
    week("2026-10-26", 0.1),
    week("2026-11-09", 0.1),
  ]);
  expect(weeks.map(({ x }) => x)).toEqual([69, 95, 147]);
  expect([end, width]).toEqual([160, 250]);
});

test("the limits are a step for each week, at that week's own height", () => {
  const chart = placeWeeks([week("2026-10-19", 0.1), week("2026-10-26", 0.2)]);
  expect(stepsOf(chart, ({ y }) => y)).toBe("M56 196h26M82 176h26");
});

test("a chart without weeks has a frame and no points", () => {
  expect(placeWeeks([]).weeks).toEqual([]);
});
