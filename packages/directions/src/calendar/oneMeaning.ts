// directions/calendar: steps of one meaning brought into one form before they are laid out.
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { normalForm } from "../regimen/normalForm.ts";
import { type Regimen, regimenOf, type SlotName, type Step, slotOf } from "../regimen/Regimen.ts";
import { isDaily } from "./stretchMoments.ts";

const hasNamedTimes = ({ timing }: Step): boolean => timing.slots.length + timing.clockTimes.length > 0;

/**
 * "up to 4 times a day" beside times of day, an interval or "as needed" is a
 * ceiling on the doses: "no more than 4 doses a day" says the same.
 */
const withUpToAsCeiling = (step: Step): Step => {
  const { timing, limits } = step;
  const { times } = timing;
  if (times === null || !times.upTo || times.low !== null || limits.doses !== null) return step;
  if (timing.every === null && step.asNeeded === null && !hasNamedTimes(step)) return step;
  return {
    ...step,
    timing: { ...timing, times: null },
    limits: { ...limits, doses: { count: times.high, per: times.per } },
  };
};

const mealSlots: Readonly<Partial<Record<NonNullable<NonNullable<Step["food"]>["meal"]>, SlotName>>> = {
  breakfast: "breakfast",
  lunch: "lunch",
  "evening meal": "evening-meal",
  dinner: "dinner",
  supper: "supper",
};

/** "with breakfast", once on a day, is a time of that day, however it came. */
const withMealAsTime = (step: Step): Step => {
  const { timing, food } = step;
  const slot = food?.meal == null ? undefined : mealSlots[food.meal];
  const { times, every } = timing;
  const single = times === null || (!times.upTo && times.low === 1 && times.high === 1 && isDaily(times));
  const hours = every !== null && (every.unit === "hour" || every.unit === "minute");
  if (food === null || slot === undefined || !single || hours || hasNamedTimes(step) || step.dailyTotal)
    return step;
  return {
    ...step,
    amount: null,
    food: { ...food, meal: null },
    timing: { ...timing, times: null, slots: [slotOf(slot, step.amount)] },
  };
};

/** All that a calendar tells of a step but its named times. */
const shape = (step: Step): unknown => ({
  ...step,
  joined: "first",
  action: "take",
  furtherActions: [],
  instructions: [],
  timing: { ...step.timing, slots: [], clockTimes: [] },
});

/** "1 in the morning and 2 at night" is one stretch, whether it came as one step with two times or as two steps. */
const merged = (steps: readonly Step[]): readonly Step[] => {
  const result: Step[] = [];
  for (const step of steps) {
    const before = result.at(-1);
    const together =
      before !== undefined &&
      step.joined === "and" &&
      hasNamedTimes(step) &&
      hasNamedTimes(before) &&
      isDeepEqual(shape(step), shape(before));
    if (!together) {
      result.push(step);
      continue;
    }
    const { slots, clockTimes } = before.timing;
    result[result.length - 1] = {
      ...before,
      timing: {
        ...before.timing,
        slots: [...slots, ...step.timing.slots],
        clockTimes: [...clockTimes, ...step.timing.clockTimes],
      },
    };
  }
  /* The order of the day, as normal form has it for one step. */
  return result.length === steps.length ? result : normalForm(regimenOf(result)).steps;
};

/** The steps as a calendar has them: in normal form, and then each thing said in one way. */
export const stepsOfOneMeaning = (regimen: Regimen): readonly Step[] =>
  merged(normalForm(regimen).steps.map((step) => withMealAsTime(withUpToAsCeiling(step))));
