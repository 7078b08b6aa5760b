// directions/clauses: days by their number: "on the 1st and 15th of each month", "on days 1, 8 and 15 of a 28 day cycle".
import {
  beginningsOf,
  beginningWith,
  either,
  listOf,
  mark,
  maybe,
  meaning,
  type Parser,
  sequence,
  tryAt,
} from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import type { Clause } from "./Clause.ts";
import { glue } from "./intervals.ts";
import { listJoint } from "./joints.ts";
import { wholeCount } from "./numbers.ts";

const oneNumber: Parser<number> = meaning(wholeCount, ({ low, high }) => (low === high ? low : null));

/** "1st", "22nd", "13th": the ending that the number has in English, and no other. */
const endingOf = (day: number): string => {
  if (day > 10 && day < 14) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
};

const ordinal: Parser<number> = either(
  sequence<[number, string], number>(
    [oneNumber, phrases(["st", "nd", "rd", "th"].map((ending) => [ending, ending] as const))],
    (day, ending) => (ending === endingOf(day) ? day : null),
  ),
  phrases<number>([
    ["first", 1],
    ["second", 2],
    ["fifteenth", 15],
  ]),
);

const joint: Parser<unknown> = either<unknown>(listJoint, mark("&"));

const ordinals: Parser<readonly number[]> = sequence<[true, readonly number[]], readonly number[]>(
  [
    anyOf("(on|) the", "on"),
    listOf(
      ordinal,
      sequence<[true | null, number], number>([maybe(anyOf("the")), ordinal], (_, day) => day),
      joint,
      1,
    ),
  ],
  (_, days) => days,
);

const rise = (days: readonly number[]): boolean =>
  days.every((day, at) => at === 0 || day > (days[at - 1] ?? day));

/** Days that every month has: of the 31st nobody knows what a short month does. */
const ofMonth = (days: readonly number[], named: boolean): Clause | null =>
  rise(days) && days.every((day) => day >= 1 && day <= 28) ? { kind: "monthDays", days, named } : null;

const month = "(of|in|) (each|every) (calendar|) month";

/** "1", "1 to 5", "1-5"; "1 or 2" is none: which of them? */
const stretch: Parser<readonly number[]> = either<readonly number[]>(
  meaning(oneNumber, (day) => [day]),
  sequence<[number, unknown, number], readonly number[]>(
    [oneNumber, either<unknown>(anyOf("(to|through|until)"), mark("-")), oneNumber],
    (low, _, high) =>
      low < high && high <= 84 ? Array.from({ length: high - low + 1 }, (__, at) => low + at) : null,
  ),
);

/** "on the 1st of the month", "on day 1 of each month"; "on the 1st" waits for a month beside it. */
export const monthDays: Parser<Clause> = either<Clause>(
  sequence<[readonly number[], true | null, true], Clause>(
    [ordinals, maybe(anyOf("(day|days)")), anyOf(month, "of the (calendar|) month")],
    (days) => ofMonth(days, true),
  ),
  meaning(ordinals, (days) => ofMonth(days, false)),
  sequence<[true, readonly (readonly number[])[], true], Clause>(
    [
      anyOf("(on|for|) (days|day)"),
      listOf(stretch, stretch, joint, 1),
      anyOf("of (each|every) (calendar|) month", "of (the|a|) calendar month"),
    ],
    (_, stretches) => ofMonth(stretches.flat(), true),
  ),
  sequence<[true, number, unknown, number, true], Clause>(
    [
      anyOf("(on|from|) (the|)"),
      ordinal,
      either<unknown>(anyOf("(to|until) (the|)"), mark("-")),
      ordinal,
      anyOf(month),
    ],
    (_, low, __, high) =>
      low < high
        ? ofMonth(
            Array.from({ length: high - low + 1 }, (___, at) => low + at),
            true,
          )
        : null,
  ),
);

/** "day 16 to day 25", "day 16 to 25": from the one to the other, "from" before it or not. */
const fromDay: Parser<readonly number[]> = sequence<
  [true, number, unknown, true | null, number],
  readonly number[]
>(
  [
    anyOf("(from|on|for|) (day|days)"),
    oneNumber,
    either<unknown>(anyOf("(to|through|until)"), mark("-")),
    maybe(anyOf("day")),
    oneNumber,
  ],
  (_, low, __, ___, high) =>
    low < high && high <= 84 ? Array.from({ length: high - low + 1 }, (____, at) => low + at) : null,
);

