// directions/sentence: what names a time within the day: a time of day, the clock, or a meal.
import type { Placed } from "../clauses/Clause.ts";
import { slotOfMeal } from "../clauses/food.ts";

/** "after meals": at each of them, so "and at bedtime" can follow. */
export const saysMeals = ({ clause }: Placed): boolean =>
  clause.kind === "food" && clause.food.meal === "meals";

/** A time within the day: named, by the clock, or a meal. */
export const isTimeOfDay = (placed: Placed): boolean => {
  const { clause } = placed;
  if (clause.kind === "slots" || clause.kind === "clock") return true;
  return (
    clause.kind === "food" &&
    (clause.meals.length > 0 || slotOfMeal(clause.food.meal) !== null || saysMeals(placed))
  );
};
