// directions/clauses: for how long, and what comes after.

import { beginsAs } from "../grammar/behind.ts";
import { without } from "../grammar/endings.ts";
import {
  asTyped,
  beginningWith,
  either,
  mark,
  maybe,
  meaning,
  type Parser,
  type Source,
  sequence,
} from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import { type PeriodUnit, weekdays } from "../regimen/Regimen.ts";
import type { Clause, Span } from "./Clause.ts";
import { type HowOften, wholeCount } from "./numbers.ts";
import { overTime } from "./overTime.ts";

const lengthUnit: Parser<PeriodUnit> = phrases<PeriodUnit>([
  ["(day|days|d)", "day"],
  ["(week|weeks|wk|wks)", "week"],
  ["(month|months|mth|mths)", "month"],
]);

/**
 * "three times a day 7 days": only right after how often, where wording.ts
 * looks. "7 days only" is a length wherever it stands.
 */
const bare: Parser<Clause> = sequence<[{ low: number; high: number }, PeriodUnit, true | null], Clause>(
  [
    wholeCount,
    phrases<PeriodUnit>([
      ["(days|day|d)", "day"],
      ["(weeks|week|wks|wk)", "week"],
    ]),
    maybe(anyOf("only")),
  ],
  ({ low, high }, unit, only) =>
    low === high
      ? {
          kind: "duration",
          span: { low: `${low}`, high: `${high}`, unit },
          total: false,
          bare: only === null,
        }
      : null,
);

/** "for 1 year": beside "for", so that no age of a child is one. */
const longUnit: Parser<PeriodUnit> = phrases<PeriodUnit>([["(year|years|yr|yrs)", "year"]]);

/** "for", "x", "for a total of": what follows is a length; true where it may be the whole course's. */
const forSoLong: Parser<boolean> = phrases<boolean>([
  ["(for|x|for the next|for a further|for further|for another|for only|for the remaining)", false],
  ["for a total of", true],
]);

/** "for 7 days", "x 7 days". */
const counted: Parser<Clause> = sequence<
  [boolean, { low: number; high: number }, true | null, PeriodUnit, true | null],
  Clause
>(
  [
    forSoLong,
    wholeCount,
    maybe(anyOf("(more|further|consecutive|remaining)")),
    either(lengthUnit, longUnit),
    maybe(anyOf("only")),
  ],
  (total, { low, high }, _, unit) => ({
    kind: "duration",
    span: { low: `${low}`, high: `${high}`, unit },
    total,
    bare: false,
  }),
);

/** "6/7": all days of the week but one, as of folic acid, is likelier than a course of six days. */
const isAllButOne = ({ high, unit }: Span): boolean => unit === "day" && high === "6";

/** "for 5/7", "x 2/52": behind "for" no days of each week and no gap between doses can be meant. */
const countedOver: Parser<Clause> = sequence<[boolean, Span, true | null], Clause>(
  [forSoLong, overTime, maybe(anyOf("only"))],
  (total, span) => (isAllButOne(span) ? null : { kind: "duration", span, total, bare: false, over: true }),
);

/** Behind a length: it is that of the whole course, and of no one step of several ("2 now then 1 od, 7 day course"). */
const courseWord: Parser<true> = anyOf("(course|total course|course total|course in total)");

/** "5/7 course", "as a 1/52 course", "5/7 total course". */
const courseOver: Parser<Clause> = sequence<[true | null, Span, true], Clause>(
  [maybe(anyOf("(as|for) a", "for")), overTime, courseWord],
  (_, span, total) =>
    span.low === span.high ? { kind: "duration", span, total, bare: false, over: true } : null,
);

const exactly = ({ low, high }: HowOften, unit: PeriodUnit): Span | null =>
  low === high ? { low: `${low}`, high: `${high}`, unit } : null;

/** "5 days", "5/7". */
const length: Parser<Span> = either<Span>(
  sequence<[HowOften, PeriodUnit], Span>([wholeCount, lengthUnit], exactly),
  meaning(overTime, (span) => (span.low === span.high && !isAllButOne(span) ? span : null)),
);

const inAll = (span: Span): Clause => ({ kind: "duration", span, total: true, bare: false });

/** "5 days in total", "for 5/7 total", "total of 5 days", "total course 5 days": what the whole of it comes to. */
const total: Parser<Clause> = either<Clause>(
  sequence<[true | null, Span, true], Clause>(
    [maybe(anyOf("for")), length, anyOf("(total|in total|altogether|in all)")],
    (_, span) => inAll(span),
  ),
  sequence<[true, true | null, Span], Clause>(
    [
      anyOf("(for a|for|a|) (total|total course|total treatment) (of|length|) (:|)", "(for a|a|) course of"),
      maybe(mark(":")),
      length,
    ],
    (_, __, span) => inAll(span),
  ),
);

