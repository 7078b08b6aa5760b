// layout: where the foot stands: on whichever labels have room, so that it opens none of its own while another can hold it.
import type { Points } from "../units.ts";
import type { Head } from "./Head.ts";
import { once } from "./madeOnce.ts";
import { type Fitted, fits, misfits, type Piece } from "./Piece.ts";
import {
  type Area,
  type Filling,
  freeLine,
  headHeight,
  heightOf,
  roomUnder,
  tailHeight,
  wordsOfPiece,
} from "./Sheet.ts";
import type { Tag } from "./tag.ts";

/** Pieces that go on one label. */
interface Unit {
  readonly pieces: readonly [Piece, ...Piece[]];
  readonly height: Points;
  /** Space wanted above it. */
  readonly gap: Points;
  /** Whether one of its lines leaves room for a tag at the foot, in a label of this width. */
  readonly leavesRoomFor: (low: Tag, width: Points) => boolean;
}

interface Units {
  readonly units: readonly Unit[];
  /** How far the foot stands off the words above it. */
  readonly off: Points;
}

/** The pieces of a foot, and what of them goes on one label: many ways to lay a set out have one foot. */
export interface Foot {
  readonly pieces: readonly Piece[];
  readonly wholes: () => Units;
  readonly facts: () => Units;
  readonly lines: () => Units;
}

export interface FootPieces {
  readonly plainest: Foot;
  /** The same with the pharmacy's particulars in rows, which may save a label; null: they cannot stand in rows. */
  readonly inRows: () => Foot | null;
}

export const footOfPieces = (pieces: readonly Piece[]): Foot => ({
  pieces,
  wholes: once(() => unitsOf(pieces, ofOneWhole)),
  facts: once(() => unitsOf(pieces, ofOneFact)),
  lines: once(() => unitsOf(pieces, () => false)),
});

/** Looked at once for each tag: a foot is made for labels of one width. */
const roomForTag = (pieces: readonly Piece[]): Unit["leavesRoomFor"] => {
  const known: { readonly low: Tag; readonly width: Points; readonly leaves: boolean }[] = [];
  return (low, width) => {
    for (const one of known) if (one.low === low && one.width === width) return one.leaves;
    const leaves = pieces.some((piece) => freeLine(low, piece, width) !== undefined);
    known.push({ low, width, leaves });
    return leaves;
  };
};

