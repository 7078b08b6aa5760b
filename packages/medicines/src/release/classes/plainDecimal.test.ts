// Numbers as an XML schema writes them, digit for digit.
import { expect, it } from "vitest";
import { plainDecimal } from "./plainDecimal.ts";

it.each([
  ["2.5", "2.5"],
  ["0.2", "0.2"],
  ["500", "500"],
  ["2.50", "2.50"],
  [".5", "0.5"],
  ["5.", "5"],
  ["1.0E2", "100"],
  ["1.25e1", "12.5"],
  ["5E-4", "0.0005"],
  ["0.0", "0.0"],
])("%s is %s", (text, value) => {
  expect(plainDecimal(text)).toBe(value);
});

it.each(["", ".", "-1", "1,000", "1e999", "1e16", "NaN", "Infinity", "0x10", "2.5mg", " 2", "1.2.3"])(
  "%s is no number",
  (text) => {
    expect(plainDecimal(text)).toBeNull();
  },
);