/** "3 days remaining", "2/7 left", "5 days to go": of a course begun before. */
const remaining: Parser<Clause> = sequence<[true | null, Span, true], Clause>(
  [maybe(anyOf("(for|for the|with)")), length, anyOf("(remaining|left|to go|still to go)")],
  (_, span) => ({ kind: "duration", span, total: false, bare: false }),
);

/**
 * How many can only be a course: fewer days over 7 may be days of each week ("1 bd 5/7"), and from four weeks on the
 * number may be how long the supply lasts ("1 om 28/7", "1 bd 8/52").
 */
const courses: Readonly<Partial<Record<Span["unit"], readonly [least: number, most: number]>>> = {
  day: [7, 21],
  week: [1, 3],
};

/**
 * "1 bd 7/7", "1 bd 2/52": right behind how often, where `wording.ts` looks, so that no gap can be meant. Other
 * numbers, and months, which may be a date ("2/12"), are asked about.
 */
const bareOver: Parser<Clause> = meaning(overTime, (span) => {
  const [least, most] = courses[span.unit] ?? [1, 0];
  const isCourse = span.low === span.high && Number(span.high) >= least && Number(span.high) <= most;
  return isCourse ? { kind: "duration", span, total: false, bare: true, over: true } : null;
});

/** What a dose that follows, or the end, begins with behind "then". */
const opensNext: ReadonlySet<string> = new Set(
  "stop reduce increase decrease continue take one two three four half a".split(" "),
);

const daysNamed: ReadonlySet<string> = new Set([
  ...weekdays.flatMap((day) => [day, `${day}s`, day.slice(0, 3)]),
  ..."tues thur thurs weds weekend weekends weekday weekdays".split(" "),
]);

/** Whether words further on say what comes after it: "then stop", "then 1 od". Named days may be those that are left. */
const isFollowed = (source: Source, end: number): boolean => {
  let follows = false;
  for (let at = end; ; at += 1) {
    const token = source.token(at);
    if (token === undefined) return follows;
    if (daysNamed.has(token.text)) return false;
    const next = token.text === "then" ? source.token(at + 1) : undefined;
    follows ||= next !== undefined && (next.kind === "number" || opensNext.has(next.text));
  }
};

/** "1 bd 5/7 then 1 od", "4mg om 3/7, 2mg om 3/7, then stop": days of each week are followed by nothing. */
const followedOver: Parser<Clause> = beginningWith(
  (source, at) =>
    overTime(source, at).flatMap(({ value: span, end }) =>
      span.low === span.high && !isAllButOne(span) && span.unit !== "month" && isFollowed(source, end)
        ? [{ value: { kind: "duration" as const, span, total: false, bare: true, over: true as const }, end }]
        : [],
    ),
  ...beginsAs(overTime),
);

/** "for 6 nights": as many days, and the words say that it is at night. */
const nights: Parser<Clause> = sequence<
  [true, { low: number; high: number }, true | null, true, true | null],
  Clause
>(
  [
    anyOf("(for|x|for the next|for a further|for another|for only)"),
    wholeCount,
    maybe(anyOf("consecutive")),
    anyOf("(night|nights)"),
    maybe(anyOf("only")),
  ],
  (_, { low, high }) => ({
    kind: "duration",
    span: { low: `${low}`, high: `${high}`, unit: "day" },
    total: false,
    bare: false,
    nights: true,
  }),
);

/** "7 day course", "as a 7 day course", "for a one week course". */
const course: Parser<Clause> = sequence<
  [true | null, { low: number; high: number }, true | null, PeriodUnit, boolean],
  Clause
>(
  [
    maybe(anyOf("(as|for) a")),
    wholeCount,
    maybe(mark("-")),
    phrases<PeriodUnit>([
      ["(day|days)", "day"],
      ["(week|weeks)", "week"],
    ]),
    courseWord,
  ],
  (_, { low, high }, __, unit, total) =>
    low === high
      ? { kind: "duration", span: { low: `${low}`, high: `${high}`, unit }, total, bare: false }
      : null,
);

