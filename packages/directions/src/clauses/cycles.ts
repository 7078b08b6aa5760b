// directions/clauses: so many days on and so many off, in the wordings of pills and courses.

import { either, mark, maybe, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf } from "../grammar/phrases.ts";
import type { PeriodUnit } from "../regimen/Regimen.ts";
import type { Clause } from "./Clause.ts";
import { glue, timeUnit } from "./intervals.ts";
import { type HowOften, wholeCount } from "./numbers.ts";

const again = anyOf(
  "(and repeat|then repeat|repeat|repeat cycle|and repeat cycle|then repeat cycle|then restart|and restart|restart|and start again|then start again)",
  "(after that|then) (,|) start again",
);

const saidAgain: Parser<true | null> = maybe(
  either<true>(
    again,
    sequence<[unknown, true], true>([either<unknown>(mark("."), mark(",")), again], () => true),
  ),
);

/** It comes again anyway, so the word adds nothing. */
const repeat: Parser<unknown> = saidAgain;

const cycleOf = (on: HowOften, unit: PeriodUnit, off: HowOften, offUnit: PeriodUnit): Clause | null =>
  unit !== "hour" && offUnit === unit && on.low === on.high && off.low === off.high
    ? { kind: "cycle", on: on.low, off: off.low, unit }
    : null;

/** "for 21 days followed by a 7 day break", "for 21 days then 7 days off". */
const thenBreak: Parser<Clause> = sequence<
  [true, HowOften, PeriodUnit, unknown, HowOften, true | null, PeriodUnit, true, unknown],
  Clause
>(
  [
    anyOf("for"),
    wholeCount,
    timeUnit,
    sequence<[true | null, true], true>(
      [
        maybe(mark(",")),
        anyOf("(followed by a|followed by|then a|then|then have a|then have|have|and then|then take a)"),
      ],
      () => true,
    ),
    wholeCount,
    glue,
    timeUnit,
    anyOf(
      "(off|break|interval|gap|without tablets|patch free|rest|without)",
      "(tablet free|pill free|patch free|ring free) (interval|break|gap|week|period)",
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
      "(stop for|have a break for|have a break of|none for|nothing for)",
    ),
    wholeCount,
    timeUnit,
    saidAgain,
  ],
  (_, on, unit, __, ___, off, offUnit, comesAgain) => {
    const found = cycleOf(on, unit, off, offUnit);
    /* "1 bd for 1 day then none for 6 days": every week, or once? */
    return found?.kind === "cycle" && comesAgain === null && !isRhythm(found)
      ? { ...found, againUnsaid: true }
      : found;
  },
);

/** Days that come again as the days of the week do, from a fortnight on: 21 and 7, 14 and 7, 5 and 23. */
const isRhythm = (clause: Clause | null): boolean =>
  clause?.kind === "cycle" &&
  (clause.unit !== "day" || ((clause.on + clause.off) % 7 === 0 && clause.on + clause.off >= 14));

/** "for 21 days, 7 day break": the break names itself. */
const commaBreak: Parser<Clause> = sequence<
  [true, HowOften, PeriodUnit, true, HowOften, true | null, PeriodUnit, true, unknown],
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
  [HowOften, PeriodUnit, true, unknown, HowOften, PeriodUnit, true, unknown],
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

/** "for 3 weeks then a patch-free week": one week, by its own name. */
const freeWeek: Parser<Clause> = sequence<[true, HowOften, PeriodUnit, true | null, true, unknown], Clause>(
  [
    anyOf("for"),
    wholeCount,
    timeUnit,
    maybe(mark(",")),
    anyOf("(then|and then|followed by) (have|) (a|one|1|) (patch free|pill free|tablet free) week"),
    repeat,
  ],
  (_, on, unit) => (unit === "week" ? cycleOf(on, unit, { low: 1, high: 1 }, "week") : null),
);

/** "days 1-25 of each 28 day cycle": the rest of the days are off. */
const daysOfCycle: Parser<Clause> = sequence<
  [true, HowOften, true, HowOften, true | null, true, unknown],
  Clause
>(
  [
    anyOf("(on|for|) (days|day)"),
    wholeCount,
    anyOf("(of|in) (each|every|a|the|your)"),
    wholeCount,
    glue,
    anyOf("day cycle"),
    repeat,
  ],
  (_, { low, high }, __, { low: all, high: same }) =>
    low === 1 && high > 1 && all === same && high < all
      ? { kind: "cycle", on: high, off: all - high, unit: "day", byDays: true }
      : null,
);

/** Any cycle. */
export const cycle: Parser<Clause> = either(daysOfCycle, freeWeek, thenBreak, thenStop, commaBreak, onAndOff);
