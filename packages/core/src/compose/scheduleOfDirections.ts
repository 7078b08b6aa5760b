// compose: the parts of directions that say when, for how long and at what distance from food, as words to show a
// professional.

import type { CautionId, PeriodUnit, Regimen, Step } from "@plainlabel/directions";
import { cautionOf } from "@plainlabel/directions";
import { cautioned, ofEachStep } from "./partsOfDirections.ts";

type Parts = (regimen: Regimen) => readonly string[];
type Food = NonNullable<Step["food"]>;
type Span = NonNullable<Step["duration"]>;

const sayUnit = (unit: PeriodUnit, count: string): string => (count === "1" ? unit : `${unit}s`);

const saySpan = ({ low, high, unit }: Span): string =>
  low === high ? `${low} ${sayUnit(unit, low)}` : `${low} to ${high} ${unit}s`;

const relations: Readonly<Record<Food["relation"], string>> = {
  before: "before",
  with: "with",
  after: "after",
  "with-or-after": "with or after",
  between: "between",
  "empty-stomach": "on an empty stomach",
};

const sayFood = ({ relation, meal, offset }: Food): string =>
  [
    ...(offset === null ? [] : [saySpan(offset)]),
    relations[relation],
    ...(meal === null ? (relation === "empty-stomach" ? [] : ["meals"]) : [meal]),
  ].join(" ");

/** The least and the most minutes of a distance; null where none is given, or in days. */
const minutesOf = ({ offset }: Food): readonly [number, number] | null => {
  if (offset === null) return null;
  const each = offset.unit === "minute" ? 1 : offset.unit === "hour" ? 60 : null;
  return each === null ? null : [Number(offset.low) * each, Number(offset.high) * each];
};

const foodThat = (holds: (food: Food, minutes: readonly [number, number] | null) => boolean): Parts =>
  ofEachStep(({ food }) => (food !== null && holds(food, minutesOf(food)) ? [sayFood(food)] : []));

/** Food in one of these relations, at whatever distance. */
const inRelation = (...wanted: readonly Food["relation"][]): Parts =>
  foodThat(({ relation }) => wanted.includes(relation));

export const foodOf = Object.assign(inRelation, {
  /** So many minutes after food, or more. */
  atLeastAfter: (least: number): Parts =>
    foodThat(({ relation }, minutes) => relation === "after" && minutes !== null && minutes[0] >= least),
  /** A distance before food that reaches outside of these minutes; none given is no other. */
  outsideBefore: (least: number, most: number): Parts =>
    foodThat(
      ({ relation }, minutes) =>
        relation === "before" && minutes !== null && (minutes[0] < least || minutes[1] > most),
    ),
  /** Nearer to food than so many minutes before or after; "after food" alone is right after. */
  nearerThan: (before: number, after: number): Parts =>
    foodThat(
      ({ relation }, minutes) =>
        (relation === "before" && minutes !== null && minutes[0] < before) ||
        (relation === "after" && (minutes === null || minutes[0] < after)),
    ),
});

const milkGap = 120;

const drinks: ReadonlySet<CautionId> = new Set<CautionId>([
  "use-with-fare",
  "use-with-drink-named",
  "use-in-drink-named",
  "put-into-drink",
  "dissolve-in-drink",
  "disperse-in-drink",
  "mix-with-drink",
  "stir-into-drink",
  "add-to-drink",
  "sprinkle-on-drink",
  "swallow-with-drink",
  "swallow-whole-with-drink",
  "may-crush-and-mix",
  "may-open-and-mix",
]);

/** Milk with the dose, or less than 2 hours from it; a choice of milk or something else allows it too. */
export const milkOf: Parts = (regimen) => [
  ...foodThat(({ meal }, minutes) => meal === "milk" && (minutes === null || minutes[0] < milkGap))(regimen),
  ...ofEachStep(({ instructions }) =>
    instructions.filter((words) => {
      const caution = cautionOf(words);
      if (caution === null) return false;
      const holdsMilk = Object.values(caution.values).some((value) => /\bmilk\b/i.test(value));
      return caution.id === "mix-with-milk" || (drinks.has(caution.id) && holdsMilk);
    }),
  )(regimen),
];

const untilEnd = cautioned([
  "finish-the-course",
  "finish-course-unless-told-to-stop",
  "use-until-better",
  "use-until-healed",
  "use-until-clear",
  "use-until-symptoms-gone",
  "use-until-symptoms-better",
  "use-until-time-after",
  "use-until-hours-after",
]);

/** "for up to 7 days", which the reader keeps word for word; "for at least 7 days" is no end. */
const longest = /^for (?:up to|a maximum of|max|maximum|no more than|no longer than|not more than)\b/i;

/** How one step ends, or null: it goes on. */
const endOf = ({ duration, ending, instructions, timing }: Step): string | null => {
  if (ending === "continue") return null;
  const length = duration === null ? null : `for ${saySpan(duration)}`;
  if (ending === "stop") return length === null ? "then stop" : `${length}, then stop`;
  return length ?? instructions.find((words) => longest.test(words)) ?? (timing.once ? "once only" : null);
};

/** The steps that stand at the same time as the last one: what comes before a "then" only leads to them. */
const lastSteps = ({ steps }: Regimen): readonly Step[] =>
  steps.slice(
    Math.max(
      0,
      steps.findLastIndex(({ joined }) => joined === "then"),
    ),
  );

/** How the directions end, where nothing of them goes on; a step that leads to the next one is no end. */
export const endsOf: Parts = (regimen) => {
  const ends = lastSteps(regimen).map(endOf);
  const told = ends.filter((end) => end !== null);
  return [...(told.length === ends.length ? new Set(told) : []), ...untilEnd(regimen)];
};

/** "as needed", with its reasons. */
export const needOf: Parts = ofEachStep(({ asNeeded }) =>
  asNeeded === null
    ? []
    : [asNeeded.reasons.length === 0 ? "when needed" : `when needed (${asNeeded.reasons.join(", ")})`],
);

const days: ReadonlySet<PeriodUnit> = new Set<PeriodUnit>(["day", "week", "month", "year"]);

/** One dose in a day, or fewer; an amount that is still to be divided is not yet one. */
const isOnceADay = ({ timing, dailyTotal }: Step): boolean => {
  if (dailyTotal) return false;
  const { times, every, slots, clockTimes, weekdays, monthDays, cycleDays, once } = timing;
  const moments = slots.length + clockTimes.length;
  if (moments > 1) return false;
  if (times !== null) return times.high === 1 && days.has(times.per.unit);
  if (every !== null) return days.has(every.unit) || (every.unit === "hour" && Number(every.low) >= 24);
  return moments === 1 || once || weekdays.length > 0 || monthDays.length > 0 || cycleDays !== null;
};

/** Every step is once a day or less often, and no two of them stand beside one another. */
export const onceADay: Parts = ({ steps }) =>
  steps.length > 0 &&
  steps.every((step) => step.joined !== "and" && step.asNeeded === null && isOnceADay(step))
    ? ["one dose a day, or fewer"]
    : [];
