// layout: pieces onto as many labels as they need: the body in order, none torn; the foot where a label has room.
import { type Points, toPoints } from "../units.ts";
import type { BodyPieces } from "./bodyPieces.ts";
import { type Fitted, fits, type Misfit, misfits, type Piece } from "./Piece.ts";
import type { Head } from "./runningHead.ts";

/** One label's content before its tag is known. */
export interface Sheet {
  readonly head: Head;
  readonly pieces: readonly PlacedPiece[];
  /** The directions go on from here to the next label: the line that says so stands at this height. */
  readonly goesOnAt: Points | null;
}

export interface PlacedPiece {
  readonly piece: Piece;
  readonly y: Points;
}

export interface Area {
  readonly height: Points;
  /** Space above and below the rule under the head. */
  readonly headGap: Points;
  /** Weight of the rule under the head; 0 where there is none. */
  readonly headRule: Points;
}

/** Weight of the rule under the head on roomy stock: 0.375 mm, three dots at 203 dpi. */
export const headRuleWeight: Points = toPoints(0.375);

/** What the head takes of a label, its rule included. */
export const headHeight = (head: Head, { headGap, headRule }: Area): Points =>
  head.height + 2 * headGap + headRule;

/** The line with which directions that go on end a label: its height, and which pieces it may stand after. */
export interface GoingOn {
  readonly height: Points;
  readonly isDirections: (piece: Piece) => boolean;
}

interface Filling {
  readonly head: Head;
  readonly pieces: PlacedPiece[];
  bottom: Points;
  goesOnAt: Points | null;
}

/** Parts a piece where room for the line is left; on an empty label that leaves no sentence such room, without it. */
const partAt = (
  piece: Piece,
  y: Points,
  kept: Points,
  area: Area,
  sheet: Filling,
): readonly [Piece, Piece] | undefined =>
  piece.part?.(area.height - kept - y) ??
  (sheet.pieces.length === 0 ? piece.part?.(area.height - y) : undefined);

/** Height that these pieces and their gaps take under a head. */
const heightOf = (run: readonly Piece[]): Points =>
  run.reduce((sum, piece, at) => sum + piece.height + (at === 0 ? 0 : piece.gap), 0);

/** Most space that is added between two parts of a label. */
const mostAir: Points = toPoints(3);

/**
 * Fills labels from the top. A piece that can be parted between two sentences
 * fills what is left of a label; another goes to the next one whole. A piece
 * taller than an empty label is a misfit. Where the directions do not end on
 * the label on which they begin, each label before their last one ends them
 * with a line that says so.
 */
export const paginate = (
  { body, foot }: BodyPieces,
  first: Head,
  later: Head,
  area: Area,
  goingOn: GoingOn,
): Fitted<readonly Sheet[]> => {
  const whole = fill(body, first, later, area, null);
  const filled =
    whole.fits && isTogether(whole.value, goingOn) ? whole : goOn(body, first, later, area, goingOn);
  if (!filled.fits) return filled;
  const sheets = filled.value;
  const placed = placeFoot(sheets, foot, later, area);
  if (placed !== null) return misfits(placed);
  return fits(sheets.map((sheet) => finish(sheet, area)));
};

/** The label on which the directions end. */
const endOf = (sheets: readonly Filling[], { isDirections }: GoingOn): number =>
  sheets.findLastIndex(({ pieces }) => pieces.some(({ piece }) => isDirections(piece)));

const isTogether = (sheets: readonly Filling[], goingOn: GoingOn): boolean => endOf(sheets, goingOn) <= 0;

/** Fills with room kept for the line, and puts the line on each label before the one on which the directions end. */
const goOn = (
  body: readonly Piece[],
  first: Head,
  later: Head,
  area: Area,
  goingOn: GoingOn,
): Fitted<Filling[]> => {
  const withLine = fill(body, first, later, area, goingOn);
  if (!withLine.fits) return withLine;
  const last = endOf(withLine.value, goingOn);
  for (const sheet of withLine.value.slice(0, Math.max(0, last))) {
    if (sheet.bottom + goingOn.height > area.height) continue;
    sheet.goesOnAt = sheet.bottom;
    sheet.bottom += goingOn.height;
  }
  return withLine;
};

const fill = (
  body: readonly Piece[],
  first: Head,
  later: Head,
  area: Area,
  goingOn: GoingOn | null,
): Fitted<Filling[]> => {
  const sheets: Filling[] = [];
  const open = (): void => {
    const head = sheets.length === 0 ? first : later;
    sheets.push({ head, pieces: [], bottom: headHeight(head, area), goesOnAt: null });
  };
  const put = (piece: Piece, y: Points): void => {
    const sheet = sheets.at(-1)!;
    sheet.pieces.push({ piece, y });
    sheet.bottom = y + piece.height;
  };
  let last = goingOn === null ? undefined : body.findLast(goingOn.isDirections);
  const room = area.height - headHeight(later, area);
  /** Whether a new label must begin, so that the whole which begins with this piece is not torn. */
  const isTorn = (piece: Piece, rest: readonly Piece[], y: Points, before: Piece | undefined): boolean =>
    piece.wholes.some((whole) => {
      if (before?.wholes.includes(whole)) return false;
      const end = rest.findIndex((next) => !next.wholes.includes(whole));
      const run = [piece, ...rest.slice(0, end < 0 ? rest.length : end)];
      const kept = last === undefined || run.includes(last) ? 0 : goingOn!.height;
      const height = heightOf(run) + kept;
      return y + height > area.height && height <= room;
    });
  open();
  const waiting = [...body];
  while (waiting.length > 0) {
    const piece = waiting.shift()!;
    const sheet = sheets.at(-1)!;
    const y = sheet.bottom + (sheet.pieces.length === 0 ? 0 : piece.gap);
    if (sheet.pieces.length > 0 && isTorn(piece, waiting, y, sheet.pieces.at(-1)?.piece)) {
      open();
      waiting.unshift(piece);
      continue;
    }
    // Until the directions end, room is kept for the line that says they go on; but for a piece that fills a label.
    const fills = sheet.pieces.length === 0 && piece.part === undefined;
    const kept = last === undefined || fills ? 0 : goingOn!.height;
    const height = area.height - (piece === last ? 0 : kept);
    const parted = y + piece.height > height ? partAt(piece, y, kept, area, sheet) : undefined;
    if (y + piece.height <= height) {
      put(piece, y);
      if (piece === last) last = undefined;
    } else if (parted !== undefined) {
      put(parted[0], y);
      waiting.unshift(parted[1]);
      if (piece === last) last = parted[1];
    } else if (sheet.pieces.length > 0) {
      open();
      waiting.unshift(piece);
    } else {
      return misfits({ why: "too-tall", words: wordsOfPiece(piece), missing: y + piece.height - height });
    }
  }
  return fits(sheets);
};

