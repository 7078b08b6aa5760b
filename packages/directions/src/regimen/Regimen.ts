// directions/regimen: what directions mean. The published result of reading them.
import { z } from "zod";
import { amount, asNeeded, every, food, limits, periodUnit, site, span, times, unit } from "./parts.ts";

export const actions = [
  "take",
  "swallow",
  "chew",
  "suck",
  "dissolve",
  "drink",
  "mix",
  "inhale",
  "use",
  "apply",
  "put",
  "insert",
  "instil",
  "spray",
  "inject",
  "rub",
  "wash",
  "gargle",
  "rinse",
  "place",
  "stick",
  "give",
] as const;

/**
 * "dinner" is at midday for some people and in the evening for others, so
 * "evening-meal" and "supper" have names of their own: each is said by its word.
 */
export const slotNames = [
  "morning",
  "midday",
  "afternoon",
  "evening",
  "bedtime",
  "breakfast",
  "lunch",
  "teatime",
  "dinner",
  "night",
  "waking",
  "evening-meal",
  "supper",
] as const;

/** One named time of day, with its own amount where the directions give one. */
const slot = z.strictObject({
  name: z.enum(slotNames),
  /** "1 to 3 hours before bedtime": never at bedtime itself. null: at that time of day. */
  offset: z.strictObject({ relation: z.enum(["before", "after"]), ...span.shape }).nullable(),
  /** null: the step's amount. "0" never occurs: a slot without a dose is not a slot. */
  amount: amount.nullable(),
});

/** One clock time (24 hours, "08:00"), with its own amount where given. */
const clockTime = z.strictObject({
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  amount: amount.nullable(),
});

export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/** What a dose may be tied to that no day and no clock tells. Closed: a language has words for it or cannot say it. */
export const eventNames = [
  "sex",
  "unprotected-sex",
  "exercise",
  "flight",
  "travel",
  "procedure",
  "operation",
  "scan",
  "blood-test",
  "dental-treatment",
  "dressing-change",
  "migraine",
  "headache",
  "dialysis",
  "chemotherapy",
  "each-procedure",
  "each-scan",
  "each-blood-test",
  "each-flight",
  "each-operation",
  "each-travel",
  "each-dental-treatment",
  "each-dressing-change",
  "each-dialysis",
  "each-chemotherapy",
  "each-migraine",
  "each-headache",
] as const;

/** What is named by a day and not by a length before or after the event. */
export const dayRelations = ["night-before", "evening-before", "day-before", "day-of", "morning-of"] as const;

/**
 * "1 hour before the procedure": the dose belongs to the event and to nothing
 * else. How often the event comes is not told, and that it is taken "when
 * needed" is not either.
 */
const event = z.strictObject({
  name: z.enum(eventNames),
  /**
   * "start": as soon as it begins. "within": no later than so long after it.
   * "soon-after": as soon after it as can be.
   * "night-before", "morning-of": on the day before it, or on its day.
   */
  relation: z.enum(["before", "after", "soon-after", "within", "start", ...dayRelations]),
  /** How long before or after; null: no length is told, or a day is. */
  offset: span.nullable(),
});

/** When a step is done. A field the directions do not speak of is null or empty; none is ever filled in. */
const timing = z.strictObject({
  times: times.nullable(),
  every: every.nullable(),
  slots: z.array(slot),
  clockTimes: z.array(clockTime),
  weekdays: z.array(z.enum(weekdays)),
  /** "on 5 days a week", with no day named: what the rest says of a day holds on so many days of each week. */
  daysAWeek: z.int().min(1).max(6).nullable(),
  /** "on the 1st and 15th of each month": in order. Every month has these days. */
  monthDays: z.array(z.int().min(1).max(28)),
  /**
   * "on days 1, 8 and 15 of a 28 day cycle": in order, 1 is the first. `length`
   * null: how long a cycle is, is not told. "5 mg one day, 4 mg the next" is
   * day 1 and day 2 of 2.
   */
  cycleDays: z
    .strictObject({
      days: z.array(z.int().min(1).max(84)).min(1),
      length: z.int().min(2).max(84).nullable(),
    })
    .nullable(),
  event: event.nullable(),
  /** "once only", "as a single dose", "immediately". */
  once: z.boolean(),
  /** "straight away", "now": when the first dose is taken. */
  straightAway: z.boolean(),
  /** "preferably at night": the named times of day are a wish of the prescriber's and no order. */
  preferably: z.boolean(),
  /** "21 days on, 7 days off". */
  cycle: z.strictObject({ on: z.int().min(1), off: z.int().min(1), unit: periodUnit }).nullable(),
  /** "at the same time each day": day; "on the same day each week": week. */
  sameTime: z.enum(["day", "week", "month"]).nullable(),
});

