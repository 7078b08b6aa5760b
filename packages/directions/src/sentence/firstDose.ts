// directions/sentence: "starting tonight", "next dose tomorrow morning": when the first dose is, beside when they all are.
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import type { SlotName, Step } from "../regimen/Regimen.ts";
import { isWithin } from "./slotHours.ts";

/** The words name a day for the first dose, or for the next one. */
const namesFirstDay = (words: string): boolean => {
  const id = cautionOf(words)?.id;
  return id === "start-on-day" || id === "next-dose-on-day";
};

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

/** "In the morning, starting tonight": the first dose is at none of the times that are told. */
const missesTimes = ({ timing }: Step, words: string): boolean => {
  const part = partOfDay(words);
  const { slots, clockTimes } = timing;
  if (part === null || slots.length + clockTimes.length === 0) return false;
  const named = slots.some(({ name }) => slotsIn[part]?.includes(name) === true);
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
          missesTimes(step, words)),
    ),
  );
