// verify: on a round container the words of the dose stand where its front shows them at once.
import type { Points } from "../units.ts";
import { rightOf } from "./boxes.ts";
import type { Claim } from "./Claim.ts";
import { fault, onPage } from "./Claim.ts";

/** Half a printer's dot at 203 dpi, and the part of its size by which a letter may lean over its own edge. */
const slack: Points = 0.25;
const overhang = 0.12;

/** Judges the directions by their outlines, on labels that promise it; a label that cannot has a finding instead. */
export const doseStaysInFront: Claim = ({ reading, set }) => {
  const out = new Set<number>();
  for (const { word, page, role } of reading.words) {
    const front = set.pages[page]?.front;
    if (front === undefined || (role !== "directions" && role !== "timetable")) continue;
    for (const { ink, size } of word.texts) {
      const by = slack + size * overhang;
      if (ink !== null && (ink.x < front.left - by || rightOf(ink) > front.right + by)) out.add(page);
    }
  }
  return [...out].map((page) =>
    fault("dose-round-the-side", `Words of the dose go round the side of the container ${onPage(page)}.`),
  );
};
