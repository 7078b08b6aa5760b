// directions/clauses: before, with or after one meal or several: "before breakfast and dinner".
import { either, listOf, maybe, type Parser, sequence } from "../grammar/parser.ts";
import type { Clause, Span } from "./Clause.ts";
import { listJoint } from "./joints.ts";
import { type Meal, meal, mealSlot, offset, type Relation, relation, tea } from "./meals.ts";

/** The clause of food. */
export type FoodClause = Extract<Clause, { kind: "food" }>;

/** "30 minutes before food", "with breakfast", "between meals". */
export const oneMeal: Parser<FoodClause> = sequence<[Span | null, Relation, Meal], FoodClause>(
  [maybe(offset), relation, meal],
  (span, how, what) =>
    (span !== null && how !== "before" && how !== "after") || (how === "between" && what !== "meals")
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

/** "before breakfast and dinner": the meals are the times of day; "breakfast and tea" may be the drink. */
export const severalMeals: Parser<Clause> = sequence<
  [Span | null, Relation, readonly (Meal | "tea")[]],
  Clause
>(
  [
    maybe(offset),
    relation,
    listOf<Meal | "tea">(
      meal,
      sequence<[Relation | null, Meal | "tea"], Meal | "tea">(
        [maybe(relation), either<Meal | "tea">(meal, tea)],
        (again, what) => (again === null ? what : null),
      ),
      listJoint,
      2,
    ),
  ],
  (span, how, named) => {
    const meals = named.flatMap((one) => (one === "tea" ? "teatime" : (mealSlot[one] ?? [])));
    return (!named.includes("tea") || named.length > 2) &&
      meals.length === named.length &&
      new Set(meals).size === meals.length &&
      how !== "between"
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
    (span !== null && how !== "before" && how !== "after") || how === "between"
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
