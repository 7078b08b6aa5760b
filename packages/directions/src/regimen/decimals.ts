// regimen: decimals compared, multiplied and tidied by their digits. Nothing about medicine passes through a float.

/**
 * A decimal number kept with the digits the prescriber wrote, such as "2.5". A
 * dose never passes through a float: 0.1 + 0.2 must not be possible.
 */
export type Decimal = string;

const scaled = (decimal: string): { readonly digits: bigint; readonly places: number } => {
  const [whole = "0", part = ""] = decimal.split(".");
  return { digits: BigInt(whole + part), places: part.length };
};

/** Whole, and no zero before it: of two such the longer is more, and of two as long the one that sorts later. */
const isPlain = (decimal: string): boolean => /^(?:0|[1-9]\d*)$/.test(decimal);

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export const compareDecimals = (a: string, b: string): number => {
  if (a === b) return 0;
  if (isPlain(a) && isPlain(b)) return a.length - b.length || (a < b ? -1 : 1);
  const left = scaled(a);
  const right = scaled(b);
  const difference = left.digits * 10n ** BigInt(right.places) - right.digits * 10n ** BigInt(left.places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** Whether `a` times `b` is exactly `product`. */
export const isProduct = (a: string, b: string, product: string): boolean => {
  const left = scaled(a);
  const right = scaled(b);
  const whole = scaled(product);
  return (
    left.digits * right.digits * 10n ** BigInt(whole.places) ===
    whole.digits * 10n ** BigInt(left.places + right.places)
  );
};

/** `a` times `b`, exactly. */
export const productOf = (a: string, b: string): string => {
  const left = scaled(a);
  const right = scaled(b);
  const places = left.places + right.places;
  const digits = `${left.digits * right.digits}`.padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

/** The exact sum; "0" of none. */
export const sumOf = (decimals: readonly Decimal[]): Decimal => {
  const parts = decimals.map(scaled);
  const places = Math.max(0, ...parts.map((part) => part.places));
  const sum = parts.reduce((total, part) => total + part.digits * 10n ** BigInt(places - part.places), 0n);
  const digits = `${sum}`.padStart(places + 1, "0");
  return withoutTrailingZeros(places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`);
};

/** How many times `b` goes into `a`, where that is a whole number; null where it is not. `b` is more than 0. */
export const wholeTimes = (a: Decimal, b: Decimal): bigint | null => {
  const left = scaled(a);
  const right = scaled(b);
  const [all, one] = [left.digits * 10n ** BigInt(right.places), right.digits * 10n ** BigInt(left.places)];
  return all % one === 0n ? all / one : null;
};

/** Whether `a` is `b` taken a whole number of times; `b` is more than 0. */
export const isMultipleOf = (a: Decimal, b: Decimal): boolean => wholeTimes(a, b) !== null;

/** "2.0" and "2.50" without the zeros that say nothing (ISMP: 1.0 is misread as 10). */
export const withoutTrailingZeros = (value: Decimal): Decimal =>
  value.includes(".") ? value.replace(/0+$/, "").replace(/\.$/, "") : value;

export const isWhole = (value: Decimal): boolean => /^\d+$/.test(value);
