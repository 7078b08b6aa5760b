// remind: on which days a plan reminds, in words and as a picture.
import {
  isTranslated,
  type PagePhrases,
  phrasesOf,
  rhythmIn,
  type Weekday,
  weekdays,
} from "@plainlabel/core";
import type { Meaning } from "@plainlabel/pictograms";
import type { ReminderPlan } from "./reminderPlanOf.ts";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/**
 * "Every day", "Every Monday", "Every 2 weeks, on Monday and Friday". `chosen`:
 * the person's days where the directions leave them open; null while there are none.
 */
export const rhythmWords = (
  { rhythm: { unit, every }, weekdays: named, weekdaysToChoose }: ReminderPlan,
  chosen: readonly Weekday[],
  { tag, weekdays: weekdayNames }: PagePhrases,
): string | null => {
  const label = isTranslated(tag) ? phrasesOf(tag) : null;
  const often =
    label !== null
      ? rhythmIn(label, { unit, every }, [])
      : every === 1
        ? `Every ${unit}`
        : `Every ${every} ${unit}s`;
  if (unit !== "week") return often;
  const days = weekdays.filter((day) => (named.length > 0 ? named : chosen).includes(day));
  if (days.length === 0 || days.length < weekdaysToChoose) return every === 1 ? null : often;
  if (label !== null) return rhythmIn(label, { unit, every }, days);
  const names = listed(days.map((day) => weekdayNames[day]));
  return every === 1 ? `Every ${names}` : `${often}, on ${names}`;
};

/** The picture of a rhythm; null where no picture shows it. */
export const rhythmPicture = ({ rhythm: { unit, every }, weekdays: named }: ReminderPlan): Meaning | null => {
  const [day, ...others] = named;
  if (unit === "day" && every <= 2) return { id: every === 1 ? "every-day" : "every-other-day" };
  if (unit === "month" && every === 1) return { id: "once-a-month" };
  return unit === "week" && every === 1 && day !== undefined && others.length === 0
    ? { id: "once-a-week", day }
    : null;
};
