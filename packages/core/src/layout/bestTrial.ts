// layout: the best way to lay a document out on one stock: the first label complete by the gentlest moves, then fewest labels, then larger type.
import { type Arrangement, asItStands, type Move, movesFor } from "./Arrangement.ts";
import type { LayoutInput } from "./layoutLabels.ts";
import { compareMerits, isComplete } from "./merit.ts";
import { type Fitted, fits } from "./Piece.ts";
import type { Memory } from "./paragraph.ts";
import { largerMedicine, type TypeStep, typeSteps } from "./profiles.ts";
import type { Stock } from "./stocks.ts";
import { type Trial, trial } from "./trial.ts";

const isBetter = (a: Trial, b: Trial | null): boolean => b === null || compareMerits(a.merit, b.merit) < 0;

const arranged = (moves: readonly Move[]): Arrangement => Object.assign({ ...asItStands }, ...moves);

/**
 * At the floor size: adds move after move until the first label is complete or
 * there is none left, then takes back each one without which the set is as good.
 */
export const bestAtFloor = (input: LayoutInput, stock: Stock, memory: Memory): Fitted<Trial> => {
  const [step] = typeSteps(input.profile);
  const moves = movesFor(input.document, stock);
  const attempt = (made: readonly Move[]): Fitted<Trial> =>
    trial(input, stock, step!, arranged(made), memory);
  let best: Trial | null = null;
  let used: readonly Move[] = [];
  const plain = attempt([]);
  if (plain.fits) best = plain.value;
  for (let count = 1; count <= moves.length && !(best !== null && isSettled(best)); count += 1) {
    const tried = attempt(moves.slice(0, count));
    if (!tried.fits || !isBetter(tried.value, best)) continue;
    best = tried.value;
    used = moves.slice(0, count);
  }
  if (best === null) return plain;
  for (const move of [...used].reverse()) {
    const without = used.filter((one) => one !== move);
    const tried = attempt(without);
    if (!tried.fits || compareMerits(tried.value.merit, best.merit) > 0) continue;
    best = tried.value;
    used = without;
  }
  return fits(best);
};

/** No move can do better: one label, complete. */
const isSettled = ({ merit }: Trial): boolean => isComplete(merit) && merit.labels === 1;

/** The largest of the steps that costs nothing; steps grow in every role, so halving finds it. */
const grown = (
  steps: readonly TypeStep[],
  attempt: (step: TypeStep) => Fitted<Trial>,
  from: Trial,
): Trial => {
  let best = from;
  let low = -1;
  let high = steps.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const tried = attempt(steps[middle]!);
    if (tried.fits && compareMerits(tried.value.merit, from.merit) <= 0) {
      best = tried.value;
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return best;
};

/** The best trial on one stock. The directions grow before the medicine's name does. */
export const bestTrial = (input: LayoutInput, stock: Stock, memory: Memory): Fitted<Trial> => {
  const [, ...larger] = typeSteps(input.profile);
  const found = bestAtFloor(input, stock, memory);
  if (!found.fits || found.value.arrangement.head === "least") return found;
  const { arrangement } = found.value;
  const attempt = (step: TypeStep): Fitted<Trial> => trial(input, stock, step, arrangement, memory);
  const best = grown(larger, attempt, found.value);
  return fits(grown(largerMedicine(best.step), attempt, best));
};
