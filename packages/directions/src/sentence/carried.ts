// directions/sentence: what a later step of a course leaves unsaid and the step before it has said: its dose, its
// time of day, how often, and with these its food.
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import { highOf, isAtMostOne, lowOf } from "../regimen/amounts.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { noLimits, noTiming, type Step } from "../regimen/Regimen.ts";
import type { Draft } from "./Draft.ts";
import { onceA } from "./schedule.ts";

/** The times of day name amounts of their own. */
export const hasOwnAmounts = ({ step: { timing } }: Draft): boolean =>
  [...timing.slots, ...timing.clockTimes].some((moment) => moment.amount !== null);

/** "then when required", and nothing else. */
const isOnlyNeed = ({ amount, asNeeded, timing, limits }: Draft["step"]): boolean =>
  amount === null && asNeeded !== null && isDeepEqual(timing, noTiming) && isDeepEqual(limits, noLimits);

/**
 * "one each day for 4 weeks then when required": once a day still, and no more often. Where a time of day was
 * named it is not told whether it stays.
 */
const goesOnAsOften = ({ timing, asNeeded }: Step): boolean =>
  asNeeded === null &&
  (timing.times !== null || timing.every?.unit === "hour") &&
  isDeepEqual({ ...timing, times: null, every: null }, noTiming);

/**
 * "one drop four times a day for 7 days then twice a day": the dose stays. Only
 * where the step before is one dose at a time and not a first dose by itself
 * ("two now, then twice a day" may mean one), and the new step says how often.
 */
export const withDoseOf = (before: Step | null, draft: Draft, joined: Step["joined"]): Draft => {
  const { step } = draft;
  /* "1 bd for 2 weeks, then 3 days a week": twice on those days still? */
  const onSomeDays = step.timing.daysAWeek !== null && before !== null && isOnceADay(before);
  const often = step.timing.times !== null || step.timing.every !== null || onSomeDays;
  const stays =
    joined === "then" &&
    before !== null &&
    before.amount !== null &&
    !before.dailyTotal &&
    !before.timing.once &&
    before.duration !== null &&
    !isOfOneDay(before) &&
    !(draft.uncounted && !isAtMostOne(before.amount));
  if (stays && isOnlyNeed(step) && goesOnAsOften(before))
    return {
      ...draft,
      untimed: false,
      unit: before.unit?.suppliedBy === "directions" ? before.unit.name : draft.unit,
      step: {
        ...step,
        amount: before.amount,
        strengthNote: before.strengthNote,
        strengthOfOne: before.strengthOfOne,
        timing: before.timing,
      },
    };
  return stays && often && step.amount === null && !hasOwnAmounts(draft)
    ? {
        ...draft,
        unit: before.unit?.suppliedBy === "directions" ? before.unit.name : draft.unit,
        step: {
          ...step,
          amount: before.amount,
          strengthNote: before.strengthNote,
          strengthOfOne: before.strengthOfOne,
        },
      }
    : draft;
};

/**
 * "8 tablets in the morning for 3 days, then 6 tablets for 3 days": the time of day stays where the later step
 * names none.
 */
export const withTimingOf = (before: Step | null, draft: Draft, joined: Step["joined"]): Draft => {
  if (joined !== "then" || before === null || draft.step.amount === null) return draft;
  if (isSaidOfDay(draft) && namesOneTime(before) && isNoMore(draft, before))
    return { ...draft, step: { ...draft.step, dailyTotal: false, timing: before.timing } };
  if (!draft.untimed || !isDeepEqual(draft.step.timing, noTiming)) return draft;
  const { timing, dailyTotal, asNeeded, food } = before;
  /* "before breakfast and dinner for 3 days, then 1 tablet with food": at which meals? */
  if (draft.step.food !== null && food !== null && isOfTimes(food)) return draft;
  const named = [...timing.slots, ...timing.clockTimes];
  const carries =
    !dailyTotal &&
    !timing.once &&
    asNeeded === null &&
    timing.weekdays.length === 0 &&
    timing.cycle === null &&
    before.duration !== null &&
    named.every(({ amount }) => amount === null) &&
    (named.length > 0 || isAtOneMeal(before));
  return carries ? { ...draft, untimed: false, step: { ...draft.step, timing } } : draft;
};

