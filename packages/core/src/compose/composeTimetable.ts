// compose: the times of day as a table, when the directions name several.
import type { Block, TimetableSlot } from "../document/LabelDocument.ts";
import type { Interpretation } from "../interpret/Interpretation.ts";
import type { Amount, Slot, SlotName } from "../interpret/Regimen.ts";
import type { SettledNeeds } from "./readingNeeds.ts";
import { lang, plain, strong } from "./sentences.ts";

/** The four columns of the universal medication schedule, and the words of the directions that each stands for. */
const columns: readonly {
  readonly id: "morning" | "midday" | "evening" | "bedtime";
  readonly word: string;
  readonly slots: readonly SlotName[];
}[] = [
  { id: "morning", word: "Morning", slots: ["morning"] },
  { id: "midday", word: "Midday", slots: ["midday"] },
  { id: "evening", word: "Evening", slots: ["evening"] },
  { id: "bedtime", word: "Bedtime", slots: ["bedtime"] },
];

/**
 * A table only for one plain step with two or more times of day that the
 * directions name, each in a column of its own; empty columns say "none". The
 * sentences above say the same. Everything else has no table: a table that
 * leaves a condition out would be a wrong reading.
 */
export const composeTimetable = (interpretation: Interpretation, needs: SettledNeeds): readonly Block[] => {
  if (!needs.easyRead || !interpretation.understood || interpretation.regimen.steps.length !== 1) return [];
  const step = interpretation.regimen.steps[0]!;
  const { timing } = step;
  const daily =
    timing.weekdays.length === 0 && timing.every === null && timing.cycle === null && !timing.once;
  const slots = timing.slots;
  if (!daily || step.asNeeded !== null || step.dailyTotal || slots.length < 2 || timing.clockTimes.length > 0)
    return [];
  if (timing.times !== null && (timing.times.per.unit !== "day" || timing.times.per.count !== 1)) return [];
  const amounts = slots.map((slot) => slot.amount ?? step.amount);
  const placed = slots.every((slot) => columns.some((column) => column.slots.includes(slot.name)));
  if (!placed || amounts.some((amount) => amount === null)) return [];
  return [{ kind: "timetable", lang, slots: columns.map((column) => cell(column, slots, step.amount)) }];
};

const cell = (
  column: (typeof columns)[number],
  slots: readonly Slot[],
  usual: Amount | null,
): TimetableSlot => {
  const slot = slots.find((candidate) => column.slots.includes(candidate.name));
  const amount = slot?.amount ?? usual;
  return {
    time: plain(column.word, "/directions", { id: column.id }),
    amount:
      slot === undefined || amount === null
        ? plain("none", "/directions")
        : strong("exact" in amount ? amount.exact : `${amount.low} to ${amount.high}`, "/directions"),
  };
};
