// directions/clauses: ceilings and gaps. Units, doses and hours are three different limits and none becomes another.

import { beginsAs } from "../grammar/behind.ts";
import { before } from "../grammar/endings.ts";
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
import { countedUnit, measuredUnit, type UnitWord } from "../lexicon/units.ts";
import type { PeriodUnit } from "../regimen/Regimen.ts";
import type { Clause, Times } from "./Clause.ts";
import { timeUnit } from "./intervals.ts";
import { count, type HowOften, wholeCount } from "./numbers.ts";
import { latin, period } from "./times.ts";

type Per = Times["per"];

const atMost: Parser<true> = anyOf(
  "(maximum|max) total (of|)",
  "(a|) (maximum|max) (of|)",
  "(with|to|) a (maximum|max) of",
  "(no|not) more than",
  "(do not|don't) (exceed|take more than|use more than|have more than|inhale more than|apply more than|go over)",
  "(not to|must not|should not|to not) exceed",
  "not exceeding",
  "never (take|use) more than",
  "(you must not|must not) (take|use|have) more than",
  "(do not|don't) (take|use|give) it more than",
);

const ceilingOfUnits: Parser<true> = anyOf("(to|up to) (a|) (maximum|max) (of|)");

const counted: Parser<readonly [string, UnitWord | null]> = either<readonly [string, UnitWord | null]>(
  sequence<
    [{ low: { value: string }; high: { value: string } }, UnitWord | null],
    readonly [string, UnitWord | null]
  >([count, maybe(either(countedUnit, measuredUnit))], ({ low, high }, unit) =>
    low === high && unit?.name !== "dose" ? [low.value, unit] : null,
  ),
);

/** "in 7 days", "in any 48 hours", "per 4 weeks": of a ceiling the period may be any. */
const anyPeriod: Parser<Per> = either(
  sequence<[true, HowOften, PeriodUnit], Per>(
    [anyOf("(in|within|per|over) (any|)", "in (each|every)"), wholeCount, timeUnit],
    (_, { low, high }, unit) =>
      low === high && unit !== "minute" && !(unit === "hour" && high === 24) ? { count: high, unit } : null,
  ),
  /* "Maximum 3 doses every 6 hours" may be a ceiling beside how often. */
  sequence<[true, HowOften, PeriodUnit], Per>(
    [anyOf("every (any|)"), wholeCount, timeUnit],
    (_, { low, high }, unit) =>
      low === high && unit !== "minute" && unit !== "hour" ? { count: high, unit } : null,
  ),
  phrases<Per>([["(an|per|each|every|in an|in any|in one|/) hour", { count: 1, unit: "hour" }]]),
);

/** "8 puffs in total in 24 hours", "8 tablets a day in total": a most is of all doses together anyway. */
const inTotal: Parser<true> = anyOf("(in total|total)");
const periodOfAll: Parser<Per> = sequence<[true | null, Per, true | null], Per>(
  [maybe(inTotal), either(period, anyPeriod), maybe(inTotal)],
  (_, per) => per,
);

/** "maximum 8 tablets in 24 hours". */
const units: Parser<Clause> = sequence<[true, readonly [string, UnitWord | null], Per], Clause>(
  [either(atMost, ceilingOfUnits), counted, periodOfAll],
  (_, [amount, unit], per) => ({ kind: "most", limit: { amount, unit: unit?.name ?? null, per } }),
);

const aDay: Per = { count: 1, unit: "day" };

/** "Max daily amount: 4 tablets": how one US system prints its ceiling. */
const dailyAmount: Parser<Clause> = sequence<[true, true | null, readonly [string, UnitWord | null]], Clause>(
  [anyOf("(max|maximum) daily (amount|dose) (of|is|)"), maybe(mark(":")), counted],
  (_, __, [amount, unit]) =>
    unit === null ? null : { kind: "most", limit: { amount, unit: unit.name, per: aDay } },
);

