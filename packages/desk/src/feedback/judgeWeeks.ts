// feedback: whether there is enough to judge by, and which weeks can be judged. Pure.

/** One week of a p-chart, as the service computes it. */
export interface DeskWeek {
  /** ISO date of its Monday. */
  readonly week: string;
  readonly size: number;
  readonly notEasy: number;
  readonly proportion: number;
  readonly lower: number;
  readonly upper: number;
  readonly signal: "above" | "below" | null;
}

/**
 * What limits need before anybody is told them. These three numbers are a choice
 * of ours and no standard's: the limits rest on the normal approximation to the
 * binomial (NIST/SEMATECH e-Handbook, 6.3.3.2), which is poor for few answers,
 * and a usual share that a handful of weeks settled moves with the next one.
 */
export const fewestWeeks = 12;
export const fewestAnswers = 100;
/** A week of fewer is drawn and not judged: one answer more would move it by a tenth or more. */
export const fewestInAWeek = 10;

export const answersOf = (weeks: readonly DeskWeek[]): number =>
  weeks.reduce((sum, { size }) => sum + size, 0);

/** Whether limits are told at all. Weeks are those with answers. */
export const haveLimits = (weeks: readonly DeskWeek[]): boolean =>
  weeks.length >= fewestWeeks && answersOf(weeks) >= fewestAnswers;

export type Verdict = "worse" | "better" | "usual" | "too-few";

/** What is said of one week, where limits are told. */
export const verdictOf = ({ size, signal }: DeskWeek): Verdict => {
  if (size < fewestInAWeek) return "too-few";
  return signal === "above" ? "worse" : signal === "below" ? "better" : "usual";
};