const cycleWord = "(cycle|treatment cycle|menstrual cycle|chemotherapy cycle|chemo cycle)";

/** "of each cycle", "of a 28 day cycle", "of every 28 days": how long the cycle is, where it is told. */
const ofCycle: Parser<{ readonly length: number | null }> = either<{ readonly length: number | null }>(
  meaning(anyOf(`(of|in) (each|every|the|your|a|) ${cycleWord}`, `(each|every) ${cycleWord}`), () => ({
    length: null,
  })),
  sequence<[true, number, true | null, true], { readonly length: number | null }>(
    [anyOf("(of|in) (each|every|the|your|a)", "(each|every)"), oneNumber, glue, anyOf(`day ${cycleWord}`)],
    (_, length) => ({ length }),
  ),
  sequence<[true, number, true], { readonly length: number | null }>(
    [anyOf("(of|) every"), oneNumber, anyOf("days")],
    (_, length) => ({ length }),
  ),
  sequence<[true, number, true | null, true], { readonly length: number | null }>(
    [anyOf("(of|in) (each|every|the|your|a)", "(each|every)"), oneNumber, glue, anyOf(`week ${cycleWord}`)],
    (_, weeks) => ({ length: weeks * 7 }),
  ),
  sequence<[true, number, true], { readonly length: number | null }>(
    [anyOf("(of|) every"), oneNumber, anyOf("weeks")],
    (_, weeks) => ({ length: weeks * 7 }),
  ),
);

const daysOf = (days: readonly number[], length: number | null): Clause | null => {
  const [first, ...others] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || !rise(days) || first < 1 || last > 84) return null;
  if (length === null) return { kind: "cycleDays", days, length };
  if (length < 2 || length > 84 || last > length || days.length === length) return null;
  /* From the first day on and without a gap: so many days on, the rest off. */
  return first === 1 && last === days.length && others.length > 0
    ? { kind: "cycle", on: last, off: length - last, unit: "day", byDays: true }
    : { kind: "cycleDays", days, length };
};

/** So many days of a cycle from one of them on. */
const daysFrom = (from: number, count: number, length: number | null): Clause | null =>
  daysOf(
    Array.from({ length: count }, (_, at) => from + at),
    length,
  );

const startsOn = anyOf("(from|starting on|starting from|starting|beginning on|commencing on|start on) day");

const forSoManyDays: Parser<number> = sequence<[true, number, true], number>(
  [anyOf("for"), oneNumber, anyOf("days")],
  (_, count) => count,
);

/** "of each 28 day cycle": where it is of "the cycle", it may be of this one alone. */
const ofEachCycle: Parser<{ readonly length: number | null }> = beginningWith(
  (source, at) =>
    tryAt(ofCycle, source, at).filter(({ end }) => {
      const said = source.typed(at, end);
      return /\b(?:each|every)\b/i.test(said);
    }),
  () => beginningsOf(ofCycle),
);

/** "for 10 days from day 16 of each cycle", "from day 16 of each cycle for 10 days". */
const lengthInCycle: Parser<Clause> = either<Clause>(
  sequence<[number, true, number, { readonly length: number | null }], Clause>(
    [forSoManyDays, startsOn, oneNumber, ofEachCycle],
    (count, _, from, { length }) => daysFrom(from, count, length),
  ),
  sequence<[true, number, { readonly length: number | null }, number], Clause>(
    [startsOn, oneNumber, ofEachCycle, forSoManyDays],
    (_, from, { length }, count) => daysFrom(from, count, length),
  ),
);

/** "on days 1 to 5 of each cycle". */
const numberedInCycle: Parser<Clause> = sequence<
  [readonly number[], { readonly length: number | null }],
  Clause
>(
  [
    either<readonly number[]>(
      sequence<[true, readonly (readonly number[])[]], readonly number[]>(
        [anyOf("(on|for|) (days|day)"), listOf(stretch, stretch, joint, 1)],
        (_, stretches) => stretches.flat(),
      ),
      fromDay,
    ),
    ofCycle,
  ],
  (days, { length }) => daysOf(days, length),
);

/** Days of a cycle, by their numbers or by the first of them and how many. */
export const cycleDays: Parser<Clause> = either(numberedInCycle, lengthInCycle);
