// language/translate: amounts and lengths from the noun tables of a language. A number that has no phrase is refused.
import { type Amount, compareDecimals, type Decimal, isWhole, type PeriodUnit } from "@plainlabel/directions";
import { Unsayable } from "../english/Sentence.ts";
import { cell, fill, textOf, tied } from "./fill.ts";
import { countedUnits, measuredUnits } from "./keys.ts";
import {
  type Category,
  type Cell,
  type Counted,
  formOf,
  type Halves,
  type NounCase,
  type Period,
  type Phrases,
} from "./Phrases.ts";

const rules = new Map<string, Intl.PluralRules>();
/** The plural category of a number. It chooses among phrases; no dose is reckoned with it. */
export const categoryOf = (value: Decimal, { tag }: Pick<Phrases, "tag">): Category => {
  const known = rules.get(tag) ?? new Intl.PluralRules(tag);
  rules.set(tag, known);
  return known.select(Number(value));
};

interface Ends {
  readonly low: Decimal;
  readonly high: Decimal;
}

const isNext = ({ low, high }: Ends): boolean =>
  isWhole(low) && isWhole(high) && Number(high) - Number(low) === 1;

/** "1 or 2", "5 to 10": the number of a range. */
export const rangeOf = (ends: Ends, { numbers }: Phrases): string =>
  textOf(fill(isNext(ends) ? numbers.or : numbers.to, { low: ends.low, high: ends.high }));

/** "1.5 to 3 hours": of lengths, a range from one and a part is in the form of its whole end. */
export const isFromPart = ({ low, high }: Ends): boolean =>
  !isWhole(low) && isWhole(high) && Number(low) > 1 && Number(high) > Number(low) + 1;

const noPhrase = ({ low, high }: Ends): Unsayable =>
  new Unsayable(`There is no phrase for ${low === high ? low : `${low} to ${high}`} of it.`);

/**
 * The phrase of a whole number, or of a range of whole numbers; of a length, of one `fromPart` too. `blanks`: what else
 * the phrases hold.
 */
export const sayCounted = (
  counted: Counted,
  ends: Ends,
  phrases: Phrases,
  blanks: Readonly<Record<string, string>> = {},
  fromPart = false,
): string => {
  const { low, high } = ends;
  const say = (phrase: Cell, n?: string): string =>
    textOf(fill(phrase, n === undefined ? blanks : { ...blanks, n }));
  if (!(isWhole(low) && isWhole(high)) && !(fromPart && isFromPart(ends))) throw noPhrase(ends);
  const { one, many, oneOrTwo, range } = counted;
  if (low === high && low === "1") return say(one);
  if (low === "1" && high === "2" && oneOrTwo !== undefined) return say(oneOrTwo);
  if (low !== high && !isNext(ends) && range !== undefined) return say(range, rangeOf(ends, phrases));
  const phrase = formOf(many, categoryOf(high, phrases));
  if (phrase === undefined) throw noPhrase(ends);
  if (cell(phrase).includes("{n}")) return say(phrase, low === high ? low : rangeOf(ends, phrases));
  /* A form that holds its number itself, as an Arabic dual, says that number and no range. */
  if (low !== high) throw noPhrase(ends);
  return say(phrase);
};

const halfNames: Readonly<Record<string, keyof Halves>> = {
  "0.25": "quarter",
  "0.5": "half",
  "1.5": "oneAndHalf",
  "2.5": "twoAndHalf",
};

const sayHalves = ({ halves }: NounCase, { low, high }: Ends): string => {
  if ("missing" in halves) throw new Unsayable(halves.missing);
  const name = low === high ? halfNames[low] : low === "0.5" && high === "1" ? "halfToOne" : undefined;
  if (name === undefined) throw noPhrase({ low, high });
  return cell(halves[name]);
};

const spoonful = /^(\d+(?:\.\d+)?) mL spoonful$/;
const endsOf = (amount: Amount): Ends =>
  "exact" in amount ? { low: amount.exact, high: amount.exact } : amount;

/** The unit as the tables know it: a spoonful with its size; null where there is no noun. */
export const unitKeyOf = (
  unit: string,
):
  | { readonly counted: (typeof countedUnits)[number]; readonly size: string | null }
  | { readonly measured: (typeof measuredUnits)[number] }
  | null => {
  const size = spoonful.exec(unit)?.[1];
  if (size !== undefined) return { counted: "spoonful", size };
  const measured = measuredUnits.find((known) => known === unit);
  if (measured !== undefined) return { measured };
  const counted = countedUnits.find((known) => known === unit && known !== "spoonful");
  return counted === undefined ? null : { counted, size: null };
};

/** "2 tablets", "half a tablet", "1 or 2 puffs", "2.5 mL": after a verb, or after "more than". */
export const sayAmountIn = (
  amount: Amount,
  unit: string | null,
  use: "object" | "limit",
  phrases: Phrases,
): string => {
  if (unit === null) throw new Unsayable("It is not told what is counted.");
  const key = unitKeyOf(unit);
  if (key === null) throw new Unsayable(`There is no noun for the unit “${unit}”.`);
  const ends = endsOf(amount);
  if (compareDecimals(ends.low, "0") === 0) throw new Unsayable("An amount of none.");
  if ("measured" in key) {
    const phrase = formOf(phrases.measured[key.measured], categoryOf(ends.high, phrases));
    if (phrase === undefined) throw new Unsayable(`There is no plural for ${ends.high}.`);
    const n = ends.low === ends.high ? ends.low : rangeOf(ends, phrases);
    return tied(textOf(fill(phrase, { n })), phrases);
  }
  const noun = phrases.counted[key.counted];
  if ("missing" in noun) throw new Unsayable(noun.missing);
  const nounCase = use === "limit" && noun.limit !== "object" ? noun.limit : noun.object;
  const isWholly = isWhole(ends.low) && isWhole(ends.high);
  const size: Readonly<Record<string, string>> = key.size === null ? {} : { size: `${key.size}\u00A0mL` };
  const said = isWholly ? sayCounted(nounCase, ends, phrases, size) : sayHalves(nounCase, ends);
  return tied(said, phrases);
};

/** "2.5 mg" as a prescriber wrote it beside a dose, said with the words of the language. */
export const sayStrengthIn = (written: string, phrases: Phrases): string => {
  const parts = /^(\d+(?:\.\d+)?) ?(mg|g|mL|mmol|micrograms?|units?)$/.exec(written);
  if (parts === null) throw new Unsayable(`There are no words for “${written}”.`);
  return sayAmountIn({ exact: parts[1]! }, parts[2]!.replace(/s$/, ""), "object", phrases);
};

/** A length of time in one of its uses: "every 4 to 6 hours", "for 7 days". */
export const sayPeriodIn = (
  { low, high, unit }: Ends & { readonly unit: PeriodUnit },
  use: keyof Period,
  phrases: Phrases,
): string => {
  const half = low === "0.5" && high === "0.5" && unit === "hour";
  const said = half
    ? cell(phrases.halfHour[use])
    : sayCounted(phrases.periods[unit][use], { low, high }, phrases, {}, true);
  return phrases.writing.tie === "word joiner" ? tied(said, phrases) : said;
};
