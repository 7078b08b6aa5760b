// directions/fhir: `count`, the number of doses in all: one single dose, or what frequency and length come to anyway.
import type { PeriodUnit, Step } from "../regimen/Regimen.ts";
import { type Log, refuse } from "./Log.ts";
import { dayOf } from "./readBounds.ts";
import type { Frequency } from "./readFrequency.ts";
import type { FhirRepeat } from "./shapes.ts";

/** True for a count of 1 with nothing beside it that comes again. */
export const isOnce = (repeat: FhirRepeat): boolean =>
  repeat.count === 1 &&
  repeat.period === undefined &&
  repeat.frequencyMax === undefined &&
  (repeat.frequency ?? 1) === 1;

/** A count with no length beside it, which may tell one. */
export const lastsByCount = (repeat: FhirRepeat | undefined): boolean =>
  repeat?.count !== undefined &&
  repeat.count > 1 &&
  repeat.boundsDuration === undefined &&
  repeat.boundsRange === undefined &&
  repeat.boundsPeriod === undefined;

/** What is known of how often and how long, from the fields beside the count. */
interface Beside {
  readonly frequency: Frequency | null;
  /** Times of day or meals named. */
  readonly named: number | null;
  /** Weekdays named. */
  readonly days: number;
  readonly duration: Step["duration"];
}

type Length = { readonly count: number; readonly unit: PeriodUnit };

const minutesIn: Partial<Record<PeriodUnit, number>> = { minute: 1, hour: 60, day: 1440, week: 10_080 };
const monthsIn: Partial<Record<PeriodUnit, number>> = { month: 1, year: 12 };

/** How many times one length goes into another; null where months would have to be counted in days. */
const ratio = (length: Length, period: Length): number | null => {
  for (const table of [minutesIn, monthsIn]) {
    const [whole, part] = [table[length.unit], table[period.unit]];
    if (whole !== undefined && part !== undefined) return (length.count * whole) / (period.count * part);
  }
  return null;
};

const dayLength = 86_400_000;

/** An exact length, or the days from a first day to a last one, both counted. */
const lengthOf = ({ boundsPeriod }: FhirRepeat, duration: Step["duration"]): Length | null => {
  if (duration !== null)
    return duration.low === duration.high ? { count: Number(duration.low), unit: duration.unit } : null;
  if (boundsPeriod?.start === undefined || boundsPeriod.end === undefined) return null;
  const [first, last] = [dayOf(boundsPeriod.start, "start"), dayOf(boundsPeriod.end, "end")];
  const days = (Date.parse(last) - Date.parse(first)) / dayLength + 1;
  return Number.isInteger(days) ? { count: days, unit: "day" } : null;
};

/** How many doses come in which period; null for a range of them. */
const rateOf = ({ frequency, named, days }: Beside): { doses: number; period: Length } | null => {
  if (frequency === null) {
    if (days > 0) return { doses: days * (named ?? 1), period: { count: 1, unit: "week" } };
    return named === null ? null : { doses: named, period: { count: 1, unit: "day" } };
  }
  const { times, every, period } = frequency;
  if (every !== null) return every.low === every.high ? { doses: 1, period } : null;
  return times === null || times.low !== times.high ? null : { doses: times.high, period };
};

/** What the fields beside the count come to; a single dose also begins a period that the length cuts short. */
const totalOf = (repeat: FhirRepeat, beside: Beside): number | null => {
  const rate = rateOf(beside);
  const length = lengthOf(repeat, beside.duration);
  if (rate === null || length === null) return null;
  const periods = ratio(length, rate.period);
  if (periods === null) return null;
  if (rate.doses === 1) return Math.ceil(periods);
  return Number.isInteger(periods) ? rate.doses * periods : null;
};

/**
 * How long so many doses last, where one comes in each exact period and no
 * length is sent: 6 of one a week are six weeks. Of several in a period nobody
 * knows whether the doses are counted or the days.
 */
export const lengthOfCount = (
  { count, boundsPeriod }: FhirRepeat,
  { frequency, duration, named, days }: Beside,
): Step["duration"] => {
  const single = named === null && days === 0 && duration === null && boundsPeriod === undefined;
  if (count === undefined || count < 2 || frequency === null || !single) return null;
  const { times, every, period } = frequency;
  const one =
    every === null
      ? times?.low === 1 && times.high === 1 && !times.upTo
      : every.low === every.high && /^\d+$/.test(every.low);
  const whole = period.unit !== "hour" && period.unit !== "minute";
  return one && whole && Number.isInteger(period.count)
    ? { low: `${count * period.count}`, high: `${count * period.count}`, unit: period.unit }
    : null;
};

/** True where the count says what the fields beside it say already; else it refuses. */
export const agreesWithCount = (repeat: FhirRepeat, beside: Beside, path: string, log: Log): boolean => {
  const { count } = repeat;
  if (count === undefined) return true;
  const at = `${path}/count`;
  if (count < 1) return refuse(log, "number-zero", at, "A count of doses is 1 or more.") !== null;
  const total = totalOf(repeat, beside);
  if (total === count) return true;
  const detail =
    total === null
      ? `A count of ${count} is understood only as one single dose, or beside an exact frequency and length that come to it.`
      : `A count of ${count} does not agree with the frequency and the length beside it, which come to ${total}.`;
  return (
    refuse(
      log,
      "count",
      at,
      detail,
      "Send a frequency with its length in boundsDuration; for one single dose send a count of 1 alone.",
    ) !== null
  );
};
