// directions/regimen: how many mL so many spoonfuls of a named size are, exactly.

import type { Decimal } from "./decimals.ts";
import { productOf, withoutTrailingZeros } from "./decimals.ts";
import type { Amount } from "./Regimen.ts";

const multiply = (left: Decimal, right: Decimal): Decimal => withoutTrailingZeros(productOf(left, right));

/** The amount in mL, for a comparison only; null for a unit that is no spoonful of a named size. */
export const millilitresOf = (amount: Amount, unit: string): Amount | null => {
  const size = /^(\d+(?:\.\d+)?) mL spoonful$/.exec(unit)?.[1];
  if (size === undefined) return null;
  if ("exact" in amount) return { exact: multiply(amount.exact, size) };
  return { low: multiply(amount.low, size), high: multiply(amount.high, size) };
};