type Food = NonNullable<Step["food"]>;

/** Food that says when: a meal, or before or after the meals that are the times of day. */
const isOfTimes = ({ meal, relation }: Food): boolean =>
  timelyMeals.has(meal) || (meal === null && relation !== "empty-stomach");

/**
 * "8 tablets in the morning with food for 3 days, then 6 tablets for 3 days", "1 tablet twice a day with food for 7
 * days, then once a day": who says of a later step only its dose or only how often leaves its food as it was. A
 * meal stays only with the times of the step before; "once a day" may be at another one.
 */
export const withFoodCarried = (before: Step, closer: Draft["closer"], draft: Draft): Draft => {
  const { step } = draft;
  const sameTimes = isDeepEqual(step.timing, before.timing);
  const staysFed = step.food === null && before.food !== null && (sameTimes || !isOfTimes(before.food));
  const kept: Draft["closer"] = {
    moments: sameTimes ? closer.moments : [],
    food: staysFed ? closer.food : [],
  };
  return {
    ...draft,
    closer: {
      moments: [...kept.moments, ...draft.closer.moments],
      food: [...kept.food, ...draft.closer.food],
    },
    step: {
      ...step,
      food: staysFed ? before.food : step.food,
      instructions: [...kept.moments, ...kept.food, ...step.instructions],
    },
  };
};

/** Meals of their own time, or of several. */
const timelyMeals: ReadonlySet<string | null> = new Set([
  "meals",
  "breakfast",
  "lunch",
  "evening meal",
  "dinner",
  "supper",
]);

/** "In divided doses", "with your main meal", "while awake". */
const timely: ReadonlySet<string | undefined> = new Set(["spacing", "food", "event"]);

/** "3 daily after dinner", "3 daily in divided doses": the time of the step before would be another one. */
const saysWhenBeside = ({ food, limits, instructions }: Draft["step"]): boolean =>
  timelyMeals.has(food?.meal ?? null) ||
  limits.leastGap !== null ||
  instructions.some((words) => timely.has(cautionOf(words)?.topic));

/** "3 daily", "1 daily": a bare "daily", which says how much of a day and not when. "Once a day" is said on purpose. */
const isSaidOfDay = ({ step, uncounted }: Draft): boolean =>
  uncounted &&
  step.asNeeded === null &&
  !saysWhenBeside(step) &&
  isDeepEqual(step.timing, step.dailyTotal ? noTiming : { ...noTiming, times: onceA("day") });

/** "1 at night for 3 days, then 2 daily, then 3 daily": a dose that rises may be divided, as one that falls is not. */
const isNoMore = ({ step: { amount }, unit }: Draft, before: Step): boolean =>
  amount !== null &&
  before.amount !== null &&
  (unit === null || unit === before.unit?.name) &&
  compareDecimals(highOf(amount), lowOf(before.amount)) <= 0;

/** "Two at night on the first day then one daily": a first dose, whose time says nothing of the rest. */
const isOfOneDay = ({ duration }: Step): boolean => duration?.unit === "day" && duration.high === "1";

/** "4 tablets in the morning for 2 weeks, then 3 tablets daily": all of them in the morning. */
const namesOneTime = (before: Step): boolean =>
  !before.dailyTotal &&
  before.asNeeded === null &&
  !isOfOneDay(before) &&
  (isOneMoment(before) || isAtOneMeal(before));

/** "2 tablets with breakfast": the meal is all that says when. */
const isAtOneMeal = ({ timing, food }: Step): boolean =>
  food !== null && food.meal !== "meals" && isOfTimes(food) && isDeepEqual(timing, noTiming);

const isOnceADay = (before: Step): boolean =>
  isDeepEqual(before.timing, { ...noTiming, times: onceA("day") }) || isOneMoment(before);

const isOneMoment = ({ timing: { slots, clockTimes, weekdays } }: Step): boolean =>
  weekdays.length === 0 &&
  [...slots, ...clockTimes].length === 1 &&
  [...slots, ...clockTimes].every(({ amount }) => amount === null);
