// interpret/text: how often: "3 times a day", "every 4 to 6 hours", "weekly", "at 8am", "on Mondays", "21 days on, 7 days off".
import { type PeriodUnit, type Weekday, weekdays } from "../Regimen.ts";
import type { Clause, Every, Times } from "./Clause.ts";
import { wholeCount } from "./numbers.ts";
import { either, listOf, mark, maybe, meaning, type Parser, sequence, token } from "./parser.ts";
import { anyOf, phrases } from "./phrases.ts";

type Per = Times["per"];

const day: Per = { count: 1, unit: "day" };
const hours24: Per = { count: 24, unit: "hour" };

/** "a day", "per week", "in 24 hours". */
export const period: Parser<Per> = phrases<Per>([
  ["(daily|a day|per day|each day|every day|everyday|in a day|in one day|in 1 day|/ day|in the day)", day],
  ["(in|per|every|each|in any|within|over|in each|in every|within any|/) 24 (hours|hrs|hour|hr|h)", hours24],
  ["(in a|per|in any|in each|in every|within a) 24 (hour|hr) period", hours24],
  ["in (twenty four|twenty four) hours", hours24],
  ["(weekly|a week|per week|each week|every week|in a week|in one week|/ week)", { count: 1, unit: "week" }],
  ["(monthly|a month|per month|each month|every month|in a month)", { count: 1, unit: "month" }],
  ["(yearly|a year|per year|each year|every year|annually)", { count: 1, unit: "year" }],
]);

interface HowOften {
  readonly low: number;
  readonly high: number;
  readonly digits: boolean;
}

const often = (low: number, high = low): HowOften => ({ low, high, digits: false });

const timesWord: Parser<HowOften> = either(
  phrases<HowOften>([
    ["once", often(1)],
    ["twice", often(2)],
    ["thrice", often(3)],
    ["once (or|to) twice", often(1, 2)],
    ["(twice or three times|twice or thrice|two or three times)", often(2, 3)],
  ]),
  sequence<[HowOften, true], HowOften>([wholeCount, anyOf("(times|time|x)")], (count) => count),
);

const ceiling = anyOf("(up to|upto|at most|up to a maximum of|up to a max of|up to maximum of)");

const latin: Parser<HowOften> = phrases<HowOften>([
  ["od", often(1)],
  ["(bd|bid)", often(2)],
  ["(tds|tid)", often(3)],
  ["(qds|qid)", often(4)],
]);

const timesOf = ({ low, high }: HowOften, per: Per, upTo: boolean): Times => ({
  low: upTo ? null : low,
  high,
  upTo,
  per,
});

const times: Parser<Clause> = either(
  sequence<[true | null, HowOften, Per], Clause>(
    [maybe(ceiling), timesWord, period],
    (upTo, howOften, per) =>
      upTo !== null && howOften.low !== howOften.high
        ? null
        : {
            kind: "times",
            times: timesOf(howOften, per, upTo !== null),
            beginsInDigits: upTo === null && howOften.digits,
          },
  ),
  sequence<[true | null, HowOften], Clause>([maybe(ceiling), latin], (upTo, howOften) => ({
    kind: "times",
    times: timesOf(howOften, day, upTo !== null),
    beginsInDigits: false,
  })),
);

const each: Parser<Clause> = phrases<Clause>([
  ["(daily|a day|per day|each day|/ day)", { kind: "each", unit: "day", repeats: false }],
  ["(every day|everyday)", { kind: "each", unit: "day", repeats: true }],
  ["(weekly|a week|per week|each week)", { kind: "each", unit: "week", repeats: false }],
  ["every week", { kind: "each", unit: "week", repeats: true }],
  ["(monthly|a month|per month|each month)", { kind: "each", unit: "month", repeats: false }],
  ["every month", { kind: "each", unit: "month", repeats: true }],
  ["(yearly|a year|per year|each year|annually)", { kind: "each", unit: "year", repeats: false }],
  ["every year", { kind: "each", unit: "year", repeats: true }],
]);

/** "hours", "days": the unit of a length of time. Never "mins" beside "months": only whole words and "hr". */
export const timeUnit: Parser<PeriodUnit> = phrases<PeriodUnit>([
  ["(minute|minutes|min|mins)", "minute"],
  ["(hour|hours|hr|hrs|h)", "hour"],
  ["(day|days)", "day"],
  ["(week|weeks)", "week"],
  ["(month|months)", "month"],
  ["(year|years)", "year"],
]);

const everyOf = (low: number, high: number, unit: PeriodUnit): Every => ({
  low: `${low}`,
  high: `${high}`,
  unit,
});

/** "once every 2 weeks" says no more than "every 2 weeks". */
const once = maybe(anyOf("once"));

const glue = maybe(mark("-"));

