// pictures: the picture that stands with a step's dose: how many, and when, as far as it is said.
import { type Amount, type CautionId, cautionOf, isWhole, type Step } from "@plainlabel/directions";
import type { PicturedDose, SentenceMeaning } from "@plainlabel/pictograms";
import { daysOfHours } from "../english/schedule.ts";
import { mealBar, waitBar } from "./bars.ts";
import { type Drawn, drawn, words } from "./Drawn.ts";
import { dayCount } from "./dayCount.ts";
import { feelsUnwell } from "./feelsUnwell.ts";
import type { NotDrawn } from "./notDrawn.ts";
import { pictureOfDose } from "./pictureOfDose.ts";
import { meals, placesOfDay } from "./placesOfDay.ts";

type Times = NonNullable<Step["timing"]["times"]>;

/** Most parts that a day is cut in. */
const mostParts = 6;

/** What no picture of a dose can say, whatever else the step says. */
const beyondPictures = ({ timing, dailyTotal, useFor, leaveOff }: Step): NotDrawn | null => {
  if (dailyTotal) return "total";
  if (timing.cycle !== null) return "cycle";
  if (timing.event !== null) return "event";
  if (timing.monthDays.length > 0 || timing.cycleDays !== null) return "days";
  if (timing.preferably) return "wish";
  return useFor !== null || leaveOff !== null ? "use" : null;
};

const named = ({ slots, clockTimes }: Step["timing"]): number => slots.length + clockTimes.length;

/** Exactly so many times, each of this period; null for anything else. */
const exactlyPer = (times: Times | null, unit: Times["per"]["unit"]): number | null =>
  times !== null &&
  !times.upTo &&
  times.low === times.high &&
  times.per.count === 1 &&
  times.per.unit === unit
    ? times.high
    : null;

/** "every 2 weeks": how many of one unit; null where it is a range or no whole number. */
const everyWhole = ({ every }: Step["timing"], unit: Times["per"]["unit"]): number | null =>
  every !== null && every.unit === unit && every.low === every.high && isWhole(every.low)
    ? Number(every.low)
    : null;

const ofHours = ({ every }: Step["timing"]): boolean => every?.unit === "hour" || every?.unit === "minute";

/** The one amount of a step: its own, or that of its only time of day. */
const amountOf = ({ amount, timing }: Step): Amount | null | undefined => {
  const moments = [...timing.slots, ...timing.clockTimes];
  if (moments.length === 0) return amount;
  return moments.length === 1 ? (moments[0]!.amount ?? amount) : undefined;
};

type Between = NonNullable<Extract<SentenceMeaning, { id: "change-patch" }>["every"]>;

/**
 * How long from one patch to the next, as it is told, but in days where the words say the days too: "every 72 hours (3
 * days)". Null where it is a range or is told by names of times alone.
 */
const betweenPatches = (timing: Step["timing"]): Between | null => {
  const { every, times, weekdays, daysAWeek } = timing;
  if (weekdays.length > 0 || daysAWeek !== null) return null;
  const inDays = every === null || times !== null ? null : daysOfHours(every);
  if (inDays !== null) return { count: String(inDays), unit: "day" };
  for (const unit of ["hour", "day", "week"] as const) {
    const whole = times === null ? everyWhole(timing, unit) : null;
    if (whole !== null) return { count: String(whole), unit };
    if (unit !== "hour" && every === null && exactlyPer(times, unit) === 1) return { count: "1", unit };
  }
  return null;
};

const hoursIn: Readonly<Record<Between["unit"], number>> = { hour: 1, day: 24, week: 168 };

/** How it is said that a patch comes off so many hours after it was put on. */
const offAfterHours: ReadonlySet<CautionId> = new Set([
  "leave-on-at-most",
  "take-off-after",
  "take-off-within",
  "take-off-after-and-throw-away",
  "take-off-within-and-throw-away",
]);

const offAtATime: ReadonlySet<CautionId> = new Set([
  "take-off-at-night",
  "take-off-before-go-to-bed",
  "take-off-in-morning",
  "take-off-at-bedtime",
]);

