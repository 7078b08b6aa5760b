// interpret: decimals compared and tidied as text. Nothing about medicine passes through a float.
import type { Decimal } from "../units.ts";

export { compareDecimals, productOf } from "./text/decimals.ts";

/** "2.0" and "2.50" without the zeros that say nothing (ISMP: 1.0 is misread as 10). */
export const withoutTrailingZeros = (value: Decimal): Decimal =>
  value.includes(".") ? value.replace(/0+$/, "").replace(/\.$/, "") : value;

export const isWhole = (value: Decimal): boolean => /^\d+$/.test(value);
