// items: what is fixed before the first person: mark, people, arms, items, and the order in which arms are given out.
import { z } from "zod";
import { passMarks } from "../statistics/status.ts";
import { armsFor, chanceFrom } from "../trial/blocks.ts";

const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$/, "letters, digits, -, _ and ., 80 at most");
const differ = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** Everything a report is held against. Its digest is kept when it is made, and printed by each report. */
export const studyPlan = z.strictObject({
  /** How many right answers in a hundred are asked for. */
  mark: z.union(passMarks.map((mark) => z.literal(mark))),
  /** In each arm. */
  people: z.int().min(1).max(10_000),
  /** The one that the others are held against first. */
  arms: z.array(name).min(1).max(8).refine(differ, "an arm stands twice"),
  items: z.array(name).min(1).max(200).refine(differ, "an item stands twice"),
  seed: z.int().min(0).max(4_294_967_295),
  /** The arm of the first person, of the second, and so on: opened one by one, after consent. */
  order: z.array(name),
});

export type StudyPlan = z.infer<typeof studyPlan>;

/** A plan with its order of arms, the same for the same seed. */
export const planStudy = (wanted: Omit<StudyPlan, "order">): StudyPlan => {
  const { arms, people, seed } = wanted;
  const all = people * arms.length;
  return {
    ...wanted,
    order:
      arms.length === 1
        ? Array.from({ length: all }, () => arms[0]!)
        : [...armsFor(arms, all, chanceFrom(seed))],
  };
};
