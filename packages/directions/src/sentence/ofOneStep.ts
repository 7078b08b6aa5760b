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

const namesTime = ({ timing }: Step): boolean => timing.slots.length + timing.clockTimes.length > 0;

/** "1 in the morning on weekdays and 2 at weekends": every step has days of the week of its own. */
const sharesOutDays = (steps: readonly Step[]): boolean =>
  steps.length > 1 && steps.every(({ timing }) => timing.weekdays.length > 0);

/** Some of them say it, and not all. */
const parts = (steps: readonly Step[], says: (step: Step) => boolean): boolean =>
  steps.some(says) && !steps.every(says);

/**
 * "With food" in the first step of a course may be meant for all of them or for that one. What one of the steps
 * says and another does not, in words for the professional; null where there is no such thing.
 */
export const saidOfOneStep = (steps: readonly Step[]): string | null => {
  const isCourse = steps.some(({ joined }) => joined === "then");
  if (!isCourse) return sharesOutDays(steps) && parts(steps, namesTime) ? "at what time of day" : null;
  const taken = steps.filter((step) => !isPause(step));
  const lacking = [
    ...(parts(taken, saysFood) ? ["how it goes with food"] : []),
    ...(parts(taken, saysManner) ? ["in what manner to take it"] : []),
  ];
  return lacking.length === 0 ? null : lacking.join(" and ");
};
