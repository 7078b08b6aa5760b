// directions/sentence: what one step of a course says of food or of the way to take it, and another does not.
import type { CautionTopic } from "../lexicon/cautions/Caution.ts";
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import { isPause } from "../regimen/pauses.ts";
import type { SlotName, Step } from "../regimen/Regimen.ts";

const mealtimes: ReadonlySet<SlotName> = new Set([
  "breakfast",
  "lunch",
  "teatime",
  "dinner",
  "evening-meal",
  "supper",
]);

const speaksOf = ({ instructions }: Step, topics: ReadonlySet<CautionTopic>): boolean =>
  instructions.some((words) => {
    const topic = cautionOf(words)?.topic;
    return topic !== undefined && topics.has(topic);
  });

const ofFood: ReadonlySet<CautionTopic> = new Set<CautionTopic>(["food"]);
const ofManner: ReadonlySet<CautionTopic> = new Set<CautionTopic>([
  "swallowing",
  "dissolving",
  "water",
  "posture",
]);

const saysFood = (step: Step): boolean =>
  step.food !== null || step.timing.slots.some(({ name }) => mealtimes.has(name)) || speaksOf(step, ofFood);

const saysManner = (step: Step): boolean => speaksOf(step, ofManner);

/**
 * "With food" in the first step of a course may be meant for all of them or for that one. What one of the steps
 * says and another does not, in words for the professional; null where there is no such thing.
 */
export const saidOfOneStep = (steps: readonly Step[]): string | null => {
  if (!steps.some(({ joined }) => joined === "then")) return null;
  const taken = steps.filter((step) => !isPause(step));
  const parts = (says: (step: Step) => boolean): boolean => taken.some(says) && !taken.every(says);
  const lacking = [
    ...(parts(saysFood) ? ["how it goes with food"] : []),
    ...(parts(saysManner) ? ["in what manner to take it"] : []),
  ];
  return lacking.length === 0 ? null : lacking.join(" and ");
};
