// directions/clauses: before, with or after one meal or several: "before breakfast and dinner".
import { either, listOf, maybe, meaning, type Parser, sequence } from "../grammar/parser.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import type { Clause, Span } from "./Clause.ts";
import { listJoint } from "./joints.ts";
import { type Meal, meal, mealSlot, offset, type Relation, relation, tea } from "./meals.ts";

/** The clause of food. */
export type FoodClause = Extract<Clause, { kind: "food" }>;

/** "30 minutes before", "an hour after"; so long "with" a meal is nothing that can be done. */
const fits = (span: Span | null, how: Relation): boolean =>
  span === null || how === "before" || how === "after";

/** "30 minutes before food", "with breakfast", "between meals". */
export const oneMeal: Parser<FoodClause> = sequence<[Span | null, Relation, Meal], FoodClause>(
  [maybe(offset), relation, meal],
  (span, how, what) =>
    !fits(span, how) || (how === "between" && what !== "meals")
      ? null
      : {
          kind: "food",
          food: { relation: how, meal: what, offset: span },
          meals: [],
          instruction: null,
          alsoBefore: null,
          typed: "",
        },
);

interface NextMeal {
  /** "and before dinner": the same said again. */
  readonly again: Relation | null;
  /** "and 30 minutes before dinner": how long, said again. */
  readonly after?: Span | null;
  readonly what: Meal | "tea";
}

/**
 * "before breakfast and dinner", "before breakfast and before dinner": the meals are the times of day; "breakfast
 * and tea" may be the drink (`sentence/toldBeside.ts`).
 */
export const severalMeals: Parser<Clause> = sequence<[Span | null, Relation, readonly NextMeal[]], Clause>(
  [
    maybe(offset),
    relation,
    listOf<NextMeal>(
      meaning(meal, (what) => ({ again: null, what })),
      either<NextMeal>(
        sequence<[Relation | null, Meal | "tea"], NextMeal>(
          [maybe(relation), either<Meal | "tea">(meal, tea)],
          (again, what) => ({ again, what }),
        ),
        sequence<[Span, Relation, Meal], NextMeal>([offset, relation, meal], (after, again, what) => ({
          after,
          again,
          what,
        })),
      ),
      listJoint,
      2,
    ),
  ],
  (span, how, named) => {
    const meals = named.flatMap(({ what }) => (what === "tea" ? "teatime" : (mealSlot[what] ?? [])));
    /* "30 minutes before breakfast and before dinner": so long before the second too? */
    const isOne = named.every(
      ({ again, after = null }) => again === null || (again === how && isDeepEqual(after, span)),
    );
    return isOne &&
      meals.length === named.length &&
      new Set(meals).size === meals.length &&
      how !== "between" &&
      fits(span, how)
      ? {
          kind: "food",
          food: { relation: how, meal: null, offset: span },
          meals,
          instruction: null,
          alsoBefore: null,
          typed: "",
        }
      : null;
  },
);

/** "with tea": whether it is the meal is told by what stands beside it (`sentence/toldBeside.ts`). */
export const atTea: Parser<FoodClause> = sequence<[Span | null, Relation, "tea"], FoodClause>(
  [maybe(offset), relation, tea],
  (span, how) =>
    !fits(span, how) || how === "between"
      ? null
      : {
          kind: "food",
          food: { relation: how, meal: null, offset: span },
          meals: ["teatime"],
          instruction: null,
          alsoBefore: null,
          typed: "",
        },
);
