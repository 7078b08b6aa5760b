// layout: the front of a round container: the third of it that is seen at once, and what of a label stands on it.
import type { Container } from "../request/container.ts";
import { type Millimetres, type Points, toPoints } from "../units.ts";
import type { LabelSet } from "./LabelSet.ts";
import type { Piece } from "./Piece.ts";

/** A stretch from left to right. */
export interface Stretch {
  readonly left: Points;
  readonly right: Points;
}

/** What of the stock counts here. */
interface Fronted {
  readonly width: Millimetres;
  readonly margins: { readonly left: Millimetres; readonly right: Millimetres };
  readonly front: Millimetres | null;
}

/**
 * The part of the way round on which the dose stands: 100 of the 120 degrees that are seen from the front without
 * turning. At 60 degrees to the side a digit is half as wide, and a machine lost it or read another (docs/testing.md).
 */
const seenAtOnce = 100 / 360;

/** How far it is round the container; null where it is not round. */
export const wayRound = (container: Container | undefined): Millimetres | null =>
  container?.kind === "bottle" || container?.kind === "tube" ? Math.PI * container.diameter : null;

/** How much of a label is seen at once, along the label; null where all of it is. */
export const frontOf = (container: Container | undefined): Millimetres | null => {
  const round = wayRound(container);
  return round === null ? null : round * seenAtOnce;
};

/** Where the front is on a label that is stuck on with its middle to the front. */
const inTheMiddle = (width: Points, front: Millimetres): Stretch => ({
  left: (width - toPoints(front)) / 2,
  right: (width + toPoints(front)) / 2,
});

/** The column for the words of the dose, from the left of the text; null where the whole width will do. */
export const frontColumn = ({ width, margins, front }: Fronted): { left: Points; width: Points } | null => {
  if (front === null) return null;
  const text: Stretch = { left: toPoints(margins.left), right: toPoints(width - margins.right) };
  const seen = inTheMiddle(toPoints(width), front);
  const left = Math.max(seen.left, text.left);
  const right = Math.min(seen.right, text.right);
  return left === text.left && right === text.right ? null : { left: left - text.left, width: right - left };
};

/** The stretch of a label in which the front shows the words of the dose; undefined where nothing was asked for. */
export const frontStretch = ({ width, front }: Fronted): Stretch | undefined =>
  front === null ? undefined : inTheMiddle(toPoints(width), front);

/** The piece as far to the right. */
export const movedRight = (piece: Piece, by: Points): Piece => {
  const { part, free } = piece;
  return {
    ...piece,
    ...(free === undefined ? {} : { free: () => free().map((line) => ({ ...line, from: line.from + by })) }),
    place: (x, y) => piece.place(x + by, y),
    ...(part === undefined
      ? {}
      : {
          part: (room: Points) => {
            const parts = part(room);
            return parts === undefined ? undefined : [movedRight(parts[0], by), movedRight(parts[1], by)];
          },
        }),
  };
};

/** A hair, for the rounding of places. */
const slack: Points = 0.01;

/** Whether the words of the dose stand where the front of the container shows them; null where it is not round. */
export const isDoseInFront = ({ pages }: LabelSet, container: Container | undefined): boolean | null => {
  const front = frontOf(container);
  if (front === null) return null;
  return pages.every(({ width, groups }) => {
    const seen = inTheMiddle(width, front);
    return groups
      .flatMap(({ items }) => items)
      .every(
        (item) =>
          item.kind !== "text" ||
          (item.role !== "directions" && item.role !== "timetable") ||
          (item.x >= seen.left - slack && item.x + item.width <= seen.right + slack),
      );
  });
};
