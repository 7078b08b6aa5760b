// language/english: an amount with its noun ("half a tablet", "1 or 2 puffs", "2.5 mL"), and back again.

import type { Amount, Decimal } from "@plainlabel/directions";
import { isWhole } from "@plainlabel/directions";
import { nounOf, nounPattern, unitOfNoun, withArticle } from "./nouns.ts";
import { type NumberStyle, numberPattern, readNumber, sayNumber } from "./numbers.ts";

const fractions: Readonly<Record<string, string>> = {
  "0.5": "half",
  "0.25": "a quarter",
  "0.75": "three quarters",
};

/** A counted number by its word where people say one: "half", "1 and a half". */
const sayCount = (value: Decimal, style: NumberStyle): string => {
  const fraction = fractions[value];
  if (fraction !== undefined) return fraction;
  const [whole, part] = value.split(".");
  return part === "5" ? `${sayNumber(whole!, style)} and a half` : sayNumber(value, style);
};

const joinOf = (low: Decimal, high: Decimal): string =>
  isWhole(low) && isWhole(high) && Number(high) - Number(low) === 1 ? "or" : "to";

const sayExact = (value: Decimal, unit: string | null, style: NumberStyle): string | null => {
  if (unit === null) return sayCount(value, style);
  const noun = nounOf(unit);
  if (noun === undefined) return null;
  const many = value === "1" ? noun.one : noun.many;
  if (noun.measured) return `${sayNumber(value, style)} ${many}`;
  if (value === "0.5") return `half ${withArticle(noun)}`;
  if (fractions[value] !== undefined) return `${fractions[value]} of ${withArticle(noun)}`;
  return `${sayCount(value, style)} ${many}`;
};

/** "2 tablets", "half a tablet", "1 or 2", "5 to 10 mL"; null for a unit without a noun. */
export const sayAmount = (amount: Amount, unit: string | null, style: NumberStyle): string | null => {
  if ("exact" in amount) return sayExact(amount.exact, unit, style);
  const { low, high } = amount;
  const join = joinOf(low, high);
  const noun = unit === null ? null : nounOf(unit);
  if (noun === undefined) return null;
  const number = (value: Decimal): string =>
    noun?.measured ? sayNumber(value, style) : sayCount(value, style);
  const numbers = `${number(low)} ${join} ${number(high)}`;
  if (noun === null) return numbers;
  if (fractions[high] !== undefined && !noun.measured) return `${numbers} of ${withArticle(noun)}`;
  return `${numbers} ${high === "1" ? noun.one : noun.many}`;
};

const fraction = "half|a quarter|three quarters";
/* Fractions first: "three quarters" begins with a number. */
const count = `(?:${fraction}|${numberPattern}(?: and a half)?)`;

/** Pattern of an amount as said, with its noun where it has one. */
export const amountPattern = `${count}(?: (?:or|to) ${count})?(?: (?:of )?(?:an? )?${nounPattern})?`;

const amountParts = new RegExp(
  `^(?<low>${count})(?: (?<join>or|to) (?<high>${count}))?(?: (?:of )?(?:an? )?(?<noun>${nounPattern}))?$`,
);

const readCount = (said: string): Decimal | null => {
  const fractional = Object.entries(fractions).find(([, word]) => word === said);
  if (fractional !== undefined) return fractional[0];
  if (!said.endsWith(" and a half")) return readNumber(said);
  const whole = readNumber(said.slice(0, -" and a half".length));
  return whole === null ? null : `${whole}.5`;
};

const styles: readonly NumberStyle[] = ["digits", "words", "both"];

/** The amount and unit that an amount as said stands for; null for anything we would not say in just these words. */
export const readAmount = (
  said: string,
): { readonly amount: Amount; readonly unit: string | null } | null => {
  const parts = amountParts.exec(said)?.groups;
  if (parts === undefined) return null;
  const low = readCount(parts.low!);
  const high = parts.high === undefined ? low : readCount(parts.high);
  const unit = parts.noun === undefined ? null : unitOfNoun(parts.noun);
  if (low === null || high === null || (parts.noun !== undefined && unit === null)) return null;
  const amount: Amount = parts.high === undefined ? { exact: low } : { low, high };
  return styles.some((style) => sayAmount(amount, unit, style) === said) ? { amount, unit } : null;
};
