// interpret/text: the steps of one segment of the directions: one dose, several by time of day, or several by weekday.
import type { Clause } from "./Clause.ts";
import type { Part, Segment } from "./parts.ts";
import type { RefusalCode } from "./refusalCatalogue.ts";
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
  "leastGap",
]);

/** "after meals and at bedtime": a dose after each meal, and a dose at bedtime. */
const mealsAndSlot = (part: Part): readonly [Part, Part] | null => {
  const at = part.findIndex(
    ({ joint, clause }, index) =>
      joint === "and" && clause.kind === "slots" && saysMeals(part[index - 1]?.clause ?? clause),
  );
  if (at < 0) return null;
  const meals = part.filter((_, index) => index !== at);
  const slot = part.filter((_, index) => index !== at - 1);
  return [meals, slot];
};

/** The drafts of one segment: one, or one for each group of days or meals. */
export const draftsOf = ({ parts }: Segment): readonly Draft[] | RefusalCode => {
  const [only = [], ...more] = parts;
  if (more.length > 0 && parts.every((part) => all(part, "weekdays").length === 1))
    return dosesByWeekday(parts);
  const split = more.length > 0 ? null : mealsAndSlot(only);
  if (split !== null)
    return only.some(({ clause }) => counting.has(clause.kind)) ? "ambiguous" : together(split);
  const draft = more.length > 0 ? dosesBySlot(parts) : simpleStep(only);
  return isRefusal(draft) ? draft : [draft];
};

const together = ([meals, slot]: readonly [Part, Part]): readonly Draft[] | RefusalCode => {
  const first = simpleStep(meals, true);
  const second = simpleStep(slot);
  if (isRefusal(first)) return first;
  return isRefusal(second) ? second : [first, second];
};
