// directions/clauses: numbered stretches of a course: "on the first day", "days 2 to 5", "Week 3:", "day 8 onwards".
import { asTyped, either, listOf, mark, maybe, meaning, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import type { Clause } from "./Clause.ts";
import { listJoint } from "./joints.ts";
import { wholeCount } from "./numbers.ts";

type Unit = Extract<Clause, { kind: "stage" }>["unit"];

interface Range {
  readonly low: number;
  readonly high: number;
}

const stageOf = (unit: Unit, from: number, to: number | null): Clause => ({
  kind: "stage",
  unit,
  from,
  to,
});

const oneUnit: Parser<Unit> = phrases<Unit>([
  ["day", "day"],
  ["(week|wk)", "week"],
  ["month", "month"],
]);

const manyUnits: Parser<Unit> = phrases<Unit>([
  ["days", "day"],
  ["(weeks|wks)", "week"],
  ["months", "month"],
]);

const before = maybe(anyOf("(on|for|during|in|at)"));

const onwards: Parser<unknown> = either<unknown>(
  anyOf("(onwards|onward|on wards|and onwards|and thereafter|and after|and beyond)"),
  mark("+"),
);

const oneNumber: Parser<number> = meaning(wholeCount, ({ low, high }) => (low === high ? low : null));

const listed: Parser<unknown> = either<unknown>(listJoint, mark("&"));

/** "days 2 to 5", "days 2 through 5", "weeks 3 and 4", "days 1, 2 and 3". */
const numbers: Parser<Range> = either(
  meaning(asTyped(wholeCount), ({ value, typed }) => (/\bor\b/i.test(typed) ? null : value)),
  sequence<[number, true, number], Range>([oneNumber, anyOf("through"), oneNumber], (low, _, high) =>
    low < high ? { low, high } : null,
  ),
  sequence<[number, true, number], Range>([oneNumber, anyOf("(and|&)"), oneNumber], (low, _, high) =>
    high === low + 1 ? { low, high } : null,
  ),
  meaning(listOf(oneNumber, oneNumber, listed, 3), (each) =>
    each.every((one, at) => one === each[0]! + at) ? { low: each[0]!, high: each.at(-1)! } : null,
  ),
);

/** "day 1", "on day 1", "week 3"; "day 2 to 5" is read too, "days 3" is not. */
const numbered: Parser<Clause> = sequence<[true | null, { unit: Unit; many: boolean }, Range], Clause>(
  [
    before,
    either<{ unit: Unit; many: boolean }>(
      meaning(oneUnit, (unit) => ({ unit, many: false })),
      meaning(manyUnits, (unit) => ({ unit, many: true })),
    ),
    numbers,
  ],
  (_, { unit, many }, { low, high }) => (many && low === high ? null : stageOf(unit, low, high)),
);

/** "day 8 onwards", "from day 8", "week 4 and onwards". */
const open: Parser<Clause> = either(
  sequence<[true | null, Unit, Range, unknown], Clause>(
    [maybe(anyOf("(from|on|for)")), oneUnit, wholeCount, onwards],
    (_, unit, { low, high }) => (low === high ? stageOf(unit, low, null) : null),
  ),
  sequence<[true, Unit, Range, unknown], Clause>(
    [anyOf("from"), oneUnit, wholeCount, maybe(onwards)],
    (_, unit, { low, high }) => (low === high ? stageOf(unit, low, null) : null),
  ),
);

const ordinals: readonly (readonly [string, number])[] = [
  ["(first|1 st)", 1],
  ["(second|2 nd)", 2],
  ["(third|3 rd)", 3],
  ["(fourth|4 th)", 4],
  ["(fifth|5 th)", 5],
  ["(sixth|6 th)", 6],
];

/** "on the first day", "for the second week"; "on the first 3 days". */
const ordinal: Parser<Clause> = either(
  phrases<Clause>([
    /* "First week 1 daily": an ordinal alone; "second day" may be every other one. */
    ...ordinals.map(([word, number]) => [`(the|) ${word} week`, stageOf("week", number, number)] as const),
    ...ordinals.flatMap(([word, number]) =>
      (["day", "week"] as const).map(
        (unit) =>
          [
            `(from the|from|on the|) ${word} ${unit} (onwards|onward|and onwards|on wards)`,
            stageOf(unit, number, null),
          ] as const,
      ),
    ),
    ...ordinals.map(([word, number]) => [`from (the|) ${word} week`, stageOf("week", number, null)] as const),
    ...ordinals.flatMap(([word, number]) =>
      (
        [
          ["day", "day"],
          ["week", "week"],
          ["month", "month"],
        ] as const
      ).map(
        ([name, unit]) =>
          [`(on|for|in|during) (the|) ${word} ${name}`, stageOf(unit, number, number)] as const,
      ),
    ),
    ["today", stageOf("day", 1, 1)],
  ]),
  sequence<[true, Range, Unit], Clause>(
    [anyOf("(for|on|in|during) (the|) first", "first"), wholeCount, manyUnits],
    (_, { low, high }, unit) => (low === high && low > 1 ? stageOf(unit, 1, low) : null),
  ),
);

/** "day 0", "at week 0": where the days of a course are counted from nought (`sentence/datedDoses.ts`). */
const nought: Parser<Clause> = phrases<Clause>([
  ["(on|at|) day 0", stageOf("day", 0, 0)],
  ["(on|at|in|) (week|wk) 0", stageOf("week", 0, 0)],
]);

/** A numbered stretch of the course, after its dose or as a heading before it. */
export const stage: Parser<Clause> = either(numbered, open, ordinal, nought);

/**
 * Days of the course that do not all follow one another, from the first on: "days 1 to 8" is a stretch, "days 1
 * and 8" are two days.
 */
const daysOf = (days: readonly number[], only: boolean): Clause | null =>
  days[0] === 1 &&
  days.every((day, at) => at === 0 || day > (days[at - 1] ?? day)) &&
  days.some((day, at) => at > 0 && day > (days[at - 1] ?? day) + 1)
    ? { kind: "courseDays", days, only }
    : null;

const dayNumber: Parser<number> = sequence<[true, number], number>(
  [anyOf("(on|) day"), oneNumber],
  (_, day) => day,
);

const dayNumbers: Parser<readonly number[]> = either<readonly number[]>(
  sequence<[true, readonly number[]], readonly number[]>(
    [anyOf("(on|) (days|day)"), listOf(oneNumber, oneNumber, listed, 2)],
    (_, days) => days,
  ),
  listOf(dayNumber, dayNumber, listed, 2),
);

/** "on days 1 and 8 only", "days 1, 4 and 7", "on day 1, day 4 and day 7", "on day 1 and on day 8". */
export const courseDays: Parser<Clause> = sequence<[readonly number[], true | null], Clause>(
  [dayNumbers, maybe(anyOf("only"))],
  (days, only) => daysOf(days, only === true),
);
