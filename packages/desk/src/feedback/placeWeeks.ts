// feedback: where the points and lines of the chart stand. Pure; CSS pixels from the upper left.
import type { DeskWeek } from "./judgeWeeks.ts";

const aWeek = 7 * 86_400_000;

/** Room for one week, and for the words at the edges. */
const step = 26;
export const frame = { left: 56, top: 16, bottom: 216, right: 90 } as const;

export interface PlacedWeek {
  readonly week: DeskWeek;
  readonly x: number;
  readonly y: number;
  /** Of the limits' ends, a step of the line each. */
  readonly upperY: number;
  readonly lowerY: number;
}

export interface PlacedChart {
  readonly width: number;
  readonly height: number;
  /** Where the frame ends; words of the lines follow. */
  readonly end: number;
  readonly weeks: readonly PlacedWeek[];
}

const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;

/** From 0 at the bottom to 1 at the top. */
export const heightOf = (share: number): number => tenth(frame.bottom - share * (frame.bottom - frame.top));

/** Weeks by the calendar: one without answers leaves its place empty. */
export const placeWeeks = (weeks: readonly DeskWeek[]): PlacedChart => {
  const first = Date.parse(weeks[0]?.week ?? "1970-01-01");
  const placed = weeks.map((week) => ({
    week,
    x: frame.left + step / 2 + Math.round((Date.parse(week.week) - first) / aWeek) * step,
    y: heightOf(week.proportion),
    upperY: heightOf(week.upper),
    lowerY: heightOf(week.lower),
  }));
  const end = (placed.at(-1)?.x ?? frame.left) + step / 2;
  return { width: end + frame.right, height: frame.bottom + 40, end, weeks: placed };
};

/** A line of steps, half a step to each side of a week. */
export const stepsOf = (chart: PlacedChart, heightAt: (week: PlacedWeek) => number): string =>
  chart.weeks.map((each) => `M${each.x - step / 2} ${heightAt(each)}h${step}`).join("");
