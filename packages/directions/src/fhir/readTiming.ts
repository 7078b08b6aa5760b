// directions/fhir: R4 Timing as the timing of one step. Frequency, named times and weekdays must agree.
import { noTiming, type Step, type Timing, type Weekday, weekdays } from "../regimen/Regimen.ts";
import { joinCodeAndRepeat } from "./joinCodeAndRepeat.ts";
import { type Log, refuse } from "./Log.ts";
import { areEvenlySpaced, onceNamed } from "./namedTimes.ts";
import { readBounds, readDate } from "./readBounds.ts";
import { agreesWithCount, isOnce, lengthOfCount } from "./readCount.ts";
import { type Frequency, readFrequency } from "./readFrequency.ts";
import { readTimingCode } from "./readTimingCode.ts";
import { readUse } from "./readUse.ts";
import { noWhen, readWhen, type When } from "./readWhen.ts";
import type { FhirRepeat, FhirTiming } from "./shapes.ts";

export interface Timed {
  readonly timing: Timing;
  readonly duration: Step["duration"];
  readonly food: Step["food"];
  readonly instructions: readonly string[];
  /** "after meals and at bedtime": times of day that are a dose of their own, beside the meals. */
  readonly beside: Timing["slots"];
  /** How long one use lasts. */
  readonly useFor: Step["useFor"];
}

/** A timing that says nothing. */
export const untimed: Timed = {
  timing: noTiming,
  duration: null,
  food: null,
  instructions: [],
  beside: [],
  useFor: null,
};

const dayCodes = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

const readDays = (codes: readonly string[], path: string, log: Log): readonly Weekday[] | null => {
  const days = codes.map((code, at) => {
    const index = (dayCodes as readonly string[]).indexOf(code);
    return index < 0
      ? refuse(log, "weekday-unknown", `${path}/${at}`, `“${code}” is not a day of the week in FHIR.`)
      : weekdays[index]!;
  });
  if (days.length === 0) return refuse(log, "wrong-shape", path, "The list of weekdays is empty.");
  if (new Set(codes).size !== codes.length)
    return refuse(log, "when-twice", path, "The same weekday is named twice.");
  return days.includes(null) ? null : weekdays.filter((day) => days.includes(day));
};

const readClock = (times: readonly string[], path: string, log: Log): readonly string[] | null => {
  const clock = times.map((time, at) => {
    const parts = /^([01]\d|2[0-3]):([0-5]\d)(:00)?$/.exec(time);
    return parts === null
      ? refuse(log, "clock-time", `${path}/${at}`, `“${time}” is not a time of day in hours and minutes.`)
      : `${parts[1]}:${parts[2]}`;
  });
  if (clock.length === 0) return refuse(log, "wrong-shape", path, "The list of clock times is empty.");
  if (new Set(clock).size !== clock.length)
    return refuse(log, "when-twice", path, "The same clock time is named twice.");
  return clock.some((time) => time === null) ? null : (clock as string[]);
};

/** How many doses the named times and days make in the period; null when they name none. */
const namedInPeriod = (frequency: Frequency, named: number | null, days: number): number | null =>
  frequency.period.unit === "week" && days > 0 ? days * (named ?? 1) : named;

/** "Every 7 days" on one day of the week is once a week on that day. */
const asWeekly = (frequency: Frequency): Frequency => {
  const { every } = frequency;
  if (every?.unit !== "day" || every.low !== "7" || every.high !== "7") return frequency;
  const per = { count: 1, unit: "week" } as const;
  return { times: { low: 1, high: 1, upTo: false, per }, every: null, period: per };
};

/**
 * The frequency must be the number of named times ("at night" twice a day is
 * no dose anybody meant). Said twice, it is kept once: the names say it.
 */
const agree = (
  told: Frequency,
  named: number | null,
  days: number,
  path: string,
  log: Log,
): Pick<Timing, "times" | "every"> | null => {
  const frequency = days === 1 ? asWeekly(told) : told;
  const { times, every, period } = frequency;
  if (days > 0 && !["day", "week"].includes(period.unit))
    return refuse(
      log,
      "frequency-conflict",
      `${path}/dayOfWeek`,
      "Weekdays fit only a timing in days or weeks.",
    );
  if (days > 0 && period.unit === "day" && period.count !== 1)
    return refuse(
      log,
      "frequency-conflict",
      `${path}/dayOfWeek`,
      "Weekdays and every so many days do not fit together.",
    );
  const expected = namedInPeriod(frequency, named, days);
  if (expected === null) {
    /* Beside days of the week, and not a week, the period is a day. */
    const daily = days > 0 && times?.high === 1 && times.low === 1;
    return daily ? { times: null, every: null } : { times, every };
  }
  const high = every === null ? times?.high : 1;
  const low = every === null ? times?.low : 1;
  if (high !== expected || low !== expected || (every !== null && every.low !== every.high))
    return refuse(
      log,
      "frequency-conflict",
      `${path}/frequency`,
      `The frequency does not agree with the ${expected} time${expected === 1 ? "" : "s"} or day${expected === 1 ? "" : "s"} named.`,
    );
  const hours = period.unit === "hour" || period.unit === "minute";
  if (hours)
    return refuse(
      log,
      "frequency-conflict",
      `${path}/periodUnit`,
      "A timing in hours does not fit named times of day.",
    );
  const single = period.unit === "day" && period.count === 1;
  const onDays = days > 0 && period.unit === "week" && period.count === 1;
  /* "2 in 2 days" at 2 times of day: the times say every day, the numbers do not. */
  if (!single && !onDays && (named ?? 0) > 1)
    return refuse(
      log,
      "frequency-conflict",
      `${path}/period`,
      "The times of day imply every day, and the frequency does not.",
    );
  return single || (onDays && (named ?? 0) > 1) ? { times: null, every: null } : { times, every };
};