const every: Parser<Clause> = either<Clause>(
  sequence<[true | null, true, HowOften, true | null, PeriodUnit], Clause>(
    [
      once,
      anyOf("(every|each)"),
      wholeCount,
      glue,
      either(
        timeUnit,
        meaning(anyOf("hourly"), () => "hour" as const),
      ),
    ],
    (_, __, { low, high }, ___, unit) => ({
      kind: "every",
      every: everyOf(low, high, unit),
      beginsInDigits: false,
      slot: null,
    }),
  ),
  sequence<[HowOften, true | null, true], Clause>(
    [wholeCount, glue, anyOf("(hourly|hrly)")],
    ({ low, high, digits }) => ({
      kind: "every",
      every: everyOf(low, high, "hour"),
      beginsInDigits: digits,
      slot: null,
    }),
  ),
  sequence<[true, HowOften, true], Clause>(
    [anyOf("q"), wholeCount, anyOf("(h|hr|hrs|hours|hour)")],
    (_, { low, high }) => ({
      kind: "every",
      every: everyOf(low, high, "hour"),
      beginsInDigits: false,
      slot: null,
    }),
  ),
  phrases<Clause>(
    (
      [
        [
          "(once|) (every other day|every second day|every 2nd day|on alternate days|alternate days|each alternate day|every alternate day)",
          2,
          "day",
        ],
        ["(once|) every (third|3rd) day", 3, "day"],
        [
          "(once|) (every other week|every second week|on alternate weeks|every fortnight|once a fortnight|each fortnight|every alternate week|a fortnight|per fortnight)",
          2,
          "week",
        ],
        ["(once|) fortnightly", 2, "week"],
        ["(once|) every other month", 2, "month"],
        ["(every hour|hourly)", 1, "hour"],
      ] as const
    ).map(
      ([pattern, count, unit]) =>
        [
          pattern,
          { kind: "every", every: everyOf(count, count, unit), beginsInDigits: false, slot: null },
        ] as const,
    ),
  ),
  meaning(anyOf("(every other night|on alternate nights|alternate nights)"), () => ({
    kind: "every",
    every: everyOf(2, 2, "day"),
    beginsInDigits: false,
    slot: "night",
  })),
  meaning(anyOf("(every other morning|on alternate mornings)"), () => ({
    kind: "every",
    every: everyOf(2, 2, "day"),
    beginsInDigits: false,
    slot: "morning",
  })),
);

const onceOnly: Parser<Clause> = phrases<Clause>([
  [
    "(now|once only|stat|immediately|straight away|as a single dose|as one dose|single dose|as a one off dose|for one dose|for 1 dose|one time only|as one single dose|one single dose|once)",
    { kind: "once" },
  ],
]);

const two = (text: string): string => text.padStart(2, "0");

/** "8am", "8:30 pm", "08:00", "8.00am". 12 am and 12 pm are read both ways, so neither is accepted. */
const clockTime: Parser<string> = either<string>(
  sequence<[{ hour: number; minute: string; full: boolean }, "am" | "pm"], string>(
    [
      (source, at) => hourAndMinute(source, at),
      phrases<"am" | "pm">([
        ["am", "am"],
        ["pm", "pm"],
      ]),
    ],
    ({ hour, minute }, half) =>
      hour >= 1 && hour <= 11 ? `${two(`${half === "am" ? hour : hour + 12}`)}:${minute}` : null,
  ),
  meaning(
    (source, at) => hourAndMinute(source, at),
    ({ hour, minute, full }) => (full && hour <= 23 ? `${two(`${hour}`)}:${minute}` : null),
  ),
);

const minutes = /^[0-5]\d$/;

const hourAndMinute: Parser<{ hour: number; minute: string; full: boolean }> = either(
  token(({ kind, text }) =>
    kind === "number" && /^\d{1,2}$/.test(text) ? { hour: Number(text), minute: "00", full: false } : null,
  ),
  token(({ kind, text }) => {
    const [hour = "", minute = ""] = text.split(".");
    return kind === "number" && /^\d{1,2}$/.test(hour) && minutes.test(minute)
      ? { hour: Number(hour), minute, full: false }
      : null;
  }),
  sequence<[string, true, string], { hour: number; minute: string; full: boolean }>(
    [
      token(({ kind, text }) => (kind === "number" && /^\d{1,2}$/.test(text) ? text : null)),
      mark(":"),
      token(({ kind, text, glued }) => (kind === "number" && glued && minutes.test(text) ? text : null)),
    ],
    (hour, _, minute) => ({ hour: Number(hour), minute, full: hour.length === 2 }),
  ),
);

/** Between the items of a list: a comma, "and", or both. */
export const listJoint: Parser<unknown> = either<unknown>(
  anyOf("and"),
  mark(","),
  sequence<[true, true], true>([mark(","), anyOf("and")], () => true),
);

const at = anyOf("at");

const clock: Parser<Clause> = meaning(
  sequence<[true, readonly string[]], readonly string[]>(
    [
      at,
      listOf(
        clockTime,
        sequence<[true | null, string], string>([maybe(at), clockTime], (_, time) => time),
        listJoint,
        1,
      ),
    ],
    (_, found) => found,
  ),
  (found): Clause | null =>
    new Set(found).size === found.length ? { kind: "clock", clockTimes: found } : null,
);

