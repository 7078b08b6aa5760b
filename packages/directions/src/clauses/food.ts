// directions/clauses: how a dose stands to food: "30 to 60 minutes before food", "with breakfast", "on an empty stomach".
import { asTyped, either, listOf, mark, maybe, meaning, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import type { SlotName } from "../regimen/Regimen.ts";
import type { Clause, Span } from "./Clause.ts";
import { listJoint } from "./joints.ts";
import { type Meal, meal, mealSlot, offset, type Relation } from "./meals.ts";
import { atTea, type FoodClause, oneMeal, severalMeals } from "./namedMeals.ts";

/** The slot of a meal that comes once a day; null for "food", "meals" and "milk". */
export const slotOfMeal = (named: Meal | null): SlotName | null =>
  named === null ? null : (mealSlot[named] ?? null);

/** "on an empty stomach", "when your stomach is empty". */
const emptyStomach: Parser<Clause> = meaning(
  anyOf("on an empty stomach", "(when|while) (your|the) stomach is empty", "on empty stomach", "fasting"),
  (): Clause => ({
    kind: "food",
    food: { relation: "empty-stomach", meal: null, offset: null },
    meals: [],
    instruction: null,
    alsoBefore: null,
    typed: "",
  }),
);

const latin: Parser<Clause> = phrases<Clause>([
  [
    "ac",
    {
      kind: "food",
      food: { relation: "before", meal: "food", offset: null },
      meals: [],
      instruction: null,
      alsoBefore: null,
      typed: "",
    },
  ],
  [
    "pc",
    {
      kind: "food",
      food: { relation: "after", meal: "food", offset: null },
      meals: [],
      instruction: null,
      alsoBefore: null,
      typed: "",
    },
  ],
]);

/** "20 mins ac": before food, and how long. */
const latinOffset: Parser<FoodClause> = sequence<[Span, Relation], FoodClause>(
  [
    offset,
    phrases<Relation>([
      ["ac", "before"],
      ["pc", "after"],
    ]),
  ],
  (span, how) => ({
    kind: "food",
    food: { relation: how, meal: "food", offset: span },
    meals: [],
    instruction: null,
    alsoBefore: null,
    typed: "",
  }),
);

/** "c food": the "c" of "cum" stands only before what it is taken with. */
const latinWith: Parser<FoodClause> = meaning(
  phrases<Meal>([
    ["c food", "food"],
    ["c meals", "meals"],
    ["c milk", "milk"],
  ]),
  (what): FoodClause => ({
    kind: "food",
    food: { relation: "with", meal: what, offset: null },
    meals: [],
    instruction: null,
    alsoBefore: null,
    typed: "",
  }),
);

/** "immediately before food" says more than "before food": the words are kept. */
const closely: Parser<Clause> = meaning(
  asTyped(
    sequence<[Relation, Meal], FoodClause>(
      [
        phrases<Relation>([
          ["(just before|immediately before|shortly before)", "before"],
          ["(just after|immediately after|straight after|shortly after)", "after"],
          ["(with or just after|with or immediately after|with or straight after)", "with-or-after"],
        ]),
        meal,
      ],
      (how, what) => ({
        kind: "food",
        food: { relation: how, meal: what, offset: null },
        meals: [],
        instruction: null,
        alsoBefore: null,
        typed: "",
      }),
    ),
  ),
  ({ value, typed }) => ({ ...value, instruction: typed }),
);

/** "with the first mouthful of each main meal", "at the start of meals": of food, or of a meal, it is a caution. */
const firstBite: Parser<Clause> = meaning(
  asTyped(
    sequence<[true, Meal], FoodClause>(
      [anyOf("with (the|) first (mouthful|bite) of", "at (the|) (start|beginning) of"), meal],
      (_, what) =>
        what === "food" || what === "milk"
          ? null
          : {
              kind: "food",
              food: { relation: "with", meal: what, offset: null },
              meals: [],
              instruction: null,
              alsoBefore: null,
              typed: "",
            },
    ),
  ),
  ({ value, typed }) => (/(?:a|the|your) meal$/i.test(typed) ? null : { ...value, instruction: typed }),
);

/** "immediately before breakfast and evening meal": the meals are the times of day, and the words are kept. */
const closelySeveral: Parser<Clause> = meaning(
  asTyped(
    sequence<[Relation, readonly Meal[]], FoodClause>(
      [
        phrases<Relation>([
          ["(just before|immediately before|shortly before)", "before"],
          ["(just after|immediately after|straight after|shortly after)", "after"],
        ]),
        listOf(meal, meal, listJoint, 2),
      ],
      (how, named) => {
        const meals = named.flatMap((one) => mealSlot[one] ?? []);
        return meals.length === named.length && new Set(meals).size === meals.length
          ? {
              kind: "food",
              food: { relation: how, meal: null, offset: null },
              meals,
              instruction: null,
              alsoBefore: null,
              typed: "",
            }
          : null;
      },
    ),
  ),
  ({ value, typed }) => ({ ...value, instruction: typed }),
);

/** "at least an hour before food" says more than "an hour before food": the words are kept. */
const atLeast: Parser<Clause> = meaning(
  asTyped(
    sequence<[true, FoodClause], FoodClause>([anyOf("(at least|about)"), oneMeal], (_, clause) =>
      clause.food.offset === null ? null : clause,
    ),
  ),
  ({ value, typed }) => ({ ...value, instruction: typed }),
);

/** "and drink", ", caffeine or other medicines": what else comes only afterwards. */
const alsoBefore: Parser<string> = meaning(
  asTyped(
    sequence<[true | null, true], true>(
      [
        maybe(mark(",")),
        anyOf(
          "(and|or) (other|any other|) (drink|drinks|medicines|medication)",
          "(drink|drinks|caffeine|caffeine containing drinks|caffeinated drinks) (and|or) (other|any other|) (medicines|medication|medicine)",
          "(and|or) (caffeine|caffeine containing drinks)",
          "/ (drink|drinks)",
        ),
      ],
      () => true,
    ),
  ),
  ({ typed }) => typed.replace(/^, */, ""),
);

/** "30 minutes before food and drink": the rest is kept. */
const beforeAll: Parser<Clause> = sequence<[Clause, string], Clause>(
  [either<Clause>(oneMeal, atLeast), alsoBefore],
  (clause, also) =>
    clause.kind === "food" && clause.food.relation === "before" ? { ...clause, alsoBefore: also } : null,
);

/** "main meals" are fewer than meals, and a baby has feeds: the words are kept. */
const keptMeal = /\b(?:main|feeds?)\b/i;

/** Any clause about food. */
export const food: Parser<Clause> = meaning(
  asTyped(
    either<Clause>(
      oneMeal,
      severalMeals,
      atTea,
      beforeAll,
      closely,
      firstBite,
      closelySeveral,
      atLeast,
      emptyStomach,
      latin,
      latinOffset,
      latinWith,
    ),
  ),
  ({ value, typed }) =>
    value.kind === "food"
      ? { ...value, typed, instruction: value.instruction ?? (keptMeal.test(typed) ? typed : null) }
      : null,
);
