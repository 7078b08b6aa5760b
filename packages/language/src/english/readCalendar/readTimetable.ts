// language/readCalendar: the table of the times of day read back into a calendar of one day. Knows nothing of who made it.
import {
  blankStep,
  type Calendar,
  calendarOf,
  noTiming,
  regimenOf,
  type Slot,
  type SlotName,
  type Step,
  slotOf,
  type Timing,
} from "@plainlabel/directions";
import { readingsOf } from "./grammar.ts";
import { quantity } from "./readAmounts.ts";
import { moment } from "./readTimes.ts";

/** What a cell of the table says, in the label's words. */
export interface TimetableCell {
  /** "Morning", "With breakfast"; by the clock "8 am". */
  readonly time: string;
  /** "2", "10 mL", "none". */
  readonly amount: string;
}

const times: ReadonlyMap<string, SlotName> = new Map<string, SlotName>([
  ["Morning", "morning"],
  ["Breakfast", "breakfast"],
  ["Midday", "midday"],
  ["Afternoon", "afternoon"],
  ["Dinner", "dinner"],
  ["Lunchtime", "lunch"],
  ["Lunch", "lunch"],
  ["Teatime", "teatime"],
  ["Evening", "evening"],
  ["Evening meal", "evening-meal"],
  ["Supper", "supper"],
  ["Night", "night"],
  ["Bedtime", "bedtime"],
]);

type Relation = NonNullable<Step["food"]>["relation"];

/** "With breakfast": how it stands to the meal that is its time. */
const besides: readonly (readonly [string, Relation])[] = [
  ["Before ", "before"],
  ["With ", "with"],
  ["After ", "after"],
];

/** The time of a cell, and how it stands to it; "Breakfast" alone is at it. */
const parted = (time: string): { readonly time: string; readonly relation: Relation | null } => {
  const found = besides.find(([word]) => time.startsWith(word));
  if (found === undefined) return { time, relation: null };
  const rest = time.slice(found[0].length).replace(/^the /, "");
  return { time: `${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}`, relation: found[1] };
};

type Clock = Timing["clockTimes"][number];

/** "08:00" of "8 am"; null for what is no time by the clock as we say it. */
const clockIn = (time: string): string | null => {
  const [read, ...others] = readingsOf(moment, `at ${time}`);
  return read?.kind === "clock" && others.length === 0 ? read.time : null;
};

/** undefined: no cell of ours. null: nothing is taken then. */
const slotIn = ({ time, amount }: TimetableCell): Slot | Clock | null | undefined => {
  const name = times.get(time);
  const clock = name === undefined ? clockIn(time) : null;
  if (name === undefined && clock === null) return undefined;
  if (amount === "none") return null;
  const [read, ...others] = readingsOf(quantity, amount);
  if (read === undefined || others.length > 0) return undefined;
  return name === undefined ? { time: clock!, amount: read.amount } : slotOf(name, read.amount);
};

const keyOf = (one: Slot | Clock): string => ("time" in one ? one.time : one.name);

/**
 * The calendar that a timetable tells: how much at which time of a day. It says
 * neither for how many days nor of which unit a bare number is. null: a cell is
 * none of ours, or a time of day stands in it twice.
 */
export const readTimetable = (cells: readonly TimetableCell[], firstDay: string): Calendar | null => {
  const taken = cells.filter(({ amount }) => amount !== "none").map(({ time }) => parted(time).relation);
  const [relation = null] = taken;
  /* One column says one thing of meals: "before" at one and "with" at another is none of ours. */
  if (taken.some((one) => one !== relation)) return null;
  const read = cells.map(({ time, amount }) => slotIn({ time: parted(time).time, amount }));
  if (read.includes(undefined)) return null;
  const moments = read.filter((one) => one != null);
  if (moments.length === 0 || new Set(moments.map(keyOf)).size !== moments.length) return null;
  const slots = moments.filter((one) => "name" in one);
  const clockTimes = moments.filter((one) => "time" in one);
  const step = {
    ...blankStep,
    joined: "first" as const,
    action: "take" as const,
    actionSuppliedBy: "reader" as const,
    food: relation === null ? null : { relation, meal: null, offset: null },
    timing: { ...noTiming, slots, clockTimes },
  };
  return calendarOf(regimenOf([step]), firstDay);
};
