// language/english: reads how often: "3 times a day", "up to 4 times in 24 hours", "every 4 to 6 hours".
import type { PeriodUnit, Timing } from "@plainlabel/directions";
import { numberPattern, readNumber } from "./numbers.ts";
import { periodPattern, readPeriod, readSpan } from "./readLength.ts";
import { daysOfHours } from "./schedule.ts";

type Filled<T> = NonNullable<T>;

const article = `(?:an hour|a (?:minute|day|week|month|year))`;

/** "a day", "in 2 days"; with `within`, "in a day" too. */
export const readPer = (said: string): Filled<Timing["times"]>["per"] | null => {
  const one = new RegExp(`^(?:in )?(${article})$`).exec(said);
  if (one !== null) return { count: 1, unit: one[1]!.replace(/^an? /, "") as PeriodUnit };
  const period = said.startsWith("in ") ? readPeriod(said.slice(3)) : null;
  return period === null ? null : { count: Number(period.count), unit: period.unit };
};

const timesParts = new RegExp(
  `^(up to )?(?:(once)|(?:(${numberPattern}) (?:or|to) )?(${numberPattern}) times) (.+)$`,
);

export const readTimes = (said: string): Filled<Timing["times"]> | null => {
  const parts = timesParts.exec(said);
  if (parts === null) return null;
  const [, ceiling, once, from, to, rest] = parts;
  const per = readPer(rest!);
  const high = once === undefined ? readNumber(to!) : "1";
  const low = from === undefined ? high : readNumber(from);
  if (per === null || high === null || low === null || (ceiling !== undefined && from !== undefined))
    return null;
  return {
    low: ceiling === undefined ? Number(low) : null,
    high: Number(high),
    upTo: ceiling !== undefined,
    per,
  };
};

export const readEvery = (said: string): Filled<Timing["every"]> | null => {
  const rest = said.startsWith("every ") ? said.slice("every ".length) : null;
  if (rest === null) return null;
  if (new RegExp(`^${periodPattern}$`).test(rest)) return { low: "1", high: "1", unit: rest as PeriodUnit };
  const inDays = /^([^()]+) \(([^()]+)\)$/.exec(rest);
  const every = readSpan(inDays?.[1] ?? rest);
  if (every === null || inDays === null) return every;
  const days = readPeriod(inDays[2]!);
  return days?.unit === "day" && Number(days.count) === daysOfHours(every) ? every : null;
};
