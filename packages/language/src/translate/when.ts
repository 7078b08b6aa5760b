// language/translate: when a dose is taken: times of day, meals, the clock, days, how often.
import type { Amount, MomentOfEvent, Slot, Step, Timing } from "@plainlabel/directions";
import { inRows } from "../english/numberedDays.ts";
import { Unsayable } from "../english/Sentence.ts";
import { orderOfClock, orderOfSlot } from "../english/sayMoments.ts";
import { daysOfHours } from "../english/schedule.ts";
import type { StepInstructions } from "../english/stepInstructions.ts";
import type { ScheduleWords } from "../plan/planSchedule.ts";
import { rangeOf, sayCounted, sayPeriodIn } from "./amounts.ts";
import { cell, fill, inRow, textOf } from "./fill.ts";
import { eventKeys, type Meal, meals, narrowTimes } from "./keys.ts";
import type { AtMeal, Cell, Phrases, WithFood } from "./Phrases.ts";

type Span = NonNullable<Step["duration"]>;
type Food = NonNullable<Step["food"]>;
type Times = NonNullable<Timing["times"]>;

export const sayOften = ({ low, high, upTo, per }: Times, phrases: Phrases): string => {
  const ends = { low: String(low ?? high), high: String(high) };
  const times = sayCounted(phrases.times, ends, phrases);
  const often =
    per.count === 1
      ? fill(phrases.often, { times, per: cell(phrases.per[per.unit]) })
      : fill(phrases.oftenWithin, { times, within: sayWithinIn(per, phrases) });
  return textOf(upTo ? fill(phrases.upTo, { often }) : often);
};

/** "in 24 hours". */
export const sayWithinIn = ({ count, unit }: Times["per"], phrases: Phrases): string =>
  sayPeriodIn({ low: String(count), high: String(count), unit }, "within", phrases);

/** "every 4 hours", and the days behind hours that nobody counts in: "every 72 hours (3 days)". */
const sayEveryIn = (every: Span, phrases: Phrases): string => {
  const hours = sayPeriodIn(every, "every", phrases);
  const count = daysOfHours(every);
  if (count === null) return hours;
  const ends = { low: String(count), high: String(count), unit: "day" } as const;
  const days = sayPeriodIn(ends, phrases.daysAreEvery === true ? "every" : "gap", phrases);
  return textOf(fill(phrases.hoursInDays, { hours, days }));
};

/** The parts of a schedule in this language. */
export const scheduleWordsIn = (phrases: Phrases): ScheduleWords => ({
  every: (every) => sayEveryIn(every, phrases),
  apart: (every) => sayPeriodIn(every, "gap", phrases),
  times: (times) => sayOften(times, phrases),
  timesApart: (times, every) =>
    textOf(
      fill(phrases.oftenApart, { often: sayOften(times, phrases), gap: sayPeriodIn(every, "gap", phrases) }),
    ),
  weekdays: (days, each) =>
    inRow(
      days.map((day) => cell(phrases.weekdays[day][each ?? "on"])),
      phrases,
    ),
  monthDays: (days) => sayNumbered(days, phrases.numberedDays.month, phrases),
  cycleDays: ({ days, length }) => {
    if (length === 2 && days.length === 1) return sayTurn(days[0]!, phrases);
    if (length !== null) throw new Unsayable("There are no words for how long a cycle is.");
    return sayNumbered(days, phrases.numberedDays.cycle, phrases);
  },
  event: (event) => sayEventIn(event, phrases),
  daysAWeek: (count) => sayCounted(phrases.daysAWeek, { low: String(count), high: String(count) }, phrases),
});

/** Three days or more in a row are told by their ends. */
const stretches = (days: readonly number[], phrases: Phrases): readonly string[] =>
  inRows(days).flatMap((row) =>
    row.length > 2 ? [rangeOf({ low: String(row[0]), high: String(row.at(-1)) }, phrases)] : row.map(String),
  );

/** "on days 15 to 28 of each cycle", "on day 1 of each month". */
const sayNumbered = (
  days: readonly number[],
  { one, many }: Phrases["numberedDays"]["month"],
  phrases: Phrases,
): string => textOf(fill(days.length === 1 ? one : many, { days: inRow(stretches(days, phrases), phrases) }));

/** The first days of a dose that takes turns with another: enough for anybody to go on counting. */
const turnDays = (day: number): readonly string[] => [0, 2, 4, 6].map((later) => String(day + later));

const sayTurn = (day: number, phrases: Phrases): string =>
  textOf(fill(phrases.numberedDays.turns, { days: turnDays(day).join(phrases.writing.comma) }));

/** "1 hour before sex", "as soon as a migraine starts". */
const sayEventIn = ({ name, relation, offset }: MomentOfEvent, phrases: Phrases): string => {
  const key = eventKeys.find((known) => known === `${name} ${relation}`);
  if (key === undefined) throw new Unsayable("A dose tied to an event, and no phrase for it.");
  const phrase = phrases.events[key];
  if (relation === "within") {
    if (offset === null) throw new Unsayable("Within no time of something.");
    return textOf(fill(phrase, { gap: sayPeriodIn(offset, "gap", phrases) }));
  }
  return withBy(phrase, "before", offset, phrases);
};

type Nearness = keyof Phrases["by"];

const withBy = (
  phrase: Cell,
  relation: Food["relation"],
  offset: Span | null,
  phrases: Phrases,
  near: Nearness = "exactly",
): string => {
  const words = relation === "after" ? (phrases.byAfter ?? phrases.by) : phrases.by;
  const by = offset === null ? "" : textOf(fill(words[near], { gap: sayPeriodIn(offset, "gap", phrases) }));
  /* Where nothing is said of how long, a phrase needs no place for it. */
  return textOf(fill(phrase, by === "" && !cell(phrase).includes("{by}") ? {} : { by }));
};

