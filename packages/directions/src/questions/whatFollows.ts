// directions/questions: whether the last step is a numbered week or day that nothing follows.

import type { Regimen } from "../regimen/Regimen.ts";

/** A numbered week or day where a part of the directions begins: "week 3", "days 5 to 7"; never "a week 3 times". */
const numbered =
  /(?:^|[.;:,\n(]\s*|\b(?:then|and|in|during|on|from|for)\s+)((?:weeks?|days?)\s*\d{1,3}(?:\s*(?:-|–|to|and)\s*\d{1,3})?)\b/giu;

/**
 * The words of the last numbered week or day, where the last step has a length
 * and the directions do not say what comes after it; null otherwise. A reader
 * that knows better passes its own words to `askedOf`.
 */
export const lastNumbered = (text: string, { steps }: Regimen): string | null => {
  const last = steps.at(-1);
  if (last === undefined || last.duration === null || last.ending !== null || last.timing.once) return null;
  return lastNumberedIn(text);
};

/** The last numbered week or day of a text, as typed; null where it has none in digits. */
export const lastNumberedIn = (text: string): string | null =>
  [...text.matchAll(numbered)].at(-1)?.[1] ?? null;
