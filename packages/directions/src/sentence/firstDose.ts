// directions/sentence: "starting tonight", "next dose tomorrow morning": when the first dose is, beside when they all are.
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import type { SlotName, Step } from "../regimen/Regimen.ts";
import { isWithin, slotHours } from "./slotHours.ts";

/** The words name a day for the first dose, or for the next one. */
const namesFirstDay = (words: string): boolean => {
  const id = cautionOf(words)?.id;
  return id === "start-on-day" || id === "next-dose-on-day";
};

/** "In the daytime", "during the day": the words say a time of day that no clause has. */
const isByDay = ({ instructions }: Step): boolean =>
  instructions.some((words) => cautionOf(words)?.id === "in-daytime");

const partOfDay = (words: string): SlotName | null => {
  if (/\bmorning$/i.test(words)) return "morning";
  if (/\bevening$/i.test(words)) return "evening";
  return /\b(?:tonight|tonite|night)$/i.test(words) ? "night" : null;
};

/** The times of day that a first dose in the morning, in the evening or at night can be. */
const slotsIn: Partial<Readonly<Record<SlotName, readonly SlotName[]>>> = {
  morning: ["morning", "breakfast", "waking"],
  evening: ["evening", "evening-meal", "supper", "dinner", "teatime", "night", "bedtime"],
  night: ["night", "bedtime", "evening", "evening-meal", "supper", "dinner"],
};

/** The meal of a dose that names no other time: "with breakfast". */
const mealOf = ({ food, timing }: Step): readonly SlotName[] => {
  const name = food?.meal?.replace(" ", "-") ?? "";
  const isTime = timing.slots.length + timing.clockTimes.length === 0 && name in slotHours;
  return isTime ? [name as SlotName] : [];
};

/** "In the morning, starting tonight", "with breakfast, starting tonight": the first dose is at none of these times. */
const missesTimes = (step: Step, words: string): boolean => {
  const part = partOfDay(words);
  if (part !== null && part !== "morning" && isByDay(step)) return true;
  const { slots, clockTimes } = step.timing;
  const names = [...slots.map(({ name }) => name), ...mealOf(step)];
  if (part === null || names.length + clockTimes.length === 0) return false;
  const named = names.some((name) => slotsIn[part]?.includes(name) === true);
  const byClock = clockTimes.some(
    ({ time }) => isWithin(time, part) || (part === "night" && isWithin(time, "evening")),
  );
  return !named && !byClock;
};

/** "On Mondays, starting on Tuesday": the first dose is on none of the days that are told. */
const missesDays = ({ timing }: Step, words: string): boolean => {
  const day = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/i.exec(words)?.[1]?.toLowerCase();
  return (
    day !== undefined && timing.weekdays.length > 0 && !timing.weekdays.some((name) => name.startsWith(day))
  );
};

/** From so many days of the week on, most days are among them. */
const mostDays = 5;

/** "On Mondays, starting tomorrow", "on the 1st of each month, starting tomorrow": on one of these days, or besides? */
const mayBeExtraDay = ({ timing }: Step, words: string): boolean =>
  timing.monthDays.length > 0 ||
  (timing.weekdays.length > 0 &&
    timing.weekdays.length < mostDays &&
    !/\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i.test(words));

/**
 * Whether words for the first dose cannot be true of the step, or of so many: a dose that is taken once only or is
 * needed has no start, and behind a course of several steps it is the first that starts then.
 */
export const firstDoseUnclear = (steps: readonly Step[]): boolean =>
  steps.some((step, at) =>
    step.instructions.some(
      (words) =>
        namesFirstDay(words) &&
        (at > 0 ||
          step.timing.once ||
          step.timing.event !== null ||
          step.timing.straightAway ||
          step.asNeeded !== null ||
          missesDays(step, words) ||
          mayBeExtraDay(step, words) ||
          missesTimes(step, words)),
    ),
  );
