// match: strengths compared as ratios. "250mg/5ml" and "50mg/ml" are one strength, and their texts are two.
import type { DmdId, Measure, Strength } from "../release/rows.ts";
import { dividedBy, type Fraction, fractionOf, isSame, times } from "./fraction.ts";
import type { ProductLookup } from "./ProductLookup.ts";
import { oneWord } from "./words.ts";

/** Units that turn into each other, each in the smallest of its kind. */
const scales: Readonly<Record<string, readonly [kind: string, of: bigint]>> = {
  nanogram: ["mass", 1n],
  microgram: ["mass", 1_000n],
  mg: ["mass", 1_000_000n],
  gram: ["mass", 1_000_000_000n],
  kg: ["mass", 1_000_000_000_000n],
  ml: ["volume", 1n],
  litre: ["volume", 1_000n],
};

/** How much of a kind for how much of another; `per` is null for what one tablet holds. */
export interface Ratio {
  readonly amount: Fraction;
  readonly kind: string;
  readonly per: string | null;
}

interface Counted {
  readonly amount: Fraction;
  readonly kind: string;
}

/** A unit that turns into no other is a kind of its own: "unit", "dose", "mmol". */
const counted = (value: string, unit: string): Counted => {
  const word = oneWord(unit.toLowerCase());
  const [kind, of] = scales[word] ?? [word, 1n];
  return { amount: times(fractionOf(value), { over: of, under: 1n }), kind };
};

const ratio = (amount: Counted, per: Counted | null): Ratio =>
  per === null
    ? { ...amount, per: null }
    : { amount: dividedBy(amount.amount, per.amount), kind: amount.kind, per: per.kind };

export const ratioOf = async (lookup: ProductLookup, strength: Strength): Promise<Ratio | null> => {
  const count = async (measure: Measure): Promise<Counted | null> => {
    const unit = await lookup.textOf("UNIT_OF_MEASURE", measure.unit);
    return unit === undefined ? null : counted(measure.value, unit);
  };
  if (strength.amount === null) return null;
  const amount = await count(strength.amount);
  const per = strength.per === null ? null : await count(strength.per);
  return amount === null || (strength.per !== null && per === null) ? null : ratio(amount, per);
};

const written =
  /^(\d+(?:\.\d+)?)\s*(%|[\p{L}]+)(?:\s*(?:\/|\bper\b|\bin\b)\s*(\d+(?:\.\d+)?)?\s*([\p{L}]+))?(?:\s+(?:w\/w|w\/v))?$/iu;

/**
 * "250 mg/5 ml", "100 micrograms/dose", "1%" as a ratio; null for what is no
 * single strength. A per cent is a gram in 100 of gram or of millilitre, so it
 * has no kind to be per.
 */
export const ratioInText = (text: string): Ratio | "percent" | null => {
  const match = written.exec(
    text
      .normalize("NFKC")
      .trim()
      .replace(/(?<=\d),(?=\d{3}(?!\d))/g, ""),
  );
  if (match === null) return null;
  const [, value = "", unit = "", perValue = "1", perUnit] = match;
  if (unit === "%") return perUnit === undefined ? "percent" : null;
  return ratio(counted(value, unit), perUnit === undefined ? null : counted(perValue, perUnit));
};

/** A per cent of grams in grams, or in millilitres. */
const percentRatios = (text: string): readonly Ratio[] => {
  const value = /^\d+(?:\.\d+)?/.exec(text.trim())?.[0] ?? "0";
  return ["gram", "ml"].map((per) => ratio(counted(value, "gram"), counted("100", per)));
};

export const sameRatio = (one: Ratio, other: Ratio): boolean =>
  one.kind === other.kind && one.per === other.per && isSame(one.amount, other.amount);

export type Compared = "same" | "different" | "cannot tell";

/** What was written beside the one strength of a product. Several ingredients are not told apart here. */
export const compareWritten = async (
  lookup: ProductLookup,
  text: string,
  strengths: readonly Strength[],
): Promise<Compared> => {
  const [only, ...others] = strengths;
  const read = ratioInText(text);
  if (only === undefined || others.length > 0 || read === null) return "cannot tell";
  const own = await ratioOf(lookup, only);
  if (own === null) return "cannot tell";
  const said = read === "percent" ? percentRatios(text) : [read];
  if (said.some((each) => sameRatio(each, own))) return "same";
  // "5 mg" beside 5 mg in 1 ml says less, not another: which of the two is meant stands nowhere.
  return said.every(({ kind, per }) => kind === own.kind && per === own.per) || read === "percent"
    ? "different"
    : "cannot tell";
};

/** Two products by what they hold: the same ingredients, each in the same ratio. */
export const compareStrengths = async (
  lookup: ProductLookup,
  one: readonly Strength[],
  other: readonly Strength[],
): Promise<Compared> => {
  if (one.length === 0 || other.length === 0) return "cannot tell";
  const ratios = async (strengths: readonly Strength[]): Promise<ReadonlyMap<DmdId, Ratio | null>> =>
    new Map(
      await Promise.all(
        strengths.map(async (each) => [each.ingredientId, await ratioOf(lookup, each)] as const),
      ),
    );
  const [first, second] = await Promise.all([ratios(one), ratios(other)]);
  if (first.size !== second.size || [...first.keys()].some((id) => !second.has(id))) return "different";
  const pairs = [...first].map(([id, ratio]) => [ratio, second.get(id) ?? null] as const);
  if (pairs.some(([a, b]) => a !== null && b !== null && !sameRatio(a, b))) return "different";
  return pairs.some(([a, b]) => a === null || b === null) ? "cannot tell" : "same";
};
