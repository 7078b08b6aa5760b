// Worked examples of statsmodels' test_inter_rater and of Fleiss' table as it is printed in textbooks.
import { describe, expect, it } from "vitest";
import { agreementInWords, cohensKappa, fleissKappa } from "./agreement.ts";

describe("Cohen's kappa", () => {
  it("of a table of three categories", () => {
    const table = [
      [0, 4, 1],
      [0, 8, 0],
      [0, 1, 5],
    ];
    expect(cohensKappa(table)).toBeCloseTo(0.4842, 4);
  });

  it("is not defined where both judges used one category alone", () => {
    expect(
      cohensKappa([
        [9, 0],
        [0, 0],
      ]),
    ).toBe("not defined");
  });

  it("is 1 for full agreement, and -1 for full disagreement of two halves", () => {
    expect(
      cohensKappa([
        [5, 0],
        [0, 5],
      ]),
    ).toBe(1);
    expect(
      cohensKappa([
        [0, 5],
        [5, 0],
      ]),
    ).toBe(-1);
  });

  it.each([[[]], [[[0]]], [[[1, 2]]]])("refuses %j", (table) => {
    expect(() => cohensKappa(table)).toThrow(RangeError);
  });
});

describe("Fleiss' kappa", () => {
  const things = `0 0 0 0 14 / 0 2 6 4 2 / 0 0 3 5 6 / 0 3 9 2 0 / 2 2 8 1 1 /
    7 7 0 0 0 / 3 2 6 3 0 / 2 5 3 2 2 / 6 5 2 1 0 / 0 2 2 3 7`
    .split("/")
    .map((row) => row.trim().split(/\s+/).map(Number));

  it("of 14 judges and 10 things", () => {
    expect(fleissKappa(things)).toBeCloseTo(0.21, 3);
  });

  it("refuses things with more judges than others, and one judge", () => {
    expect(() => fleissKappa([...things, [1, 0, 0, 0, 0]])).toThrow(RangeError);
    expect(() => fleissKappa([[1, 0]])).toThrow(RangeError);
    expect(() => fleissKappa([])).toThrow(RangeError);
  });
});

it.each([
  [0.2, "slight"],
  [0.21, "fair"],
  [0.5, "moderate"],
  [0.61, "substantial"],
  [0.81, "almost perfect"],
  ["not defined", "not defined"],
] as const)("a kappa of %s is %s", (kappa, words) => {
  expect(agreementInWords(kappa)).toBe(words);
});
