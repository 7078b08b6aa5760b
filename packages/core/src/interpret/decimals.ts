// interpret: decimals compared and tidied as text. Nothing about medicine passes through a float.
import type { Decimal } from "../units.ts";

/** -1, 0 or 1: which of two plain decimals is larger, by their digits. */
export const compareDecimals = (left: Decimal, right: Decimal): -1 | 0 | 1 => {
  const [leftWhole = "", leftPart = ""] = left.split(".");
  const [rightWhole = "", rightPart = ""] = right.split(".");
  const whole = Math.max(leftWhole.length, rightWhole.length);
  const part = Math.max(leftPart.length, rightPart.length);
  const a = leftWhole.padStart(whole, "0") + leftPart.padEnd(part, "0");
  const b = rightWhole.padStart(whole, "0") + rightPart.padEnd(part, "0");
  return a === b ? 0 : a < b ? -1 : 1;
};

/** "2.0" and "2.50" without the zeros that say nothing (ISMP: 1.0 is misread as 10). */
export const withoutTrailingZeros = (value: Decimal): Decimal =>
  value.includes(".") ? value.replace(/0+$/, "").replace(/\.$/, "") : value;

export const isWhole = (value: Decimal): boolean => /^\d+$/.test(value);
