// directions/clauses: the words that a clause about food is made of: "before", "the evening meal", "half an hour".
import { either, type Parser, sequence } from "../grammar/parser.ts";
import { phrases } from "../grammar/phrases.ts";
import type { SlotName } from "../regimen/Regimen.ts";
import type { Food, Span } from "./Clause.ts";
import { timeUnit } from "./intervals.ts";
import { wholeCount } from "./numbers.ts";

export type Relation = Food["relation"];
export type Meal = NonNullable<Food["meal"]>;

export const relation: Parser<Relation> = phrases<Relation>([
  ["(before|prior to|pre)", "before"],
  ["(with|during)", "with"],
  ["after", "after"],
  ["with or after", "with-or-after"],
  ["between", "between"],
]);

export const meal: Parser<Meal> = phrases<Meal>([
  ["(food|some food|other food|any other food)", "food"],
  [
    "(meals|a meal|each meal|every meal|your meals|your meal|main meals|the meal|mealtimes|each main meal|every main meal)",
    "meals",
  ],
  ["(the|your) (two|2|three|3|) main meals", "meals"],
  ["(two|2|three|3) main meals", "meals"],
  ["(feeds|each feed|every feed|a feed|the feed|milk feeds)", "meals"],
  ["(breakfast|your breakfast|bfast|b'fast|bkfast|b / fast)", "breakfast"],
  ["(lunch|your lunch)", "lunch"],
  ["(evening meal|the evening meal|your evening meal|an evening meal)", "evening meal"],
  ["(dinner|your dinner)", "dinner"],
  ["supper", "supper"],
  ["milk", "milk"],
]);

/** The evening meal in the north of Britain, and a drink: read only where other meals stand beside it. */
export const tea: Parser<"tea"> = phrases<"tea">([["(tea|your tea)", "tea"]]);

/** Meals that come once a day, and the slot they stand for. */
export const mealSlot: Partial<Record<Meal, SlotName>> = {
  breakfast: "breakfast",
  lunch: "lunch",
  "evening meal": "evening-meal",
  dinner: "dinner",
  supper: "supper",
};

export const offset: Parser<Span> = either<Span>(
  sequence<[{ low: number; high: number }, Span["unit"]], Span>(
    [wholeCount, timeUnit],
    ({ low, high }, unit) => ({
      low: `${low}`,
      high: `${high}`,
      unit,
    }),
  ),
  phrases<Span>([
    ["(an|one) hour", { low: "1", high: "1", unit: "hour" }],
    ["(half an|half a|a half|half) (hour|hr)", { low: "0.5", high: "0.5", unit: "hour" }],
    ["(half to one|half to 1|a half to one) hour", { low: "0.5", high: "1", unit: "hour" }],
  ]),
);
