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

interface Label {
  readonly head: Head;
  readonly bottom: Points;
  /** What of the foot it holds. */
  readonly foot: readonly Piece[];
  readonly holds: "nothing" | "words" | "foot";
}

/** Where a unit would end on this label. Under words it stands off as far as the foot does anywhere. */
const bottomUnder = ({ bottom, holds }: Label, unit: Unit, off: Points): Points =>
  bottom + gapUnder(holds, unit, off) + heightOf(unit);

const gapUnder = (holds: Label["holds"], [first]: Unit, off: Points): Points =>
  ({ nothing: 0, words: Math.max(first.gap, off), foot: first.gap })[holds];

/**
 * Where the units of the foot go, a label for each, in their order from the label named on; labels after the last one
 * are new. null: a unit is taller than an empty label.
 */
const placesFrom = (
  from: number,
  sheets: readonly Filling[],
  units: readonly Unit[],
  later: Head,
  area: Area,
): readonly number[] | null => {
  const labels: Label[] = sheets.map(({ head, bottom, pieces }) => ({
    head,
    bottom,
    foot: [],
    holds: pieces.length === 0 ? "nothing" : "words",
  }));
  const off = offOf(units);
  const places: number[] = [];
  let at = from;
  for (const unit of units) {
    for (; ; at += 1) {
      if (at === labels.length)
        labels.push({ head: later, bottom: headHeight(later, area), foot: [], holds: "nothing" });
      const label = labels[at]!;
      const bottom = bottomUnder(label, unit, off);
      const foot = [...label.foot, ...unit];
      if (bottom + tailUnder(label.head, foot, area) <= area.height) {
        labels[at] = { head: label.head, bottom, foot, holds: "foot" };
        places.push(at);
        break;
      }
      if (label.holds === "nothing" && at >= sheets.length) return null;
    }
  }
  return places;
};

/** How far the foot stands off the words above it. */
const offOf = (units: readonly Unit[]): Points => Math.max(0, ...units.map(([{ gap }]) => gap));

/** A way to put the foot: its units, and the label of each. */
interface Way {
  readonly units: readonly Unit[];
  readonly places: readonly number[];
}

const waysOf = (
  units: readonly Unit[],
  sheets: readonly Filling[],
  later: Head,
  area: Area,
): readonly Way[] =>
  sheets.flatMap((_, from) => {
    const places = placesFrom(from, sheets, units, later, area);
    return places === null ? [] : [{ units, places }];
  });

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
  const facts = unitsOf(foot, ofOneFact);
  const whole = [unitsOf(foot, ofOneWhole), facts].flatMap((units) => waysOf(units, sheets, later, area));
  const ways =
    whole.length > 0
      ? whole
      : waysOf(
          unitsOf(foot, () => false),
          sheets,
          later,
          area,
        );
  if (ways.length === 0) {
    const room = roomUnder(later, area);
    const tallest = facts.reduce((a, b) => (heightOf(b) > heightOf(a) ? b : a));
    return { why: "too-tall", words: wordsOfPiece(tallest[0]), missing: heightOf(tallest) - room };
  }
  const labelsOf = ({ places }: Way): number => Math.max(sheets.length, places.at(-1)! + 1);
  const best = ways.reduce((a, b) => {
    const more = labelsOf(b) - labelsOf(a);
    return more < 0 || (more === 0 && a.units === b.units) ? b : a;
  });
  put(sheets, best, later, area);
  return null;
};

const put = (sheets: Filling[], { units, places }: Way, later: Head, area: Area): void => {
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
