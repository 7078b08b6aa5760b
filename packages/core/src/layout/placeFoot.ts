// layout: where the foot stands: on whichever labels have room, so that it opens none of its own while another can hold it.
import type { Points } from "../units.ts";
import type { Head } from "./Head.ts";
import type { Misfit, Piece } from "./Piece.ts";
import {
  type Area,
  type Filling,
  headHeight,
  heightOf,
  roomUnder,
  tailUnder,
  wordsOfPiece,
} from "./Sheet.ts";

/** Pieces that go on one label. */
type Unit = readonly [Piece, ...Piece[]];

/** Neighbours in the foot that `together` keeps on one label. */
const unitsOf = (
  foot: readonly Piece[],
  together: (before: Piece, piece: Piece) => boolean,
): readonly Unit[] => {
  const units: [Piece, ...Piece[]][] = [];
  for (const piece of foot) {
    const unit = units.at(-1);
    if (unit !== undefined && together(unit.at(-1)!, piece)) unit.push(piece);
    else units.push([piece]);
  }
  return units;
};

const ofOneWhole = (before: Piece, piece: Piece): boolean =>
  before.wholes.some((whole) => piece.wholes.includes(whole));

const ofOneFact = (before: Piece, piece: Piece): boolean => {
  const innermost = before.wholes.at(-1);
  return innermost !== undefined && innermost !== allParticulars && piece.wholes.at(-1) === innermost;
};

/** The whole that all particulars belong to. */
export const allParticulars = "particulars";

/** What a label holds above the next unit. */
type Holding = "nothing" | "words" | "foot";

const gapUnder = (holds: Holding, [first]: Unit, off: Points): Points => {
  if (holds === "nothing") return 0;
  return holds === "words" ? Math.max(first.gap, off) : first.gap;
};

/**
 * Where the units of the foot go, a label for each, in their order from the label named on; labels after the last one
 * are new. Under words the first stands off as far as the foot does anywhere. null: a unit is taller than an empty
 * label, or the set would come to `tooMany` labels.
 */
const placesFrom = (
  from: number,
  sheets: readonly Filling[],
  units: readonly Unit[],
  later: Head,
  area: Area,
  tooMany: number,
): readonly number[] | null => {
  const off = offOf(units);
  const empty = headHeight(later, area);
  const places: number[] = [];
  /* Plain loops and numbers: of all that is done for a set this is done the most often. */
  let at = from;
  /** The first unit that goes on this label. */
  let first = 0;
  let bottom: Points = sheets[at]?.bottom ?? empty;
  for (let next = 0; next < units.length; next += 1) {
    const unit = units[next]!;
    const height = heightOf(unit);
    for (;;) {
      if (at + 1 >= tooMany) return null;
      const sheet = sheets[at];
      const isBare = sheet === undefined || sheet.pieces.length === 0;
      const holds: Holding = first < next ? "foot" : isBare ? "nothing" : "words";
      const end = bottom + gapUnder(holds, unit, off) + height;
      if (end <= area.height) {
        const head = sheet?.head ?? later;
        const tail = head.low === undefined ? 0 : tailUnder(head, units.slice(first, next + 1).flat(), area);
        if (end + tail <= area.height) {
          bottom = end;
          places.push(at);
          break;
        }
      }
      if (holds === "nothing" && sheet === undefined) return null;
      at += 1;
      first = next;
      bottom = sheets[at]?.bottom ?? empty;
    }
  }
  return places;
};

/** How far the foot stands off the words above it. */
const offOf = (units: readonly Unit[]): Points => {
  let off = 0;
  for (const unit of units) off = Math.max(off, unit[0].gap);
  return off;
};

/** A way to put the foot: its units, and the label of each. */
interface Way {
  readonly units: readonly Unit[];
  readonly places: readonly number[];
  /** Of the whole set. */
  readonly labels: number;
}

/**
 * From the last label that does with the fewest more: every label is tried until one does with none. On roomy stock none
 * whose directions go on: "Scan for pictures" under "More on label 2." reads as the end of a label that is whole. Small
 * stock has no label to spare for that.
 */
const wayOf = (units: readonly Unit[], sheets: readonly Filling[], later: Head, area: Area): Way | null => {
  let best: Way | null = null;
  const first = area.roomy ? sheets.findLastIndex(({ goesOn }) => goesOn !== null) + 1 : 0;
  for (let from = sheets.length - 1; from >= first; from -= 1) {
    const places = placesFrom(from, sheets, units, later, area, best?.labels ?? Infinity);
    if (places === null) continue;
    const labels = Math.max(sheets.length, places.at(-1)! + 1);
    best = { units, places, labels };
    if (labels === sheets.length) break;
  }
  return best;
};

/**
 * Puts the foot on the last labels that hold it without another label; else where it needs the fewest more. All
 * particulars stay together where that costs no label; else each fact of them is whole (who supplied it, and where);
 * a fact that no label holds goes line by line. Refuses a line that is taller than a label.
 */
export const placeFoot = (
  sheets: Filling[],
  foot: readonly Piece[],
  later: Head,
  area: Area,
): Misfit | null => {
  if (foot.length === 0) return null;
  const together = wayOf(unitsOf(foot, ofOneWhole), sheets, later, area);
  const facts = unitsOf(foot, ofOneFact);
  const apart = together?.labels === sheets.length ? null : wayOf(facts, sheets, later, area);
  const whole = apart !== null && (together === null || apart.labels < together.labels) ? apart : together;
  const best =
    whole ??
    wayOf(
      unitsOf(foot, () => false),
      sheets,
      later,
      area,
    );
  if (best === null) {
    const room = roomUnder(later, area);
    const tallest = facts.reduce((a, b) => (heightOf(b) > heightOf(a) ? b : a));
    return { why: "too-tall", words: wordsOfPiece(tallest[0]), missing: heightOf(tallest) - room };
  }
  put(sheets, best, later, area);
  return null;
};

const put = (
  sheets: Filling[],
  { units, places }: Pick<Way, "units" | "places">,
  later: Head,
  area: Area,
): void => {
  const off = offOf(units);
  for (const [at, place] of places.entries()) {
    while (sheets.length <= place)
      sheets.push({ head: later, pieces: [], bottom: headHeight(later, area), goesOn: null });
    const sheet = sheets[place]!;
    for (const [line, piece] of units[at]!.entries()) {
      const before = sheet.pieces.at(-1)?.piece;
      const holds = before === undefined ? "nothing" : before.closing ? "foot" : "words";
      const y = sheet.bottom + (line === 0 ? gapUnder(holds, units[at]!, off) : piece.gap);
      sheet.pieces.push({ piece, y });
      sheet.bottom = y + piece.height;
    }
  }
};
