// directions/sentence: the steps of one segment of the directions: one dose, several by time of day, or several by weekday.
import type { Clause } from "../clauses/Clause.ts";
import { slotOfMeal } from "../clauses/food.ts";
import type { RefusalCode } from "../refusing/refusalCatalogue.ts";
import type { Part, Segment } from "./parts.ts";
import { dosesBySlot, dosesByWeekday } from "./severalDoses.ts";
import { all, type Draft, isRefusal, simpleStep } from "./step.ts";
import { saysMeals } from "./wording.ts";

/** What counts doses, or limits them: with it "after meals and at bedtime" cannot be told apart into two. */
const counting: ReadonlySet<Clause["kind"]> = new Set([
  "times",
  "each",
  "every",
  "once",
  "clock",
  "cycle",
  "asNeeded",
  "most",
  "mostDoses",
  "mostInAll",
  "leastGap",
]);

/** "after meals and at bedtime": a dose after each meal, and a dose at bedtime. */
const mealsAndSlot = (part: Part): readonly [Part, Part] | null => {
  const at = part.findIndex(
    ({ joint, clause }, index) =>
      joint === "and" && clause.kind === "slots" && saysMeals(part[index - 1]?.clause ?? clause),
  );
  if (at < 0) return null;
  const rest = part.filter(({ clause }) => !isFourADay(clause));
  const [meals, slot] = [part[at - 1], part[at]];
  return [rest.filter((placed) => placed !== slot), rest.filter((placed) => placed !== meals)];
};

/** "four times a day, before meals and at bedtime": three meals and bedtime, so the count adds nothing. */
const isFourADay = (clause: Clause): boolean =>
  clause.kind === "times" &&
  !clause.times.upTo &&
  clause.times.low === 4 &&
  clause.times.high === 4 &&
  clause.times.per.unit === "day";

/** "10 units before meals and 20 units at bedtime": each dose right before its own time, and nothing else beside. */
const mealsThenSlot = (parts: readonly Part[]): readonly [Part, Part] | null => {
  const [first = [], second = []] = parts;
  const meals = all(first, "food");
  const slots = all(second, "slots");
  const plain = [...first, ...second].every(({ clause }) => besideMeals.has(clause.kind));
  return parts.length === 2 && plain && meals.length === 1 && meals.every(saysMeals) && slots.length === 1
    ? [first, second]
    : null;
};

const besideMeals: ReadonlySet<Clause["kind"]> = new Set(["action", "dose", "food", "slots", "route"]);

/** The drafts of one segment: one, or one for each group of days or meals. */
export const draftsOf = ({ parts }: Segment, injects: boolean): readonly Draft[] | RefusalCode => {
  const [only = [], ...more] = parts;
  if (more.length > 0 && parts.every((part) => all(part, "weekdays").length === 1))
    return dosesByWeekday(parts, injects);
  const split = more.length > 0 ? mealsThenSlot(parts) : mealsAndSlot(only);
  if (split !== null) {
    const counts = split.some((part) => part.some(({ clause }) => counting.has(clause.kind)));
    return counts ? "ambiguous" : together(split, injects);
  }
  const draft = more.length > 0 ? dosesBySlot(parts) : simpleStep(only, { injects });
  if (!isRefusal(draft)) return [draft];
  return more.length > 0 && areApart(parts) ? together(parts, injects) : draft;
};

/**
 * "1 tablet (5 mg) in the morning and 2 tablets (10 mg) at night": each dose has
 * its own strength or meal, so each is a step, and nothing else is said of any.
 */
const areApart = (parts: readonly Part[]): boolean => {
  const names = parts.map((part) => [
    ...all(part, "slots").flatMap((slots) => slots.names),
    ...all(part, "food").flatMap(({ food }) => slotOfMeal(food.meal) ?? []),
  ]);
  const flat = names.flat();
  const units = new Set(parts.flatMap((part) => all(part, "dose").flatMap(({ dose }) => dose.unit ?? [])));
  return (
    units.size <= 1 &&
    parts.every((part) => all(part, "slots").length + all(part, "food").length === 1) &&
    parts.every((part) => part.every(({ clause }) => besideMeals.has(clause.kind))) &&
    parts.every((part) => all(part, "dose").length === 1) &&
    names.every((own) => own.length === 1) &&
    new Set(flat).size === flat.length
  );
};

/** A step for each part, all of them joined by "and". */
const together = (parts: readonly Part[], injects: boolean): readonly Draft[] | RefusalCode => {
  const drafts = parts.map((part) =>
    simpleStep(part, { atMeals: all(part, "food").some(saysMeals), injects }),
  );
  const refusal = drafts.find(isRefusal);
  return refusal ?? drafts.filter((draft): draft is Draft => !isRefusal(draft));
};