const refuseNever = (value: object, names: readonly string[], path: string, log: Log): void => {
  for (const name of names)
    if ((value as Record<string, unknown>)[name] !== undefined)
      refuse(log, "field-not-supported", `${path}/${name}`, `We do not understand “${name}” in a schedule.`);
};

const withWhen = (repeat: FhirRepeat, path: string, log: Log): When | null => {
  if (repeat.when === undefined) {
    if (repeat.offset) return refuse(log, "offset", `${path}/offset`, "An offset needs a meal in “when”.");
    return noWhen;
  }
  return readWhen(repeat.when, repeat.offset, path, log);
};

const readRepeat = (repeat: FhirRepeat, path: string, log: Log): Timed | null => {
  const before = log.refusals.length;
  refuseNever(repeat, ["countMax"], path, log);
  const use = readUse(repeat, path, log);
  const bounds = readBounds(repeat, path, log);
  const when = withWhen(repeat, path, log);
  const days = repeat.dayOfWeek === undefined ? [] : readDays(repeat.dayOfWeek, `${path}/dayOfWeek`, log);
  const clock = repeat.timeOfDay === undefined ? [] : readClock(repeat.timeOfDay, `${path}/timeOfDay`, log);
  if (repeat.when !== undefined && repeat.timeOfDay !== undefined)
    refuse(log, "when-and-clock", `${path}/timeOfDay`, "R4 does not allow “when” and “timeOfDay” together.");
  const once = isOnce(repeat) ? { ...noTiming, once: true } : null;
  const frequency = once === null ? readFrequency(onceNamed(repeat), path, log) : null;
  if (log.refusals.length > before || bounds === null || when === null || days === null || clock === null)
    return null;
  if (when.beside.length > 0 && (days.length > 0 || once !== null))
    return refuse(log, "when-mixed", `${path}/when`, "Meals with another time of day are every day's.");
  const named = when.named ?? (clock.length > 0 ? clock.length : null);
  const often =
    frequency === null || areEvenlySpaced(frequency, clock, days.length)
      ? { times: null, every: null }
      : agree(frequency, named, days.length, path, log);
  if (often === null) return null;
  const beside = { frequency, named, days: days.length, duration: bounds.duration };
  const counted = once === null ? lengthOfCount(repeat, beside) : null;
  if (once === null && counted === null && !agreesWithCount(repeat, beside, path, log)) return null;
  const perDay = { low: 1, high: 1, upTo: false, per: { count: 1, unit: "day" as const } };
  /* "with breakfast" has no slot of its own, so the number of times is said beside it. */
  const mealOnly = when.named === 1 + when.beside.length && when.slots.length === 0 && when.food !== null;
  const times =
    mealOnly && often.times === null && often.every === null && days.length === 0 ? perDay : often.times;
  return {
    timing: {
      ...(once ?? noTiming),
      times: once === null ? times : null,
      every: often.every,
      slots: [...when.slots],
      clockTimes: clock.map((time) => ({ time, amount: null })),
      weekdays: [...days],
    },
    duration: bounds.duration ?? counted,
    food: when.food,
    instructions: [...when.instructions, ...bounds.instructions, ...(use?.instructions ?? [])],
    beside: [...when.beside],
    useFor: use?.useFor ?? null,
  };
};

/** "As directed" in place of a timing says no more than the words do. */
const wordsOnly = (timing: FhirTiming): boolean =>
  timing.code?.text !== undefined && (timing.code.coding ?? []).length === 0;

/** One single date without a schedule: once, on that day. */
const readEvent = (timing: FhirTiming, path: string, log: Log): Timed | null => {
  const { event } = timing;
  if (!Array.isArray(event) || event.length !== 1 || timing.repeat !== undefined || timing.code !== undefined)
    return refuse(
      log,
      "field-not-supported",
      `${path}/event`,
      "Dates are understood only as one single day.",
    );
  const [date]: readonly unknown[] = event;
  const day = typeof date === "string" ? readDate(date, `${path}/event/0`, log) : null;
  if (typeof date !== "string") return refuse(log, "wrong-shape", `${path}/event/0`, "This is not a date.");
  return day === null
    ? null
    : { ...untimed, timing: { ...noTiming, once: true }, instructions: [`on ${day}`] };
};

/** One Timing; refusals go to the log and the answer is null. */
export const readTiming = (timing: FhirTiming, path: string, log: Log): Timed | null => {
  if (timing.event !== undefined) return readEvent(timing, path, log);
  const { code, repeat } = timing;
  /* Words beside a repeat are compared with it as every other word is. */
  if (code === undefined || (wordsOnly(timing) && repeat !== undefined))
    return repeat === undefined ? untimed : readRepeat(repeat, `${path}/repeat`, log);
  const meant = readTimingCode(code, `${path}/code`, log);
  if (meant === null) return null;
  if (repeat === undefined) return readRepeat(meant, `${path}/code`, log);
  const both = joinCodeAndRepeat(meant, repeat, path, log);
  return both === null ? null : readRepeat(both, `${path}/repeat`, log);
};
