// verify: no label passes for the whole directions (promise 6): one on which they do not end says on which they go on.
import { bottomOf } from "./boxes.ts";
import type { Claim } from "./Claim.ts";
import { fault, onPage } from "./Claim.ts";

/**
 * Only a label that holds none of the directions may leave the line out, where it has no room: the line takes this many
 * of its sizes, two lines on narrow stock. Its number in the set still tells.
 */
const roomForLine = 2.8;

export const saysThatItGoesOn: Claim = ({ document, reading, set, seen }) => {
  const directions = new Set(
    document.blocks.flatMap((block) => (block.kind === "directions" ? block.sentences : [])),
  );
  const doses = new Set(
    reading.words.flatMap(({ sentence, page }) =>
      sentence !== null && directions.has(sentence.sentence) ? [page] : [],
    ),
  );
  const said = new Set(reading.words.filter(({ role }) => role === "continued").map(({ page }) => page));
  const last = Math.max(0, ...doses);
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
    return !doses.has(page) && room < set.floors.directions * roomForLine
      ? []
      : [fault("goes-on-unsaid", `The directions go on, and the label does not say so ${onPage(page)}.`)];
  });
};
