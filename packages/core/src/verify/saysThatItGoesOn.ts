// verify: no label passes for the whole directions (promise 6): one on which they do not end says on which they go on.
import { bottomOf } from "./boxes.ts";
import type { Claim } from "./Claim.ts";
import { fault, onPage } from "./Claim.ts";

/** Lines of the directions' own size that a label has no room for may be left out; the label's number in the set still tells. */
const roomForLine = 1.6;

export const saysThatItGoesOn: Claim = ({ reading, set, seen }) => {
  const pagesOf = (role: string): readonly number[] =>
    reading.words.filter((word) => word.role === role).map(({ page }) => page);
  const last = Math.max(0, ...pagesOf("directions"));
  const said = new Set(pagesOf("continued"));
  return set.pages.flatMap(({ height, margins }, page) => {
    if (page >= last)
      return said.has(page)
        ? [
            fault(
              "goes-on-untrue",
              `A label says that its directions go on, and they do not ${onPage(page)}.`,
            ),
          ]
        : [];
    if (said.has(page)) return [];
    const texts = seen.pages[page]?.texts ?? [];
    const lowest = Math.max(0, ...texts.flatMap(({ ink }) => (ink === null ? [] : [bottomOf(ink)])));
    const room = height - margins.bottom - lowest;
    return room < set.floors.directions * roomForLine
      ? []
      : [fault("goes-on-unsaid", `The directions go on, and the label does not say so ${onPage(page)}.`)];
  });
};
