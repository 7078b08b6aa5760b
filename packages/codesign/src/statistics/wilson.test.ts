// Worked examples of statsmodels' own tests, of Newcombe (1998) and of our tables.
import { describe, expect, it } from "vitest";
import { differenceOf, wilson, withoutGuesses } from "./wilson.ts";

describe("Wilson's interval", () => {
  it.each<[right: number, of: number, low: number, high: number]>([
    [19, 38, 0.348499283643951, 0.651500716356049],
    [100, 200, 0.4313609, 0.5686391],
    [81, 263, 0.2553, 0.3662],
    [16, 20, 0.584, 0.9193],
  ])("%i of %i", (right, of, low, high) => {
    const interval = wilson(right, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
    expect(interval.share).toBe(right / of);
  });

  it("stays between none and all, and reaches them", () => {
    expect(wilson(38, 38).high).toBe(1);
    expect(wilson(0, 77).low).toBe(0);
    expect(wilson(0, 72).high).toBeGreaterThan(0.05);
    expect(wilson(0, 73).high).toBeLessThanOrEqual(0.05);
  });

  it.each([
    [0, 0],
    [3, 2],
    [-1, 2],
    [0.5, 2],
    [1, Number.NaN],
  ])("is none for %d of %d", (right, of) => {
    expect(() => wilson(right, of)).toThrow(RangeError);
  });
});

describe("the difference of two arms", () => {
  // Newcombe (1998), method 10: 56/70 against 48/80 is 0.0524 to 0.3339.
  it("is Newcombe's", () => {
    const { share, low, high } = differenceOf({ right: 56, of: 70 }, { right: 48, of: 80 });
    expect(share).toBeCloseTo(0.2, 10);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  it("turns round with its arms", () => {
    const [one, two] = [
      { right: 9, of: 10 },
      { right: 3, of: 10 },
    ];
    expect(differenceOf(one, two).low).toBeCloseTo(-differenceOf(two, one).high, 12);
  });
});

it("takes lucky guesses off", () => {
  expect(withoutGuesses(0.2, 5)).toBeCloseTo(0, 12);
  expect(withoutGuesses(1, 5)).toBe(1);
  expect(withoutGuesses(0.6, 5)).toBeCloseTo(0.5, 12);
});
