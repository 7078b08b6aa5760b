// directions/calendar: how much a course uses to its end, beside the quantity supplied. Known within bounds, or not at all.
import { remembering } from "../grammar/remembering.ts";
import { isCounted } from "../lexicon/units.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import type { Amount, Regimen, Step } from "../regimen/Regimen.ts";
import type { Calendar, Stretch } from "./Calendar.ts";
import { calendarOf } from "./calendarOf.ts";
import { mostDaysSupplied } from "./daysSupplied.ts";
import { countedIn, endOf, startOf, takenOn, thousandths } from "./takenEachDay.ts";

type End = "low" | "high";

const amountAt = (amount: Amount | null, end: End): Amount | null =>
  amount !== null && "low" in amount ? { exact: amount[end] } : amount;

/** A step with every range at one of its ends: the smallest doses as seldom as may be, or the largest as often. */
export const stepAt = (step: Step, end: End): Step => {
  const { timing, amount, duration } = step;
  const { times, slots, clockTimes } = timing;
  return {
    ...step,
    amount: amountAt(amount, end),
    duration: duration === null ? null : { ...duration, low: duration[end], high: duration[end] },
    timing: {
      ...timing,
      times:
        times === null
          ? null
          : { ...times, low: times[end] ?? times.high, high: times[end] ?? times.high, upTo: false },
      slots: slots.map((slot) => ({ ...slot, amount: amountAt(slot.amount, end) })),
      clockTimes: clockTimes.map((clock) => ({ ...clock, amount: amountAt(clock.amount, end) })),
    },
  };
};

const daysIn: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["week", 7],
]);

/** "Once a week for 12 weeks": so many doses, on whichever days. */
const takenByCount = (
  { count, oneDay, daysAWeek, cycle, leaveOff, event }: Stretch,
  days: number,
  unit: string,
) => {
  const [moment, another] = oneDay;
  const each = count === null ? undefined : daysIn.get(count.per.unit);
  if (count === null || each === undefined || moment === undefined || another !== undefined) return null;
  if (daysAWeek !== null || cycle !== null || leaveOff !== null || event !== null) return null;
  const periods = days / (each * count.per.count);
  const { amount } = moment;
  const dose = amount !== null && "exact" in amount ? thousandths(amount.exact) : null;
  if (!Number.isInteger(periods) || dose === null || moment.unit !== unit) return null;
  return dose * BigInt(count.high * periods);
};

const takenByDay = (stretch: Stretch, from: number, end: number, unit: string): bigint | null => {
  const taken = takenOn(stretch, unit);
  let sum = 0n;
  for (let day = from; day < end; day++) {
    const ofDay = taken === null ? null : taken(day);
    if (ofDay === null) return null;
    sum += ofDay;
  }
  return sum;
};

interface Used {
  readonly amount: bigint;
  /** Something goes on without an end. */
  readonly open: boolean;
}

/**
 * What all of it uses to its ends; null: not known. What is as needed uses nothing at least, and nobody knows
 * what at most.
 */
const usedAt = ({ stretches }: Calendar, end: End, unit: string): Used | null => {
  let amount = 0n;
  let open = false;
  for (const stretch of stretches) {
    if (stretch.needed !== null) {
      if (end === "high") return null;
      continue;
    }
    const ends = endOf(stretch);
    if (ends === undefined) {
      open = true;
      continue;
    }
    const from = startOf(stretch);
    if (ends === null || from === null || ends > mostDaysSupplied) return null;
    const taken = takenByDay(stretch, from, ends, unit) ?? takenByCount(stretch, ends - from, unit);
    if (taken === null) return null;
    amount += taken;
  }
  return { amount, open };
};

const mayBeFewer = ({ steps }: Regimen): boolean =>
  steps.some(({ timing: { times } }) => times?.upTo === true);

const plain = (amount: bigint): string => `${Number(amount) / 1000}`;

const besideCourse = (regimen: Regimen, quantity: string, firstDay: string): string | null => {
  const supplied = countedIn(quantity);
  if (supplied === null) return null;
  const [low, high] = (["low", "high"] as const).map((end) => regimen.steps.map((step) => stepAt(step, end)));
  const atMost = calendarOf({ ...regimen, steps: high! }, firstDay);
  /* Without a range both ends are one calendar. */
  const atLeast = isDeepEqual(low, high) ? atMost : calendarOf({ ...regimen, steps: low! }, firstDay);
  const least = mayBeFewer(regimen) ? null : usedAt(atLeast, "low", supplied.unit);
  const most = usedAt(atMost, "high", supplied.unit);
  const isTooLittle = least !== null && least.amount > supplied.amount;
  const isTooMuch = isCounted(supplied.unit) && most !== null && !most.open && most.amount < supplied.amount;
  if (!isTooLittle && !isTooMuch) return null;
  if (least === null) return `at most ${plain(most!.amount)}`;
  if (most === null || most.open) return `at least ${plain(least.amount)}`;
  return least.amount === most.amount
    ? plain(least.amount)
    : `${plain(least.amount)} to ${plain(most.amount)}`;
};

/** Of the last directions, as many as there are sayings; a regimen of the examples has up to 2,213 characters of JSON. */
const [coursesKept, longestKept] = [300, 4000];

/**
 * What the directions use to their end ("36", "10 to 14", "at least 21"; in the
 * unit of the quantity), where `quantity` ("42 tablets") is another amount: of
 * what is counted less than the least or more than the most; of what is measured
 * only less, since bottles and tubes are supplied whole. Taken as the regimen
 * says from `firstDay` (an ISO date). Where it goes on without an end, what the
 * steps before that use. null where the two go together, and where either is
 * not known: as needed, a unit that is not the dose's ("1 bottle").
 */
export const quantityBesideCourse = remembering(besideCourse, coursesKept, longestKept);
