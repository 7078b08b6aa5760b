// interpret: how many mL so many spoonfuls of a named size are, exactly.

import type { Decimal } from "../units.ts";
import { withoutTrailingZeros } from "./decimals.ts";
import type { Amount } from "./Regimen.ts";

const multiply = (left: Decimal, right: Decimal): Decimal => {
  const places = (value: Decimal): number => value.split(".")[1]?.length ?? 0;
  const point = places(left) + places(right);
  const digits = (BigInt(left.replace(".", "")) * BigInt(right.replace(".", "")))
    .toString()
    .padStart(point + 1, "0");
  if (point === 0) return digits;
  return withoutTrailingZeros(`${digits.slice(0, -point)}.${digits.slice(-point)}`);
};

/** The amount in mL, for a comparison only; null for a unit that is no spoonful of a named size. */
export const millilitresOf = (amount: Amount, unit: string): Amount | null => {
  const size = /^(\d+(?:\.\d+)?) mL spoonful$/.exec(unit)?.[1];
  if (size === undefined) return null;
  if ("exact" in amount) return { exact: multiply(amount.exact, size) };
  return { low: multiply(amount.low, size), high: multiply(amount.high, size) };
};
