// sheets: how much of a medicine at which time of day, where a table shows that truly; nothing otherwise.
import type { Amount, Regimen, Slot, SlotName, Step, Timing } from "@plainlabel/directions";
import { type SayOptions, sayAmount, sayPlace } from "@plainlabel/language";
import { type DayPlace, englishTime, type Meaning } from "@plainlabel/pictograms";
import { sayingsOf } from "../interpret/sayingsOf.ts";
import { isOfEveryDay } from "./timingParts.ts";

/** A row of the table: a time of day by its word. */
export interface DayRow {
  /** "Morning", "8 am": read back by `readTimetable`. */
  readonly time: string;
  readonly sign: Meaning | null;
  /** Its place in the order of the day. */
  readonly order: number;
}

/** What a cell of a table tells, in no language. */
export interface CellMeant {
  readonly moment: { readonly name: SlotName } | { readonly time: string };
  readonly amount: Amount;
  readonly unit: string;
}

export interface DayCell {
  readonly row: DayRow;
  /** "2 tablets". */
  readonly amount: string;
  /** "in each eye": a dose for two eyes never stands there as "1 drop" alone; null: no place is told. */
  readonly where: string | null;
  /** The same, not said: for another language. */
  readonly meant: CellMeant;
  /** The dose as the label draws it; null where it is not drawn. */
  readonly picture: Meaning | null;
}

export interface DayColumn {
  readonly by: "day" | "clock";
  /** At least one, none of one time twice. */
  readonly cells: readonly DayCell[];
}

/** Where a dose goes, in the words of its label; undefined: no table says it. */
export const whereOf = ({ site }: Pick<Step, "site">): string | null | undefined =>
  site === null ? null : (sayPlace(site) ?? undefined);

/** In the order of the day strip. "Waking" has no word in a table. */
const rows = {
  breakfast: { time: "Breakfast", sign: { id: "mealtime", meal: "breakfast" } },
  morning: { time: "Morning", sign: { id: "morning" } },
  lunch: { time: "Lunchtime", sign: { id: "mealtime", meal: "lunch" } },
  midday: { time: "Midday", sign: { id: "midday" } },
  afternoon: { time: "Afternoon", sign: { id: "afternoon" } },
  teatime: { time: "Teatime", sign: { id: "mealtime", meal: "teatime" } },
  dinner: { time: "Dinner", sign: { id: "mealtime", meal: "dinner" } },
  "evening-meal": { time: "Evening meal", sign: null },
  evening: { time: "Evening", sign: { id: "evening" } },
  supper: { time: "Supper", sign: null },
  night: { time: "Night", sign: { id: "night" } },
  bedtime: { time: "Bedtime", sign: { id: "bedtime" } },
} satisfies Readonly<Partial<Record<SlotName, Omit<DayRow, "order">>>>;

const isInTable = (name: SlotName): name is keyof typeof rows & SlotName => Object.hasOwn(rows, name);

/**
 * Where a time of day stands in the order of the day, beside times by the clock of other medicines. No time is said by
 * these minutes: they order rows, and leave room for before, with and after a meal.
 */
const places: Readonly<Record<keyof typeof rows, number>> = {
  breakfast: 420,
  morning: 480,
  lunch: 720,
  midday: 725,
  afternoon: 900,
  teatime: 1020,
  dinner: 1080,
  "evening-meal": 1085,
  evening: 1140,
  supper: 1200,
  night: 1320,
  bedtime: 1325,
};

/** Midnight ends a day: whoever ticks down the rows comes to it last. */
const placeOfClock = (time: string): number => {
  const [hours, minutes] = time.split(":").map(Number);
  return hours! * 60 + minutes! || 24 * 60;
};

/** The row of a named time of day; null where a table has no word for it. */
const rowOfSlot = (name: SlotName, beside: Beside): DayRow | null => {
  if (!isInTable(name)) return null;
  const row: Omit<DayRow, "order"> = rows[name];
  const place = places[name];
  if (beside === null) return { ...row, order: place };
  const time = `${beside[0]!.toUpperCase()}${beside.slice(1)} ${mealWords[name] ?? row.time.toLowerCase()}`;
  return { ...row, time, order: place + 1 + besides.indexOf(beside) };
};

