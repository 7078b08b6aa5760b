// language/page: lengths of time and days of reminders, in the words that a language's labels have for them.
import type { Weekday } from "@plainlabel/directions";
import { sayCounted } from "../translate/amounts.ts";
import { cell, finish, inRow, isolated, plain, textOf } from "../translate/fill.ts";
import type { Phrases } from "../translate/Phrases.ts";

/** "4 hours", "2 hours and 24 minutes". Whole minutes. */
export const lengthIn = (phrases: Phrases, minutes: number): string => {
  const say = (unit: "hour" | "minute", count: number): readonly string[] =>
    count === 0
      ? []
      : [sayCounted(phrases.periods[unit].gap, { low: String(count), high: String(count) }, phrases)];
  const parts = [...say("hour", Math.floor(minutes / 60)), ...say("minute", minutes % 60)];
  return isolated(inRow(parts, phrases), phrases);
};

/** "Every day", "Every Monday", "Every 2 weeks, on Monday". `days`: of a rhythm of weeks, in order. */
export const rhythmIn = (
  phrases: Phrases,
  { unit, every }: { readonly unit: "day" | "week" | "month"; readonly every: number },
  days: readonly Weekday[],
): string => {
  const often = sayCounted(phrases.periods[unit].every, { low: String(every), high: String(every) }, phrases);
  const named = inRow(
    days.map((day) => cell(phrases.weekdays[day][every === 1 ? "each" : "on"])),
    phrases,
  );
  const said = named === "" ? often : every === 1 ? named : `${often}${phrases.writing.comma}${named}`;
  return textOf(finish(plain(said), phrases, ""));
};
