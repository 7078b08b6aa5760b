// Worked examples of NHSRplotthedots, of a textbook's p-chart, of NIST's wafers and of Anhoej's table.
import { describe, expect, it } from "vitest";
import { pChart } from "./pChart.ts";
import { runChart, runLimits } from "./runChart.ts";
import { assurance, xmr } from "./xmr.ts";

describe("XmR", () => {
  const values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

  it("screens large ranges, as the R package does", () => {
    const { mean, low, high, signals, trial } = xmr(values);
    expect(mean).toBeCloseTo(1.94, 2);
    expect(high).toBeCloseTo(4.6, 2);
    expect(low).toBeCloseTo(-0.72, 2);
    expect(signals[4]).toBe("outside");
    expect(trial).toBe(false);
  });

  it("does not, as the Excel version does not", () => {
    const { low, high, signals } = xmr(values, false);
    expect(high).toBeCloseTo(6.95, 2);
    expect(low).toBeCloseTo(-3.06, 2);
    expect(signals[4]).toBe("outside");
  });

  it("names a trend of seven, and a shift of seven, and not of six", () => {
    const flat = [5, 6, 5, 6, 5, 6, 5, 6];
    const rising = xmr([...flat, 1, 2, 3, 4, 5, 6, 7, ...flat]).signals;
    expect(rising.slice(8, 15).every((signal) => signal === "trend" || signal === "outside")).toBe(true);
    const shifted = [4, 6, 4, 6, 4, 6, 4, 6, 5.6, 5.4, 5.6, 5.4, 5.6, 5.4, 5.6, 4, 4, 4, 4];
    expect(xmr(shifted).signals.filter((signal) => signal === "shift")).toHaveLength(8);
    expect(xmr([1, 2, 1, 2, 1, 2, 1, 2]).signals).toEqual(Array(8).fill(null));
  });

  it("names two of three near one limit, all three on its side", () => {
    // Forty points of 5 and 7: the mean is 6.2, the limits about 6 away, and 10.8 lies beyond two thirds of that.
    const quiet = Array.from({ length: 20 }, () => [5, 7]).flat();
    expect(xmr([...quiet, 10.8, 6.5, 10.8, ...quiet]).signals.slice(40, 43)).toEqual([
      "two-of-three",
      null,
      "two-of-three",
    ]);
    expect(xmr([...quiet, 10.8, 5, 10.8, ...quiet]).signals).not.toContain("two-of-three");
    expect(xmr([...quiet, 10.8, 6.5, 7, ...quiet]).signals).not.toContain("two-of-three");
  });

  it.each([
    [20, "higher", "fail"],
    [0, "higher", "pass"],
    [20, "lower", "pass"],
    [0, "lower", "fail"],
    [10, "higher", "inconsistent"],
  ] as const)("against a target of %i, %s being better: %s", (target, better, word) => {
    expect(assurance({ low: 5, high: 15 }, target, better)).toBe(word);
  });

  it("is on trial under twelve points, and none of one", () => {
    expect(xmr([1, 2, 3]).trial).toBe(true);
    expect(() => xmr([1])).toThrow(RangeError);
  });
});

describe("the p-chart", () => {
  it("of ten months of 200", () => {
    const found = [40, 44, 22, 34, 24, 32, 28, 32, 34, 30];
    const { mean, points } = pChart(found.map((many) => ({ found: many, of: 200 })));
    expect(mean).toBeCloseTo(0.16, 10);
    expect(points[0]?.high).toBeCloseTo(0.2378, 4);
    expect(points[0]?.low).toBeCloseTo(0.0822, 4);
    expect(points.filter(({ outside }) => outside)).toEqual([]);
  });

  it("has limits for each month's own number, and says where they say little", () => {
    const { points } = pChart([
      { found: 50, of: 1000 },
      { found: 1, of: 20 },
    ]);
    expect(points[1]!.high).toBeGreaterThan(points[0]!.high);
    expect(points.map(({ few }) => few)).toEqual([false, true]);
  });

  it("refuses a month of nothing", () => {
    expect(() => pChart([{ found: 0, of: 0 }])).toThrow(RangeError);
    expect(() => pChart([])).toThrow(RangeError);
  });
});

describe("the run chart", () => {
  it.each([
    [10, 6, 2],
    [12, 7, 3],
    [16, 7, 4],
    [20, 7, 6],
    [24, 8, 8],
    [30, 8, 10],
  ])("of %i useful points lets a run of %i and asks for %i crossings", (useful, longest, fewest) => {
    expect(runLimits(useful)).toEqual({ longest, fewest });
  });

  it("signals a change that stays", () => {
    const before = [5, 7, 5, 7, 5, 7, 5, 7, 5, 7];
    expect(runChart(before).signal).toBe(false);
    expect(runChart([...before, ...before.map((value) => value + 20)]).signal).toBe(true);
  });

  it("passes over points on the line", () => {
    expect(runChart([6, ...[5, 7, 5, 7, 5, 7, 5, 7, 5, 7], 6]).useful).toBe(10);
    expect(() => runChart([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])).toThrow(RangeError);
  });
});