/**
 * True where a patch comes off some time before the next is put on: no old one is there to be changed, and a drawing
 * of the change leaves out the time without one.
 */
const isLeftOff = (step: Step, between: Between | null): boolean =>
  step.instructions.map(cautionOf).some((caution) => {
    if (caution === null) return false;
    if (offAtATime.has(caution.id)) return true;
    if (!offAfterHours.has(caution.id)) return false;
    const apart = between === null ? hoursIn.day : Number(between.count) * hoursIn[between.unit];
    return Number(caution.values.wornHours ?? caution.values.hours) !== apart;
  });

/** A new patch in the place of the old one, on whatever day. */
const changeOfPatch = (step: Step, form: string): Drawn<SentenceMeaning> => {
  const { once, straightAway, slots, clockTimes, times, every, weekdays } = step.timing;
  const amount = amountOf(step);
  const dose = amount === undefined ? words("patch") : pictureOfDose(step, amount, form);
  if ("why" in dose) return dose;
  const comesBack =
    slots.length + clockTimes.length === 1 || times?.upTo === false || every !== null || weekdays.length > 0;
  const daily = exactlyPer(times, "day");
  if (step.asNeeded !== null || once || straightAway || !comesBack || (daily !== null && daily > 1))
    return words("patch");
  const between = betweenPatches(step.timing);
  if (isLeftOff(step, between)) return words("use");
  return drawn({ id: "change-patch", ...(between === null ? {} : { every: between }) });
};

/**
 * What is taken only when it is needed: the dose behind the unwell face, and the bar where it is told how far apart. A
 * distance that no bar can show leaves words alone: the face and the dose would say "each time you feel unwell".
 */
const neededDose = ({ timing: { every } }: Step, dose: PicturedDose): Drawn<SentenceMeaning> =>
  every === null ? drawn({ id: "one-dose", dose, needed: true }) : waitBar(every, dose, true);

/** Days that are told by name, by a distance or by a number in a longer time than a day. */
const onSomeDays = (step: Step, dose: PicturedDose): Drawn<SentenceMeaning> | null => {
  const { timing } = step;
  const { times, every, weekdays, daysAWeek } = timing;
  if (daysAWeek !== null) return words("days");
  const aWeek = exactlyPer(times, "week");
  if (weekdays.length > 0) {
    const weekly = every === null || everyWhole(timing, "week") === 1;
    const once = times === null || aWeek === weekdays.length || exactlyPer(times, "day") === 1;
    const [first, ...others] = weekdays;
    return weekly && once && weekdays.length < 7
      ? drawn({ id: "week-strip", days: [first!, ...others], dose })
      : words("days");
  }
  if (every !== null && !ofHours(timing)) {
    if (times !== null && exactlyPer(times, "day") !== 1) return words("days");
    if (everyWhole(timing, "day") === 2) return drawn({ id: "dose-every-other-day", dose });
    if (everyWhole(timing, "week") === 1 || everyWhole(timing, "day") === 7)
      return drawn({ id: "dose-each-week", dose });
    return everyWhole(timing, "month") === 1 ? drawn({ id: "dose-each-month", dose }) : words("days");
  }
  if (aWeek !== null) return aWeek === 1 ? drawn({ id: "dose-each-week", dose }) : words("days");
  const aMonth = exactlyPer(times, "month");
  if (aMonth !== null) return aMonth === 1 ? drawn({ id: "dose-each-month", dose }) : words("days");
  return null;
};

/** No days of its own, and no number of times beside its one time of day. */
const isDaily = ({ times, every, weekdays, daysAWeek, once, straightAway }: Step["timing"]): boolean =>
  times === null && every === null && weekdays.length === 0 && daysAWeek === null && !once && !straightAway;

