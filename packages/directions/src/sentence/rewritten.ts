// directions/sentence: a reading with what its clauses tell of one another put in place, before steps are made of it.
import type { ProductFacts } from "../Interpretation.ts";
import { withBareCeiling } from "./bareCeiling.ts";
import { withChangesAfter } from "./changesAfter.ts";
import { withCountedSteps } from "./countedSteps.ts";
import { withFoodAtFour } from "./foodAtFour.ts";
import { withLater } from "./later.ts";
import { withCountInBrackets } from "./madeOf.ts";
import { withNeedBeside } from "./needBeside.ts";
import { withNeedOfBoth } from "./needOfBoth.ts";
import type { Kind } from "./placement.ts";
import { isProblem, kindsIn, type Part, type Problem, problem } from "./Taking.ts";
import { withThereafter } from "./thereafter.ts";
import { toldBeside } from "./toldBeside.ts";
import { withTurns } from "./turns.ts";

interface Rewriting {
  /** Where no clause of these kinds stands, the reading stays as it is. */
  readonly of: readonly Kind[];
  readonly rewrite: (reading: Part, product: ProductFacts) => Part | Problem;
}

/** What is left of a count in brackets says nothing. */
const withoutMadeOf = (reading: Part): Problem =>
  problem(
    "not-understood",
    reading.filter(({ clause }) => clause.kind === "madeOf"),
  );

/** In this order: a later one reads what those before it have put in place. */
const rewritings: readonly Rewriting[] = [
  { of: ["turn", "alternating", "otherDays"], rewrite: withTurns },
  { of: ["later"], rewrite: withLater },
  { of: ["ending"], rewrite: withThereafter },
  { of: ["taper"], rewrite: withCountedSteps },
  { of: ["madeOf"], rewrite: withCountInBrackets },
  { of: ["asNeeded"], rewrite: withNeedOfBoth },
  { of: ["asNeeded"], rewrite: withNeedBeside },
  { of: ["after"], rewrite: withChangesAfter },
  { of: ["food"], rewrite: withFoodAtFour },
  { of: ["clock", "slots", "food"], rewrite: toldBeside },
  { of: ["mostBare"], rewrite: withBareCeiling },
  { of: ["madeOf"], rewrite: withoutMadeOf },
];

/** The reading after all of them, or the first problem. Most readings have clauses of one or two of these kinds. */
export const rewritten = (spoken: Part, product: ProductFacts): Part | Problem => {
  let reading = spoken;
  let kinds = kindsIn(reading);
  for (const { of, rewrite } of rewritings) {
    if (!of.some((kind) => kinds.has(kind))) continue;
    const after = rewrite(reading, product);
    if (isProblem(after)) return after;
    if (after !== reading) kinds = kindsIn(after);
    reading = after;
  }
  return reading;
};
