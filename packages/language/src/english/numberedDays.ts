// language/english: days told by their number, said and read: "on the 1st and 15th of each month", "on days 1 to
// 5 of each cycle".
import type { Step, Timing } from "@plainlabel/directions";
import { Unsayable } from "./Sentence.ts";
import { list } from "./schedule.ts";

type CycleDays = NonNullable<Timing["cycleDays"]>;
type MonthDays = Timing["monthDays"];

/** Numbers of days are always in digits: "on the first" may be the first one of something. */
const ordinal = (day: number): string => {
  const ending = day > 10 && day < 14 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  return `${day}${ending}`;
};

/** Two doses that take turns: the day of the one, and of the other. */
const turns: readonly (readonly [said: string, day: number])[] = [
  ["every other day", 1],
  ["on the days between", 2],
];

/** The days, those that follow one another in one row. */
export const inRows = (days: readonly number[]): readonly (readonly number[])[] => {
  const rows: number[][] = [];
  for (const day of days) {
    const row = rows.at(-1);
    if (row !== undefined && day === row.at(-1)! + 1) row.push(day);
    else rows.push([day]);
  }
  return rows;
};

/** Three days or more in a row are told by their ends: "1 to 5", and two and a far one "1, 2 and 8". */
const stretches = (days: readonly number[], named: (day: number) => string = String): readonly string[] =>
  inRows(days).flatMap((row) =>
    row.length > 2 ? [`${named(row[0]!)} to ${named(row.at(-1)!)}`] : row.map(named),
  );

/** "on the 1st and 15th of each month", "on the 1st to 12th of each month". */
export const sayMonthDays = (days: MonthDays): string =>
  `on the ${list(stretches(days, ordinal))} of each month`;

/** "on days 1 to 5 of each cycle", "every other day" of the first of two. */
export const sayCycleDays = ({ days, length }: CycleDays): string => {
  const turn = length === 2 ? turns.find(([, day]) => days.length === 1 && days[0] === day)?.[0] : undefined;
  if (turn !== undefined) return turn;
  if (length === 2) throw new Unsayable("Both days of two are every day.");
  const cycle = length === null ? "cycle" : `${length}-day cycle`;
  return `on ${days.length === 1 ? "day" : "days"} ${list(stretches(days))} of each ${cycle}`;
};

/** The days that come in the places of a dose that takes turns with another. */
export const isTurn = ({ cycleDays }: Timing, day: 1 | 2): boolean =>
  cycleDays?.length === 2 && cycleDays.days.length === 1 && cycleDays.days[0] === day;

/** "Every other day, take 5 mg. On the days between, take 4 mg.": two steps that share out the days. */
export const takeTurns = (steps: readonly Step[]): boolean => {
  const [one, other, another] = steps;
  return (
    one !== undefined &&
    other?.joined === "and" &&
    another === undefined &&
    isTurn(one.timing, 1) &&
    isTurn(other.timing, 2)
  );
};

/** A dose that takes turns with none would leave out every other day in silence. */
export const refuseLoneTurn = (steps: readonly Step[]): void => {
  if (!takeTurns(steps) && steps.some(({ timing }) => isTurn(timing, 1) || isTurn(timing, 2)))
    throw new Unsayable("A dose that takes turns with none.");
};

const numbersIn = (said: string): readonly number[] | null => {
  const days = said.split(/, | and /).flatMap((part) => {
    const [, low, high] = /^(\d+)(?: to (\d+))?$/.exec(part) ?? [];
    if (low === undefined) return [Number.NaN];
    const [from, to] = [Number(low), Number(high ?? low)];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  });
  return days.every((day, at) => day > (days[at - 1] ?? 0)) ? days : null;
};

/** `sayMonthDays` read back. */
export const readMonthDays = (said: string): MonthDays | null => {
  const listed = /^on the (.+) of each month$/.exec(said)?.[1];
  const days = listed === undefined ? null : numbersIn(listed.replace(/(\d)(?:st|nd|rd|th)\b/g, "$1"));
  return days !== null && sayMonthDays([...days]) === said ? [...days] : null;
};

/** `sayCycleDays` read back. */
export const readCycleDays = (said: string): CycleDays | null => {
  const turn = turns.find(([words]) => words === said)?.[1];
  if (turn !== undefined) return { days: [turn], length: 2 };
  const [, listed, days] = /^on days? (.+) of each (?:(\d+)-day )?cycle$/.exec(said) ?? [];
  const numbers = listed === undefined ? null : numbersIn(listed);
  const read =
    numbers === null ? null : { days: [...numbers], length: days === undefined ? null : Number(days) };
  return read !== null && read.length !== 2 && sayCycleDays(read) === said ? read : null;
};

/** The part of a sentence before its verb that tells such days, with its comma. */
export const numberedFront =
  /^(every other day|on the days between|on the [^A-Z]+? of each month|on days? [^A-Z]+? of each (?:\d+-day )?cycle), /;
