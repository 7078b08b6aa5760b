// directions/clauses: by interval: "every 4 to 6 hours", "on alternate days", "up to 4 hourly".
import { either, mark, maybe, meaning, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import type { PeriodUnit } from "../regimen/Regimen.ts";
import type { Clause, Every } from "./Clause.ts";
import { count, type HowOften, wholeCount } from "./numbers.ts";

/** "hours", "days": the unit of a length of time. Never "mins" beside "months": only whole words and "hr". */
export const timeUnit: Parser<PeriodUnit> = phrases<PeriodUnit>([
  ["(minute|minutes|min|mins)", "minute"],
  ["(hour|hours|hr|hrs|h)", "hour"],
  ["(day|days)", "day"],
  ["(week|weeks|wk|wks)", "week"],
  ["(month|months|mth|mths)", "month"],
  ["(year|years)", "year"],
]);

/** "one and a half to three": an interval of hours may have halves, one of days may not. */
const interval: Parser<{ readonly low: string; readonly high: string; readonly whole: boolean }> = meaning(
  count,
  ({ low, high }) =>
    low.as === "slash" || high.as === "slash"
      ? null
      : { low: low.value, high: high.value, whole: !`${low.value}${high.value}`.includes(".") },
);

const everyOf = (low: number, high: number, unit: PeriodUnit): Every => ({
  low: `${low}`,
  high: `${high}`,
  unit,
});

/** "once every 2 weeks" says no more than "every 2 weeks". */
const once = maybe(anyOf("once"));

/** "7-day", "4-hourly". */
export const glue = maybe(mark("-"));

/** "every 4 to 6 hours", "q6h", "on alternate days", "fortnightly". */
const plainEvery: Parser<Clause> = either<Clause>(
  sequence<
    [true | null, true, { low: string; high: string; whole: boolean }, true | null, PeriodUnit],
    Clause
  >(
    [
      once,
      anyOf("(every|each)"),
      interval,
      glue,
      either(
        timeUnit,
        meaning(anyOf("hourly"), () => "hour" as const),
      ),
    ],
    (_, __, { low, high, whole }, ___, unit) =>
      whole || unit === "hour" ? { kind: "every", every: { low, high, unit }, slot: null } : null,
  ),
  sequence<[true | null, HowOften, true | null, true], Clause>(
    [maybe(anyOf("at")), wholeCount, glue, anyOf("(hourly|hrly) (interval|intervals)")],
    (_, { low, high }) => ({ kind: "every", every: everyOf(low, high, "hour"), slot: null }),
  ),
  sequence<[HowOften, true | null, true], Clause>(
    [wholeCount, glue, anyOf("(hourly|hrly)")],
    ({ low, high }) => ({
      kind: "every",
      every: everyOf(low, high, "hour"),
      slot: null,
    }),
  ),
  sequence<[true, HowOften, true], Clause>(
    [anyOf("q"), wholeCount, anyOf("(h|hr|hrs|hours|hour)")],
    (_, { low, high }) => ({
      kind: "every",
      every: everyOf(low, high, "hour"),
      slot: null,
    }),
  ),
  phrases<Clause>(
    (
      [
        [
          "(once|) (every other day|every second day|every 2 nd day|on alternate days|alternate days|alt days|on alt days|each alternate day|every alternate day|eod)",
          2,
          "day",
        ],
        ["(once|) every (third|3 rd) day", 3, "day"],
        ["(once|) every (fourth|4 th) day", 4, "day"],
        ["(once|) every (seventh|7 th) day", 7, "day"],
        ["(once|) every (third|3 rd) month", 3, "month"],
        [
          "(once|) (every other week|every second week|on alternate weeks|every fortnight|once a fortnight|each fortnight|every alternate week|alternate weeks|alt weeks|on alt weeks|eow|a fortnight|per fortnight)",
          2,
          "week",
        ],
        ["(once|) fortnightly", 2, "week"],
        ["(once|) every other month", 2, "month"],
        ["(every hour|hourly)", 1, "hour"],
      ] as const
    ).map(
      ([pattern, count, unit]) =>
        [pattern, { kind: "every", every: everyOf(count, count, unit), slot: null }] as const,
    ),
  ),
  meaning(anyOf("(every other night|on alternate nights|alternate nights|alt nights|on alt nights)"), () => ({
    kind: "every",
    every: everyOf(2, 2, "day"),
    slot: "night",
  })),
  meaning(
    anyOf("(every other morning|on alternate mornings|alternate mornings|alt mornings|on alt mornings)"),
    () => ({
      kind: "every",
      every: everyOf(2, 2, "day"),
      slot: "morning",
    }),
  ),
);

/** "every 3 days (72 hours)": the same interval again in brackets, and no other. */
const saidInHours: Parser<Clause> = sequence<[Clause, true, HowOften, true, true], Clause>(
  [plainEvery, mark("("), wholeCount, anyOf("(hours|hrs|hourly)"), mark(")")],
  (found, _, { low, high }) =>
    found.kind === "every" &&
    found.every.unit === "day" &&
    Number(found.every.low) * 24 === low &&
    Number(found.every.high) * 24 === high
      ? found
      : null,
);

/** "every 72 hours (3 days)": as our own labels say it. */
const saidInDays: Parser<Clause> = sequence<[Clause, true, HowOften, true, true], Clause>(
  [plainEvery, mark("("), wholeCount, anyOf("(days|day)"), mark(")")],
  (found, _, { low, high }) =>
    found.kind === "every" &&
    found.every.unit === "hour" &&
    low >= 2 &&
    Number(found.every.low) === low * 24 &&
    Number(found.every.high) === high * 24
      ? found
      : null,
);

/** Any interval. */
export const every: Parser<Clause> = either<Clause>(plainEvery, saidInHours, saidInDays);

/** "up to every 4 hours", "up to 4 hourly": no more often, so it is the least time between doses. */
export const everyAtMost: Parser<Clause> = sequence<[true, Clause], Clause>(
  [anyOf("(up to|upto)"), every],
  (_, clause) =>
    clause.kind === "every" && clause.every.unit === "hour" && clause.every.low === clause.every.high
      ? { kind: "leastGap", gap: { value: clause.every.low, unit: "hour" } }
      : null,
);
