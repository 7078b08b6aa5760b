// directions/sentence: the steps of a course as they follow one another.
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { isPause } from "../regimen/pauses.ts";
import { noTiming, type Step } from "../regimen/Regimen.ts";
import type { Draft } from "./Draft.ts";
import type { Part } from "./Taking.ts";

const daysIn = { day: 1, week: 7 } as const;

/** The day of the course after these steps; null when they are not counted in days and weeks. */
const nextDay = (steps: readonly Step[]): number | null =>
  steps.reduce<number | null>((day, { duration }) => {
    if (day === null || duration === null || duration.low !== duration.high) return null;
    const { unit } = duration;
    return unit === "day" || unit === "week" ? day + Number(duration.low) * daysIn[unit] : null;
  }, 1);

/** "day 6", "week 3": where the steps before it end, and no gap between. */
export const beginsAt = ({ at, unit }: NonNullable<Draft["from"]>, steps: readonly Step[]): boolean => {
  if (unit !== "month") return nextDay(steps) === (at - 1) * daysIn[unit] + 1;
  const months = steps.every(({ duration }) => duration?.unit === "month" && duration.low === duration.high);
  return months && steps.reduce((sum, { duration }) => sum + Number(duration?.low), 1) === at;
};

/** The last step has a length, and nothing says what follows it. */
export const openEnded = (steps: readonly Step[]): boolean => {
  const last = steps.at(-1);
  return last !== undefined && last.ending === null && last.duration !== null;
};

/**
 * "... then one daily for 5 days. Take with food.": every step with food, unless one says otherwise. `closer`: what
 * the words say of it beyond the field, as "just" in "just after food".
 */
export const withFoodOf = (
  food: Step["food"],
  closer: readonly string[],
  steps: readonly Step[],
): readonly Step[] =>
  food === null
    ? steps
    : steps.map((step) =>
        step.food === null && !isPause(step)
          ? { ...step, food, instructions: [...closer, ...step.instructions] }
          : step,
      );

/** "Take with food. 2 a day for 7 days, then 1 a day": a sentence of its own before the course is of all of it. */
export const foodInFront = (reading: Part): boolean => {
  const at = reading.findIndex(({ clause }) => clause.kind !== "action" || !clause.order);
  return reading[at]?.clause.kind === "food" && reading[at + 1]?.joint === "stop";
};

const namesTime = ({ timing }: Step): boolean => timing.slots.length + timing.clockTimes.length > 0;

const namesNothing = ({ timing }: Step): boolean => isDeepEqual(timing, noTiming);

/** Why steps are no course, and the place of the step that is at fault. */
export interface CourseFault {
  readonly code: ReasonCode;
  readonly at: number;
}

const faultAt = (code: ReasonCode, at: number): CourseFault | null => (at < 0 ? null : { code, at });

/**
 * "1 for 5 days then 2 for 5 days then 1 for 5 days": up and down again. Two
 * steps that come again in their order may be a text that was pasted twice.
 */
const comesAgain = (earlier: number, at: number, steps: readonly Step[]): boolean =>
  at - earlier > 1 &&
  steps.slice(earlier + 1, at + 1).every(({ joined }) => joined === "then") &&
  (earlier === 0 || !isSameStep(steps[earlier - 1]!, steps[at - 1]!));

const isSameStep = (one: Step, other: Step): boolean =>
  isDeepEqual({ ...one, joined: "then" }, { ...other, joined: "then" });

/**
 * Every step but the last says how long, or is one dose; nothing follows a stop. `waited`: steps that come after
 * a wait, and so may be the dose before them again.
 */
export const courseFault = (
  steps: readonly Step[],
  waited: { readonly has: (at: number) => boolean } = new Set<number>(),
): CourseFault | null => {
  return (
    faultAt(
      "said-twice",
      steps.findIndex(
        (step, at) =>
          !waited.has(at) &&
          steps
            .slice(0, at)
            .some((other, earlier) => isSameStep(step, other) && !comesAgain(earlier, at, steps)),
      ),
    ) ??
    /* "... then 7 days off then repeat": of the last step, or of the whole round? */
    faultAt(
      "ambiguous",
      steps.findIndex(({ joined, timing }) => joined === "then" && timing.cycle !== null),
    ) ??
    /* "at night for 1 week, then two if needed": at night still, or whenever it is needed? */
    faultAt(
      "ambiguous",
      steps.findIndex(
        (step, at) =>
          step.joined === "then" &&
          step.asNeeded !== null &&
          namesNothing(step) &&
          namesTime(steps[at - 1] ?? step),
      ),
    ) ??
    faultAt(
      "step-incomplete",
      steps.findIndex(
        (step, at) =>
          steps[at + 1]?.joined === "then" &&
          ((step.duration === null && !step.timing.once) || step.ending !== null),
      ),
    )
  );
};