/** What may follow a ceiling that ends its sentence. */
const endsCeiling: ReadonlySet<string> = new Set([".", ",", ";", ")", "prn", "with"]);

/** "Do not take more than 2" may be of one dose. */
const bareMost: Parser<true> = anyOf("(a|) (maximum|max) (of|)");

/** "1-2 qds prn max 8": with no period it is the most of a day only where dose and times come to it (`bareCeiling.ts`). */
const bareUnits: Parser<Clause> = before(
  sequence<[true, readonly [string, UnitWord | null]], Clause>([bareMost, counted], (_, [amount, unit]) => ({
    kind: "mostBare",
    amount,
    unit: unit?.name ?? null,
  })),
  (next) => next === undefined || endsCeiling.has(next.text),
);

/** "maximum 3 doses": with no period it can only speak of doses a few minutes apart. */
const inAll: Parser<Clause> = meaning(
  asTyped(
    sequence<[true, { low: number; high: number }, true], number>(
      [
        either(atMost, anyOf("(up to|for|) (a|) (maximum of|max of|total of|up to)", "up to")),
        wholeCount,
        anyOf("doses (total|in total|in 15 minutes|)"),
      ],
      (_, { low, high }) => (low === high ? high : null),
    ),
  ),
  ({ typed }) => ({ kind: "mostInAll", typed }),
);

/** "up to 8 tablets in 24 hours": with a unit named, since "up to 8" alone may be the dose. */
const upToUnits: Parser<Clause> = sequence<[true, readonly [string, UnitWord | null], Per], Clause>(
  [anyOf("up to"), counted, period],
  (_, [amount, unit], per) =>
    unit === null ? null : { kind: "most", limit: { amount, unit: unit.name, per } },
);

/** What "when required" ends with. */
const endsNeed: ReadonlySet<string> = new Set([
  "smoke",
  "cravings",
  "craving",
  "occurs",
  "occur",
  "comes",
  "come",
  "required",
  "needed",
  "necessary",
  "prn",
  "req",
  "reqd",
  "req'd",
]);

/** Words of the longest reason that is looked back over. */
const mostReasonWords = 5;

/** Right behind "when required", or behind "when required for" and its reason. */
const followsNeed = (source: Source, at: number): boolean => {
  const last = source.token(at - 1)?.text === "," ? at - 2 : at - 1;
  for (let back = last; back >= 0 && last - back <= mostReasonWords; back -= 1) {
    const { kind, text } = source.token(back)!;
    if (kind !== "word" || text === "then") return false;
    if (endsNeed.has(text)) return back === last || source.token(back + 1)?.text === "for";
  }
  return false;
};

const upToCount: Parser<Clause> = sequence<[true, readonly [string, UnitWord | null], Per], Clause>(
  [anyOf("up to"), counted, period],
  (_, [amount, unit], per) => (unit === null ? { kind: "most", limit: { amount, unit: null, per } } : null),
);

/** "one when required up to 3 a day": right behind the need the number can only be the ceiling. */
const upToBehindNeed: Parser<Clause> = beginningWith(
  (source, at) => {
    const found = upToCount(source, at);
    return found.length > 0 && followsNeed(source, at) ? found : [];
  },
  ...beginsAs(upToCount),
);

/** "no more than 4 doses in 24 hours", "maximum 4 times a day". */
const doses: Parser<Clause> = sequence<[true, { low: number; high: number }, true, Per], Clause>(
  [
    either(atMost, ceilingOfUnits, anyOf("up to")),
    wholeCount,
    anyOf("(doses|dose)"),
    either(period, anyPeriod),
  ],
  (_, { low, high }, __, per) => (low === high ? { kind: "mostDoses", limit: { count: high, per } } : null),
);

