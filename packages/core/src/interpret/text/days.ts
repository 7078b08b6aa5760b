// interpret/text: when: "immediately", "at 8am", "on Mondays", "at the same time each day", "21 days on, 7 days off".
import { type PeriodUnit, type SlotName, type Weekday, weekdays } from "../Regimen.ts";
import type { Clause } from "./Clause.ts";
import { wholeCount } from "./numbers.ts";
import {
  asTyped,
  before,
  either,
  listOf,
  mark,
  maybe,
  meaning,
  numberToken,
  type Parser,
  sequence,
} from "./parser.ts";
import { anyOf, phrases } from "./phrases.ts";
import { glue, type HowOften, listJoint, timeUnit } from "./times.ts";

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

const two = (text: string): string => text.padStart(2, "0");

const minutes = /^[0-5]\d$/;

const hourAndMinute: Parser<{ hour: number; minute: string; full: boolean }> = either(
  numberToken(({ text }) =>
    /^\d{1,2}$/.test(text) ? { hour: Number(text), minute: "00", full: false } : null,
  ),
  numberToken(({ text }) => {
    const [hour = "", minute = ""] = text.split(".");
    return /^\d{1,2}$/.test(hour) && minutes.test(minute)
      ? { hour: Number(hour), minute, full: hour.length === 2 }
      : null;
  }),
  sequence<[string, true, string], { hour: number; minute: string; full: boolean }>(
    [
      numberToken(({ text }) => (/^\d{1,2}$/.test(text) ? text : null)),
      mark(":"),
      numberToken(({ text, glued }) => (glued && minutes.test(text) ? text : null)),
    ],
    (hour, _, minute) => ({ hour: Number(hour), minute, full: hour.length === 2 }),
  ),
);

/** "8am", "8:30 pm", "08:00", "8.00am". 12 am and 12 pm are read both ways, so neither is accepted. */
const clockTime: Parser<string> = either<string>(
  sequence<[{ hour: number; minute: string; full: boolean }, "am" | "pm"], string>(
    [
      hourAndMinute,
      phrases<"am" | "pm">([
        ["am", "am"],
        ["pm", "pm"],
      ]),
    ],
    ({ hour, minute }, half) =>
      hour >= 1 && hour <= 11 ? `${two(`${half === "am" ? hour : hour + 12}`)}:${minute}` : null,
  ),
  meaning(hourAndMinute, ({ hour, minute, full }) =>
    full && hour <= 23 ? `${two(`${hour}`)}:${minute}` : null,
  ),
);

const at = anyOf("at");

/** "at 0800", "at 2000 hrs": only after "at". */
const militaryTime: Parser<string> = sequence<[string, true | null], string>(
  [
    numberToken(({ text }) =>
      /^(?:[01]\d|2[0-3])[0-5]\d$/.test(text) ? `${text.slice(0, 2)}:${text.slice(2)}` : null,
    ),
    maybe(anyOf("(hrs|hours|h)")),
  ],
  (time) => time,
);

const timeAfterAt = either(clockTime, militaryTime);

/** 12 am and 12 pm are mixed up, so "12 pm" is noon only where it stands between a morning and an afternoon time. */
const noon = "12 pm";

const clockOf = (found: readonly string[]): Clause | null => {
  const clockTimes = found.map((time, at) =>
    time !== noon
      ? time
      : (found[at - 1] ?? "24") < "12" && (found[at + 1] ?? "00") > "12:59"
        ? "12:00"
        : noon,
  );
  return new Set(clockTimes).size === found.length && !clockTimes.includes(noon)
    ? { kind: "clock", clockTimes }
    : null;
};

/** A further time of a list, where noon and midnight may be words. */
const laterTime: Parser<string> = either(
  clockTime,
  phrases<string>([
    ["(12 noon|noon|midday|12 midday)", "12:00"],
    ["(12 midnight|midnight)", "00:00"],
    ["12 pm", noon],
  ]),
);

const clock: Parser<Clause> = either<Clause>(
  sequence<[true, readonly string[]], Clause>(
    [
      at,
      listOf(
        timeAfterAt,
        sequence<[true | null, string], string>(
          [maybe(at), either(laterTime, militaryTime)],
          (_, time) => time,
        ),
        listJoint,
        1,
      ),
    ],
    (_, found) => clockOf(found),
  ),
  meaning(listOf(clockTime, laterTime, listJoint, 2), clockOf),
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

/** "for 21 days, 7 day break", "for 21 days then stop for 7 days". */
const thenStop: Parser<Clause> = sequence<
  [true, HowOften, PeriodUnit, true | null, true, HowOften, PeriodUnit, true | null],
  Clause
>(
  [
    anyOf("for"),
    wholeCount,
    timeUnit,
    maybe(mark(",")),
    anyOf(
      "(then|and then) (stop for|off for|have a break for|take a break for|have a break of|a break of|no tablets for|none for|nothing for|miss)",
      "(followed by|then) a break of",
    ),
    wholeCount,
    timeUnit,
    repeat,
  ],
  (_, on, unit, __, ___, off, offUnit) => cycleOf(on, unit, off, offUnit),
);

/** "for 21 days, 7 day break": the break names itself. */
const commaBreak: Parser<Clause> = sequence<
  [true, HowOften, PeriodUnit, true, HowOften, true | null, PeriodUnit, true, true | null],
  Clause
>(
  [
    anyOf("for"),
    wholeCount,
    timeUnit,
    mark(","),
    wholeCount,
    glue,
    timeUnit,
    anyOf("(break|off|free)"),
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

/** Everything that says when but not how often: once, by the clock, by the day, in cycles. */
export const days: Parser<Clause> = either(
  onceOnly,
  inOneDose,
  clock,
  onWeekdays,
  bareWeekdays,
  sameTime,
  thenBreak,
  thenStop,
  commaBreak,
  onAndOff,
);
