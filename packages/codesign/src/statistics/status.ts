// statistics: what may be said of a picture or a phrase after people were asked. Never a bare "passed".
import { wilson } from "./wilson.ts";

/** ISO 3864 and ANSI Z535.3 ask for these shares of right answers. */
export const passMarks = [67, 85] as const;
export type PassMark = (typeof passMarks)[number];

/** ANSI Z535.3: answers that are the opposite or would harm. */
export const mostConfusions = 0.05;

/** Fewer people than this are a look, not a test. */
export const leastPeople = 20;

/** Everyone who was shown it counts: silence and "I don't know" are not right, and are never dropped. */
export interface Asked {
  readonly of: number;
  readonly right: number;
  /** Opposite or dangerous answers. */
  readonly confusions: number;
}

export type StatusWord =
  | "untested"
  | `looked at (${number})`
  | `under ${PassMark} (${number})`
  | `met ${PassMark} (${number})`
  | `sure of ${PassMark} (${number})`
  | `confused (${number})`;

/**
 * The status against a mark that was chosen before anybody was asked. "met" is the
 * share itself, "sure of" its Wilson lower limit; too many confusions stand before
 * both. Throws where the counts cannot be.
 */
export const statusOf = ({ of, right, confusions }: Asked, mark: PassMark): StatusWord => {
  if (of === 0) return "untested";
  if (right + confusions > of) throw new RangeError("more answers than people");
  const { share, low } = wilson(right, of);
  if (wilson(confusions, of).share > mostConfusions) return `confused (${of})`;
  if (of < leastPeople) return `looked at (${of})`;
  if (low >= mark / 100) return `sure of ${mark} (${of})`;
  // 0.67 * 100 is 67.00000000000001: compared in whole answers.
  return right * 100 >= mark * of && share > 0 ? `met ${mark} (${of})` : `under ${mark} (${of})`;
};

/** Of so many people, the fewest right answers with which the mark is met, or is sure; null where even all would not do. */
export const fewestRight = (of: number, mark: PassMark, how: "met" | "sure"): number | null => {
  for (let right = 0; right <= of; right++)
    if (how === "met" ? right * 100 >= mark * of : wilson(right, of).low >= mark / 100) return right;
  return null;
};

/**
 * Of so many people, the most confusions that are still 5 % or less; as a share, or with its Wilson upper limit
 * (null: not even none).
 */
export const mostConfused = (of: number, how: "raw" | "sure"): number | null => {
  for (let confusions = of; confusions >= 0; confusions--)
    if (how === "raw" ? confusions / of <= mostConfusions : wilson(confusions, of).high <= mostConfusions)
      return confusions;
  return null;
};