const relations = {
  before: "before",
  after: "after",
  with: "with",
  "with-or-after": "withOrAfter",
} as const satisfies Record<string, keyof AtMeal>;

const isMeal = (name: string): name is Meal => meals.some((known) => known === name);

/** "before" in "before breakfast and before dinner", where meals are the times of day. */
const mealRelation = (food: Step["food"]): keyof typeof relations | null =>
  food === null || food.meal !== null || food.relation === "empty-stomach" || food.relation === "between"
    ? null
    : food.relation;

const sayMeal = ({ food }: Step, meal: Meal, relation: keyof typeof relations, phrases: Phrases): string =>
  withBy(phrases.meals[meal][relations[relation]], relation, food?.offset ?? null, phrases);

const saySlotIn = (
  step: Step,
  { name, offset }: Slot,
  narrowed: StepInstructions["moments"],
  phrases: Phrases,
): string => {
  const narrow = narrowed.get(name);
  const relation = mealRelation(step.food);
  const own = relation !== null && isMeal(name) ? relation : null;
  if (offset !== null) {
    if (narrow !== undefined || own !== null) throw new Unsayable(`Two ways to tell the time at “${name}”.`);
    const { relation: side, ...length } = offset;
    if (isMeal(name)) return withBy(phrases.meals[name][side], side, length, phrases);
    if (name !== "bedtime" && name !== "midday" && name !== "waking")
      throw new Unsayable(`Nothing is said to be before or after “${name}”.`);
    return withBy(phrases.fromTime[name][side], side, length, phrases);
  }
  if (narrow !== undefined) {
    const known = narrowTimes.find((words) => words === narrow);
    if (known === undefined) throw new Unsayable(`There are no words for “${narrow}”.`);
    return cell(phrases.narrow[known]);
  }
  return own !== null && isMeal(name) ? sayMeal(step, name, own, phrases) : cell(phrases.slots[name]);
};

/** The part of a day in which a time by the clock stands. */
export const partOfClock = (time: string): keyof Phrases["clock"] => {
  if (time === "12:00") return "noon";
  if (time === "00:00") return "midnight";
  if (time < "05:00" || time >= "22:00") return "night";
  if (time < "12:00") return "morning";
  return time < "18:00" ? "afternoon" : "evening";
};

/** A time by the clock, with the part of the day beside it. */
export const clockPhrase = (time: string, phrases: Phrases): string =>
  textOf(fill(phrases.clock[partOfClock(time)], { time }));

export interface MomentSaid {
  readonly words: string;
  readonly amount: Amount | null;
}

/** Times of day with the amount of each, in the order of the day; the same time twice is refused. */
export const momentsIn = (
  step: Step,
  narrowed: StepInstructions["moments"],
  phrases: Phrases,
): readonly MomentSaid[] => {
  const { slots, clockTimes } = step.timing;
  const moments = [
    ...slots.map((slot) => ({
      order: orderOfSlot(slot.name),
      words: saySlotIn(step, slot, narrowed, phrases),
      amount: slot.amount,
    })),
    ...clockTimes.map(({ time, amount }) => ({
      order: orderOfClock(time),
      words: clockPhrase(time, phrases),
      amount,
    })),
  ].toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  if (new Set(moments.map(({ words }) => words)).size < moments.length)
    throw new Unsayable("The same time of day is named twice.");
  return moments.map(({ words, amount }) => ({ words, amount }));
};

const mealOfFood: Readonly<Partial<Record<string, Meal>>> = {
  breakfast: "breakfast",
  lunch: "lunch",
  dinner: "dinner",
  supper: "supper",
  "evening meal": "evening-meal",
};

const closer = (
  { foods }: Phrases,
  name: keyof Phrases["foods"],
  relation: Food["relation"],
  near: string,
): Cell => {
  const words: WithFood = foods[name];
  if (near === "just" || near === "straight") {
    if (relation === "before") return words.justBefore;
    if (relation === "after") return words.justAfter;
    if (relation === "with-or-after") return words.withOrJustAfter;
  }
  throw new Unsayable(`There are no words for “${near}” beside food.`);
};

/** How a dose stands to food: "with food", "30 minutes before food", "on an empty stomach". */
export const sayFoodIn = (food: Food, near: string | null, phrases: Phrases): string => {
  const { relation, meal, offset } = food;
  if (relation === "empty-stomach") return cell(phrases.emptyStomach);
  if (meal === null) throw new Unsayable("A meal that is not named.");
  if (near === "main") {
    if (relation !== "before" && relation !== "with" && relation !== "after")
      throw new Unsayable("There are no words for how it stands to each main meal.");
    return cell(phrases.eachMainMeal[relation]);
  }
  if (near !== null && near !== "at least" && near !== "about") {
    if (meal !== "food" && meal !== "meals" && meal !== "milk")
      throw new Unsayable(`There are no words for “${near}” beside ${meal}.`);
    return cell(closer(phrases, meal, relation, near));
  }
  const nearness = near === "at least" || near === "about" ? near : "exactly";
  if (relation === "between") {
    if (meal !== "food" && meal !== "meals" && meal !== "milk") throw new Unsayable("Between one meal.");
    return cell(phrases.foods[meal].between);
  }
  const named = mealOfFood[meal];
  if (named !== undefined)
    return withBy(phrases.meals[named][relations[relation]], relation, offset, phrases, nearness);
  if (meal !== "food" && meal !== "meals" && meal !== "milk") throw new Unsayable(`No words for ${meal}.`);
  return withBy(phrases.foods[meal][relations[relation]], relation, offset, phrases, nearness);
};
