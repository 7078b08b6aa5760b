// directions/clauses: how often: "3 times a day", "every 4 to 6 hours", "weekly".
import {
  asTyped,
  beginningsOf,
  beginningWith,
  either,
  type Match,
  mark,
  maybe,
  meaning,
  type Parser,
  sequence,
} from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import type { Clause, Every, Times } from "./Clause.ts";
import { every, everyAtMost } from "./intervals.ts";
import { type HowOften, wholeCount } from "./numbers.ts";

type Per = Times["per"];

const day: Per = { count: 1, unit: "day" };
const hours24: Per = { count: 24, unit: "hour" };

/** "a day", "per week", "in 24 hours". */
export const period: Parser<Per> = phrases<Per>([
  ["(daily|a day|per day|each day|every day|everyday|in a day|in one day|in 1 day|/ day|in the day)", day],
  ["(in|per|every|each|in any|within|over|in each|in every|within any|/) 24 (hours|hrs|hour|hr|h)", hours24],
  ["(in a|per|in any|in each|in every|within a) 24 (hour|hr) period", hours24],
  ["in (twenty four|twenty four) hours", hours24],
  [
    "(weekly|a week|per week|each week|every week|in a week|in one week|/ week|/ wk)",
    { count: 1, unit: "week" },
  ],
  ["(monthly|a month|per month|each month|every month|in a month)", { count: 1, unit: "month" }],
  ["(yearly|a year|per year|each year|every year|annually)", { count: 1, unit: "year" }],
]);

const often = (low: number, high = low): HowOften => ({ low, high });

const timesWord: Parser<HowOften> = either(
  phrases<HowOften>([
    ["once", often(1)],
    ["twice", often(2)],
    ["thrice", often(3)],
    ["once (or|to) twice", often(1, 2)],
    ["(twice or three times|twice or thrice)", often(2, 3)],
  ]),
  // "TWICE (2) a day": the same number again.
  sequence<[HowOften, true, HowOften, true], HowOften>(
    [
      phrases<HowOften>([
        ["once", often(1)],
        ["twice", often(2)],
      ]),
      mark("("),
      wholeCount,
      mark(")"),
    ],
    (said, _, echo) => (echo.low === said.low && echo.high === said.high ? said : null),
  ),
  sequence<[HowOften, true], HowOften>([wholeCount, anyOf("(times|time|x)")], (count) => count),
);

const ceiling = anyOf("(up to|upto|at most|up to a maximum of|up to a max of|up to maximum of)");

/** "bd", "tds": so often a day. */
export const latin: Parser<HowOften> = phrases<HowOften>([
  ["od", often(1)],
  ["(bd|bid)", often(2)],
  ["(tds|tid)", often(3)],
  ["(qds|qid)", often(4)],
]);

/** "od-bd", "tds-qds": run together, one and the next; with spaces the dash may divide two frequencies. */
const latinRange: Parser<Clause> = beginningWith(
  (source, at) =>
    latin(source, at).flatMap(({ value: low, end }) =>
      source.token(end)?.text === "-" &&
      source.token(end)?.glued === true &&
      source.token(end + 1)?.glued === true
        ? latin(source, end + 1).flatMap(({ value: high, end: last }): Match<Clause>[] =>
            high.high === low.high + 1
              ? [
                  {
                    value: { kind: "times", times: timesOf(often(low.low, high.high), day, false) },
                    end: last,
                  },
                ]
              : [],
          )
        : [],
    ),
  () => beginningsOf(latin),
);

const timesOf = ({ low, high }: HowOften, per: Per, upTo: boolean): Times => ({
  low: upTo ? null : low,
  high,
  upTo,
  per,
});

/** "3-4 x day", "2 x week": after the sign the period needs no article. */
const perSign: Parser<Clause> = sequence<[true | null, HowOften, Per], Clause>(
  [
    maybe(ceiling),
    sequence<[HowOften, true], HowOften>([wholeCount, anyOf("x")], (count) => count),
    phrases<Per>([
      ["day", day],
      ["(week|wk)", { count: 1, unit: "week" }],
    ]),
  ],
  (upTo, howOften, per) =>
    upTo !== null && howOften.low !== howOften.high
      ? null
      : { kind: "times", times: timesOf(howOften, per, upTo !== null) },
);

/** "a day": "x2 daily" may be two at once, daily. */
const aDay: Parser<Per> = phrases<Per>([["(a day|per day|/ day)", day]]);

const timesBySign: Parser<Clause> = sequence<[true, HowOften, true | null, Per], Clause>(
  [anyOf("x"), wholeCount, maybe(anyOf("times")), aDay],
  (_, howOften, __, per) =>
    howOften.low === howOften.high && howOften.high > 1
      ? { kind: "times", times: timesOf(howOften, per, false) }
      : null,
);

/** "x3 a day", "x3/day" behind a word: behind a digit it may multiply the dose. */
const bySign: Parser<Clause> = beginningWith(
  (source, at) => {
    const [before, digits] = [source.token(at - 1), source.token(at + 1)];
    return before?.kind === "word" && digits?.kind === "number" && digits.glued
      ? timesBySign(source, at)
      : [];
  },
  () => beginningsOf(timesBySign),
);

