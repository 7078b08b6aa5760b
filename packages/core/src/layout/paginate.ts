// layout: pieces onto as many labels as they need: the body in order, none torn; the foot where a label has room.
import { type Points, toPoints } from "../units.ts";
import { isDirectionsWhole } from "./bodyPieces.ts";
import { endRoom, placeOfLine, tailBelow } from "./goingOn.ts";
import type { Head } from "./Head.ts";
import type { GoingOn } from "./LinePlace.ts";
import { type Fitted, fits, misfits, type Piece } from "./Piece.ts";
import { type FootPieces, type FootWay, placesOfFoot, putFoot } from "./placeFoot.ts";
import {
  type Area,
  type Filling,
  freeLine,
  headHeight,
  type PlacedPiece,
  type Sheet,
  tailUnder,
  wordsOfPiece,
} from "./Sheet.ts";

/** Parts a piece where room for the line is left; on an empty label that leaves no sentence such room, without it. */
const partAt = (
  piece: Piece,
  y: Points,
  kept: GoingOn | null,
  area: Area,
  sheet: Filling,
): readonly [Piece, Piece] | undefined =>
  piece.part?.(area.height - endRoom(sheet.head, kept, area) - y) ??
  (sheet.pieces.length === 0 ? piece.part?.(area.height - endRoom(sheet.head, null, area) - y) : undefined);

/** Most space that is added between two parts of a label. */
const mostAir: Points = toPoints(3);

/** And between two sentences of one part, where there is still some left. */
const mostInside: Points = toPoints(1);

/**
 * Fills labels from the top. A piece that can be parted between two sentences
 * fills what is left of a label; another goes to the next one whole. A piece
 * taller than an empty label is a misfit. Where the directions do not end on
 * the label on which they begin, each label before their last one ends them
 * with a line that says so; one that has no room for it is "silent".
 */
export const paginateBody = (
  body: readonly Piece[],
  first: Head,
  later: Head,
  area: Area,
  goingOn: GoingOn,
): Fitted<Filling[]> => {
  const whole = fill(body, first, later, area, null);
  return whole.fits && endOf(whole.value) <= 0 ? whole : goOn(body, first, later, area, goingOn);
};

/** The labels of the way that is taken, with every piece in its last place. */
export const finished = (sheets: readonly Filling[], area: Area): readonly Sheet[] =>
  sheets.map((sheet, at) => finish(sheet, area, at > 0));

/** The foot as it is plainest, or in rows where that saves a label, put on these labels. */
export const paginateFoot = (
  sheets: Filling[],
  feet: FootPieces,
  later: Head,
  area: Area,
): Fitted<readonly Filling[]> => {
  const way = wayOfFoot(sheets, feet, later, area);
  if (!way.fits) return way;
  putFoot(sheets, way.value, later, area);
  return fits(sheets);
};

const wayOfFoot = (
  sheets: readonly Filling[],
  { plainest, inRows }: FootPieces,
  later: Head,
  area: Area,
): Fitted<FootWay> => {
  const plain = placesOfFoot(sheets, plainest, later, area);
  if (plain.fits && plain.value.labels === sheets.length) return plain;
  const foot = inRows();
  if (foot === null) return plain;
  const rows = placesOfFoot(sheets, foot, later, area);
  if (!rows.fits || !plain.fits) return rows.fits ? rows : plain;
  return rows.value.labels < plain.value.labels ? rows : plain;
};

const isDirections = ({ wholes }: Piece): boolean => isDirectionsWhole(wholes[0]);

