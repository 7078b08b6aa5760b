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
  readonly headRule: boolean;
  /** Space under the head. */
  readonly headGap: Points;
}

/** Weight of the rule under the head on roomy stock. */
export const headRuleWeight: Points = toPoints(0.5);

/** Fills labels from the top; a piece taller than an empty label is a misfit. */
export const paginate = (
  pieces: readonly Piece[],
  first: Head,
  later: Head,
  area: Area,
): Fitted<readonly Sheet[]> => {
  const sheets: { head: Head; pieces: { piece: Piece; y: Points }[]; bottom: Points }[] = [];
  const top = (head: Head) =>
    head.height + area.headGap + (area.headRule ? headRuleWeight + area.headGap : 0);
  const open = () => {
    const head = sheets.length === 0 ? first : later;
    sheets.push({ head, pieces: [], bottom: top(head) });
  };
  open();
  for (const piece of pieces) {
    let sheet = sheets.at(-1)!;
    let y = sheet.bottom + (sheet.pieces.length === 0 ? 0 : piece.gap);
    if (y + piece.height > area.height && sheet.pieces.length > 0) {
      open();
      sheet = sheets.at(-1)!;
      y = sheet.bottom;
    }
    if (y + piece.height > area.height) {
      return misfits({ why: "too-tall", words: firstWords(piece), missing: y + piece.height - area.height });
    }
    sheet.pieces.push({ piece, y });
    sheet.bottom = y + piece.height;
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

const firstWords = (piece: Piece): string =>
  piece
    .place(0, 0)
    .groups.flatMap((group) => group.items)
    .map((item) => (item.kind === "text" ? item.text : ""))
    .join("")
    .slice(0, 60);
