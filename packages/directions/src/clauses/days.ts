// directions/clauses: when: "immediately", "at 8am", "on Mondays", "at the same time each day", "21 days on, 7 days off".

import { before, longest } from "../grammar/endings.ts";
import {
  asTyped,
  beginningsOf,
  beginningWith,
  either,
  type Match,
  meaning,
  type Parser,
  tryAt,
} from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import { readerPhrases } from "../lexicon/cautions/readerPhrases.ts";
import { cautionRows } from "../lexicon/cautions.ts";
import type { Clause } from "./Clause.ts";
import { clock } from "./clock.ts";
import { cycle } from "./cycles.ts";
import { onDays } from "./weekdays.ts";

type Once = Extract<Clause, { kind: "once" }>;

/** What the first dose of a course is led by, and whether it is taken straight away. */
const initially: Parser<Once> = either<Once>(
  phrases<Once>([
    [
      "(initially|at first|to start|to start with|to begin with|as a first dose)",
      { kind: "once", straightAway: false },
    ],
    ["at once", { kind: "once", straightAway: true }],
  ]),
  meaning(
    asTyped(longest(anyOf(...readerPhrases(cautionRows, "firsts")))),
    ({ typed }): Once => ({ kind: "once", straightAway: false, kept: typed }),
  ),
);

const notBeforeFood = (next: { readonly text: string } | undefined): boolean =>
  next === undefined || !["before", "after", "following", "prior"].includes(next.text);

/** "two initially, then one at night": the first dose, where another follows it. */
const beginsCourse: Parser<Clause> = beginningWith(
  (source, at) =>
    tryAt(initially, source, at).flatMap(({ value, end }): Match<Clause>[] => {
      const behind = source.token(end)?.text === "," ? end + 1 : end;
      const next = source.token(behind);
      const then = next?.text === "then" || next?.text === "followed";
      const andThen = next?.text === "and" && source.token(behind + 1)?.text === "then";
      return then || andThen ? [{ value, end }] : [];
    }),
  () => beginningsOf(initially),
);

/** "once only", "immediately"; but "immediately after food" says nothing of once. */
const onceOnly: Parser<Clause> = either(
  before(
    phrases<Clause>([
      [
        "(once only|as a single dose|as single dose|as one dose|single dose|as a one off dose|for one dose|for 1 dose|once for 1 dose|once for one dose|1 time for 1 dose|one time for one dose|one time only|one time|one dose only|single dose only|once as a single dose|as a one time dose|as a once only dose|as one single dose|one single dose)",
        { kind: "once", straightAway: false },
      ],
      [
        "(now|as soon as possible|asap|stat|stat dose|as stat dose|immediately|straight away|straightaway|right away|as a stat dose|once immediately|once straight away|straight away as a single dose|immediately as a single dose|now as a single dose|as a single dose as soon as possible|as a single dose asap|single dose as soon as possible|as soon as possible as a single dose|as a single dose immediately|as a single dose now|as a single dose straight away|once only immediately|once now|stat as a single dose|straight away once only|straight away , once only)",
        { kind: "once", straightAway: true },
      ],
    ]),
    notBeforeFood,
  ),
  beginsCourse,
  // "once" alone ends its sentence: before other words it may be the start of "once a day".
  before(
    phrases<Clause>([["once", { kind: "once", straightAway: false }]]),
    (next) => next === undefined || next.kind === "mark",
  ),
);

/** "every morning as a single dose"; right before "each morning" the phrase is read with it in slots.ts. */
const inOneDose: Parser<Clause> = before(
  meaning(
    asTyped(anyOf("(as|in) (a single dose|one dose|one single dose|a single daily dose)")),
    ({ typed }): Clause => ({ kind: "inOneDose", typed }),
  ),
  (next) => next === undefined || !["daily", "each", "every", "once", "a"].includes(next.text),
);

const sameTime: Parser<Clause> = phrases<Clause>([
  [
    "(at|) (about|around|approx|approximately|roughly|) (the|) same time (each day|every day|of day|of the day|of day each day|daily)",
    { kind: "sameTime", unit: "day", named: true },
  ],
  [
    "(on|) (the|) same day (each week|every week|of the week|of each week|of every week)",
    { kind: "sameTime", unit: "week", named: true },
  ],
  [
    "(on|) (the|) same (day|date) (each month|every month|of each month|of every month|of the month)",
    { kind: "sameTime", unit: "month", named: true },
  ],
  ["at (the|) same time", { kind: "sameTime", unit: "day", named: false }],
  ["on the same day", { kind: "sameTime", unit: "week", named: false }],
  ["on the same (day|date)", { kind: "sameTime", unit: "month", named: false }],
]);

/** "NOT daily", as methotrexate is often marked. */
const notDaily: Parser<Clause> = meaning(
  anyOf(
    "(and not|not|never|and never) (daily|every day|a daily dose|to be taken daily|to be taken every day|on any other day|on other days)",
    "(do not|don't) (take|use|give|apply) (it|this|) (daily|every day|on any other day|on other days)",
    "(do not|don't) use a new patch every day",
    "not for daily use",
  ),
  (): Clause => ({ kind: "notDaily", without: null }),
);

/** Everything that says when but not how often: once, by the clock, by the day, in cycles. */
export const days: Parser<Clause> = either(onceOnly, inOneDose, clock, onDays, notDaily, sameTime, cycle);