/** "max 3 nights a week": once a night, so as many doses. */
const nightsAWeek: Parser<Clause> = sequence<[true, { low: number; high: number }, true, Per], Clause>(
  [either(atMost, anyOf("up to")), wholeCount, anyOf("nights"), period],
  (_, { low, high }, __, per) =>
    low === high && per.unit === "week" ? { kind: "mostDoses", limit: { count: high, per } } : null,
);

const timesADay: Parser<Clause> = sequence<[true, { low: number; high: number }, true, Per], Clause>(
  [atMost, wholeCount, anyOf("times"), period],
  (_, { low, high }, __, per) => (low === high ? { kind: "mostDoses", limit: { count: high, per } } : null),
);

/** "one prn, max tds": so often at most. "Max bd or tds" is two ceilings, and none. */
const latinTimes: Parser<Clause> = sequence<[true, HowOften], Clause>([atMost, latin], (_, { high }) => ({
  kind: "mostDoses",
  limit: { count: high, per: aDay },
  latin: true,
}));

const onceOrTwice: Parser<Clause> = either(
  sequence<[true, true, Per], Clause>([atMost, anyOf("once"), period], (_, __, per) => ({
    kind: "mostDoses",
    limit: { count: 1, per },
  })),
  sequence<[true, true, Per], Clause>([atMost, anyOf("twice"), period], (_, __, per) => ({
    kind: "mostDoses",
    limit: { count: 2, per },
  })),
);

const betweenDoses = anyOf(
  "(between|in between) (doses|each dose|tablets|uses)",
  "before (the next dose|another dose|taking more|taking another dose|taking any more|you take more|you use more|you take another dose|the next)",
  "apart",
);

/** "4 hours between doses" with no "at least". "12 hours apart" is how far, and no least. */
const betweenEach = anyOf(
  "(between|in between) (doses|each dose|tablets|uses)",
  "gap between (doses|each dose)",
);

/** "at least 4 hours between doses". */
const leastGap: Parser<Clause> = either<Clause>(
  sequence<[{ low: number; high: number }, PeriodUnit, true], Clause>(
    [wholeCount, timeUnit, betweenEach],
    ({ low, high }, unit) => (low === high ? { kind: "leastGap", gap: { value: `${low}`, unit } } : null),
  ),
  sequence<[true | null, { low: number; high: number }, PeriodUnit, true], Clause>(
    [
      anyOf(
        "(at least|not less than|no less than|with at least|leave at least|wait at least|allow at least|leaving at least|allowing at least|a minimum of|minimum of|with a minimum of|minimum|min|leave a minimum of|leave|wait)",
      ),
      wholeCount,
      timeUnit,
      betweenDoses,
    ],
    (_, { low, high }, unit) => (low === high ? { kind: "leastGap", gap: { value: `${low}`, unit } } : null),
  ),
  sequence<[true, { low: number; high: number }, PeriodUnit], Clause>(
    [
      anyOf(
        "(with|) (a|) (minimum|min) (interval|gap) of",
        "(minimum|min) (interval|gap) (between doses|) (of|is|)",
        "(not|no) more (than once|often than|frequently than|often than once) every",
        "not more often than once every",
      ),
      wholeCount,
      timeUnit,
    ],
    (_, { low, high }, unit) => (low === high ? { kind: "leastGap", gap: { value: `${low}`, unit } } : null),
  ),
);

/** What a ceiling behind "if needed" begins with. */
const opensCeiling: ReadonlySet<string> = new Set(["max", "maximum", "no", "not", "up"]);

/** "may repeat once", "repeat": how many more, before the gap. */
const repeats: Parser<"once" | "again"> = phrases<"once" | "again">([
  ["(may repeat|can repeat|repeat|may be repeated|can be repeated|be repeated|repeated) once", "once"],
  ["(may repeat|can repeat|repeat|may be repeated|can be repeated|be repeated|repeated)", "again"],
  ["(a|the|) second dose (may|can) be taken", "once"],
  ["(may|can) take (a|the) second dose", "once"],
]);

