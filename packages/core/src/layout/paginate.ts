// layout: pieces onto as many labels as they need, in order, none torn.
import { type Points, toPoints } from "../units.ts";
import { type Fitted, fits, misfits, type Piece } from "./Piece.ts";
import type { Head } from "./runningHead.ts";

/** One label's content before its tag is known. */
export interface Sheet {
  readonly head: Head;
  readonly pieces: readonly { readonly piece: Piece; readonly y: Points }[];
}

export interface Area {
  readonly height: Points;
  /** Space above and below the rule under the head. */
  readonly headGap: Points;
}

/** Weight of the rule under the head: 0.375 mm, three dots at 203 dpi. */
export const headRuleWeight: Points = toPoints(0.375);

/** What the head takes of a label, its rule included. */
export const headHeight = (head: Head, { headGap }: Area): Points =>
  head.height + 2 * headGap + headRuleWeight;

/**
 * Fills labels from the top. A piece that can be parted between two sentences
 * fills what is left of a label; another goes to the next one whole. A piece
 * taller than an empty label is a misfit.
 */
export const paginate = (
  pieces: readonly Piece[],
  first: Head,
  later: Head,
  area: Area,
): Fitted<readonly Sheet[]> => {
  const sheets: { head: Head; pieces: { piece: Piece; y: Points }[]; bottom: Points }[] = [];
  const open = () => {
    const head = sheets.length === 0 ? first : later;
    const sheet = { head, pieces: [], bottom: headHeight(head, area) };
    sheets.push(sheet);
    return sheet;
  };
  const put = (piece: Piece, y: Points) => {
    const sheet = sheets.at(-1)!;
    sheet.pieces.push({ piece, y });
    sheet.bottom = y + piece.height;
  };
  /** Height that these pieces and their gaps take under a head. */
  const heightOf = (run: readonly Piece[]) =>
    run.reduce((sum, piece, at) => sum + piece.height + (at === 0 ? 0 : piece.gap), 0);
  const room = area.height - headHeight(later, area);
  /** Whether a new label must begin, so that the whole which begins with this piece is not torn. */
  const isTorn = (piece: Piece, rest: readonly Piece[], y: Points, last: Piece | undefined): boolean =>
    piece.wholes.some((whole) => {
      if (last?.wholes.includes(whole)) return false;
      const end = rest.findIndex((next) => !next.wholes.includes(whole));
      const height = heightOf([piece, ...rest.slice(0, end < 0 ? rest.length : end)]);
      return y + height > area.height && height <= room;
    });
  open();
  const waiting = [...pieces];
  while (waiting.length > 0) {
    const piece = waiting.shift()!;
    const sheet = sheets.at(-1)!;
    const y = sheet.bottom + (sheet.pieces.length === 0 ? 0 : piece.gap);
    if (sheet.pieces.length > 0 && isTorn(piece, waiting, y, sheet.pieces.at(-1)?.piece)) {
      open();
      waiting.unshift(piece);
      continue;
    }
    const parted = y + piece.height > area.height ? piece.part?.(area.height - y) : undefined;
    if (y + piece.height <= area.height) {
      put(piece, y);
    } else if (parted !== undefined) {
      put(parted[0], y);
      waiting.unshift(parted[1]);
    } else if (sheet.pieces.length > 0) {
      open();
      waiting.unshift(piece);
    } else {
      return misfits({
        why: "too-tall",
        words: wordsOfPiece(piece),
        missing: y + piece.height - area.height,
      });
    }
  }
  return fits(
    sheets.map((sheet) => ({ head: sheet.head, pieces: sinkFoot(sheet.pieces, area.height - sheet.bottom) })),
  );
};

/** The foot of a label stands at its bottom edge where all above it ends earlier. */
const sinkFoot = (pieces: readonly { piece: Piece; y: Points }[], room: Points) => {
  const from = pieces.findIndex(({ piece }) => piece.closing);
  if (from <= 0) return pieces;
  return pieces.map((placed, at) => (at < from ? placed : { ...placed, y: placed.y + room }));
};

const wordsOfPiece = (piece: Piece): string =>
  piece
    .place(0, 0)
    .groups.flatMap((group) => group.items)
    .map((item) => (item.kind === "text" ? item.text : ""))
    .join("")
    .slice(0, 60);
