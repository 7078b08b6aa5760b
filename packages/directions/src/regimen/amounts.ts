// directions/regimen: amounts compared by their digits.
import { compareDecimals } from "./decimals.ts";
import type { Amount } from "./Regimen.ts";

/** The lower end; the number itself where there is one. */
export const lowOf = (amount: Amount): string => ("exact" in amount ? amount.exact : amount.low);

/** The upper end; the number itself where there is one. */
export const highOf = (amount: Amount): string => ("exact" in amount ? amount.exact : amount.high);

/** The same numbers at both ends, however many zeros they are written with. */
export const sameAmount = (one: Amount, other: Amount): boolean =>
  compareDecimals(lowOf(one), lowOf(other)) === 0 && compareDecimals(highOf(one), highOf(other)) === 0;

/** One, or less. */
export const isAtMostOne = (amount: Amount): boolean => compareDecimals(highOf(amount), "1") <= 0;
