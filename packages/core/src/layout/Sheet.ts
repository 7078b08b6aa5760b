// layout: one label while it is filled, and how much of it its head takes.
import { type Points, toPoints } from "../units.ts";
import { type Head, tagGap } from "./Head.ts";
import type { LinePlace } from "./LinePlace.ts";
import type { FreeLine, Misfit, Piece } from "./Piece.ts";
import type { Tag } from "./tag.ts";

/** One label's content before its tag is known. */
export interface Sheet {
  readonly head: Head;
  readonly pieces: readonly PlacedPiece[];
  /** The directions go on from here to the next label: where the line that says so stands; null: it says nothing. */
  readonly goesOn: LinePlace | null;
  /** It holds some of the directions, they go on, and it has no room to say so: nobody may be given such a label. */
  readonly silent?: Misfit;
  /** Where a tag stands that has its place at the foot. */
  readonly tagAt: Points;
}

export interface PlacedPiece {
  readonly piece: Piece;
  readonly y: Points;
}

export interface Area {
  readonly width: Points;
  readonly height: Points;
  /** Stock of 60 mm or more. */
  readonly roomy: boolean;
  /** Space above and below the rule under the head. */
  readonly headGap: Points;
  /** Weight of the rule under the head; 0 where there is none. */
  readonly headRule: Points;
}

/** Weight of the rule under the head on roomy stock: 0.375 mm, three dots at 203 dpi. */
export const headRuleWeight: Points = toPoints(0.375);

/** What the head takes of a label, its rule included. */
export const headHeight = (head: Pick<Head, "height">, { headGap, headRule }: Area): Points =>
  head.height + 2 * headGap + headRule;

/** What a tag at the foot takes of a label with these pieces: nothing beside a line of the foot that leaves it room. */
export const tailUnder = ({ low }: Pick<Head, "low">, pieces: readonly Piece[], { width }: Area): Points =>
  low === undefined || pieces.some((piece) => freeLine(low, piece, width) !== undefined)
    ? 0
    : tailHeight(low);

/** The same where nothing leaves it room. */
export const tailHeight = ({ height }: Tag): Points => height + 1;

/**
 * The line of a piece of the foot beside which the tag stands, the lowest first. A tag that is taller than from line to
 * line, as with the mark of a draft, stands under no words of the line above.
 */
export const freeLine = (tag: Tag, { closing, free, height }: Piece, width: Points): FreeLine | undefined => {
  if (!closing || free === undefined) return undefined;
  const lines = free();
  const isFree = ({ from }: FreeLine): boolean => from + tagGap + tag.width <= width;
  return lines.findLast((line, at) => {
    const above = lines[at - 1];
    const pitch = above === undefined ? height / lines.length : line.baseline - above.baseline;
    return isFree(line) && (tag.height <= 1.08 * pitch || (above !== undefined && isFree(above)));
  });
};

/** Height of an empty label under this head. */
export const roomUnder = (head: Head, area: Area): Points =>
  area.height - headHeight(head, area) - tailUnder(head, [], area);

/** A label that is being filled from the top. */
export interface Filling {
  readonly head: Head;
  readonly pieces: PlacedPiece[];
  bottom: Points;
  goesOn: LinePlace | null;
  silent?: Misfit;
}

/** Height that these pieces and their gaps take under a head. */
export const heightOf = (run: readonly Piece[]): Points =>
  run.reduce((sum, piece, at) => sum + piece.height + (at === 0 ? 0 : piece.gap), 0);

/** What a piece says, for a refusal that names it. */
export const wordsOfPiece = (piece: Piece): string =>
  piece
    .place(0, 0)
    .groups.flatMap((group) => group.items)
    .map((item) => (item.kind === "text" ? item.text : ""))
    .join("")
    .slice(0, 60);
