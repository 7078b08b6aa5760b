// language/readCalendar: numbers, amounts and their nouns, by docs/sentences.md.
import type { Amount } from "@plainlabel/directions";
import { after, any, before, both, once, pattern, perhaps, type Rule, to, words } from "./grammar.ts";

const small = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
  "seventeen eighteen nineteen"
).split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** "twenty-one" to "21". */
const inWords: ReadonlyMap<string, string> = new Map([
  ...small.map((word, value) => [word, String(value)] as const),
  ...tens.flatMap((ten, at) =>
    ["", ...small.slice(1, 10)].map(
      (one, value) => [one === "" ? ten : `${ten}-${one}`, String((at + 2) * 10 + value)] as const,
    ),
  ),
]);

const plain = (digits: string): string => digits.replaceAll(",", "");

/** NUMBER: "2", "1,000.5", "two", "2 (two)". */
export const number: Rule<string> = once(
  any(
    pattern(/(?:\d{1,3}(?:,\d{3})+|0|[1-9]\d{0,2})(?:\.\d+)?(?![.,]?\d)(?! \((?:[a-z-]+)\))/, ([digits]) =>
      plain(digits),
    ),
    pattern(/((?:0|[1-9]\d{0,2})) \(([a-z-]+)\)/, ([, digits, word]) =>
      inWords.get(word!) === digits ? digits! : null,
    ),
    /* Brackets after a number that are no number of words hold a note. */
    pattern(/((?:0|[1-9]\d{0,2})(?:\.\d+)?)(?= \(([a-z-]+)\))/, ([, digits, word]) =>
      inWords.has(word!) ? null : digits!,
    ),
    pattern(/[a-z]+(?:-[a-z]+)?/, ([word]) => inWords.get(word) ?? null),
  ),
);

/** A whole number above 0, as a count of times or days. */
export const wholeNumber: Rule<number> = (text, at) =>
  number(text, at).flatMap(([digits, end]) =>
    /^[1-9]\d{0,4}$/.test(digits) ? [[Number(digits), end] as const] : [],
  );

/** COUNT without a noun of its own. */
const count: Rule<string> = any(
  number,
  pattern(/half(?! an? )/, () => "0.5"),
  pattern(/a quarter(?! of )/, () => "0.25"),
  pattern(/three quarters(?! of )/, () => "0.75"),
  (text, at) =>
    before(number, " and a half")(text, at).flatMap(([digits, end]) =>
      /^\d+$/.test(digits) ? [[`${digits}.5`, end] as const] : [],
    ),
);

// biome-ignore format: one list
const counted = [
  "tablet", "capsule", "caplet", "softgel", "puff", "inhalation", "actuation", "blister", "dose", "spray",
  "squirt", "pump", "drop", "patch", "plaster", "sachet", "packet", "suppository", "pessary", "enema",
  "lozenge", "pastille", "film", "wafer", "ampoule", "vial", "nebule", "injection", "syringe", "pen",
  "pre-filled syringe", "pre-filled pen", "cartridge", "insert", "implant", "strip", "application", "applicatorful",
  "fingertip unit", "capful", "scoop", "spoonful", "teaspoonful", "tablespoonful", "bottle", "carton",
  "dressing",
];

const unchanging = ["mL", "mg", "g", "mmol", "cm"];
const measured = ["litre", "microgram", "nanogram", "unit"];

const plural = (name: string): string => {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:ch|sh|x|s)$/.test(name) ? `${name}es` : `${name}s`;
};

const nounNames: ReadonlyMap<string, string> = new Map([
  ...[...counted, ...measured].flatMap(
    (name) =>
      [
        [name, name],
        [plural(name), name],
      ] as const,
  ),
  ...unchanging.map((name) => [name, name] as const),
  ["piece of gum", "gum"],
  ["pieces of gum", "gum"],
  ["inch", "inch"],
  ["inches", "inch"],
]);

const nounPattern = new RegExp(
  `(?:${[...nounNames.keys()].toSorted((a, b) => b.length - a.length).join("|")})(?![A-Za-z-])`,
);

const spoon: Rule<string> = pattern(
  /spoonful(?:s of (\d+(?:\.\d+)?) mL each| of (\d+(?:\.\d+)?) mL(?! each))/,
  ([, many, one]) => `${many ?? one} mL spoonful`,
);

/** NOUN, as the regimen names the unit. A spoonful with its size is that spoonful and never a strength. */
export const noun: Rule<string> = once(
  any(spoon, (text, at) =>
    pattern(nounPattern, ([name]) => nounNames.get(name) ?? null)(text, at).filter(
      ([name, end]) => name !== "spoonful" || !text.startsWith(" of ", end),
    ),
  ),
);

export interface Quantity {
  readonly amount: Amount;
  readonly unit: string | null;
}

const withNoun = (amount: Rule<Amount>): Rule<Quantity> =>
  to(both(amount, perhaps(after(" ", noun))), ([read, unit]) => ({ amount: read, unit }));

const parts: Rule<string> = any(
  to(words("half a"), () => "0.5"),
  to(words("a quarter of a"), () => "0.25"),
  to(words("three quarters of a"), () => "0.75"),
);
const partRange: Rule<Amount> = to(both(count, after(" to ", before(count, " of a"))), ([low, high]) => ({
  low,
  high,
}));
const article: Rule<string> = pattern(/n? /, () => "");

const isAbove = (low: string, high: string): boolean => Number(high) > Number(low);

/** AMOUNT [NOUN]. */
export const quantity: Rule<Quantity> = once((text, at) =>
  any(
    withNoun(to(count, (exact): Amount => ({ exact }))),
    withNoun(to(both(count, after(" to ", count)), ([low, high]): Amount => ({ low, high }))),
    withNoun(to(both(count, after(" or ", count)), ([low, high]): Amount => ({ low, high }))),
    to(both(both(parts, article), noun), ([[exact], unit]): Quantity => ({ amount: { exact }, unit })),
    to(both(both(partRange, article), noun), ([[amount], unit]): Quantity => ({ amount, unit })),
  )(text, at).filter(([{ amount }]) => "exact" in amount || isAbove(amount.low, amount.high)),
);
