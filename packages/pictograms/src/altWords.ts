// pictograms: numbers, days and places in plain words, as alternative texts say them.
import type { Count, Day, Side } from "./Meaning.ts";

const fractions: Readonly<Record<string, string>> = {
  "0.25": "a quarter of a",
  "0.5": "half a",
  "0.75": "three quarters of a",
};

const endings: Readonly<Record<string, string>> = {
  "25": "a quarter",
  "5": "a half",
  "75": "three quarters",
};

export const isOne = (count: Count): boolean => /^1(\.0*)?$/.test(count);

/** "1 tablet", "half a tablet", "1 and a half tablets", "2 tablets". */
export const counted = (count: Count, singular: string, plural = `${singular}s`): string => {
  const [whole = "", part = ""] = count.split(".");
  const plain = part.replace(/0+$/, "");
  const fraction = fractions[`${whole}.${plain}`];
  if (fraction) return `${fraction} ${singular}`;
  const ending = endings[plain];
  if (ending) return `${whole} and ${ending} ${plural}`;
  return `${count} ${isOne(count) ? singular : plural}`;
};

/** An amount with its unit in the singular and the plural. */
export interface Numbered {
  readonly count: Count | null;
  readonly unit: readonly [string, string];
  readonly after?: string;
}

export const dayNames: Readonly<Record<Day, string>> = {
  monday: "Monday",
  tuesday: "Tuesday",
  wednesday: "Wednesday",
  thursday: "Thursday",
  friday: "Friday",
  saturday: "Saturday",
  sunday: "Sunday",
};

/** "in the left eye", "in each ear". */
export const placed = (place: "eye" | "ear" | "nostril", side: Side): string =>
  side === "both" ? `in each ${place}` : `in the ${side} ${place}`;
