// directions/clauses: when: "immediately", "at 8am", "on Mondays", "at the same time each day", "21 days on, 7 days off".

import { before } from "../grammar/endings.ts";
import { asTyped, either, meaning, type Parser } from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import type { Clause } from "./Clause.ts";
import { clock } from "./clock.ts";
import { cycle } from "./cycles.ts";
import { onDays } from "./weekdays.ts";

const notBeforeFood = (next: { readonly text: string } | undefined): boolean =>
  next === undefined || !["before", "after", "following", "prior"].includes(next.text);

/** "once only", "immediately"; but "immediately after food" says nothing of once. */
const onceOnly: Parser<Clause> = either(
  before(
    phrases<Clause>([
      [
        "(once only|as a single dose|as one dose|single dose|as a one off dose|for one dose|for 1 dose|once for 1 dose|once for one dose|1 time for 1 dose|one time for one dose|one time only|one time|one dose only|single dose only|once as a single dose|as a one time dose|as a once only dose|as one single dose|one single dose)",
        { kind: "once", straightAway: false },
      ],
      [
        "(now|stat|immediately|straight away|straightaway|right away|as a stat dose|once immediately|once straight away|straight away as a single dose|immediately as a single dose|now as a single dose|as a single dose immediately|as a single dose now|as a single dose straight away|once only immediately|once now|stat as a single dose)",
        { kind: "once", straightAway: true },
      ],
    ]),
    notBeforeFood,
  ),
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
    "(at|) (the|) same time (each day|every day|of day|of the day|of day each day|daily)",
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
    "(do not|don't) take (it|this|) (daily|every day|on any other day|on other days)",
    "not for daily use",
  ),
  (): Clause => ({ kind: "notDaily" }),
);

/** Everything that says when but not how often: once, by the clock, by the day, in cycles. */
export const days: Parser<Clause> = either(onceOnly, inOneDose, clock, onDays, notDaily, sameTime, cycle);
