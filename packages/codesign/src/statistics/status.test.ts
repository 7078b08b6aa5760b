// The table of section 5 of our notes on testing with people, row by row, and the words it leads to.
import { describe, expect, it } from "vitest";
import { fewestRight, mostConfused, statusOf } from "./status.ts";
import { peopleNeeded, sequentially, stopOf } from "./stopping.ts";

describe("fewest right answers and most confusions", () => {
  it.each([
    [20, 14, 18, 17, null, 1, null],
    [30, 21, 26, 26, 30, 1, null],
    [50, 34, 41, 43, 48, 2, null],
    [80, 54, 62, 68, 75, 4, 0],
    [100, 67, 77, 85, 92, 5, 0],
    [150, 101, 112, 128, 137, 7, 2],
    [200, 134, 148, 170, 180, 10, 3],
    [300, 201, 217, 255, 268, 15, 7],
  ])("of %i people", (of, met67, sure67, met85, sure85, raw, sure) => {
    expect(fewestRight(of, 67, "met")).toBe(met67);
    expect(fewestRight(of, 67, "sure")).toBe(sure67);
    expect(fewestRight(of, 85, "met")).toBe(met85);
    expect(fewestRight(of, 85, "sure")).toBe(sure85);
    expect(mostConfused(of, "raw")).toBe(raw);
    expect(mostConfused(of, "sure")).toBe(sure);
  });
});

describe("the status", () => {
  it.each([
    [{ of: 0, right: 0, confusions: 0 }, 67, "untested"],
    [{ of: 19, right: 19, confusions: 0 }, 67, "looked at (19)"],
    [{ of: 50, right: 33, confusions: 0 }, 67, "under 67 (50)"],
    [{ of: 50, right: 34, confusions: 2 }, 67, "met 67 (50)"],
    [{ of: 50, right: 41, confusions: 0 }, 67, "sure of 67 (50)"],
    [{ of: 100, right: 67, confusions: 0 }, 67, "met 67 (100)"],
    [{ of: 50, right: 47, confusions: 3 }, 85, "confused (50)"],
    [{ of: 10, right: 9, confusions: 1 }, 85, "confused (10)"],
    [{ of: 50, right: 48, confusions: 2 }, 85, "sure of 85 (50)"],
  ] as const)("of %j against %i", (asked, mark, word) => {
    expect(statusOf(asked, mark)).toBe(word);
  });

  it("is none where there are more answers than people", () => {
    expect(() => statusOf({ of: 10, right: 9, confusions: 2 }, 67)).toThrow(RangeError);
  });
});

describe("stopping", () => {
  const right = { right: true, confusion: false };
  const wrong = { right: false, confusion: false };
  const confused = { right: false, confusion: true };
  const times = <T>(many: number, one: T): readonly T[] => Array.from({ length: many }, () => one);
  const plan = { people: 50, mark: 85 } as const;

  it("at the third confusion of 50", () => {
    expect(stopOf(plan, times(2, confused))).toBeNull();
    expect(stopOf(plan, times(3, confused))).toBe("harm");
  });

  it("at the eighth wrong answer of 50 where 43 are needed", () => {
    expect(stopOf(plan, times(7, wrong))).toBeNull();
    expect(stopOf(plan, times(8, wrong))).toBe("cannot pass");
  });

  it("at the last person otherwise", () => {
    expect(stopOf(plan, times(49, right))).toBeNull();
    expect(stopOf(plan, times(50, right))).toBe("finished");
  });

  it("one by one, at 13 right answers in a row, and at four wrong ones", () => {
    expect(sequentially(times(12, true))).toBeNull();
    expect(sequentially(times(13, true))).toBe("85");
    expect(sequentially(times(3, false))).toBeNull();
    expect(sequentially(times(4, false))).toBe("67");
    expect(sequentially([])).toBeNull();
  });
});

it.each([
  [0.67, 0.85, 88],
  [0.7, 0.85, 121],
  [0.77, 0.86, 292],
])("%d against %d needs %i people a side", (one, two, people) => {
  expect(peopleNeeded(one, two)).toBe(people);
  expect(peopleNeeded(two, one)).toBe(people);
});
