// match: numbers of strengths, exactly. Nothing about medicine passes through a float.
import type { Decimal } from "../release/rows.ts";

export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** "2.5" is 25 over 10. */
export const fractionOf = (value: Decimal): Fraction => {
  const [whole = "0", part = ""] = value.split(".");
  return { over: BigInt(whole + part), under: 10n ** BigInt(part.length) };
};

export const times = (one: Fraction, other: Fraction): Fraction => ({
  over: one.over * other.over,
  under: one.under * other.under,
});

export const dividedBy = (one: Fraction, other: Fraction): Fraction => ({
  over: one.over * other.under,
  under: one.under * other.over,
});

export const isSame = (one: Fraction, other: Fraction): boolean =>
  one.over * other.under === other.over * one.under;