const worded: Parser<Clause> = phrases<Clause>([
  [
    "for a week",
    {
      kind: "duration",
      span: { low: "1", high: "1", unit: "week" },
      total: false,
      bare: false,
    },
  ],
  [
    "for a month",
    {
      kind: "duration",
      span: { low: "1", high: "1", unit: "month" },
      total: false,
      bare: false,
    },
  ],
  [
    "for a year",
    {
      kind: "duration",
      span: { low: "1", high: "1", unit: "year" },
      total: false,
      bare: false,
    },
  ],
  [
    "for a fortnight",
    {
      kind: "duration",
      span: { low: "2", high: "2", unit: "week" },
      total: false,
      bare: false,
    },
  ],
]);

/**
 * "for 48 hours", "for 24h": only lengths that are no time a patch is worn within a day; 24 hours go only with
 * "every 4 hours" (`stepOf.ts`).
 */
const inHours: Parser<Clause> = sequence<[true, { low: number; high: number }, true], Clause>(
  [anyOf("for", "for (the|) first"), wholeCount, anyOf("(hours|hrs|h)")],
  (_, { low, high }) =>
    low === high && (high === 24 || high === 48 || high === 72)
      ? {
          kind: "duration",
          span: { low: `${low}`, high: `${high}`, unit: "hour" },
          total: false,
          bare: false,
        }
      : null,
);

/** "a month" behind "10 days": days of each month, and no length. */
const ofEach: Parser<true> = anyOf(
  "(a|per|each|every|of each|of every|in each|in every|in a|in the|/) (month|cycle)",
);

/** "for up to 2 weeks", "for 2 weeks max": a ceiling and no length, so the words are kept. "Max 10 days a month" is none. */
const atMost: Parser<Clause> = meaning(
  asTyped(
    without(
      either<true>(
        sequence<[true, { low: number; high: number }, PeriodUnit], true>(
          [
            anyOf(
              "for (up to|a maximum of|max|maximum|no more than|no longer than|not more than|at least)",
              "(max|maximum) (of|)",
              "(do not|don't) (use|take) (it|) for (more|longer) than",
            ),
            wholeCount,
            lengthUnit,
          ],
          () => true,
        ),
        sequence<[true, HowOften, PeriodUnit, true], true>(
          [anyOf("for"), wholeCount, lengthUnit, anyOf("(max|maximum|at most)")],
          () => true,
        ),
      ),
      ofEach,
    ),
  ),
  ({ typed }) => ({ kind: "instruction", typed, order: false, forbids: false }),
);

/** "Stop after 3 months": how long, and that nothing comes after it. */
const stopAfter: Parser<Clause> = sequence<[true, Span], Clause>(
  [
    anyOf(
      "(and|then|and then|) (stop|stop taking|stop taking it|stop using|stop using it|to stop|stopping|finish) after",
    ),
    length,
  ],
  (_, span) => ({ kind: "duration", span, total: false, bare: false, stops: true }),
);

/** "for 3 doses", "x 3 doses". One dose is no length. */
const forDoses: Parser<Clause> = meaning(
  sequence<[true, HowOften, true, true | null], number>(
    [anyOf("(for|x|for only)"), wholeCount, anyOf("doses"), maybe(anyOf("only"))],
    (_, { low, high }) => (low === high && high > 1 ? high : null),
  ),
  (count): Clause => ({ kind: "forDoses", count }),
);

/** Any length of a course. */
export const duration: Parser<Clause> = either(
  counted,
  countedOver,
  nights,
  course,
  courseOver,
  total,
  remaining,
  bare,
  bareOver,
  followedOver,
  inHours,
  worded,
  stopAfter,
  atMost,
  forDoses,
);

const afterOf = ({ low, high }: HowOften, unit: PeriodUnit): Clause | null =>
  low === high ? { kind: "after", span: { low: `${low}`, high: `${high}`, unit } } : null;

/** "after 2 weeks", "2 weeks later", where the dose changes. */
export const changeAfter: Parser<Clause> = either<Clause>(
  sequence<[true, HowOften, PeriodUnit], Clause>(
    [anyOf("(after|in)"), wholeCount, lengthUnit],
    (_, count, unit) => afterOf(count, unit),
  ),
  sequence<[HowOften, PeriodUnit, true], Clause>([wholeCount, lengthUnit, anyOf("later")], (count, unit) =>
    afterOf(count, unit),
  ),
);

/** "then stop", "then continue": read after the joint "then". */
export const ending: Parser<Clause> = phrases<Clause>([
  ["(stop|stop taking|then stop)", { kind: "ending", ending: "stop" }],
  [
    "(continue|carry on|thereafter|carry on with this dose|continue with this dose|continue on this dose|continue this dose)",
    { kind: "ending", ending: "continue" },
  ],
]);
