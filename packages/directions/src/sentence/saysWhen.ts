// directions/sentence: what says when by itself, with no time and no number: meals, and washing.
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import { all, type Part } from "./Taking.ts";

/** "with each meal", "after meals" say when by themselves; "with food" does not. */
export const saysWhenByMeals = (part: Part): boolean =>
  all(part, "food").some(({ food }) => food.meal === "meals" && food.relation !== "between");

/** "as a soap substitute", "as a body wash": whenever one washes. */
export const saysWhenByUse = (part: Part): boolean =>
  all(part, "instruction").some(({ typed }) => washing.has(cautionOf(typed)?.id ?? ""));

const washing: ReadonlySet<string> = new Set([
  "use-as-body-wash",
  "use-instead-of-soap",
  "use-instead-of-soap-and-as-moisturiser",
]);
