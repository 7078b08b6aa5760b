// verify: every word is at least as large as this person's profile allows, and no letter is squeezed.
import type { LabelSet, TextRole } from "../layout/LabelSet.ts";
import { type Points, toPoints } from "../units.ts";
import type { Claim } from "./Claim.ts";
import { fault, onPage } from "./Claim.ts";

/** Sizes are written with three decimals. */
const slack: Points = 0.01;

/**
 * Person and medicine on the first label of stock under 60 mm may be 12 point, whatever the profile, and on larger stock
 * 16 point where a name is too long; nowhere else, never less. The line that sends on to the next label may be 12 point
 * on a label that has no room for it in the directions' size.
 */
const least = { size: 12, height: toPoints(60), longName: 16 };

const floorOn = (set: LabelSet, page: number, role: TextRole): Points => {
  const { headFloor, lineFloor, height = 0 } = set.pages[page] ?? {};
  if (role === "continued" && lineFloor !== undefined)
    return Math.max(least.size, Math.min(lineFloor, set.floors[role]));
  const isHead = role === "name" || role === "medicine";
  if (headFloor === undefined || !isHead || page > 0) return set.floors[role];
  return Math.min(
    set.floors[role],
    Math.max(headFloor, height >= least.height ? least.longName : least.size),
  );
};

/** The role is the sentence's, not the layout's; a word of no sentence needs at least the smallest size there is. */
export const nothingShrinks: Claim = ({ reading, set }) => {
  const smallest = Math.min(...Object.values(set.floors));
  const found = new Map<string, ReturnType<typeof fault>>();
  for (const { word, page, role, sentence } of reading.words) {
    const floor = role === null ? smallest : floorOn(set, page, role);
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
