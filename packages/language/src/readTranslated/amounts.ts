// language/readTranslated: numbers, amounts and lengths, from the written forms of a language's tables.

import type { Amount, PeriodUnit, Step } from "@plainlabel/directions";
import { any, once, pattern, type Rule, to } from "../english/readCalendar/grammar.ts";
import { isFromPart } from "../translate/amounts.ts";
import { countedUnits, measuredUnits } from "../translate/keys.ts";
import {
  type Category,
  type Counted,
  formOf,
  type Halves,
  type NounCase,
  type Period,
  type Phrases,
} from "../translate/Phrases.ts";
import { phrase, said, sure } from "./template.ts";

export type Span = NonNullable<Step["duration"]>;

interface Ends {
  readonly low: string;
  readonly high: string;
}

export interface Quantity {
  readonly amount: Amount;
  readonly unit: string;
}

const categories: readonly Category[] = ["zero", "one", "two", "few", "many", "other"];

const nothing: Rule<never> = () => [];

/** Stands for the size of a spoonful while its number is read. */
const sizeMark = "□";

/** Digits as they are written, with a point. */
const number: Rule<string> = pattern(/(?<![\d.,])\d+(?:\.\d+)?(?![.,]?\d)/, ([digits]) => digits);
const whole = (digits: string): boolean => /^\d+$/.test(digits);

/** The numbers of one language: "2", "1 or 2", "5 to 10". "or" is of neighbours and "to" of others. */
const numbersOf = ({ numbers }: Phrases): Rule<Ends> => {
  const neighbours = ({ low, high }: Ends): boolean =>
    whole(low) && whole(high) && Number(high) === Number(low) + 1;
  const range = (cell: Phrases["numbers"]["or"], isOr: boolean): Rule<Ends> => {
    const rule = phrase(cell, { low: number, high: number });
    return (text, at) =>
      rule(text, at).flatMap(([{ low, high }, end]) => {
        const ends = { low: sure(low), high: sure(high) };
        return Number(ends.low) < Number(ends.high) && neighbours(ends) === isOr
          ? [[ends, end] as const]
          : [];
      });
  };
  return any(
    to(number, (n): Ends => ({ low: n, high: n })),
    range(numbers.or, true),
    range(numbers.to, false),
  );
};

/** What is read of amounts and lengths in one language. */
export interface AmountRules {
  /** "2 tablets", as the object of a verb, and after "more than". */
  readonly quantity: Readonly<Record<"object" | "limit", Rule<Quantity>>>;
  /** "2.5 mg", as English writes it. */
  readonly strength: Rule<string>;
  readonly counted: (forms: Counted) => Rule<Ends>;
  readonly length: (use: keyof Period) => Rule<Span>;
}

const exactNumbers: Readonly<Partial<Record<Category, string>>> = { zero: "0", one: "1", two: "2" };

