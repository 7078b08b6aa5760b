// layout: what a block says in two languages, in two columns: the person's on the side on which it begins.
import type { Points } from "../units.ts";
import type { Placed } from "./Piece.ts";
import { type Fitted, fits, type Piece } from "./Piece.ts";

/** Between the columns, in ems: so wide that nobody reads across. */
const apart = 1.2;

/** How wide each column is beside the other. */
export const columnWidth = (width: Points, size: Points): Points => (width - apart * size) / 2;

/** A stack of pieces as one. */
interface Column {
  readonly height: Points;
  readonly place: (x: Points, y: Points) => Placed;
}

const columnOf = (pieces: readonly Piece[]): Column => {
  const tops: Points[] = [];
  let bottom: Points = 0;
  for (const [at, piece] of pieces.entries()) {
    const top = bottom + (at === 0 ? 0 : piece.gap);
    tops.push(top);
    bottom = top + piece.height;
  }
  return {
    height: bottom,
    place: (x, y) => {
      const placed = pieces.map((piece, at) => piece.place(x, y + tops[at]!));
      return {
        groups: placed.flatMap(({ groups }) => groups),
        rules: placed.flatMap(({ rules }) => rules),
      };
    },
  };
};

/**
 * Both columns as one piece, which is never parted: a sentence and its
 * translation stand on one label. Read aloud, the person's language comes first.
 * Both lists were made at `columnWidth` and hold at least one piece.
 */
export const facing = (
  own: readonly Piece[],
  english: readonly Piece[],
  width: Points,
  size: Points,
  fromRight: boolean,
): Fitted<readonly Piece[]> => {
  const [first, second] = [columnOf(own), columnOf(english)];
  const shift = width - columnWidth(width, size);
  const { gap, closing, wholes } = own[0]!;
  return fits([
    {
      height: Math.max(first.height, second.height),
      gap,
      closing,
      wholes: wholes.slice(0, 1),
      says: [...own, ...english].flatMap(({ says }) => says),
      draws: [...own, ...english].reduce((sum, { draws = 0 }) => sum + draws, 0),
      place: (x, y) => {
        const left = first.place(fromRight ? x + shift : x, y);
        const right = second.place(fromRight ? x : x + shift, y);
        return { groups: [...left.groups, ...right.groups], rules: [...left.rules, ...right.rules] };
      },
    },
  ]);
};
