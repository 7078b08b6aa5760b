// directions/agreement: what a pharmacist calls each part of a regimen: for findings and refusals, which name no field.
import type { Step } from "../regimen/Regimen.ts";

/** Every part that text and structure are compared in. */
export type ComparedField =
  | Exclude<keyof Step, "actionSuppliedBy" | "timing" | "limits">
  | "reasons"
  | keyof Step["timing"]
  | `limits.${keyof Step["limits"]}`;

/** Closed: a part that is added does not compile before it has its words. */
export const fieldWords: Readonly<Record<ComparedField, string>> = {
  joined: "how one dose follows another",
  action: "what to do with it",
  furtherActions: "what to do with it after that",
  amount: "how much",
  unit: "what is counted or measured",
  strengthNote: "the strength of the dose",
  strengthOfOne: "the strength of one",
  times: "how often",
  every: "how far apart the doses are",
  slots: "the times of day",
  clockTimes: "the time by the clock",
  weekdays: "the days of the week",
  daysAWeek: "on how many days a week",
  monthDays: "the days of the month",
  cycleDays: "the days of the cycle",
  event: "what the dose is tied to",
  once: "whether it is once only",
  straightAway: "whether the first dose is straight away",
  preferably: "the best time of day",
  cycle: "days on and days off",
  sameTime: "the same time or day each time",
  asNeeded: "whether it is only when needed",
  reasons: "what it is needed for",
  "limits.units": "the most that may be taken",
  "limits.doses": "the most doses",
  "limits.atOnce": "the most at one time",
  "limits.leastGap": "the least time between doses",
  duration: "for how long",
  useFor: "how long one use lasts",
  leaveOff: "how long to leave it off",
  ending: "when to stop or carry on",
  food: "food",
  route: "the way in",
  site: "the place on or in the body",
  dailyTotal: "whether it is the amount for the whole day",
  instructions: "cautions and instructions",
};

/** The parts in words, each once. */
export const inWords = (fields: readonly (ComparedField | "steps")[]): string =>
  [
    ...new Set(
      fields.map((field) => (field === "steps" ? "how many doses or steps there are" : fieldWords[field])),
    ),
  ].join(", ");
