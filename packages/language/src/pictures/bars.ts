// pictures: the time bar: how long after a dose, or between a dose and a meal.
import type { Step } from "@plainlabel/directions";
import type { PicturedDose, SentenceMeaning } from "@plainlabel/pictograms";
import { type Drawn, ifTruly, words } from "./Drawn.ts";

type Span = NonNullable<Step["duration"]>;

interface Ends {
  readonly low: string;
  readonly high: string | null;
  readonly unit: "hour" | "minute";
}

const endsOf = ({ low, high, unit }: Span): Ends | null => {
  if (unit !== "hour" && unit !== "minute") return null;
  return { low, high: low === high ? null : high, unit };
};

/** "every 4 to 6 hours" as the words say it, and never "wait": black from the dose on, outlined to the later end. */
export const waitBar = (span: Span, dose: PicturedDose, needed: boolean): Drawn<SentenceMeaning> => {
  const ends = endsOf(span);
  return ends === null ? words("spacing") : ifTruly({ id: "wait-bar", ...ends, dose, needed }, "spacing");
};

/** "30 minutes before food". */
export const mealBar = (
  span: Span,
  relation: "before" | "after",
  dose: PicturedDose,
): Drawn<SentenceMeaning> => {
  const ends = endsOf(span);
  return ends === null ? words("spacing") : ifTruly({ id: "meal-bar", relation, ...ends, dose }, "spacing");
};