/** The row of a moment of a step; null where a table has no word for it. */
export const rowOf = (moment: Slot | Timing["clockTimes"][number], step: Step): DayRow | null => {
  const beside = besideOf(step);
  if (beside === undefined) return null;
  return "name" in moment ? rowOfSlot(moment.name, beside) : rowOfClock(moment.time);
};

/** The row of a time by the clock. */
const rowOfClock = (time: string): DayRow => ({
  time: englishTime(time),
  sign: { id: "clock-time", time },
  order: placeOfClock(time),
});

const meals: readonly SlotName[] = ["breakfast", "lunch", "teatime", "dinner", "evening-meal", "supper"];

/** How a dose stands to the meals that are its times, in the words before them; null: it does not. */
type Beside = "before" | "with" | "after" | null;

/** "Before breakfast" is another time than breakfast, and so another row; undefined: no row says it. */
const besideOf = ({ food, timing: { slots } }: Step): Beside | undefined => {
  if (food === null || food.meal !== null || food.relation === "empty-stomach") return null;
  const atMeals = slots.filter(({ name }) => meals.includes(name)).length;
  if (atMeals === 0) return null;
  if (atMeals < slots.length || food.offset !== null) return undefined;
  const { relation } = food;
  return relation === "before" || relation === "with" || relation === "after" ? relation : undefined;
};

/** Meals by the words that a sentence has for them, where those are not a row's. */
const mealWords: Readonly<Partial<Record<SlotName, string>>> = {
  lunch: "lunch",
  "evening-meal": "the evening meal",
};

const besides = ["before", "with", "after"] as const;

const drawnPlacesIn = (
  regimen: Regimen,
  numbers: SayOptions["numbers"],
  form: string | undefined,
): readonly DayPlace[] => {
  const said = sayingsOf(regimen, numbers, form);
  if (!said.ok) return [];
  return said.value.flatMap(({ meaning }) => (meaning?.id === "day-strip" ? meaning.places : []));
};

/**
 * The column of a regimen of one step that names its times of day, or of the
 * clock, and how much at each; null for everything else: a table that leaves a
 * condition out would be a wrong reading. How it stands to food is for the
 * sentences beside the table.
 */
export const dayColumnOf = (
  regimen: Regimen,
  numbers: SayOptions["numbers"],
  form: string | undefined,
): DayColumn | null => {
  const [step] = regimen.steps;
  if (step === undefined || regimen.steps.length !== 1) return null;
  const { timing, amount, unit } = step;
  const { slots, clockTimes } = timing;
  if (step.asNeeded !== null || step.dailyTotal || step.leaveOff !== null || step.ending !== null)
    return null;
  const where = whereOf(step);
  if (unit === null || where === undefined || !isOfEveryDay(timing)) return null;
  /* What time "evening" is nobody knows: words and clock are never rows of one table. */
  if (slots.length > 0 === clockTimes.length > 0) return null;
  const drawn = drawnPlacesIn(regimen, numbers, form);
  const cells: DayCell[] = [];
  for (const moment of [...slots, ...clockTimes]) {
    const row = rowOf(moment, step);
    const taken = moment.amount ?? amount;
    const said = taken === null ? null : sayAmount(taken, unit.name, numbers);
    if (row === null || said === null) return null;
    const place = drawn.find(({ at }) =>
      "name" in moment ? "name" in at && at.name === moment.name : "clock" in at && at.clock === moment.time,
    );
    const dose = place?.dose ?? null;
    cells.push({
      row,
      amount: said,
      where,
      meant: {
        moment: "name" in moment ? { name: moment.name } : { time: moment.time },
        amount: taken!,
        unit: unit.name,
      },
      picture: dose === null ? null : { id: "one-dose", dose, needed: false },
    });
  }
  if (new Set(cells.map(({ row }) => row.time)).size !== cells.length) return null;
  return { by: slots.length > 0 ? "day" : "clock", cells };
};
