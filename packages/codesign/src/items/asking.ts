// items: whom a plan asks what, and in which order: booklets on paper and the page for a tablet go by the same.
import { chanceFrom, shuffled } from "../trial/blocks.ts";
import type { StudyPlan } from "./studyPlan.ts";

/** The code of the plan's nth person, from 1: given out for this test alone. */
export const personCode = (person: number): string => `p${String(person).padStart(3, "0")}`;

export interface Asking {
  readonly person: string;
  readonly arm: string;
  /** The plan's items, mixed for this person. */
  readonly items: readonly string[];
}

/** Two orders that follow each other share nothing: neighbours' seeds are far apart. */
const apart = 0x9e_37_79_b1;

/** Of the plan's nth person, from 1. Throws a RangeError for one whom the plan does not have. */
export const askingOf = (plan: Pick<StudyPlan, "items" | "order" | "seed">, person: number): Asking => {
  const arm = plan.order[person - 1];
  if (arm === undefined) throw new RangeError(`the plan has no person ${person}`);
  const chance = chanceFrom((plan.seed + Math.imul(apart, person)) >>> 0);
  return { person: personCode(person), arm, items: shuffled(plan.items, chance) };
};
