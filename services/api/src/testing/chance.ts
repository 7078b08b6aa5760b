// tests: time that stands still until told, and randomness that is the same in every run.
import { createHash } from "node:crypto";
import type { Chance } from "../store/openStore.ts";

export interface TestChance extends Chance {
  now: number;
}

/** Two of the same seed draw the same; two seeds never do. */
export const chanceFrom = (seed: string): TestChance => {
  let drawn = 0;
  const chance: TestChance = {
    now: Date.parse("2026-11-25T10:00:00Z"),
    clock: () => chance.now,
    randomBytes: (count) => {
      if (count > 32) throw new RangeError("more than one digest");
      drawn += 1;
      return createHash("sha256").update(`${seed} ${drawn}`).digest().subarray(0, count);
    },
  };
  return chance;
};