/** The pieces of the foot that stand on one label wherever one can hold them. */
const footUnits = (foot: readonly Piece[]): readonly (readonly Piece[])[] => {
  const units: Piece[][] = [];
  for (const piece of foot) {
    const unit = units.at(-1);
    const together = unit?.at(-1)?.wholes.some((whole) => piece.wholes.includes(whole)) ?? false;
    if (together) unit!.push(piece);
    else units.push([piece]);
  }
  return units;
};

/**
 * Where the units of the foot go, a label for each, in their order from the label named on; labels after the last one
 * are new. null: a unit is taller than an empty label.
 */
const placesFrom = (
  from: number,
  sheets: readonly Filling[],
  units: readonly (readonly Piece[])[],
  later: Head,
  area: Area,
): readonly number[] | null => {
  const bottoms = sheets.map(({ bottom, pieces }) => ({ bottom, empty: pieces.length === 0 }));
  const places: number[] = [];
  let at = from;
  for (const unit of units) {
    for (; ; at += 1) {
      if (at === bottoms.length) bottoms.push({ bottom: headHeight(later, area), empty: true });
      const label = bottoms[at]!;
      const bottom = label.bottom + (label.empty ? 0 : unit[0]!.gap) + heightOf(unit);
      if (bottom <= area.height) {
        bottoms[at] = { bottom, empty: false };
        places.push(at);
        break;
      }
      if (label.empty && at >= sheets.length) return null;
    }
  }
  return places;
};

/** Puts the foot on the last labels that hold it without another label; else where it needs the fewest more. */
const placeFoot = (sheets: Filling[], foot: readonly Piece[], later: Head, area: Area): Misfit | null => {
  if (foot.length === 0) return null;
  // A unit that no label holds whole goes line by line.
  const whole = footUnits(foot);
  const units =
    placesFrom(sheets.length, sheets, whole, later, area) === null ? foot.map((one) => [one]) : whole;
  const ways = sheets
    .map((_, from) => placesFrom(from, sheets, units, later, area))
    .filter((places) => places !== null);
  if (ways.length === 0) {
    const room = area.height - headHeight(later, area);
    const tallest = units.reduce((a, b) => (heightOf(b) > heightOf(a) ? b : a));
    return { why: "too-tall", words: wordsOfPiece(tallest[0]!), missing: heightOf(tallest) - room };
  }
  const labelsOf = (places: readonly number[]): number => Math.max(sheets.length, places.at(-1)! + 1);
  const best = ways.reduce((a, b) => (labelsOf(b) <= labelsOf(a) ? b : a));
  for (const [at, place] of best.entries()) {
    while (sheets.length <= place)
      sheets.push({ head: later, pieces: [], bottom: headHeight(later, area), goesOnAt: null });
    const sheet = sheets[place]!;
    for (const piece of units[at]!) {
      const y = sheet.bottom + (sheet.pieces.length === 0 ? 0 : piece.gap);
      sheet.pieces.push({ piece, y });
      sheet.bottom = y + piece.height;
    }
  }
  return null;
};

/** Shares spare height between the parts of a label; the foot stands at the bottom edge. */
const finish = ({ head, pieces, bottom, goesOnAt }: Filling, area: Area): Sheet => {
  const spare = area.height - bottom;
  const from = pieces.findIndex(({ piece }) => piece.closing);
  const end = from < 0 ? pieces.length : from;
  const opensPart = (at: number): boolean =>
    at > 0 && at < end && pieces[at]!.piece.wholes[0] !== pieces[at - 1]!.piece.wholes[0];
  const gaps = pieces.filter((_, at) => opensPart(at)).length + (end < pieces.length && end > 0 ? 1 : 0);
  const air = gaps === 0 ? 0 : Math.min(mostAir, spare / gaps);
  let moved = 0;
  const placed = pieces.map(({ piece, y }, at) => {
    if (opensPart(at)) moved += air;
    return { piece, y: y + (at < end || end === 0 ? moved : spare) };
  });
  return { head, pieces: placed, goesOnAt: goesOnAt === null ? null : goesOnAt + moved };
};

const wordsOfPiece = (piece: Piece): string =>
  piece
    .place(0, 0)
    .groups.flatMap((group) => group.items)
    .map((item) => (item.kind === "text" ? item.text : ""))
    .join("")
    .slice(0, 60);
