// directions/sentence: "10ml after meals and at night prn" of an antacid: needed at both, and not at night alone.
import type { Placed } from "../clauses/Clause.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { isAntacid } from "../lexicon/antacids.ts";
import { saysMeals } from "./moments.ts";
import { all, type Part } from "./Taking.ts";

/**
 * The reading with its need told before the meals, where it stands right behind "after meals and at night". Of other
 * medicines a need there may be of the second time alone. Nobody takes an antacid after meals without a need, and
 * nobody is harmed where it is left out.
 */
export const withNeedOfBoth = (reading: Part, product: ProductFacts): Part => {
  const at = reading.findIndex(({ clause }) => clause.kind === "asNeeded");
  const [meals, times, need] = [reading[at - 2], reading[at - 1], reading[at]];
  if (meals === undefined || times === undefined || need === undefined) return reading;
  if (!saysMeals(meals) || times.clause.kind !== "slots" || times.joint !== "and") return reading;
  if (need.joint !== "space" && need.joint !== "comma" && need.joint !== "open") return reading;
  if (all(reading, "dose").length !== 1 || all(reading, "asNeeded").length !== 1) return reading;
  if (!isAntacid(product.name ?? "")) return reading;
  const before: Placed = { ...need, joint: "space", at: meals.at, end: meals.at };
  return [...reading.slice(0, at - 2), before, meals, times, ...reading.slice(at + 1)];
};
