// interpret/text: for how long, and what comes after.
import type { PeriodUnit } from "../Regimen.ts";
import type { Clause } from "./Clause.ts";
import { wholeCount } from "./numbers.ts";
import { either, maybe, type Parser, sequence } from "./parser.ts";
import { anyOf, phrases } from "./phrases.ts";

const lengthUnit: Parser<PeriodUnit> = phrases<PeriodUnit>([
  ["(day|days|night|nights)", "day"],
  ["(week|weeks)", "week"],
  ["(month|months)", "month"],
]);

/** "for 7 days", "x 7 days", "for 6 nights". */
const counted: Parser<Clause> = sequence<
  [true, { low: number; high: number }, PeriodUnit, true | null],
  Clause
>(
  [anyOf("(for|x|for the next|for a total of)"), wholeCount, lengthUnit, maybe(anyOf("only"))],
  (_, { low, high }, unit) => ({
    kind: "duration",
    span: { low: `${low}`, high: `${high}`, unit },
    wholeDay: false,
  }),
);

const worded: Parser<Clause> = phrases<Clause>([
  ["for a week", { kind: "duration", span: { low: "1", high: "1", unit: "week" }, wholeDay: false }],
  ["for a month", { kind: "duration", span: { low: "1", high: "1", unit: "month" }, wholeDay: false }],
  ["for a fortnight", { kind: "duration", span: { low: "2", high: "2", unit: "week" }, wholeDay: false }],
  [
    "(on the first day|on day one|on day 1|on the 1st day|for the first day|on first day|day 1)",
    { kind: "duration", span: { low: "1", high: "1", unit: "day" }, wholeDay: true },
  ],
]);

/** Any length of a course. */
export const duration: Parser<Clause> = either(counted, worded);

/** "then stop", "then continue": read after the joint "then". */
export const ending: Parser<Clause> = phrases<Clause>([
  ["(stop|stop taking|then stop)", { kind: "ending", ending: "stop" }],
  ["(continue|carry on)", { kind: "ending", ending: "continue" }],
]);
