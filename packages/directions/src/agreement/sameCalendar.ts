// directions/agreement: the calendars of a text and its structure, beside the comparison of their fields.

import { calendarOf } from "../calendar/calendarOf.ts";
import { type CalendarDifference, compareCalendars } from "../calendar/compareCalendars.ts";
import { type Amount, type Regimen, regimenOf, type SlotName, type Step } from "../regimen/Regimen.ts";
import { millilitresOf } from "../regimen/spoonfuls.ts";

/** A Monday; any day does, since both calendars begin on it. */
const firstDay = "2026-01-05";

type Per = NonNullable<Step["timing"]["times"]>["per"];

/** "in 24 hours" and "a day" are one period between a text and its structure, and so are 7 days and a week. */
const periodOf = <T extends { readonly per: Per }>(counted: T): T => {
  const { count, unit } = counted.per;
  if (unit === "hour" && count % 24 === 0) return { ...counted, per: { count: count / 24, unit: "day" } };
  if (unit === "day" && count % 7 === 0) return { ...counted, per: { count: count / 7, unit: "week" } };
  return counted;
};

/** Names that a text and a code give to one time of day. */
const timeOfDay = (name: SlotName): SlotName =>
  name === "night" ? "bedtime" : name === "evening-meal" || name === "supper" ? "dinner" : name;

/** Names that stand for one counted thing of the same device. */
const unitOf = (name: string): string => (["dose", "inhalation", "actuation"].includes(name) ? "puff" : name);

const mealOf = (food: NonNullable<Step["food"]>): Step["food"] => {
  if (food.meal === "food") return { ...food, meal: "meals" };
  return food.meal === "dinner" || food.meal === "supper" ? { ...food, meal: "evening meal" } : food;
};

/** A step in the words that text and structure share; what one of them may add is left out. */
const shared = (step: Step, other: Step): Step => {
  const { timing, limits } = step;
  const name = step.unit?.name ?? "";
  const amounts = [
    step.amount,
    ...timing.slots.map(({ amount }) => amount),
    ...timing.clockTimes.map(({ amount }) => amount),
  ];
  const spoon = amounts.some((amount) => amount !== null && millilitresOf(amount, name) !== null);
  const measured = <T extends Amount | null>(amount: T): T | Amount =>
    amount === null ? amount : (millilitresOf(amount, name) ?? amount);
  const unit =
    other.unit === null || step.unit === null ? null : { ...step.unit, name: spoon ? "mL" : unitOf(name) };
  const counts = (limit: string | null, theirs: string | null | undefined): string | null =>
    limit === null || theirs == null ? null : unitOf(limit);
  return {
    ...step,
    amount: measured(step.amount),
    unit,
    timing: {
      ...timing,
      times: timing.times === null ? null : periodOf(timing.times),
      slots: timing.slots.map((slot) => ({
        ...slot,
        name: timeOfDay(slot.name),
        amount: measured(slot.amount),
      })),
      clockTimes: timing.clockTimes.map((clock) => ({ ...clock, amount: measured(clock.amount) })),
    },
    limits: {
      ...limits,
      units:
        limits.units === null
          ? null
          : { ...periodOf(limits.units), unit: counts(limits.units.unit, other.limits.units?.unit) },
      doses: limits.doses === null ? null : periodOf(limits.doses),
      atOnce:
        limits.atOnce === null
          ? null
          : { ...limits.atOnce, unit: counts(limits.atOnce.unit, other.limits.atOnce?.unit) },
    },
    /*
     * Place, food, reasons and the weight of the dose may be added by either side; they change no dose, no time
     * and no ceiling.
     */
    strengthNote: other.strengthNote === null ? null : step.strengthNote,
    asNeeded: step.asNeeded === null ? null : { reasons: [] },
    food: other.food === null || step.food === null ? null : mealOf(step.food),
    route: null,
    site: null,
  };
};

/**
 * What the calendars of a text and its structure do not share, in the words of
 * both; empty where they are one. For two regimens that the comparison of fields
 * found the same: a second judgement by another way.
 */
export const calendarsDiffer = (text: Regimen, structure: Regimen): readonly CalendarDifference[] => {
  const other = (of: Regimen, at: number, step: Step): Step => of.steps[at] ?? step;
  const mine = regimenOf(text.steps.map((step, at) => shared(step, other(structure, at, step))));
  const theirs = regimenOf(structure.steps.map((step, at) => shared(step, other(text, at, step))));
  return compareCalendars(calendarOf(mine, firstDay), calendarOf(theirs, firstDay), "structure");
};