const times: Parser<Clause> = either(
  sequence<[true | null, HowOften, Per], Clause>(
    [maybe(ceiling), timesWord, period],
    (upTo, howOften, per) =>
      upTo !== null && howOften.low !== howOften.high
        ? null
        : { kind: "times", times: timesOf(howOften, per, upTo !== null) },
  ),
  sequence<[true | null, HowOften], Clause>([maybe(ceiling), latin], (upTo, howOften) => ({
    kind: "times",
    times: timesOf(howOften, day, upTo !== null),
  })),
  latinRange,
  perSign,
  bySign,
);

/** "as a single daily dose", "as a single dose each day": one dose, every day. */
const singleDaily: Parser<Clause> = meaning(
  anyOf(
    "(as|in) (a|one) single daily dose",
    "(as|in) (a single dose|one single dose|one dose) (daily|each day|every day|once a day|once daily)",
  ),
  () => ({ kind: "times", times: timesOf(often(1), day, false) }),
);

/** "on 5 days a week": how many days, whatever is said of each of them. */
const daysAWeek: Parser<Clause> = sequence<[true | null, HowOften, true, true | null], Clause>(
  [
    maybe(anyOf("(on|for|only on|on only)")),
    wholeCount,
    anyOf(
      "days (a week|per week|each week|every week|of the week|in the week|weekly|out of 7|out of seven|in each week)",
    ),
    maybe(anyOf("only")),
  ],
  (_, { low, high }) => (low === high && high >= 2 && high <= 6 ? { kind: "daysAWeek", days: high } : null),
);

/** "3 nights a week"; "up to 3 nights a week" is a ceiling (`limits.ts`). */
const nightsAWeek: Parser<Clause> = sequence<[true | null, HowOften, true, true | null], Clause>(
  [
    maybe(anyOf("(on|for|only on|on only)")),
    wholeCount,
    anyOf("nights (a week|per week|each week|every week|of the week|in the week|weekly)"),
    maybe(anyOf("only")),
  ],
  (_, { low, high }) =>
    low === high && high >= 2 && high <= 6 ? { kind: "daysAWeek", days: high, nights: true } : null,
);

const each: Parser<Clause> = phrases<Clause>([
  ["(daily|a day|per day|each day|/ day)", { kind: "each", unit: "day", repeats: false }],
  ["(every day|everyday)", { kind: "each", unit: "day", repeats: true }],
  ["weekly", { kind: "each", unit: "week", repeats: false, adverb: true }],
  ["(a week|per week|each week)", { kind: "each", unit: "week", repeats: false }],
  ["every week", { kind: "each", unit: "week", repeats: true }],
  ["monthly", { kind: "each", unit: "month", repeats: false, adverb: true }],
  ["(a month|per month|each month)", { kind: "each", unit: "month", repeats: false }],
  ["every month", { kind: "each", unit: "month", repeats: true }],
  ["(yearly|annually)", { kind: "each", unit: "year", repeats: false, adverb: true }],
  ["(a year|per year|each year)", { kind: "each", unit: "year", repeats: false }],
  ["every year", { kind: "each", unit: "year", repeats: true }],
]);

/** "at least twice a day": so often, and the words that it may be more often are kept. */
const atLeast: Parser<Clause> = sequence<[{ typed: string }, HowOften, Per], Clause>(
  [asTyped(anyOf("(at least|a minimum of)")), timesWord, period],
  ({ typed }, howOften, per) =>
    howOften.low === howOften.high
      ? { kind: "times", times: timesOf(howOften, per, false), kept: typed }
      : null,
);

/** "twice a week (every 3-4 days)": the interval is the finer of the two, and they must come to the same. */
const spacedOut: Parser<Clause> = sequence<[HowOften, Per, Clause], Clause>(
  [
    timesWord,
    period,
    either<Clause>(
      sequence<[true | null, Clause], Clause>([maybe(mark(",")), every], (_, gap) => gap),
      sequence<[true, Clause, true], Clause>([mark("("), every, mark(")")], (_, gap) => gap),
    ),
  ],
  (often, per, found) =>
    per.unit === "week" && per.count === 1 && found.kind === "every" && fillsWeek(often, found.every)
      ? found
      : null,
);

const daysOfWeek = 7;

/** So many gaps of so many days are a week, and the gap is no wider than it needs to be. */
const fillsWeek = ({ low, high }: HowOften, gap: Every): boolean =>
  low === high &&
  gap.unit === "day" &&
  Number(gap.low) === Math.floor(daysOfWeek / low) &&
  Number(gap.high) === Math.ceil(daysOfWeek / low);

/** How often, by count or by interval. */
export const frequency: Parser<Clause> = either(
  times,
  atLeast,
  singleDaily,
  spacedOut,
  daysAWeek,
  nightsAWeek,
  each,
  every,
  everyAtMost,
);
