// directions/sentence: "for 3 days to complete a 7 day course": how long is left, and less than the course.
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import type { Step } from "../regimen/Regimen.ts";

const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

/** "7 day" or "1 week" in days, a month as thirty of them. */
const daysOf = (length: string): number => {
  const [count = "", unit = ""] = length.split(" ");
  return Number(count) * (daysIn[unit.replace(/s$/, "")] ?? 0);
};

/**
 * False where words name a course that is finished, and how much of it is left is not told, or no less than it; and
 * where other steps stand beside: whose days are those of the course?
 */
export const endsItsCourse = (
  instructions: readonly string[],
  span: Step["duration"],
  ofSeveral: boolean,
): boolean =>
  instructions.every((words) => {
    const caution = cautionOf(words);
    if (caution?.id !== "last-days-of-course") return true;
    return (
      !ofSeveral &&
      span !== null &&
      daysOf(`${span.high} ${span.unit}`) < daysOf(caution.values.shelfLife ?? "")
    );
  });

/** "until clear for 2 weeks", "for 5 days until seen by GP": the first that comes, or clear for two weeks? */
export const hasTwoEnds = (instructions: readonly string[], span: Step["duration"]): boolean =>
  span !== null &&
  instructions.some(
    (words) =>
      /^(?:(?:continue|carry on|keep taking|keep using|to continue|and) )*(?:until|till)\b/i.test(words) &&
      cautionOf(words)?.id !== "finish-the-course",
  );

/** "1 twice a day 2 weeks post op": for two weeks, or from two weeks after it? Behind "for" it is a length. */
export const mayBeDateOfOperation = (instructions: readonly string[], isBare: boolean): boolean =>
  isBare && instructions.some((words) => cautionOf(words)?.id === "after-operation");
