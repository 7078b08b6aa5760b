// language/readCalendar: the table of the times of day read back into a calendar of one day. Knows nothing of who made it.
import {
  blankStep,
  type Calendar,
  calendarOf,
  noTiming,
  regimenOf,
  type Slot,
  type SlotName,
  slotOf,
} from "@plainlabel/directions";
import { readingsOf } from "./grammar.ts";
import { quantity } from "./readAmounts.ts";

/** What a cell of the table says, in the label's words. */
export interface TimetableCell {
  /** "Morning", "Lunchtime". */
  readonly time: string;
  /** "2", "10 mL", "none". */
  readonly amount: string;
}

const times: ReadonlyMap<string, SlotName> = new Map<string, SlotName>([
  ["Morning", "morning"],
  ["Breakfast", "breakfast"],
  ["Midday", "midday"],
  ["Lunchtime", "lunch"],
  ["Teatime", "teatime"],
  ["Evening", "evening"],
  ["Evening meal", "evening-meal"],
  ["Supper", "supper"],
  ["Night", "night"],
  ["Bedtime", "bedtime"],
]);

/** undefined: no cell of ours. null: nothing is taken then. */
const slotIn = ({ time, amount }: TimetableCell): Slot | null | undefined => {
  const name = times.get(time);
  if (name === undefined) return undefined;
  if (amount === "none") return null;
  const read = readingsOf(quantity, amount);
  return read.length === 1 ? slotOf(name, read[0]!.amount) : undefined;
};

/**
 * The calendar that a timetable tells: how much at which time of a day. It says
 * neither for how many days nor of which unit a bare number is. null: a cell is
 * none of ours, or a time of day stands in it twice.
 */
export const readTimetable = (cells: readonly TimetableCell[], firstDay: string): Calendar | null => {
  const read = cells.map(slotIn);
  if (read.includes(undefined)) return null;
  const slots = read.filter((slot) => slot != null);
  if (slots.length === 0 || new Set(slots.map(({ name }) => name)).size !== slots.length) return null;
  const step = {
    ...blankStep,
    joined: "first" as const,
    action: "take" as const,
    actionSuppliedBy: "reader" as const,
    timing: { ...noTiming, slots },
  };
  return calendarOf(regimenOf([step]), firstDay);
};
