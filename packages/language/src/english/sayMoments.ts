// language/english: the times of day of a step in words, in the order of the day, each with its dose.

import type { Amount, Slot, SlotName, Step } from "@plainlabel/directions";
import type { NumberStyle } from "./numbers.ts";
import { Unsayable } from "./Sentence.ts";
import { mealWords, offsetWords, sayClock, saySpan, slotWords } from "./schedule.ts";
import type { StepInstructions } from "./stepInstructions.ts";

export interface Moment {
  readonly words: string;
  readonly amount: Amount | null;
}

const relationWords = {
  before: "before",
  with: "with",
  after: "after",
  "with-or-after": "with or after",
} as const;

/** "before" in "before breakfast and before dinner", where meals are the times of day. */
const mealLead = (food: Step["food"], style: NumberStyle): string | null => {
  if (food === null || food.meal !== null || food.relation === "empty-stomach" || food.relation === "between")
    return null;
  const offset = food.offset === null ? "" : `${saySpan(food.offset, style)} `;
  return offset + relationWords[food.relation];
};

const saySlot = (
  { name, offset }: Slot,
  lead: string | null,
  narrowed: StepInstructions["moments"],
  style: NumberStyle,
): string => {
  const meal = mealWords[name];
  const narrow = narrowed.get(name);
  if (offset === null)
    return narrow ?? (lead === null || meal === undefined ? slotWords[name] : `${lead} ${meal}`);
  const from = meal ?? offsetWords[name];
  if (from === undefined) throw new Unsayable(`Nothing is said to be before or after “${name}”.`);
  if (narrow !== undefined || (lead !== null && meal !== undefined))
    throw new Unsayable(`Two ways to tell the time at “${name}”.`);
  return `${saySpan(offset, style)} ${offset.relation} ${from}`;
};

/**
 * About when a named time comes, as "HH:MM", to put it among times by the
 * clock. It orders sentences and is never said: nobody's bedtime is known.
 */
const usualOrder: Readonly<Record<SlotName, string>> = {
  waking: "05:00",
  breakfast: "07:00",
  morning: "07:30",
  lunch: "12:10",
  midday: "12:20",
  afternoon: "14:00",
  teatime: "16:00",
  dinner: "17:30",
  "evening-meal": "18:00",
  evening: "18:30",
  supper: "19:30",
  night: "21:00",
  bedtime: "22:00",
};

/** About when a named time comes, to put it among others. */
export const orderOfSlot = (name: SlotName): string => usualOrder[name];

/**
 * Midnight ends a person's day: who reads "12 midnight, 8 am and 4 pm" begins with a dose at an hour that is
 * still to come.
 */
export const orderOfClock = (time: string): string => (time === "00:00" ? "24:00" : time);

/** Times of day with the amount of each; the same time twice is refused. */
export const momentsOf = (
  step: Step,
  narrowed: StepInstructions["moments"],
  style: NumberStyle,
): readonly Moment[] => {
  const lead = mealLead(step.food, style);
  const moments = [
    ...step.timing.slots.map((slot) => ({
      order: orderOfSlot(slot.name),
      words: saySlot(slot, lead, narrowed, style),
      amount: slot.amount,
    })),
    ...step.timing.clockTimes.map(({ time, amount }) => ({
      order: orderOfClock(time),
      words: sayClock(time),
      amount,
    })),
  ].toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  if (new Set(moments.map(({ words }) => words)).size < moments.length)
    throw new Unsayable("The same time of day is named twice.");
  return moments.map(({ words, amount }) => ({ words, amount }));
};
