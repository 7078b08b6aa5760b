// compose: the times of day as a table, when the directions name several.

import type { Interpretation, Slot, SlotName, Step, Timing } from "@plainlabel/directions";
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

/** True for a dose of each eye: "1" in a column reads as one drop for the two. */
const goesInSeveral = ({ site }: Step): boolean =>
  site !== null &&
  (site.side === "both" || site.side === "each" || ["eyes", "ears", "nostrils"].includes(site.name));

const inColumn = ({ slots }: Column, named: readonly Slot[]): readonly Slot[] =>
  named.filter(({ name }) => Object.hasOwn(slots, name));

/**
 * For each part of a timing whether a table of times of day may stand beside
 * it. A field that is added does not compile before it has its answer.
 */
const showsTruly: {
  readonly [Field in keyof Timing]: (value: Timing[Field]) => boolean;
} = {
  times: (times) => times === null || (times.per.unit === "day" && times.per.count === 1),
  every: (every) => every === null,
  /* "1 to 3 hours before bedtime" is not bedtime, and a column has no room to say so. */
  slots: (slots) => slots.length >= 2 && slots.every(({ offset }) => offset === null),
  clockTimes: (clockTimes) => clockTimes.length === 0,
  weekdays: (weekdays) => weekdays.length === 0,
  daysAWeek: (days) => days === null,
  monthDays: (days) => days.length === 0,
  cycleDays: (days) => days === null,
  event: (event) => event === null,
  once: (once) => !once,
  /* The first dose comes at no time of the table. */
  straightAway: (straightAway) => !straightAway,
  /* A wish in a table reads as an order. */
  preferably: (preferably) => !preferably,
  cycle: (cycle) => cycle === null,
  sameTime: () => true,
};

const canBeShown = (timing: Timing): boolean => {
  const shows = <Field extends keyof Timing>(field: Field): boolean => showsTruly[field](timing[field]);
  return (Object.keys(showsTruly) as (keyof Timing)[]).every((field) => shows(field));
};

/**
 * A table only for one plain step with two or more times of day that the
 * directions name, each in a column of its own under its own word; empty
 * columns say "none". The sentences above say the same. Everything else has no
 * table: a table that leaves a condition out would be a wrong reading.
 */
export const composeTimetable = (interpretation: Interpretation, needs: SettledNeeds): readonly Block[] => {
  if (!needs.easyRead || !interpretation.understood || interpretation.regimen.steps.length !== 1) return [];
  const step = interpretation.regimen.steps[0]!;
  const { slots } = step.timing;
  if (!canBeShown(step.timing) || step.asNeeded !== null || step.dailyTotal) return [];
  /* How long it stays on and off changes what stands at a time: "stick on at 8, take off at 8". */
  if (step.leaveOff !== null) return [];
  if (goesInSeveral(step)) return [];
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
