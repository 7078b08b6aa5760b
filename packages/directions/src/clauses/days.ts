// directions/clauses: when: "immediately", "at 8am", "on Mondays", "at the same time each day", "21 days on, 7 days off".

import {
  asTyped,
  before,
  either,
  listOf,
  mark,
  maybe,
  meaning,
  type Parser,
  sequence,
} from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import { type SlotName, type Weekday, weekdays } from "../regimen/Regimen.ts";
import type { Clause } from "./Clause.ts";
import { clock } from "./clock.ts";
import { cycle } from "./cycles.ts";
import { listJoint } from "./times.ts";

/** "once only", "immediately"; but "immediately after food" says nothing of once. */
const onceOnly: Parser<Clause> = either(
  before(
    phrases<Clause>([
      [
        "(now|once only|stat|immediately|straight away|as a single dose|as one dose|single dose|as a one off dose|for one dose|for 1 dose|once for 1 dose|once for one dose|1 time for 1 dose|one time for one dose|one time only|one time|one dose only|single dose only|once as a single dose|as a one time dose|as a once only dose|as a stat dose|as one single dose|one single dose)",
        { kind: "once" },
      ],
    ]),
    (next) => next === undefined || !["before", "after", "following", "prior"].includes(next.text),
  ),
  // "once" alone ends its sentence: before other words it may be the start of "once a day".
  before(phrases<Clause>([["once", { kind: "once" }]]), (next) => next === undefined || next.kind === "mark"),
);

/** "every morning as a single dose"; right before "each morning" the phrase is read with it in slots.ts. */
const inOneDose: Parser<Clause> = before(
  meaning(
    asTyped(anyOf("(as|in) (a single dose|one dose|one single dose|a single daily dose)")),
    ({ typed }): Clause => ({ kind: "inOneDose", typed }),
  ),
  (next) => next === undefined || !["daily", "each", "every", "once", "a"].includes(next.text),
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
  ["morning", { slot: "morning", many: false }],
  ["mornings", { slot: "morning", many: true }],
  ["afternoon", { slot: "afternoon", many: false }],
  ["afternoons", { slot: "afternoon", many: true }],
  ["evening", { slot: "evening", many: false }],
  ["evenings", { slot: "evening", many: true }],
  ["night", { slot: "night", many: false }],
  ["nights", { slot: "night", many: true }],
] as const);

/** "on Monday night"; for several days "on Monday and Friday nights", since "night" may belong to the last alone. */
const onWeekdays: Parser<Clause> = sequence<
  [true, readonly Weekday[], { readonly slot: SlotName; readonly many: boolean } | null],
  Clause
>([anyOf("(on|every|each|on a|once every|once each)"), weekdayList, maybe(partOfDay)], (_, names, part) =>
  new Set(names).size === names.length && (part === null || part.many || names.length === 1)
    ? { kind: "weekdays", weekdays: names, slot: part?.slot ?? null, bare: false }
    : null,
);

/** "Mon, Wed and Fri"; a single "Monday" only says which day of a weekly dose. */
const bareWeekdays: Parser<Clause> = meaning(weekdayList, (names) =>
  new Set(names).size === names.length
    ? { kind: "weekdays", weekdays: names, slot: null, bare: names.length === 1 }
    : null,
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

/** Everything that says when but not how often: once, by the clock, by the day, in cycles. */
export const days: Parser<Clause> = either(
  onceOnly,
  inOneDose,
  clock,
  onWeekdays,
  bareWeekdays,
  sameTime,
  cycle,
);
