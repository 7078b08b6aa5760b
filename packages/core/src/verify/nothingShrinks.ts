// verify: every word is at least as large as this person's profile allows, and no letter is squeezed.
import type { TextRole } from "../layout/LabelSet.ts";
import type { Points } from "../units.ts";
import type { Claim } from "./Claim.ts";
import { fault, onPage } from "./Claim.ts";

/** Sizes are written with three decimals. */
const slack: Points = 0.01;

/** The role is the sentence's, not the layout's; a word of no sentence needs at least the smallest size there is. */
export const nothingShrinks: Claim = ({ reading, set }) => {
  const smallest = Math.min(...Object.values(set.floors));
  const found = new Map<string, ReturnType<typeof fault>>();
  for (const { word, page, role, sentence } of reading.words) {
    const floor = role === null ? smallest : set.floors[role];
    const what: TextRole | "unknown" = role ?? "unknown";
    for (const text of word.texts) {
      if (text.size < floor - slack)
        found.set(
          `size ${page} ${what}`,
          fault(
            "type-too-small",
            `Words (${what}) are ${text.size.toFixed(1)} point ${onPage(page)}; the floor is ${floor} point.`,
            sentence?.sentence.source,
          ),
        );
      if (Math.abs(text.stretch - 1) > 0.01)
        found.set(
          `stretch ${page} ${what}`,
          fault(
            "type-squeezed",
            `Words (${what}) are squeezed, turned or mirrored ${onPage(page)}.`,
            sentence?.sentence.source,
          ),
        );
    }
  }
  return [...found.values()];
};