const short: readonly string[] = ["mon", "(tue|tues)", "wed", "(thu|thur|thurs)", "fri", "sat", "sun"];

const weekday: Parser<Weekday> = phrases(
  weekdays.flatMap((name, index) => [
    [name, name] as const,
    [`${name}s`, name] as const,
    [short[index] ?? "", name] as const,
  ]),
);

const weekdayList: Parser<readonly Weekday[]> = either<readonly Weekday[]>(
  listOf(
    weekday,
    sequence<[true | null, Weekday], Weekday>([maybe(anyOf("(on|every|each)")), weekday], (_, name) => name),
    either<unknown>(listJoint, mark("/")),
    1,
  ),
  sequence<[Weekday, unknown, Weekday], readonly Weekday[]>(
    [weekday, either<unknown>(anyOf("(to|through)"), mark("-")), weekday],
    (first, _, last) => {
      const days = weekdays.slice(weekdays.indexOf(first), weekdays.indexOf(last) + 1);
      return days.length >= 3 ? days : null;
    },
  ),
);

const partOfDay = phrases([
  ["(morning|mornings)", "morning" as const],
  ["(evening|evenings)", "evening" as const],
  ["(night|nights)", "night" as const],
  ["(afternoon|afternoons)", "afternoon" as const],
]);

const onWeekdays: Parser<Clause> = sequence<
  [true, readonly Weekday[], "morning" | "evening" | "night" | "afternoon" | null],
  Clause
>([anyOf("(on|every|each|on a)"), weekdayList, maybe(partOfDay)], (_, names, slot) =>
  new Set(names).size === names.length ? { kind: "weekdays", weekdays: names, slot } : null,
);

const bareWeekdays: Parser<Clause> = meaning(weekdayList, (names) =>
  names.length >= 2 && new Set(names).size === names.length
    ? { kind: "weekdays", weekdays: names, slot: null }
    : null,
);

const sameTime: Parser<Clause> = phrases<Clause>([
  [
    "(at|) the same time (each day|every day|of day|of the day|of day each day|daily)",
    { kind: "sameTime", unit: "day" },
  ],
  ["(at|) same time (each day|every day)", { kind: "sameTime", unit: "day" }],
  [
    "(on|) the same day (each week|every week|of the week|of each week|of every week)",
    { kind: "sameTime", unit: "week" },
  ],
  ["(on|) same day (each week|every week|of each week)", { kind: "sameTime", unit: "week" }],
  [
    "(on|) the same (day|date) (each month|every month|of each month|of every month)",
    { kind: "sameTime", unit: "month" },
  ],
]);

const repeat = maybe(anyOf("(and repeat|then repeat|repeat)"));

const cycleOf = (on: HowOften, unit: PeriodUnit, off: HowOften, offUnit: PeriodUnit): Clause | null =>
  offUnit === unit && on.low === on.high && off.low === off.high
    ? { kind: "cycle", on: on.low, off: off.low, unit }
    : null;

/** "for 21 days followed by a 7 day break", "for 21 days then 7 days off". */
const thenBreak: Parser<Clause> = sequence<
  [true, HowOften, PeriodUnit, unknown, HowOften, true | null, PeriodUnit, true, true | null],
  Clause
>(
  [
    anyOf("for"),
    wholeCount,
    timeUnit,
    sequence<[true | null, true], true>(
      [maybe(mark(",")), anyOf("(followed by a|followed by|then a|then|then have a|and then|then take a)")],
      () => true,
    ),
    wholeCount,
    glue,
    timeUnit,
    anyOf(
      "(off|break|interval|tablet free interval|pill free interval|without tablets|tablet free break|pill free break)",
    ),
    repeat,
  ],
  (_, on, unit, __, off, ___, offUnit) => cycleOf(on, unit, off, offUnit),
);

/** "21 days on, 7 days off". */
const onAndOff: Parser<Clause> = sequence<
  [HowOften, PeriodUnit, true, unknown, HowOften, PeriodUnit, true, true | null],
  Clause
>(
  [
    wholeCount,
    timeUnit,
    anyOf("on"),
    maybe(
      either<unknown>(
        mark(","),
        anyOf("(then|and|followed by)"),
        sequence<[true, true], true>([mark(","), anyOf("(then|and|followed by)")], () => true),
      ),
    ),
    wholeCount,
    timeUnit,
    anyOf("off"),
    repeat,
  ],
  (on, unit, _, __, off, offUnit) => cycleOf(on, unit, off, offUnit),
);

/** Everything that says how often or on which days. */
export const timing: Parser<Clause> = either(
  times,
  each,
  every,
  onceOnly,
  clock,
  onWeekdays,
  bareWeekdays,
  sameTime,
  thenBreak,
  onAndOff,
);
