// directions/calendar: on which of the 56 days a step falls, and which of them are not sure.
import type { Step, Timing } from "../regimen/Regimen.ts";
import { calendarDays, type LeaveOut, type Span, type Stretch } from "./Calendar.ts";
import { wholeOf } from "./canonical.ts";
import { dayOfMonth, monthsAfter, weekdayOf } from "./dates.ts";

type Edges = NonNullable<Stretch["begins"]>;

/** The day after the last, counted from the beginning: part of a day counts as a day, and two ends stay two. */
export const endOf = (from: number, begins: Edges, lasts: Span): Edges => {
  const after = (day: number, value: string, round: (days: number) => number): number => {
    const length = Number(value);
    switch (lasts.unit) {
      case "minute":
        return day + round(length / 1440);
      case "hour":
        return day + round(length / 24);
      case "month":
        return monthsAfter(from + day, Math.floor(length)) - from + round((length % 1) * 30);
      case "year":
        return monthsAfter(from + day, Math.floor(length * 12)) - from;
      case "week":
        return day + round(length * 7);
      case "day":
        return day + round(length);
    }
  };
  return { low: after(begins.low, lasts.low, Math.floor), high: after(begins.high, lasts.high, Math.ceil) };
};

/** Days on and days off from the first day on: true on a day that is on. */
const inCycle = (from: number, begin: number, cycle: NonNullable<Timing["cycle"]>, day: number): boolean => {
  const { on, off, unit } = cycle;
  switch (unit) {
    case "minute":
    case "hour":
      return true;
    case "day":
      return (day - begin) % (on + off) < on;
    case "week":
      return (day - begin) % (7 * (on + off)) < 7 * on;
    case "month":
    case "year": {
      const size = unit === "year" ? 12 : 1;
      const first = from + begin;
      for (let turn = 0; ; turn += 1) {
        const start = monthsAfter(first, turn * (on + off) * size);
        const next = monthsAfter(first, (turn + 1) * (on + off) * size);
        if (from + day < next) return from + day < monthsAfter(start, on * size);
      }
    }
  }
};

/** A day of an interval such as "every 2 days": yes, no, or perhaps where it has two ends. */
const onInterval = (
  from: number,
  begin: number,
  spacing: Span,
  weekdays: Timing["weekdays"],
  day: number,
): "yes" | "no" | "some" => {
  const whole = wholeOf(spacing);
  const since = day - begin;
  const on = (is: boolean): "yes" | "no" => (is ? "yes" : "no");
  switch (spacing.unit) {
    case "minute":
      return "yes";
    case "hour": {
      if (whole === null || whole <= 24) return Number(spacing.high) > 24 ? "some" : "yes";
      return whole % 24 === 0 ? on(since % (whole / 24) === 0) : "some";
    }
    case "day":
    case "week": {
      if (whole === null) return "some";
      const days = whole * (spacing.unit === "week" ? 7 : 1);
      if (weekdays.length === 0) return on(since % days === 0);
      return days % 7 === 0 ? on(since % days < 7) : "some";
    }
    case "month":
    case "year": {
      if (whole === null || weekdays.length > 0) return "some";
      const months = whole * (spacing.unit === "year" ? 12 : 1);
      for (let turn = 0; ; turn += months) {
        const at = monthsAfter(from + begin, turn);
        if (at >= from + day) return on(at === from + day);
      }
    }
  }
};

/** A day of each cycle from the first day on; where nobody knows how long a cycle is, any day may be. */
const onCycleDay = (
  begin: number,
  { days, length }: NonNullable<Timing["cycleDays"]>,
  day: number,
): "yes" | "no" | "some" => {
  if (length === null) return "some";
  return days.includes(((day - begin) % length) + 1) ? "yes" : "no";
};

export interface DayRule {
  /** The calendar's first day, since 1970. */
  readonly from: number;
  readonly begins: Edges;
  readonly lasts: Span | null;
  readonly timing: Timing;
  readonly spacing: Span | null;
  /** Days are counted within a longer period: "3 times a week". */
  readonly floats: boolean;
}

/** For each day: null where the step is not for that day, or why it is not sure to be. */
export const stretchDays = (rule: DayRule): readonly (readonly LeaveOut[] | null)[] => {
  const { from, begins, lasts, timing, spacing, floats } = rule;
  const ends = lasts === null ? null : endOf(from, begins, lasts);
  const last = ends === null ? calendarDays : Math.max(ends.high, begins.low + 1);
  let taken = false;
  return Array.from({ length: calendarDays }, (_, day) => {
    if (day < begins.low || day >= last || (timing.once && taken && timing.event === null)) return null;
    if (timing.weekdays.length > 0 && !timing.weekdays.includes(weekdayOf(from + day))) return null;
    if (timing.cycle !== null && !inCycle(from, begins.low, timing.cycle, day)) return null;
    const interval = spacing === null ? "yes" : onInterval(from, begins.low, spacing, timing.weekdays, day);
    if (interval === "no") return null;
    if (timing.monthDays.length > 0 && !timing.monthDays.includes(dayOfMonth(from + day))) return null;
    const ofCycle = timing.cycleDays === null ? "yes" : onCycleDay(begins.low, timing.cycleDays, day);
    if (ofCycle === "no") return null;
    taken = true;
    const why: LeaveOut[] = [];
    const unknown = interval === "some" || ofCycle === "some" || timing.event !== null;
    if (unknown || floats || timing.daysAWeek !== null) why.push("some-days");
    if (day < begins.high || (ends !== null && day >= Math.max(ends.low, begins.low + 1)))
      why.push("perhaps");
    return why;
  });
};

/** A step that is done once is over on its day or by the next; of an event nobody knows the day. */
export const endOfStep = (from: number, begins: Edges, lasts: Span | null, step: Step): Edges | null => {
  if (lasts !== null) return endOf(from, begins, lasts);
  return step.timing.once && step.timing.event === null ? { low: begins.low, high: begins.high + 1 } : null;
};
