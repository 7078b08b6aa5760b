// directions/sentence: one dose at two kinds of times: "after meals and at bedtime", "with breakfast and at bedtime".
import type { Placed } from "../clauses/Clause.ts";
import { slotOfMeal } from "../clauses/food.ts";
import type { SlotName } from "../regimen/Regimen.ts";
import { isTimeOfDay, saysMeals } from "./moments.ts";
import type { Of } from "./placement.ts";
import { type Part, type Problem, problem } from "./Taking.ts";
import { slotsAtMeal } from "./whenDisagrees.ts";

/** "10 ml after meals and at bedtime": one dose at two kinds of times becomes a dose at each. */
export const atTwoTimes = (part: Part): readonly [Part, Part] | Problem | null => {
  const at = part.findIndex(
    (placed, index) =>
      placed.joint === "and" && isTimeOfDay(placed) && index > 0 && isTimeOfDay(part[index - 1] as Placed),
  );
  if (at < 0) return null;
  const [first, second] = [part[at - 1] as Placed, part[at] as Placed];
  const count = countAtMeals(first);
  if (count === null || !isApart(first, second)) return problem("ambiguous", [first, second]);
  const counted = part.filter(({ clause }) => clause.kind === "times");
  const ofBoth = (placed: Placed, index: number): boolean =>
    counted.includes(placed) || isNeedOfBoth(placed, index < at - 1);
  if (part.some((placed, index) => !ofBoth(placed, index) && countsDoses.has(placed.clause.kind)))
    return problem("ambiguous", [first, second]);
  if (!counted.every((placed) => isADay(placed, count + namesOf(second).length)))
    return problem(
      counted.every((placed) => isADay(placed, 4)) ? "frequency-disagrees" : "ambiguous",
      counted,
    );
  const rest = part.filter((placed) => !counted.includes(placed));
  const atMeals = saysMeals(first) ? part.map((placed) => countedAs(placed, count)) : rest;
  return [atMeals.filter((placed) => placed !== second), rest.filter((placed) => placed !== first)];
};

/**
 * "10 ml prn after meals and at bedtime": a need told before both, or in a sentence of its own. Behind them it
 * may be of the second alone.
 */
const isNeedOfBoth = ({ clause, joint }: Placed, isBefore: boolean): boolean =>
  clause.kind === "asNeeded" && (isBefore || joint === "stop");

/** "four times a day": of these so many are at meals, and the words keep their count. */
const countedAs = (placed: Placed, count: number): Placed =>
  placed.clause.kind === "times"
    ? { ...placed, clause: { ...placed.clause, times: { ...placed.clause.times, low: count, high: count } } }
    : placed;

const namesOf = ({ clause }: Placed): readonly SlotName[] => (clause.kind === "slots" ? clause.names : []);

/** How many meals of a day the words name: "after meals" are three; null where they name none. */
const countAtMeals = (placed: Placed): number | null => {
  const { clause } = placed;
  if (clause.kind !== "food") return null;
  if (saysMeals(placed)) return 3;
  const named = mealsOf(clause).length;
  return named > 0 ? named : null;
};

const mealsOf = ({ food, meals }: Of<"food">): readonly SlotName[] => {
  const one = slotOfMeal(food.meal);
  return one === null ? meals : [one];
};

/**
 * "with breakfast and at bedtime": times of day with a word of their own, and
 * none at which that meal is. "Before breakfast and bedtime" may be before both.
 */
const isApart = ({ clause: meal }: Placed, { clause: times }: Placed): boolean =>
  meal.kind === "food" &&
  times.kind === "slots" &&
  !times.bare &&
  mealsOf(meal).every((name) => times.names.every((at) => slotsAtMeal[name]?.includes(at) !== true));

/** "four times a day, before meals and at bedtime": three meals and bedtime. */
const isADay = ({ clause }: Placed, count: number): boolean =>
  clause.kind === "times" &&
  !clause.times.upTo &&
  clause.times.low === count &&
  clause.times.high === count &&
  clause.times.per.count === 1 &&
  clause.times.per.unit === "day";

/** What counts doses, or limits them: with it "after meals and at bedtime" cannot be told apart into two. */
const countsDoses: ReadonlySet<string> = new Set([
  "each",
  "every",
  "once",
  "clock",
  "cycle",
  "asNeeded",
  "most",
  "mostBare",
  "mostDoses",
  "mostInAll",
  "atOnce",
  "leastGap",
]);
