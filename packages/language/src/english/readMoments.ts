// language/english: reads times of day and the days before them: "in the morning and at night", "On Mondays, ".

import type { Amount, Slot, SlotName, Step, Timing, Weekday } from "@plainlabel/directions";
import { weekdays } from "@plainlabel/directions";
import { numberedFront, readCycleDays, readMonthDays } from "./numberedDays.ts";
import { numberPattern } from "./numbers.ts";
import { periodPattern, readPeriod, readSpan } from "./readLength.ts";
import { readEvery, readTimes } from "./readTimes.ts";
import { narrowMoments } from "./sayInstruction.ts";
import { mealWords, offsetWords, readClock, slotWords } from "./schedule.ts";

export interface Moment {
  readonly slot: SlotName | null;
  readonly clock: string | null;
  /** "before" in "before breakfast", and how long. */
  readonly food: Step["food"];
  /** "1 to 3 hours before bedtime". */
  readonly offset: Slot["offset"];
  /** "first thing in the morning": an instruction in place of the slot's own words. */
  readonly narrow: string | null;
  /** The dose at this time, where the sentence tells one for it. */
  readonly amount: Amount | null;
}

const blank: Moment = { slot: null, clock: null, food: null, offset: null, narrow: null, amount: null };

const named = (words: Partial<Readonly<Record<SlotName, string>>>) =>
  Object.entries(words).map(([slot, said]) => ({ slot: slot as SlotName, words: said }));
const mealSlots = named(mealWords);
const offsetSlots = named(offsetWords);
const patternOf = (slots: readonly { readonly words: string }[]): string =>
  slots.map(({ words }) => words).join("|");
const mealPattern = patternOf(mealSlots);
const lengthPattern = `(?:half an hour|(?:half|${numberPattern})(?: to ${numberPattern})? ${periodPattern}s?)`;
const mealParts = new RegExp(`^(?:(${lengthPattern}) )?(before|with or after|with|after) (${mealPattern})$`);
const offsetParts = new RegExp(`^(${lengthPattern}) (before|after) (${patternOf(offsetSlots)})$`);

const momentOf = (said: string): Moment | null => {
  if (Object.hasOwn(narrowMoments, said)) return { ...blank, slot: narrowMoments[said]!, narrow: said };
  const meal = mealParts.exec(said);
  if (meal !== null) {
    const offset = meal[1] === undefined ? null : readSpan(meal[1]);
    if (meal[1] !== undefined && offset === null) return null;
    const relation = meal[2] === "with or after" ? "with-or-after" : (meal[2] as "before" | "with" | "after");
    const slot = mealSlots.find(({ words }) => words === meal[3])!.slot;
    return { ...blank, slot, food: { relation, meal: null, offset } };
  }
  const away = offsetParts.exec(said);
  if (away !== null) {
    const length = readSpan(away[1]!);
    const slot = offsetSlots.find(({ words }) => words === away[3])!.slot;
    const relation = away[2] as "before" | "after";
    return length === null ? null : { ...blank, slot, offset: { relation, ...length } };
  }
  const slot = Object.entries(slotWords).find(([, words]) => words === said)?.[0];
  if (slot !== undefined) return { ...blank, slot: slot as SlotName };
  const clock = readClock(said);
  return clock === null ? null : { ...blank, clock };
};

const momentWords = [
  ...Object.keys(narrowMoments),
  ...Object.values(slotWords),
  "at 12 noon",
  "at 12 midnight",
  "at \\d{1,2}(?::\\d\\d)? (?:am|pm)",
  `(?:${lengthPattern} )?(?:before|with or after|with|after) (?:${mealPattern})`,
  `${lengthPattern} (?:before|after) (?:${patternOf(offsetSlots)})`,
].join("|");

/** A list of times of day as it stands in a sentence, with a space before it. */
export const momentList = new RegExp(`^ ((?:${momentWords})(?:(?:, | and )(?:${momentWords}))*)(?=,|$)`);

/** A time of day with the amount of another dose and its own time after it. */
export const momentAnd = new RegExp(`^ (${momentWords}) and (.+)$`);

/** The times of day that `tail` begins with, and what is left of it; null where it begins with none. */
export const readMoments = (
  tail: string,
): { readonly moments: readonly Moment[]; readonly rest: string } | null => {
  const list = momentList.exec(tail);
  if (list === null) return null;
  const moments = list[1]!.split(/, | and /).map(momentOf);
  if (moments.includes(null)) return null;
  return { moments: moments.filter((moment) => moment !== null), rest: tail.slice(list[0].length) };
};

/** "on Monday and Friday", "on Mondays and Fridays" with `many`. */
export const readWeekdays = (said: string, many: "s" | ""): Weekday[] | null => {
  if (!said.startsWith("on ")) return null;
  const names = said.slice(3).split(/, | and /);
  const days = weekdays.filter((day) => names.includes(day[0]!.toUpperCase() + day.slice(1) + many));
  return days.length === names.length ? days : null;
};

/** "on 5 days each week". */
export const readDaysAWeek = (said: string): number | null => {
  const period = /^on (.+) each week$/.exec(said)?.[1];
  const days = period === undefined ? null : readPeriod(period);
  return days?.unit === "day" ? Number(days.count) : null;
};

export type Front = Pick<Timing, "every" | "times" | "weekdays" | "daysAWeek" | "monthDays" | "cycleDays">;

export const noFront: Front = {
  every: null,
  times: null,
  weekdays: [],
  daysAWeek: null,
  monthDays: [],
  cycleDays: null,
};

const day = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const daysPart = (many: "s" | ""): RegExp =>
  new RegExp(`^(on ${day}${many}(?:, ${day}${many})*(?: and ${day}${many})?), `);
const onDays = daysPart("");
const onEachDays = daysPart("s");

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The days that stand before the verb, and the sentence without them; null for days we would not say so. */
export const readFront = (said: string): { readonly front: Front; readonly rest: string } | null => {
  const text = small(said);
  const ended = (front: Front, rest: string) => ({ front, rest: capital(rest) });
  const numbered = numberedFront.exec(text);
  if (numbered !== null) {
    const rest = text.slice(numbered[0].length);
    const monthDays = readMonthDays(numbered[1]!);
    const cycleDays = readCycleDays(numbered[1]!);
    if (monthDays === null && cycleDays === null) return null;
    return ended({ ...noFront, monthDays: monthDays ?? [], cycleDays }, rest);
  }
  const many = onEachDays.exec(text);
  if (many !== null) {
    const days = readWeekdays(many[1]!, "s");
    return days === null ? null : ended({ ...noFront, weekdays: days }, text.slice(many[0].length));
  }
  const some = /^(on [^,]+ each week), /.exec(text);
  if (some !== null) {
    const daysAWeek = readDaysAWeek(some[1]!);
    return daysAWeek === null ? null : ended({ ...noFront, daysAWeek }, text.slice(some[0].length));
  }
  const first = /^(every [^,]+|(?:once|[^,]+ times) [^,]+), /.exec(text);
  if (first === null) return { front: noFront, rest: said };
  const every = readEvery(first[1]!);
  const times = every === null ? readTimes(first[1]!) : null;
  /* "Take it 3 times a day, 8 hours apart": a sentence of its own that begins with its verb. */
  if (every === null && times === null) return { front: noFront, rest: said };
  const rest = text.slice(first[0].length);
  const on = onDays.exec(rest);
  const days = on === null ? [] : readWeekdays(on[1]!, "");
  return days === null
    ? null
    : ended({ ...noFront, every, times, weekdays: days }, rest.slice(on === null ? 0 : on[0].length));
};