const whenNeeded: Parser<string> = phrases<string>([["(if|when|as) (needed|required|necessary)", ""]]);

/** What a repeat is for. */
const whatRepeatIsFor: Parser<true> = anyOf(
  "if (returns|recurs|recurring|returning)",
  "if (it|migraine|the migraine|headache|the headache|pain|the pain) (returns|comes back|recurs)",
  "if symptoms (return|come back|recur|persist|continue)",
  "(if|when) (pain|the pain|chest pain|the chest pain|angina|it) (persists|continues|remains)",
);

/** What the repeat is for, as typed; empty where it is only said to be needed. */
const ifNeeded: Parser<string> = either<string>(
  whenNeeded,
  meaning(asTyped(whatRepeatIsFor), ({ typed }) => typed),
);

/** What tells that something has come back, so that "after 2 hours" behind it is the gap and not how long it lasts. */
const whatComesBack: Parser<true> = anyOf(
  "if (returns|recurs)",
  "if (it|migraine|the migraine|headache|the headache|pain|the pain|attack|the attack) (returns|comes back|recurs)",
  "if (symptoms|the symptoms) (return|come back|recur)",
);

const ifBack: Parser<string> = either<string>(
  phrases<string>([["(if|when) (needed|required|necessary)", ""]]),
  meaning(asTyped(whatComesBack), ({ typed }) => typed),
);

const gapAfter: Parser<true> = anyOf("(after|in|after at least)");

const repeatGap = (
  repeat: "once" | "again",
  { low, high }: { low: number; high: number },
  unit: PeriodUnit,
  onlyIf: string,
): Clause | null =>
  low === high && (unit === "hour" || (unit === "minute" && low >= 5))
    ? {
        kind: "leastGap",
        gap: { value: `${low}`, unit },
        repeat,
        ...(onlyIf === "" ? {} : { onlyIf }),
      }
    : null;

/**
 * "may repeat once after 2 hours if needed", "repeat if migraine recurs after 2 hours", "repeat after 5 minutes":
 * no sooner, and only where a ceiling ends it (`stepOf.ts`).
 */
const repeatAfter: Parser<Clause> = before(
  either<Clause>(
    sequence<["once" | "again", true, { low: number; high: number }, PeriodUnit, string | null], Clause>(
      [repeats, gapAfter, wholeCount, timeUnit, maybe(ifNeeded)],
      (repeat, _, count, unit, onlyIf) => repeatGap(repeat, count, unit, onlyIf ?? ""),
    ),
    sequence<["once" | "again", string, true, { low: number; high: number }, PeriodUnit], Clause>(
      [repeats, ifBack, anyOf("(after|after at least|, after|, after at least)"), wholeCount, timeUnit],
      (repeat, onlyIf, _, count, unit) => repeatGap(repeat, count, unit, onlyIf),
    ),
  ),
  // "repeat after 2 hours if needed": the need is that of the repeat, and makes no other dose as needed.
  (next) => next === undefined || next.kind === "mark" || opensCeiling.has(next.text),
);

/** "never more than 2 at once": the most of one dose. */
const atOnce: Parser<Clause> = sequence<[true, readonly [string, UnitWord | null], true], Clause>(
  [
    either(atMost, anyOf("never (take|use|have|) more than", "do not have more than")),
    counted,
    anyOf(
      "(at once|at one time|at a time|at any one time|in one go|per dose|in a single dose|in one dose|for each dose|each time)",
    ),
  ],
  (_, [amount, unit]) => ({ kind: "atOnce", limit: { amount, unit: unit?.name ?? null } }),
);

/** Any limit. */
export const limit: Parser<Clause> = either(
  units,
  upToUnits,
  upToBehindNeed,
  dailyAmount,
  doses,
  inAll,
  timesADay,
  latinTimes,
  nightsAWeek,
  bareUnits,
  atOnce,
  onceOrTwice,
  leastGap,
  repeatAfter,
);
