// directions/calendar: what stands on one day of a step, before it is known which days those are.
import type { Amount, Slot, SlotName, Step, Timing } from "../regimen/Regimen.ts";
import type { At, Beside, LeaveOut, Moment, Span, Unplaced } from "./Calendar.ts";
import { canonicalAmount, canonicalDistance, wholeOf } from "./canonical.ts";

type Times = NonNullable<Timing["times"]>;

/** What one day holds, and what of the count the moments do not show. */
export interface DayOfStep {
  readonly moments: readonly Moment[];
  readonly count: Times | null;
  readonly unplaced: readonly Unplaced[];
}

/** "3 times a day"; never "in 24 hours". */
export const isDaily = ({ per }: Times): boolean => per.count === 1 && per.unit === "day";

/** So many times of a day; those beyond the least may be left out. */
const nthTimes = (low: number, high: number): readonly (readonly [At, readonly LeaveOut[]])[] =>
  Array.from({ length: high }, (_, at) => [
    { kind: "nth", nth: at + 1, of: high },
    at < low ? [] : ["up-to"],
  ]);

/** "every 6 hours" is 4 times a day: only where the hours fill the day exactly. */
const timesOfHours = (spacing: Span | null): number | null => {
  if (spacing === null) return null;
  const whole = wholeOf(spacing);
  if (whole === null || spacing.unit !== "hour") return null;
  if (whole % 24 === 0) return 1;
  return 24 % whole === 0 ? 24 / whole : null;
};

/** Weekdays and times of day that make up a count a week already: "2 times a week, on Monday and Friday". */
const shownByWeekdays = ({ low, high, per }: Times, weekdays: number, named: number): boolean =>
  low === high &&
  per.count === 1 &&
  per.unit === "week" &&
  weekdays > 0 &&
  weekdays * Math.max(1, named) === high;

/** Times of day that are a meal, so that "before" may be said of them. */
const meals: readonly SlotName[] = ["breakfast", "lunch", "teatime", "dinner", "evening-meal", "supper"];

/** True where "before breakfast" is told as a time of day and a relation to food: they are one moment. */
export const foodIsInTimes = ({ timing, food }: Step): boolean =>
  food !== null &&
  food.meal === null &&
  food.relation !== "empty-stomach" &&
  timing.slots.some(({ name, offset }) => offset === null && meals.includes(name));

const placesOf = (step: Step): readonly (readonly [At, Amount | null])[] => {
  const { timing, food } = step;
  const beside: Beside | null =
    foodIsInTimes(step) && food !== null
      ? { relation: food.relation, offset: food.offset === null ? null : canonicalDistance(food.offset) }
      : null;
  const standing = ({ name, offset }: Slot): Beside | null => {
    if (offset === null) return meals.includes(name) ? beside : null;
    const { relation, low, high, unit } = offset;
    return { relation, offset: canonicalDistance({ low, high, unit }) };
  };
  return [
    ...timing.slots.map(
      (slot) => [{ kind: "slot", name: slot.name, beside: standing(slot) } as const, slot.amount] as const,
    ),
    ...timing.clockTimes.map(({ time, amount }) => [{ kind: "clock", time } as const, amount] as const),
  ];
};

/** The day of a step in normal form (regimen/normalForm.ts). `spacing` is its `every`. */
export const dayOfStep = (step: Step, spacing: Span | null): DayOfStep => {
  const { timing } = step;
  const unit = step.unit?.name ?? null;
  const needed: readonly LeaveOut[] = step.asNeeded === null ? [] : ["as-needed"];
  const moment = (at: At, amount: Amount | null, why: readonly LeaveOut[] = []): Moment => ({
    at,
    amount: amount === null ? null : canonicalAmount(amount),
    unit,
    leaveOut: [...needed, ...why],
    preferably: timing.preferably,
  });
  const places = placesOf(step);
  const { times } = timing;
  const single = (at: At): DayOfStep => ({ moments: [moment(at, step.amount)], count: times, unplaced: [] });
  if (step.amount !== null && "exact" in step.amount && /^[0.]+$/.test(step.amount.exact))
    return { moments: [{ ...moment({ kind: "none" }, null), unit: null }], count: times, unplaced: [] };
  if (places.length > 0) {
    const shown =
      times === null ||
      (isDaily(times) && times.low === places.length && times.high === places.length) ||
      shownByWeekdays(times, timing.weekdays.length, places.length);
    const moments = places.map(([at, amount]) => moment(at, amount));
    const beside: readonly Unplaced[] =
      times !== null && isDaily(times) && times.high !== places.length ? ["count-beside-times"] : [];
    return { moments, count: shown ? null : times, unplaced: beside };
  }
  if (step.dailyTotal) return single({ kind: "total" });
  /* What is tied to an event has no moments of a day: it is whenever that is. */
  if (timing.event !== null) return single({ kind: "window" });
  /* What is taken as needed has no moments: the days it may be taken on, and the count beside them. */
  if (step.asNeeded !== null) return single({ kind: "window" });
  if (times !== null && isDaily(times)) {
    const moments = nthTimes(times.low ?? 0, times.high).map(([at, why]) => moment(at, step.amount, why));
    return { moments, count: null, unplaced: [] };
  }
  if (times !== null && !shownByWeekdays(times, timing.weekdays.length, 0)) return single({ kind: "window" });
  const filled = timesOfHours(spacing);
  /* "every 2 days", "on Monday", "once only": one time on such a day. Hours that do not fill a day have none. */
  const once =
    timing.once ||
    timing.weekdays.length > 0 ||
    timing.monthDays.length > 0 ||
    timing.cycleDays !== null ||
    (spacing !== null && !["hour", "minute"].includes(spacing.unit));
  const count = filled ?? (once ? 1 : null);
  if (count === null) return single({ kind: "window" });
  return {
    moments: nthTimes(count, count).map(([at]) => moment(at, step.amount)),
    count: null,
    unplaced: [],
  };
};