/** The label on which the directions end. */
const endOf = (sheets: readonly Filling[]): number =>
  sheets.findLastIndex(({ pieces }) => pieces.some(({ piece }) => isDirections(piece)));

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
  const last = endOf(withLine.value);
  for (const sheet of withLine.value.slice(0, Math.max(0, last))) {
    sheet.goesOn = placeOfLine(sheet, goingOn, area);
    const dose = sheet.pieces.find(({ piece }) => isDirections(piece));
    if (sheet.goesOn === null && dose !== undefined) {
      const least = goingOn.smaller().at(-1) ?? goingOn;
      const missing = sheet.bottom + least.height + tailBelow(sheet.head, least, area) - area.height;
      sheet.silent = { why: "too-tall", words: wordsOfPiece(dose.piece), missing };
    }
    if (sheet.goesOn?.beside === false) {
      const { height, full } = sheet.goesOn.line;
      const end = area.height - tailBelow(sheet.head, sheet.goesOn.line, area);
      sheet.bottom = Math.max(sheet.bottom + height, Math.min(sheet.bottom + full, end));
    }
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
    sheets.push({ head, pieces: [], bottom: headHeight(head, area), goesOn: null });
  };
  const put = (piece: Piece, y: Points): void => {
    const sheet = sheets.at(-1)!;
    sheet.pieces.push({ piece, y });
    sheet.bottom = Math.min(y + piece.height, area.height);
  };
  let last = goingOn === null ? undefined : body.findLast(isDirections);
  /**
   * Where directions end a label and nothing stands under them, it is their ink that must stay off the border, and not
   * the room for letters that they have not.
   */
  const overhang = (end: Piece, under: Points): Points =>
    under > 0 || !isDirections(end) ? 0 : (end.hang ?? 0);
  const waiting = [...body];
  /** Of those that wait. */
  let next = 0;
  /** Whether a new label must begin, so that the whole which begins with this piece is not torn. */
  const isTorn = (piece: Piece, y: Points, before: Piece | undefined): boolean => {
    const { head } = sheets.at(-1)!;
    const ends = (end: Piece, height: Points, from: Points, under: Points): Points =>
      from + height + under - overhang(end, under);
    for (const whole of piece.wholes) {
      if (before?.wholes.includes(whole)) continue;
      let height = piece.height;
      let end = piece;
      let holdsLast = piece === last;
      for (let at = next; at < waiting.length && waiting[at]!.wholes.includes(whole); at += 1) {
        end = waiting[at]!;
        height = height + end.height + end.gap;
        if (end === last) holdsLast = true;
      }
      const kept = last === undefined || holdsLast ? null : goingOn;
      if (ends(end, height, y, endRoom(head, kept, area)) <= area.height) continue;
      if (ends(end, height, headHeight(later, area), endRoom(later, kept, area)) <= area.height) return true;
    }
    return false;
  };
  open();
  while (next < waiting.length) {
    const piece = waiting[next]!;
    next += 1;
    const sheet = sheets.at(-1)!;
    const y = sheet.bottom + (sheet.pieces.length === 0 ? 0 : piece.gap);
    if (sheet.pieces.length > 0 && isTorn(piece, y, sheet.pieces.at(-1)?.piece)) {
      open();
      next -= 1;
      continue;
    }
    // Until the directions end, room is kept for the line that says they go on; but for a piece that fills a label.
    const fills = sheet.pieces.length === 0 && piece.part === undefined;
    const kept = last === undefined || fills ? null : goingOn;
    const under = endRoom(sheet.head, piece === last ? null : kept, area);
    const height = area.height - under + overhang(piece, under);
    const parted = y + piece.height > height ? partAt(piece, y, kept, area, sheet) : undefined;
    if (y + piece.height <= height) {
      put(piece, y);
      if (piece === last) last = undefined;
    } else if (parted !== undefined) {
      put(parted[0], y);
      /* It was parted where it is best parted: what is left is not torn again to fill this label. */
      const fitsAlone =
        headHeight(later, area) + parted[1].height + endRoom(later, kept, area) <= area.height;
      if (fitsAlone) open();
      next -= 1;
      waiting[next] = parted[1];
      if (piece === last) last = parted[1];
    } else if (sheet.pieces.length > 0) {
      open();
      next -= 1;
    } else {
      return misfits({ why: "too-tall", words: wordsOfPiece(piece), missing: y + piece.height - height });
    }
  }
  return fits(sheets);
};

/** Words beside pictures begin under one another, as far in as the widest picture wants, where that takes no height. */
const inOneColumn = (
  pieces: readonly PlacedPiece[],
  isKept: (at: number) => boolean,
): readonly PlacedPiece[] => {
  const widest = Math.max(0, ...pieces.map(({ piece }) => piece.beside?.inset ?? 0));
  return pieces.map(({ piece, y }, at) => {
    const further =
      piece.beside === undefined || piece.beside.inset >= widest || isKept(at)
        ? null
        : piece.beside.at(widest);
    return { piece: further === null ? piece : { ...piece, ...further, draws: piece.draws ?? 0 }, y };
  });
};

/** Shares spare height between the parts of a label; the foot stands at the bottom edge. */
const finish = (
  { head, pieces: filled, bottom, goesOn: line, silent }: Filling,
  area: Area,
  isLater: boolean,
): Sheet => {
  /* A line beside the last words leaves them where they are. */
  const pieces = inOneColumn(filled, (at) => line?.beside === true && at === filled.length - 1);
  const lowLine = line?.beside === false && pieces.at(-1)?.piece.closing !== true ? line.line : null;
  const said = pieces.map(({ piece }) => piece);
  const tail = lowLine !== null ? tailBelow(head, lowLine, area) : tailUnder(head, said, area);
  const spare = area.height - bottom - tail;
  const from = pieces.findIndex(({ piece }) => piece.closing);
  const end = from < 0 ? pieces.length : from;
  /* On the first label the tag may stand beside the medicine, which keeps its place under the head. */
  const opensPart = (at: number): boolean =>
    at < end && (at === 0 ? isLater : pieces[at]!.piece.wholes[0] !== pieces[at - 1]!.piece.wholes[0]);
  const gaps = pieces.filter((_, at) => opensPart(at)).length + (end < pieces.length && end > 0 ? 1 : 0);
  const air = gaps === 0 ? 0 : Math.min(mostAir, spare / gaps);
  const inside = pieces.filter((_, at) => at > 0 && at < end && !opensPart(at)).length;
  const left = spare - air * gaps;
  const airInside = inside === 0 ? 0 : Math.min(mostInside, left / inside);
  let moved = 0;
  const placed = pieces.map(({ piece, y }, at) => {
    if (opensPart(at)) moved += air;
    else if (at > 0 && at < end) moved += airInside;
    return { piece, y: y + (at < end || end === 0 ? moved : spare) };
  });
  return {
    head,
    pieces: placed,
    ...(silent === undefined ? {} : { silent }),
    goesOn: line === null ? null : { ...line, y: line.y + moved },
    tagAt: tagAt(head, placed, area),
  };
};

/** The top of a tag at the foot: on the base line of the lowest words that leave it room, or at the bottom edge. */
const tagAt = ({ low }: Head, placed: readonly PlacedPiece[], area: Area): Points => {
  if (low === undefined) return 0;
  for (const { piece, y } of placed.toReversed()) {
    const line = freeLine(low, piece, area.width);
    if (line !== undefined) return y + line.baseline - low.baseline;
  }
  return area.height - low.height;
};