export const amountRules = (phrases: Phrases): AmountRules => {
  const numbers = once(numbersOf(phrases));
  const plurals = new Intl.PluralRules(phrases.tag);
  const n =
    (fits: (ends: Ends) => boolean): Rule<Ends> =>
    (text, at) =>
      numbers(text, at).filter(([ends]) => fits(ends));

  /** The form of each category is read with the numbers of that category alone: "5 tabletki" is no Polish. */
  const withNumber = (
    forms: Readonly<Record<never, string>> | Counted["many"],
    fits: (ends: Ends) => boolean,
  ): Rule<Ends> =>
    any(
      ...categories.map((category) => {
        const form = formOf(forms, category);
        if (typeof form !== "string") return nothing;
        const ofCategory = ({ low, high }: Ends): boolean =>
          plurals.select(Number(high)) === category && fits({ low, high });
        if (form.includes("{n}")) return to(phrase(form, { n: n(ofCategory) }), ({ n: ends }) => sure(ends));
        const exact = exactNumbers[category];
        return exact === undefined || !ofCategory({ low: exact, high: exact })
          ? nothing
          : said(form, { low: exact, high: exact });
      }),
    );

  const counted = ({ one, many, oneOrTwo, range }: Counted, fromPart = false): Rule<Ends> => {
    const both = ({ low, high }: Ends): boolean =>
      (whole(low) && whole(high) && high !== "0" && low !== "0") || (fromPart && isFromPart({ low, high }));
    const isRange = ({ low, high }: Ends): boolean => low !== high && Number(high) > Number(low) + 1;
    return any(
      said(one, { low: "1", high: "1" }),
      oneOrTwo === undefined ? nothing : said(oneOrTwo, { low: "1", high: "2" }),
      range === undefined
        ? nothing
        : to(phrase(range, { n: n((ends) => both(ends) && isRange(ends)) }), ({ n: ends }) => sure(ends)),
      withNumber(
        many,
        (ends) =>
          both(ends) &&
          ends.high !== "1" &&
          !(range !== undefined && isRange(ends)) &&
          !(oneOrTwo !== undefined && ends.low === "1" && ends.high === "2"),
      ),
    );
  };

  const halved = ({ halves }: NounCase): Rule<Ends> => {
    if ("missing" in halves) return nothing;
    const values: Readonly<Record<keyof Halves, Ends>> = {
      quarter: { low: "0.25", high: "0.25" },
      half: { low: "0.5", high: "0.5" },
      oneAndHalf: { low: "1.5", high: "1.5" },
      twoAndHalf: { low: "2.5", high: "2.5" },
      halfToOne: { low: "0.5", high: "1" },
    };
    return any(...(Object.keys(values) as (keyof Halves)[]).map((name) => said(halves[name], values[name])));
  };

  const amountOf = ({ low, high }: Ends): Amount => (low === high ? { exact: low } : { low, high });
  const size: Rule<string> = pattern(/(\d+(?:\.\d+)?) mL/, ([, digits]) => digits!);

  /** A spoonful holds its size; what is counted and the size are read together. */
  const spoonfuls = (noun: NounCase): Rule<Quantity> => {
    const cells = [
      noun.one,
      ...categories.map((category) => formOf(noun.many, category)),
      noun.range,
      noun.oneOrTwo,
    ];
    return any(
      ...[...new Set(cells)].flatMap((cell) => {
        if (typeof cell !== "string") return [];
        const rule = phrase(cell, { n: numbers, size });
        return [
          ((text, at) =>
            rule(text, at).flatMap(([{ size: millilitres }, end]) => {
              /* The same words without the size are read as any counted noun. */
              const filled = text.slice(at, end).replaceAll(`${sure(millilitres)} mL`, sizeMark);
              return counted(withSize(noun))(filled, 0).flatMap(([ends, stop]) =>
                stop === filled.length
                  ? [[{ amount: amountOf(ends), unit: `${sure(millilitres)} mL spoonful` }, end] as const]
                  : [],
              );
            })) as Rule<Quantity>,
        ];
      }),
    );
  };
  const sizeOut = <T>(cell: T): T =>
    typeof cell === "string" ? (cell.replaceAll("{size}", sizeMark) as T & string) : cell;
  const withSize = (noun: NounCase): Counted => ({
    one: sizeOut(noun.one),
    many: Object.fromEntries(Object.entries(noun.many).map(([key, cell]) => [key, sizeOut(cell)])),
    ...(noun.oneOrTwo === undefined ? {} : { oneOrTwo: sizeOut(noun.oneOrTwo) }),
    ...(noun.range === undefined ? {} : { range: sizeOut(noun.range) }),
  });

  const measured: Rule<Quantity> = any(
    ...measuredUnits.map((unit) =>
      to(
        withNumber(phrases.measured[unit], () => true),
        (ends): Quantity => ({ amount: amountOf(ends), unit }),
      ),
    ),
  );

  const quantityOf = (use: "object" | "limit"): Rule<Quantity> =>
    once(
      any(
        measured,
        ...countedUnits.map((unit) => {
          const noun = phrases.counted[unit];
          if ("missing" in noun) return nothing;
          const given = use === "limit" && noun.limit !== "object" ? noun.limit : noun.object;
          if (unit === "spoonful") return spoonfuls(given);
          return to(
            any(counted(given), halved(given)),
            (ends): Quantity => ({ amount: amountOf(ends), unit }),
          );
        }),
      ),
    );

  const strength: Rule<string> = to(measured, ({ amount, unit }) => {
    const value = "exact" in amount ? amount.exact : `${amount.low} to ${amount.high}`;
    return `${value} ${unit}${value !== "1" && (unit === "microgram" || unit === "unit") ? "s" : ""}`;
  });

  const units = Object.keys(phrases.periods) as PeriodUnit[];
  const length = (use: keyof Period): Rule<Span> =>
    once(
      any(
        said(phrases.halfHour[use], { low: "0.5", high: "0.5", unit: "hour" as const }),
        ...units.map((unit) =>
          to(counted(phrases.periods[unit][use], true), ({ low, high }): Span => ({ low, high, unit })),
        ),
      ),
    );

  return {
    quantity: { object: quantityOf("object"), limit: quantityOf("limit") },
    strength,
    counted,
    length,
  };
};