/** The names of routes that the reader of free text uses. */
export const routes = [
  "oral",
  "sublingual",
  "buccal",
  "rectal",
  "vaginal",
  "subcutaneous",
  "intramuscular",
  "intravenous",
  "topical",
  "transdermal",
  "inhalation",
  "nasal",
  "ophthalmic",
  "otic",
] as const;

const step = z.strictObject({
  /** How this step follows the one before: both apply ("and"), or it comes afterwards ("then"). */
  joined: z.enum(["first", "and", "then"]),
  action: z.enum(actions),
  /** What follows it with the same dose, in order: "chew and swallow" is chew, then swallow. Mostly empty. */
  furtherActions: z.array(z.enum(actions)),
  /**
   * "directions": the words name the action. "reader": they name none ("1 tablet
   * twice a day"), so the plain verb of the named unit or the product's form
   * stands in, or "use" where neither tells.
   */
  actionSuppliedBy: z.enum(["directions", "reader"]),
  /**
   * One dose. null: the directions give none ("apply thinly"), or every slot has
   * its own. "0": none is taken for as long as the step lasts, a pause.
   */
  amount: amount.nullable(),
  unit: unit.nullable(),
  /** "15 mg" in "15 mg (6 tablets)": the total of one dose in another measure; a note, never a second dose. */
  strengthNote: z.string().nullable(),
  /** "2.5 mg" in "six 2.5 mg tablets": the strength of one of what is counted; never the dose. */
  strengthOfOne: z.string().nullable(),
  timing,
  /** null: not said to be as needed; a regular dose, or a ceiling only. */
  asNeeded: asNeeded.nullable(),
  limits,
  /** "for 7 days": low = high = "7". */
  duration: span.nullable(),
  /** How long one use lasts: "rinse for 1 minute", a patch "for 12 hours". */
  useFor: span.nullable(),
  /** After one use, how long without: "then leave off for 12 hours". */
  leaveOff: span.nullable(),
  /** Nothing after this step: "then stop", or go on with it: "then continue". */
  ending: z.enum(["stop", "continue"]).nullable(),
  food: food.nullable(),
  /** One of `routes` where the words or a code name one we know; the reader of free text gives no other. */
  route: z.string().nullable(),
  site: site.nullable(),
  /** "4 tablets each day" with no way told to divide it: a total, not a dose. */
  dailyTotal: z.boolean(),
  /** Kept word for word and always shown: "swallow whole", "as directed". */
  instructions: z.array(z.string()),
});

/**
 * The version of a regimen's JSON. Fields are added, never bent: a reader of an
 * older version finds every field of it with its old meaning.
 */
export const regimenVersion = 2;

/** Directions understood completely, every word of them. Steps are in order; never empty. */
export const regimenSchema = z.strictObject({
  version: z.literal(regimenVersion),
  steps: z.array(step).min(1),
});

export type Regimen = z.infer<typeof regimenSchema>;
export type Step = z.infer<typeof step>;
export type Amount = z.infer<typeof amount>;
export type Timing = z.infer<typeof timing>;
export type Slot = z.infer<typeof slot>;
export type MomentOfEvent = z.infer<typeof event>;
export type EventName = (typeof eventNames)[number];
export type SlotName = (typeof slotNames)[number];
export type Action = (typeof actions)[number];
export type Weekday = (typeof weekdays)[number];
export type PeriodUnit = z.infer<typeof periodUnit>;

/** A regimen of these steps, in the version written today. */
export const regimenOf = (steps: readonly Step[]): Regimen => ({
  version: regimenVersion,
  steps: [...steps],
});

/** At this time of day, with its own amount where given. */
export const slotOf = (name: SlotName, amount: Amount | null = null): Slot => ({
  name,
  offset: null,
  amount,
});

/** Timing that says nothing. */
export const noTiming: Timing = {
  times: null,
  every: null,
  slots: [],
  clockTimes: [],
  weekdays: [],
  daysAWeek: null,
  monthDays: [],
  cycleDays: null,
  event: null,
  once: false,
  straightAway: false,
  preferably: false,
  cycle: null,
  sameTime: null,
};

/** No ceiling of any kind. */
export const noLimits: Step["limits"] = { units: null, doses: null, atOnce: null, leastGap: null };

/** What a step says beyond its verb when it says nothing: to write out the fields that are given. */
export const blankStep: Omit<Step, "joined" | "action" | "actionSuppliedBy"> = {
  furtherActions: [],
  amount: null,
  unit: null,
  strengthNote: null,
  strengthOfOne: null,
  timing: noTiming,
  asNeeded: null,
  limits: noLimits,
  duration: null,
  useFor: null,
  leaveOff: null,
  ending: null,
  food: null,
  route: null,
  site: null,
  dailyTotal: false,
  instructions: [],
};
