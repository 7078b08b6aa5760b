// directions/fhir: dosages that hold at once: proved apart, put in the order of the day, and said as one where they are one.

import { slotOfMeal } from "../clauses/food.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { dayOrder } from "../regimen/normalForm.ts";
import { type Amount, type SlotName, type Step, weekdays } from "../regimen/Regimen.ts";

/** Names of one part of the day: a dose at night and one at bedtime may be one dose, sent twice. */
const parts: readonly (readonly SlotName[])[] = [
  ["waking", "breakfast", "morning"],
  ["lunch", "midday"],
  ["afternoon"],
  ["teatime", "dinner", "evening-meal", "evening", "supper"],
  ["night", "bedtime"],
];

const partOf = (name: SlotName): number => parts.findIndex((names) => names.includes(name));

/** "with breakfast, once a day" as a time of day with its relation to the meal; any other step as it is. */
const mealAsSlot = (step: Step): Step => {
  const slot = slotOfMeal(step.food?.meal ?? null);
  const { slots, clockTimes, times, every } = step.timing;
  const daily =
    times === null ||
    (times.high === 1 && times.low === 1 && times.per.count === 1 && times.per.unit === "day");
  if (step.food === null || slot === null || slots.length + clockTimes.length > 0 || !daily || every !== null)
    return step;
  return {
    ...step,
    food: { ...step.food, meal: null },
    timing: { ...step.timing, times: null, slots: [{ name: slot, offset: null, amount: null }] },
  };
};

const isNamed = ({ timing: { slots, clockTimes, weekdays: days, times, every, once } }: Step): boolean => {
  const weekly = times !== null && times.per.unit === "week" && times.per.count === 1;
  return (
    slots.length + clockTimes.length + days.length > 0 &&
    (times === null || (weekly && days.length === times.high)) &&
    every === null &&
    !once
  );
};

const haveApart = (left: Step, right: Step): boolean => {
  const one = left.timing;
  const other = right.timing;
  const days = one.weekdays.length > 0 && other.weekdays.length > 0;
  if (days && !one.weekdays.some((day) => other.weekdays.includes(day))) return true;
  if (one.clockTimes.length > 0 && other.clockTimes.length > 0 && one.slots.length + other.slots.length === 0)
    return !one.clockTimes.some(({ time }) => other.clockTimes.some((clock) => clock.time === time));
  if (one.slots.length > 0 && other.slots.length > 0 && one.clockTimes.length + other.clockTimes.length === 0)
    return !one.slots.some(({ name }) => other.slots.some((slot) => partOf(slot.name) === partOf(name)));
  return false;
};

const datesOf = ({ instructions }: Step): readonly string[] =>
  instructions.filter((words) => /^(?:start on|last day) /.test(words));

const sameBounds = (left: Step, right: Step): boolean =>
  left.unit?.name === right.unit?.name &&
  isDeepEqual(left.duration, right.duration) &&
  isDeepEqual(datesOf(left), datesOf(right));

const sides: ReadonlySet<string> = new Set(["left", "right"]);

/** The left one and the right one of the same place: two doses, and no choice between them. */
const haveSidesApart = ({ site: one }: Step, { site: other }: Step): boolean =>
  one !== null &&
  other !== null &&
  one.name === other.name &&
  one.side !== other.side &&
  [one.side, other.side].every((side) => side !== null && sides.has(side));

/**
 * True where dosages without a sequence can only be meant side by side, in one unit and for one length: one for
 * the left and one for the right, or each with its own named times or weekdays, none of which meets another.
 * Otherwise R4 does not say whether they follow one another or are a choice.
 */
export const areSideBySide = (dosages: readonly (readonly Step[])[]): boolean => {
  const steps = dosages.flat().map(mealAsSlot);
  return (
    dosages.every((own) => own.length === 1) &&
    steps.every((step, at) =>
      steps
        .slice(at + 1)
        .every(
          (other) =>
            sameBounds(step, other) &&
            (haveSidesApart(step, other) || (isNamed(step) && isNamed(other) && haveApart(step, other))),
        ),
    )
  );
};

