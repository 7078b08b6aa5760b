// directions/sentence: what one step says about when, before it is joined.
import type { Times } from "../clauses/Clause.ts";
import type { SlotName } from "../regimen/Regimen.ts";
import type { Of } from "./placement.ts";

/** What one step says about when, each at most once. */
export interface WhenWords {
  readonly times: Times | null;
  readonly each: Of<"each"> | null;
  readonly every: Of<"every"> | null;
  readonly slots: Of<"slots"> | null;
  readonly clock: Of<"clock"> | null;
  readonly weekdays: Of<"weekdays"> | null;
  /** "on 5 days a week". */
  readonly daysAWeek: number | null;
  readonly monthDays: Of<"monthDays"> | null;
  readonly cycleDays: Of<"cycleDays"> | null;
  /** "one day", "the next". */
  readonly turn: Of<"turn"> | null;
  /** "one hour before the procedure". */
  readonly event: Of<"event"> | null;
  readonly once: Of<"once"> | null;
  /** "as a single dose", where it speaks of each day's dose. */
  readonly inOneDose: boolean;
  /** The course has a length of more than a day. */
  readonly course: boolean;
  /** That length is told in months or years. */
  readonly inMonths: boolean;
  readonly cycle: Of<"cycle"> | null;
  readonly sameTime: Of<"sameTime"> | null;
  readonly food: Of<"food"> | null;
  /** "on the first day". */
  readonly wholeDay: boolean;
}

/** The one-day periods: "a day" and "in 24 hours". */
export const isDay = ({ count, unit }: Times["per"]): boolean =>
  (unit === "day" && count === 1) || (unit === "hour" && count === 24);

/** So many times, no more, no fewer, and not "up to". */
export const isExactly = (times: Times, count: number): boolean =>
  !times.upTo && times.low === count && times.high === count;

/** The named times of day, wherever they are named. */
export const slotsOf = ({ slots, weekdays, every, food }: WhenWords): readonly SlotName[] | null => {
  /* "at night on alternate nights" */
  const again = every?.slot != null && slots?.daily === false && slots.names.join() === every.slot;
  const named = [
    again ? [] : (slots?.names ?? []),
    weekdays?.slot ? [weekdays.slot] : [],
    every?.slot ? [every.slot] : [],
    food?.meals ?? [],
  ];
  const given = named.filter((names) => names.length > 0);
  return given.length > 1 ? null : (given[0] ?? []);
};
