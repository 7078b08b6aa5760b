// directions/sentence: lengths that are written over the seven days of a week, where they may be days of each week.
import type { Placed } from "../clauses/Clause.ts";
import type { Of } from "./placement.ts";

const daysOfWeek = 7;

/** The lengths in days that are written over 7. */
const daysOver = (reading: readonly Placed[]): readonly Of<"duration">[] =>
  reading.flatMap(({ clause }) =>
    clause.kind === "duration" && clause.over === true && clause.span.unit === "day" ? [clause] : [],
  );

const comeToWeek = (days: readonly number[]): boolean =>
  days.length > 1 && days.reduce((sum, one) => sum + one, 0) === daysOfWeek;

const overSeven = /(?<![\d./])(\d) ?\/ ?7(?![\d./])/g;

/** The same of the words of several dosages, one after another. */
export const wordsMayBeDaysOfWeek = (words: readonly string[]): boolean =>
  words.length > 1 &&
  comeToWeek(words.flatMap((one) => [...one.matchAll(overSeven)].map(([, days]) => Number(days))));

/**
 * "100mcg od for 5/7, 125mcg od for 2/7": days of each week, as what is written over 7 comes to 7. "1 od 7/7 MDS":
 * as many days as are supplied.
 */
export const mayBeDaysOfWeek = (reading: readonly Placed[]): boolean => {
  const lengths = daysOver(reading);
  if (lengths.length === 0) return false;
  const days = lengths.map(({ span }) => Number(span.high));
  const isOfSupply = reading.some(({ clause }) => clause.kind === "record");
  return (
    comeToWeek(days) ||
    (isOfSupply && lengths.some(({ bare, span }) => bare && Number(span.high) === daysOfWeek))
  );
};