/** Neighbours in the foot that `together` keeps on one label. */
const unitsOf = (foot: readonly Piece[], together: (before: Piece, piece: Piece) => boolean): Units => {
  const runs: [Piece, ...Piece[]][] = [];
  for (const piece of foot) {
    const run = runs.at(-1);
    if (run !== undefined && together(run.at(-1)!, piece)) run.push(piece);
    else runs.push([piece]);
  }
  const units = runs.map(
    (run): Unit => ({
      pieces: run,
      height: heightOf(run),
      gap: run[0].gap,
      leavesRoomFor: roomForTag(run),
    }),
  );
  return { units, off: units.reduce((off, { gap }) => Math.max(off, gap), 0) };
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

const gapUnder = (holds: Holding, { gap }: Unit, off: Points): Points => {
  if (holds === "nothing") return 0;
  return holds === "words" ? Math.max(gap, off) : gap;
};

/** What a tag at the foot takes of a label with these units. */
const tailOf = (
  { low }: Head,
  units: readonly Unit[],
  first: number,
  last: number,
  { width }: Area,
): Points => {
  if (low === undefined) return 0;
  for (let at = first; at <= last; at += 1) if (units[at]!.leavesRoomFor(low, width)) return 0;
  return tailHeight(low);
};

/**
 * Where the units of the foot go, a label for each, in their order from the label named on; labels after the last one
 * are new. Under words the first stands off as far as the foot does anywhere. null: a unit is taller than an empty
 * label, or the set would come to `tooMany` labels.
 */
const placesFrom = (
  from: number,
  sheets: readonly Filling[],
  { units, off }: Units,
  later: Head,
  area: Area,
  tooMany: number,
): readonly number[] | null => {
  const empty = headHeight(later, area);
  const places: number[] = [];
  /* Plain loops and numbers: of all that is done for a set this is done the most often. */
  let at = from;
  /** The first unit that goes on this label. */
  let first = 0;
  let bottom: Points = sheets[at]?.bottom ?? empty;
  for (let next = 0; next < units.length; next += 1) {
    const unit = units[next]!;
    for (;;) {
      if (at + 1 >= tooMany) return null;
      const sheet = sheets[at];
      const isBare = sheet === undefined || sheet.pieces.length === 0;
      const holds: Holding = first < next ? "foot" : isBare ? "nothing" : "words";
      const end = bottom + gapUnder(holds, unit, off) + unit.height;
      if (end <= area.height) {
        const head = sheet?.head ?? later;
        const tail = tailOf(head, units, first, next, area);
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

/** A way to put the foot: its units, and the label of each. */
export interface FootWay extends Units {
  readonly places: readonly number[];
  /** Of the whole set. */
  readonly labels: number;
}

/**
 * From the last label that does with the fewest more: every label is tried until one does with none. On roomy stock none
 * whose directions go on: "Scan for pictures" under "More on label 2." reads as the end of a label that is whole. Small
 * stock has no label to spare for that.
 */
const wayOf = (units: Units, sheets: readonly Filling[], later: Head, area: Area): FootWay | null => {
  let best: FootWay | null = null;
  const first = area.roomy ? sheets.findLastIndex(({ goesOn }) => goesOn !== null) + 1 : 0;
  for (let from = sheets.length - 1; from >= first; from -= 1) {
    const places = placesFrom(from, sheets, units, later, area, best?.labels ?? Infinity);
    if (places === null) continue;
    const labels = Math.max(sheets.length, places.at(-1)! + 1);
    best = { ...units, places, labels };
    if (labels === sheets.length) break;
  }
  return best;
};

/**
 * The foot on the last labels that hold it without another label; else where it needs the fewest more. All
 * particulars stay together where that costs no label; else each fact of them is whole (who supplied it, and where);
 * a fact that no label holds goes line by line. Refuses a line that is taller than a label.
 */
export const placesOfFoot = (
  sheets: readonly Filling[],
  foot: Foot,
  later: Head,
  area: Area,
): Fitted<FootWay> => {
  if (foot.pieces.length === 0) return fits({ units: [], off: 0, places: [], labels: sheets.length });
  const together = wayOf(foot.wholes(), sheets, later, area);
  const apart = together?.labels === sheets.length ? null : wayOf(foot.facts(), sheets, later, area);
  const whole = apart !== null && (together === null || apart.labels < together.labels) ? apart : together;
  const best = whole ?? wayOf(foot.lines(), sheets, later, area);
  if (best !== null) return fits(best);
  const room = roomUnder(later, area);
  const tallest = foot.facts().units.reduce((a, b) => (b.height > a.height ? b : a));
  return misfits({
    why: "too-tall",
    words: wordsOfPiece(tallest.pieces[0]),
    missing: tallest.height - room,
  });
};

/** Puts the foot on these labels, and on new ones behind them. */
export const putFoot = (
  sheets: Filling[],
  { units, off, places }: FootWay,
  later: Head,
  area: Area,
): void => {
  for (const [at, place] of places.entries()) {
    while (sheets.length <= place)
      sheets.push({ head: later, pieces: [], bottom: headHeight(later, area), goesOn: null });
    const sheet = sheets[place]!;
    const unit = units[at]!;
    for (const [line, piece] of unit.pieces.entries()) {
      const before = sheet.pieces.at(-1)?.piece;
      const holds = before === undefined ? "nothing" : before.closing ? "foot" : "words";
      const y = sheet.bottom + (line === 0 ? gapUnder(holds, unit, off) : piece.gap);
      sheet.pieces.push({ piece, y });
      sheet.bottom = y + piece.height;
    }
  }
};
