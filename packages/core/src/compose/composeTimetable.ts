// compose: the times of day as a table, when the directions name several.

import type { Interpretation, Slot, SlotName, Step } from "@plainlabel/directions";
import { nounOf, sayAmount } from "@plainlabel/language";
import type { Meaning } from "@plainlabel/pictograms";
import type { Block, TimetableSlot } from "../document/LabelDocument.ts";
import type { SettledNeeds } from "./readingNeeds.ts";
import { lang, plain, strong } from "./sentences.ts";

interface Column {
  /** What stands there where the directions name no time of this part of the day. */
  readonly usual: SlotName;
  /** The names of the directions that belong there. */
  readonly slots: Partial<Readonly<Record<SlotName, Shown>>>;
}

interface Shown {
  /** The directions' own word: "Night" is never shown as "Bedtime". */
  readonly word: string;
  /** The picture of exactly this word; null where none is drawn. */
  readonly picture: Meaning | null;
}

/**
 * The four columns of the universal medication schedule, in the order of the
 * day. "Dinner" is in none: it is at midday for some and in the evening for
 * others, and a column would choose.
 */
const columns: readonly Column[] = [
  {
    usual: "morning",
    slots: {
      morning: { word: "Morning", picture: { id: "morning" } },
      breakfast: { word: "Breakfast", picture: { id: "mealtime", meal: "breakfast" } },
    },
  },
  {
    usual: "midday",
    slots: {
      midday: { word: "Midday", picture: { id: "midday" } },
      lunch: { word: "Lunchtime", picture: { id: "mealtime", meal: "lunch" } },
    },
  },
  {
    usual: "evening",
    slots: {
      evening: { word: "Evening", picture: { id: "evening" } },
      teatime: { word: "Teatime", picture: { id: "mealtime", meal: "teatime" } },
      "evening-meal": { word: "Evening meal", picture: null },
      supper: { word: "Supper", picture: null },
    },
  },
  {
    usual: "bedtime",
    slots: {
      bedtime: { word: "Bedtime", picture: { id: "bedtime" } },
      night: { word: "Night", picture: { id: "night" } },
    },
  },
];

/** True where "before" or "with" is said of the meals that are the times: a table of meals would leave it out. */
const standsToMeals = ({ food }: Step): boolean =>
  food !== null && food.meal === null && food.relation !== "empty-stomach";

const inColumn = ({ slots }: Column, named: readonly Slot[]): readonly Slot[] =>
  named.filter(({ name }) => Object.hasOwn(slots, name));

/**
 * A table only for one plain step with two or more times of day that the
 * directions name, each in a column of its own under its own word; empty
 * columns say "none". The sentences above say the same. Everything else has no
 * table: a table that leaves a condition out would be a wrong reading.
 */
export const composeTimetable = (interpretation: Interpretation, needs: SettledNeeds): readonly Block[] => {
  if (!needs.easyRead || !interpretation.understood || interpretation.regimen.steps.length !== 1) return [];
  const step = interpretation.regimen.steps[0]!;
  const { timing } = step;
  const daily =
    timing.weekdays.length === 0 && timing.every === null && timing.cycle === null && !timing.once;
  const { slots } = timing;
  if (!daily || step.asNeeded !== null || step.dailyTotal || slots.length < 2 || timing.clockTimes.length > 0)
    return [];
  if (timing.times !== null && (timing.times.per.unit !== "day" || timing.times.per.count !== 1)) return [];
  const placed = columns.map((column) => inColumn(column, slots));
  if (placed.some((named) => named.length > 1) || placed.flat().length !== slots.length) return [];
  if (standsToMeals(step)) return [];
  const cells = columns.map((column, at) => cell(column, placed[at]![0], step, needs));
  return cells.includes(null)
    ? []
    : [{ kind: "timetable", lang, slots: cells.filter((one) => one !== null) }];
};

/** How much then: a count as the sentences say it, or a measure with its unit. Null where the dose cannot be told. */
const amountWords = (step: Step, slot: Slot, needs: SettledNeeds): string | null => {
  const amount = slot.amount ?? step.amount;
  const unit = step.unit !== null && nounOf(step.unit.name)?.measured === true ? step.unit.name : null;
  return amount === null ? null : sayAmount(amount, unit, needs.numbers);
};

const cell = (
  column: Column,
  slot: Slot | undefined,
  step: Step,
  needs: SettledNeeds,
): TimetableSlot | null => {
  const { word, picture } = column.slots[slot?.name ?? column.usual]!;
  const time = plain(word, "/directions", picture);
  if (slot === undefined) return { time, amount: plain("none", "/directions") };
  const words = amountWords(step, slot, needs);
  return words === null ? null : { time, amount: strong(words, "/directions") };
};
