import { describe, expect, test } from "vitest";
import type { FeedbackCount } from "./Feedback.ts";
import { pChart, type Sample } from "./pChart.ts";
import { weeklySamples } from "./weeklySamples.ts";
import { weekOf } from "./weekOf.ts";

const sample = (name: string, size: number, notEasy: number): Sample => ({ name, size, notEasy });

describe("a p-chart", () => {
  test("has the limits of the formula, wider where fewer answered", () => {
    // By hand: p = (10 + 20 + 30) / (100 + 100 + 400) = 0.1; √(0.1 × 0.9 / 100) = 0.03, / 400 = 0.015.
    const { centre, points } = pChart([sample("a", 100, 10), sample("b", 100, 20), sample("c", 400, 30)]);
    expect(centre).toBeCloseTo(0.1, 12);
    expect(points.map(({ lower, upper }) => [lower.toFixed(3), upper.toFixed(3)])).toEqual([
      ["0.010", "0.190"],
      ["0.010", "0.190"],
      ["0.055", "0.145"],
    ]);
    expect(points.map(({ signal }) => signal)).toEqual([null, "above", null]);
  });

  test("judges a new wording by the old one's limits", () => {
    // By hand: p = 40 / 200 = 0.2; √(0.2 × 0.8 / 100) = 0.04: limits 0.08 and 0.32.
    const { points } = pChart([sample("old", 100, 18), sample("old", 100, 22), sample("new", 100, 7)], 2);
    expect(points.map(({ signal }) => signal)).toEqual([null, null, "below"]);
    const against = pChart([sample("old", 100, 18), sample("old", 100, 22), sample("new", 100, 9)], 2);
    expect(against.points.map(({ signal }) => signal)).toEqual([null, null, null]);
  });

  test("keeps its limits within 0 and 1", () => {
    const { points } = pChart([sample("a", 2, 1), sample("b", 2, 2), sample("c", 2, 0)]);
    for (const { lower, upper } of points) expect([lower, upper]).toEqual([0, 1]);
  });

  test("says nothing where nobody answered", () => {
    expect(pChart([])).toEqual({ centre: null, points: [] });
    expect(pChart([sample("a", 0, 0)])).toEqual({ centre: null, points: [] });
    expect(pChart([sample("a", 0, 0), sample("b", 4, 1)]).points.map(({ name }) => name)).toEqual(["b"]);
  });

  test("refuses counts that cannot be", () => {
    for (const wrong of [
      sample("a", 3, 4),
      sample("a", 3, -1),
      sample("a", 2.5, 1),
      sample("a", Number.NaN, 0),
    ])
      expect(() => pChart([wrong])).toThrow(RangeError);
  });
});

describe("weekly samples", () => {
  const count = (week: string, face: FeedbackCount["face"], of: number): FeedbackCount => ({
    contentVersion: "1",
    labelVariant: "standard",
    week,
    face,
    hard: null,
    count: of,
  });

  test("count partly as not easy, in the order of the weeks", () => {
    const counts = [
      count("2026-11-30", "yes", 5),
      count("2026-11-23", "no", 1),
      count("2026-11-23", "partly", 2),
      count("2026-11-23", "yes", 7),
    ];
    expect(weeklySamples(counts)).toEqual([sample("2026-11-23", 10, 3), sample("2026-11-30", 5, 0)]);
  });
});

test("a week begins with its Monday, UTC", () => {
  const days = [
    "2026-11-22T23:59:59.999Z",
    "2026-11-23T00:00:00Z",
    "2026-11-29T12:00:00Z",
    "1970-01-01T00:00:00Z",
  ];
  expect(days.map((day) => weekOf(Date.parse(day)))).toEqual([
    "2026-11-16",
    "2026-11-23",
    "2026-11-23",
    "1969-12-29",
  ]);
});
