// directions/sentence: "four times a day after food and at bedtime": the food of four doses a day is three meals.
import type { Placed } from "../clauses/Clause.ts";
import { all, type Part } from "./Taking.ts";

const isFour = ({ clause }: Placed): boolean =>
  clause.kind === "times" &&
  !clause.times.upTo &&
  clause.times.low === 4 &&
  clause.times.high === 4 &&
  clause.times.per.unit === "day" &&
  clause.times.per.count === 1;

/** "after food", "pc", with nothing more said of it. */
const isPlainFood = ({ clause }: Placed): boolean =>
  clause.kind === "food" &&
  clause.food.meal === "food" &&
  clause.food.offset === null &&
  (clause.food.relation === "before" || clause.food.relation === "after") &&
  clause.instruction === null &&
  clause.alsoBefore === null;

const isOneTime = (placed: Placed | undefined): boolean =>
  placed?.clause.kind === "slots" && placed.joint === "and" && placed.clause.names.length === 1;

/** The reading with "food" as meals where one dose comes four times a day, at food and at one named time. */
export const withFoodAtFour = (reading: Part): Part => {
  if (all(reading, "dose").length !== 1 || all(reading, "times").length !== 1 || !reading.some(isFour))
    return reading;
  return reading.map(
    (placed, at): Placed =>
      isPlainFood(placed) && isOneTime(reading[at + 1]) && placed.clause.kind === "food"
        ? { ...placed, clause: { ...placed.clause, food: { ...placed.clause.food, meal: "meals" } } }
        : placed,
  );
};
