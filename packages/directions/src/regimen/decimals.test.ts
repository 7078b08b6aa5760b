import { expect, it } from "vitest";
import {
  compareDecimals,
  isMultipleOf,
  isProduct,
  isWhole,
  productOf,
  sumOf,
  withoutTrailingZeros,
} from "./decimals.ts";

it.each([
  ["2", "10", -1],
  ["10", "2", 1],
  ["0.5", "0.50", 0],
  ["1.5", "1.25", 1],
  ["0.25", "0.5", -1],
  ["0.3", "0.3", 0],
])("%s against %s is %i", (a, b, expected) => {
  expect(compareDecimals(a, b)).toBe(expected);
});

it.each([
  ["6", "2.5", "15", true],
  ["6", "2.5", "15.00", true],
  ["6", "2.5", "15.1", false],
  ["3", "0.1", "0.3", true],
  ["0.5", "0.5", "0.25", true],
  ["0.5", "0.5", "2.5", false],
  ["2", "25", "5", false],
])("%s times %s is %s: %s", (a, b, product, expected) => {
  expect(isProduct(a, b, product)).toBe(expected);
});

it.each([
  ["2", "3", "6"],
  ["6", "2.5", "15.0"],
  ["0.5", "0.5", "0.25"],
  ["0.05", "0.2", "0.010"],
  ["12.5", "0.01", "0.125"],
])("%s times %s comes to %s, with every digit", (a, b, expected) => {
  expect(productOf(a, b)).toBe(expected);
});

it.each([
  ["2.50", "2.5"],
  ["2.0", "2"],
  ["2.00", "2"],
  ["0.10", "0.1"],
  ["10", "10"],
  ["100", "100"],
  ["20.05", "20.05"],
])("%s is written %s", (value, expected) => {
  expect(withoutTrailingZeros(value)).toBe(expected);
});

it.each([
  [["0.5", "0.25"], "0.75"],
  [["0.01", "0.02"], "0.03"],
  [["1.5", "2.50"], "4"],
  [["10", "20"], "30"],
  [[], "0"],
])("the sum of %j is %s", (parts, sum) => {
  expect(sumOf(parts)).toBe(sum);
});

it.each([
  ["15", "2.5", true],
  ["0.6", "0.2", true],
  ["1", "0.3", false],
  ["2.5", "5", false],
])("%s is a whole number of %s: %s", (a, b, expected) => {
  expect(isMultipleOf(a, b)).toBe(expected);
});

it("a whole number has no point", () => {
  expect(["10", "0", "2.5", "2.", ""].map(isWhole)).toEqual([true, true, false, false, false]);
});
