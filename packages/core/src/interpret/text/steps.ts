// interpret/text: the steps of one segment of the directions: one dose, several by time of day, or several by weekday.
import type { Segment } from "./parts.ts";
import type { RefusalCode } from "./refusalCatalogue.ts";
import { dosesBySlot, dosesByWeekday } from "./severalDoses.ts";
import { all, type Draft, isRefusal, simpleStep } from "./step.ts";

/** The drafts of one segment: one, or one for each group of weekdays. */
export const draftsOf = ({ parts }: Segment): readonly Draft[] | RefusalCode => {
  const [only, ...more] = parts;
  if (more.length > 0 && parts.every((part) => all(part, "weekdays").length === 1))
    return dosesByWeekday(parts);
  const draft = more.length > 0 ? dosesBySlot(parts) : simpleStep(only ?? []);
  return isRefusal(draft) ? draft : [draft];
};