const momentKey = (step: Step): string | null => {
  const { slots, clockTimes, weekdays: days } = mealAsSlot(step).timing;
  const [slot] = slots.map(({ name }) => dayOrder.indexOf(name)).toSorted((a, b) => a - b);
  const [clock] = clockTimes.map(({ time }) => time).toSorted();
  const [day] = days.map((name) => weekdays.indexOf(name)).toSorted((a, b) => a - b);
  if (slot === undefined && clock === undefined && day === undefined) return null;
  return `${day ?? 0} ${clock ?? String(slot ?? 0).padStart(2, "0")}`;
};

const inDayOrder = (group: readonly Step[]): readonly Step[] => {
  const keyed = group.map((step) => ({ step, key: momentKey(step) }));
  if (keyed.some(({ key }) => key === null)) return group;
  return keyed.toSorted((a, b) => (a.key! < b.key! ? -1 : a.key! > b.key! ? 1 : 0)).map(({ step }) => step);
};

/** What two steps must share to be one sentence: all but the dose and its times of day. */
const shared = (step: Step): object => ({
  ...step,
  joined: null,
  amount: null,
  timing: { ...step.timing, slots: [], clockTimes: [] },
});

const onlyMoments = ({ timing, amount }: Step): boolean =>
  amount !== null && timing.times === null && timing.every === null && !timing.once;

const withAmounts = <T extends { readonly amount: Amount | null }>(
  moments: readonly T[],
  own: Amount | null,
) => moments.map((moment) => ({ ...moment, amount: moment.amount ?? own }));

const merge = (left: Step, right: Step): Step | null => {
  const one = mealAsSlot(left);
  const other = mealAsSlot(right);
  if (!onlyMoments(one) && one.amount !== null) return null;
  if (!onlyMoments(other) || !isDeepEqual(shared(one), shared(other)) || !haveApart(one, other)) return null;
  if (one.timing.slots.length + one.timing.clockTimes.length === 0) return null;
  if (isDeepEqual(one.timing.weekdays, other.timing.weekdays) === false) return null;
  const same = isDeepEqual(one.amount, other.amount);
  const both = <T extends { readonly amount: Amount | null }>(of: (timing: Step["timing"]) => readonly T[]) =>
    [one, other].flatMap(({ timing, amount }) => (same ? of(timing) : withAmounts(of(timing), amount)));
  return {
    ...one,
    amount: same ? one.amount : null,
    timing: {
      ...one.timing,
      slots: both(({ slots }) => slots).toSorted(
        (a, b) => dayOrder.indexOf(a.name) - dayOrder.indexOf(b.name),
      ),
      clockTimes: both(({ clockTimes }) => clockTimes).toSorted((a, b) => (a.time < b.time ? -1 : 1)),
    },
  };
};

const groupsOf = (steps: readonly Step[]): readonly (readonly Step[])[] => {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.joined === "and" && last !== undefined) last.push(step);
    else groups.push([step]);
  }
  return groups;
};

const mergedOf = (group: readonly Step[]): readonly Step[] => {
  const merged: Step[] = [];
  for (const step of inDayOrder(group)) {
    const last = merged.at(-1);
    const one = last === undefined ? null : merge(last, step);
    if (one === null) merged.push(step);
    else merged[merged.length - 1] = one;
  }
  return merged;
};

/**
 * Steps that hold at once in the order of the day, whatever order was sent; "2
 * in the morning" and "1 at night" as the one sentence that a text would say.
 */
export const inOrderOfDay = (steps: readonly Step[]): readonly Step[] =>
  groupsOf(steps).flatMap((group) =>
    mergedOf(group).map((step, at) => ({ ...step, joined: at === 0 ? group[0]!.joined : ("and" as const) })),
  );