/** Half an hour before breakfast: the bar between the dose and the meal. */
const besideMeal = (step: Step, dose: PicturedDose): Drawn<SentenceMeaning> | null => {
  const { food, timing } = step;
  const [only, ...others] = timing.slots;
  if (only === undefined || others.length > 0 || timing.clockTimes.length > 0 || !isDaily(timing))
    return null;
  if (!meals.includes(only.name) || food?.offset == null || food.meal !== null || only.offset !== null)
    return null;
  return food.relation === "before" || food.relation === "after"
    ? mealBar(food.offset, food.relation, dose)
    : null;
};

/** Times of day without days of their own. */
const atTimes = (step: Step, form: string): Drawn<SentenceMeaning> => {
  const { timing } = step;
  const { times } = timing;
  if (timing.once) return words("once");
  if (timing.straightAway) return words("first-dose");
  if (times !== null && exactlyPer(times, "day") !== named(timing)) return words("often");
  const places = placesOfDay(step, (amount) => pictureOfDose(step, amount, form));
  return "why" in places ? places : drawn({ id: "day-strip", places: places.drawn });
};

/** So many times, with no time of day. */
const withoutTimes = ({ timing }: Step, dose: PicturedDose): Drawn<SentenceMeaning> => {
  const { times, every } = timing;
  const daily = exactlyPer(times, "day");
  if (daily === 1 && every === null) return drawn({ id: "dose-each-day", dose });
  if (daily !== null && daily > 1 && daily <= mostParts)
    return drawn({ id: "day-parts", times: String(daily), dose });
  if (times !== null) return words(times.upTo ? "up-to" : "often");
  return every === null ? drawn({ id: "one-dose", dose, needed: false }) : waitBar(every, dose, false);
};

/**
 * The picture of a step that goes on by itself, in the form in which it is said.
 * Nothing is filled in: three times a day is three equal parts of one, and what
 * names no day has none.
 */
export const mainPicture = (step: Step, form: string): Drawn<SentenceMeaning> => {
  const beyond = beyondPictures(step);
  if (beyond !== null) return words(beyond);
  if (step.unit?.name === "patch") return changeOfPatch(step, form);
  const amount = amountOf(step);
  if (amount === undefined) {
    const { weekdays, daysAWeek, every } = step.timing;
    const daily = weekdays.length === 0 && daysAWeek === null && (every === null || ofHours(step.timing));
    if (step.asNeeded !== null) return words("time");
    return daily ? atTimes(step, form) : words("days");
  }
  const dose = pictureOfDose(step, amount, form);
  if ("why" in dose) return dose;
  if (step.asNeeded !== null) {
    /* The face and the dose would say "now" where the directions say "at night". */
    const { slots, clockTimes } = step.timing;
    if (slots.length + clockTimes.length > 0) return words("time");
    return feelsUnwell(step) ? neededDose(step, dose.drawn) : words("need");
  }
  const beside = besideMeal(step, dose.drawn);
  if (beside !== null) return beside;
  const days = onSomeDays(step, dose.drawn);
  if (days !== null) return days;
  return named(step.timing) > 0 ? atTimes(step, form) : withoutTimes(step, dose.drawn);
};

/** The numbers of a row of a course: what is taken once each day, and for how many days. */
export interface CourseRow {
  readonly dose: PicturedDose;
  readonly days: string;
}

/** What of a step of a course may stand in its row; null where it is not one dose each day for so many days. */
export const courseRow = (step: Step, form: string): CourseRow | null => {
  const { timing, duration } = step;
  if (beyondPictures(step) !== null || step.asNeeded !== null || step.unit?.name === "patch") return null;
  if (timing.once || timing.straightAway || timing.weekdays.length > 0 || timing.daysAWeek !== null)
    return null;
  const once = named(timing) === 1 ? timing.times === null : exactlyPer(timing.times, "day") === 1;
  if (!once || timing.every !== null) return null;
  const days = duration === null ? null : dayCount(duration);
  const amount = amountOf(step);
  const dose = amount === undefined ? words("course") : pictureOfDose(step, amount, form);
  return days === null || "why" in dose ? null : { dose: dose.drawn, days };
};
