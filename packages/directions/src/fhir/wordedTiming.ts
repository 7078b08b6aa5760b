// directions/fhir: the words of a timing ("Twice a day", "Every eight hours") as the `repeat` they stand for,
// read as a text would be.

import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { noTiming, type PeriodUnit, type SlotName, type Step, weekdays } from "../regimen/Regimen.ts";
import { readDirections } from "../sentence/readDirections.ts";
import type { FhirRepeat } from "./shapes.ts";

/*
 * Read behind a dose of two, so that words which would give the amount of a day
 * ("daily") say nothing of how often here either.
 */
const behind = "Take 2 tablets";

/** Once a day, or the right eye: nothing here tells which. */
const rightEye = /(?<![\p{L}])o\.?d\.?(?![\p{L}])/iu;

const stepOf = (words: string): Step | null => {
  const read = readDirections(`${behind} ${words}`, {});
  const steps = read.ok ? read.value.steps : [];
  return steps.length === 1 ? steps[0]! : null;
};

const untimed = (step: Step): Step => ({ ...step, timing: noTiming, food: null });

/** True for a step that says how often, when or with which meals, and nothing else. */
const isTimingAlone = (step: Step): boolean => {
  const plain = stepOf("once a day");
  const { times, every, slots, clockTimes, weekdays: days } = step.timing;
  return (
    plain !== null &&
    isDeepEqual(untimed(step), untimed(plain)) &&
    isDeepEqual({ ...noTiming, times, every, slots, clockTimes, weekdays: days }, step.timing) &&
    slots.every(({ offset, amount }) => offset === null && amount === null) &&
    clockTimes.every(({ amount }) => amount === null)
  );
};

const slotCodes: Partial<Record<SlotName, string>> = {
  waking: "WAKE",
  morning: "MORN",
  midday: "NOON",
  afternoon: "AFT",
  evening: "EVE",
  night: "NIGHT",
  bedtime: "HS",
};

const mealCodes: Readonly<Record<string, string>> = {
  "with meals": "C",
  "before meals": "AC",
  "after meals": "PC",
  "with breakfast": "CM",
  "before breakfast": "ACM",
  "after breakfast": "PCM",
  "with lunch": "CD",
  "before lunch": "ACD",
  "after lunch": "PCD",
  "with evening meal": "CV",
  "before evening meal": "ACV",
  "after evening meal": "PCV",
};

const unitCodes: Readonly<Record<PeriodUnit, string>> = {
  minute: "min",
  hour: "h",
  day: "d",
  week: "wk",
  month: "mo",
  year: "a",
};

const oftenOf = ({ times, every }: Step["timing"]): FhirRepeat => {
  if (every !== null)
    return {
      frequency: 1,
      period: every.low,
      ...(every.low === every.high ? {} : { periodMax: every.high }),
      periodUnit: unitCodes[every.unit],
    };
  if (times === null) return {};
  const { low, high, per } = times;
  return {
    ...(low === null ? {} : { frequency: low }),
    ...(low === high ? {} : { frequencyMax: high }),
    period: per.count,
    periodUnit: unitCodes[per.unit],
  };
};

const codesOfWhen = ({ timing, food }: Step): readonly (string | undefined)[] => [
  ...timing.slots.map(({ name }) => slotCodes[name]),
  ...(food === null || food.offset !== null ? [] : [mealCodes[`${food.relation} ${food.meal}`]]),
];

/** The `repeat` that the words of a timing mean; null where they say more, less, or nothing that we read. */
export const repeatOfWords = (words: string): FhirRepeat | null => {
  if (rightEye.test(words)) return null;
  const step = stepOf(words);
  if (step === null || !isTimingAlone(step) || (step.food !== null && step.food.offset !== null)) return null;
  const when = codesOfWhen(step);
  const known = when.filter((code) => code !== undefined);
  if (known.length !== when.length) return null;
  const { clockTimes, weekdays: days } = step.timing;
  return {
    ...oftenOf(step.timing),
    ...(known.length === 0 ? {} : { when: known }),
    ...(clockTimes.length === 0 ? {} : { timeOfDay: clockTimes.map(({ time }) => `${time}:00`) }),
    ...(days.length === 0
      ? {}
      : { dayOfWeek: weekdays.filter((day) => days.includes(day)).map((day) => day.slice(0, 3)) }),
  };
};
