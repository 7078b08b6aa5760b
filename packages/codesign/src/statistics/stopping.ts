// statistics: when a test may end before its last person. The rule is fixed before the first one.
import { fewestRight, mostConfused, type PassMark } from "./status.ts";

/** What was fixed before the first person. */
export interface Plan {
  readonly people: number;
  readonly mark: PassMark;
}

export type Stop =
  /** More critical confusions than the whole number of people would allow. */
  | "harm"
  /** So many wrong answers that the mark can no longer be met. */
  | "cannot pass"
  | "finished";

/** Whether the answers so far, in their order, end the test; null: go on. */
export const stopOf = (
  { people, mark }: Plan,
  answers: readonly { readonly right: boolean; readonly confusion: boolean }[],
): Stop | null => {
  const confusions = answers.filter(({ confusion }) => confusion).length;
  const wrong = answers.filter(({ right }) => !right).length;
  if (confusions > mostConfused(people, "raw")!) return "harm";
  if (wrong > people - fewestRight(people, mark, "met")!) return "cannot pass";
  return answers.length >= people ? "finished" : null;
};

/**
 * Wald's sequential test of 67 % against 85 %, 5 % error on either side: what it
 * decides after these answers, or null. It gives a decision and no interval.
 */
export const sequentially = (answers: readonly boolean[]): "85" | "67" | null => {
  const [low, high, error] = [0.67, 0.85, 0.05];
  const bound = Math.log((1 - error) / error);
  let sum = 0;
  for (const right of answers) {
    sum += right ? Math.log(high / low) : Math.log((1 - high) / (1 - low));
    if (sum >= bound) return "85";
    if (sum <= -bound) return "67";
  }
  return null;
};

/** People needed in each of two arms, to find a difference of these shares: 80 % power, two-sided 5 %. */
export const peopleNeeded = (one: number, two: number): number => {
  if (one === two) throw new RangeError("no number of people tells equal shares apart");
  const [alpha, power] = [1.959963984540054, 0.8416212335729143];
  const mean = (one + two) / 2;
  const spread =
    alpha * Math.sqrt(2 * mean * (1 - mean)) + power * Math.sqrt(one * (1 - one) + two * (1 - two));
  return Math.ceil((spread / (one - two)) ** 2);
};
