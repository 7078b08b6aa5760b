// trial: answers of invented people with an effect that is known, so that the analysis can be held against it.
import type { AnswerRow, Category } from "../items/answers.ts";
import type { StudyPlan } from "../items/studyPlan.ts";
import { type Chance, chanceFrom } from "./blocks.ts";

export interface Effect {
  /** How many in a hundred understand, by arm. */
  readonly right: Readonly<Record<string, number>>;
  /** Of those who do not, how many in a hundred say the opposite. */
  readonly opposite: number;
  /** How many answers in a hundred the second judge sees otherwise. */
  readonly disagreement: number;
}

const answerOf = (chance: Chance, effect: Effect, arm: string): Category => {
  if (chance() * 100 < (effect.right[arm] ?? 0)) return "right";
  if (chance() * 100 < effect.opposite) return "opposite";
  const rest: readonly Category[] = ["wrong", "dont-know", "silent"];
  return rest[Math.floor(chance() * rest.length)]!;
};

/** Answers of as many invented people as the plan has, in its order of arms. The words say that they are invented. */
export const simulate = (plan: StudyPlan, effect: Effect, seed: number): readonly AnswerRow[] => {
  const chance = chanceFrom(seed);
  return plan.order.flatMap((arm, person) =>
    plan.items.map((item): AnswerRow => {
      const judge1 = answerOf(chance, effect, arm);
      const otherwise = chance() * 100 < effect.disagreement;
      const judge2: Category = otherwise ? (judge1 === "right" ? "wrong" : "right") : judge1;
      return {
        ...{ person: `invented-${person + 1}`, who: "person", arm, item, prompted: false },
        verbatim: "invented by a program",
        ...{ judge1, judge2, agreed: otherwise ? judge1 : null },
      };
    }),
  );
};
