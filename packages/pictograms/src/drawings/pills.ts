// pictograms: things to count: tablets in quarters, capsules, sachets, lozenges.
import type { Drawing, Shape } from "../Drawing.ts";
import type { Count } from "../Meaning.ts";
import {
  arc,
  area,
  box,
  circle,
  dot,
  drawing,
  letters,
  line,
  onCircle,
  polygon,
  scratch,
  slice,
  solid,
  weight,
} from "../strokes.ts";

/** "2.75": 2 whole, 3 quarters. null where the text is not a number of quarters. Read as text: doses are never floats. */
export const quartersOf = (
  count: Count,
): { readonly whole: number; readonly quarters: 0 | 1 | 2 | 3 } | null => {
  const found = /^(\d{1,3})(?:\.(\d+))?$/.exec(count);
  if (!found) return null;
  const quarters = { "": 0, "0": 0, "00": 0, "25": 1, "5": 2, "50": 2, "75": 3 }[found[2] ?? ""];
  return quarters === undefined ? null : { whole: Number(found[1]), quarters: quarters as 0 | 1 | 2 | 3 };
};

/** A count as whole pieces from 1 to `most`, or null: then the number stands in the drawing itself. */
export const piecesOf = (count: Count, most: number): number | null => {
  const read = quartersOf(count);
  return read && read.quarters === 0 && read.whole >= 1 && read.whole <= most ? read.whole : null;
};

/** Light along the bevelled edge, in white, from one clock angle to another; on small tablets a short stroke of it. */
const shine = (x: number, y: number, r: number, from = -95, to = 5): Shape =>
  scratch(r >= 13 ? arc(x, y, r - 6.5, from, to) : arc(x, y, r * 0.56, -75, -15));

/**
 * A round black tablet with light along its edge. Not a ring: beside a digit that
 * reads as a zero, and 1 becomes 10. No score line either: slanted it reads as
 * "forbidden", upright as the digit 1.
 */
export const tablet = (x: number, y: number, r: number): Drawing =>
  drawing(area(circle(x, y, r)), shine(x, y, r));

/** Part of a tablet; dots stand where the rest was, so that it reads as a piece and not as a letter. */
export const tabletPart = (x: number, y: number, r: number, quarters: 1 | 2 | 3): Drawing => {
  const from = 360 - quarters * 90;
  const round = r - weight / 2;
  const step = ((2 * weight) / round) * (180 / Math.PI);
  const dots = Math.max(1, Math.round(from / step) - 1);
  return drawing(
    solid(slice(x, y, round, from, 360)),
    shine(x, y, r, -75, -15),
    ...Array.from({ length: dots }, (_, index) =>
      dot(...onCircle(x, y, round, ((index + 1) * from) / (dots + 1))),
    ),
  );
};

/** Places for 1 to 8 pieces as on dice, and the radius that keeps them apart. */
const dice: Readonly<Record<number, { r: number; at: readonly (readonly [number, number])[] }>> = {
  1: { r: 22, at: [[32, 32]] },
  2: {
    r: 14.25,
    at: [
      [16.25, 32],
      [47.75, 32],
    ],
  },
  3: {
    r: 14.25,
    at: [
      [32, 17.5],
      [16.25, 46],
      [47.75, 46],
    ],
  },
  4: {
    r: 14.25,
    at: [
      [16.25, 16.25],
      [47.75, 16.25],
      [16.25, 47.75],
      [47.75, 47.75],
    ],
  },
  5: {
    r: 11.5,
    at: [
      [13.5, 13.5],
      [50.5, 13.5],
      [32, 32],
      [13.5, 50.5],
      [50.5, 50.5],
    ],
  },
  6: {
    r: 9,
    at: [
      [11, 21],
      [32, 21],
      [53, 21],
      [11, 43],
      [32, 43],
      [53, 43],
    ],
  },
  7: {
    r: 9,
    at: [
      [21.5, 12],
      [42.5, 12],
      [11, 32],
      [32, 32],
      [53, 32],
      [21.5, 52],
      [42.5, 52],
    ],
  },
  8: {
    r: 9,
    at: [
      [11, 12],
      [32, 12],
      [53, 12],
      [21.5, 32],
      [42.5, 32],
      [11, 52],
      [32, 52],
      [53, 52],
    ],
  },
};

/** One big thing above the number itself, for what cannot be drawn piece by piece. */
const oneAndNumber = (thing: Drawing, count: Count): Drawing =>
  drawing(thing, letters(count, 32, 50, 56, 20));

/** As many tablets as there are, cut to the quarter, up to 8. */
export const tablets = (count: Count): Drawing => {
  const read = quartersOf(count);
  const pieces = read ? read.whole + (read.quarters > 0 ? 1 : 0) : 0;
  const places = dice[pieces];
  if (!read || !places) return oneAndNumber(tablet(32, 18, 15), count);
  return drawing(
    ...places.at.map(([x, y], index) =>
      index < read.whole ? tablet(x, y, places.r) : tabletPart(x, y, places.r, read.quarters as 1 | 2 | 3),
    ),
  );
};

/** A capsule lying down: one half black, the other white. */
export const capsule = (x: number, y: number, width: number, height: number): Drawing => {
  const [r, left, top] = [height / 2, x - width / 2, y - height / 2];
  const right = left + width;
  return drawing(
    line(box(left, top, width, height, r)),
    area(
      `M${x} ${top}L${right - r} ${top}A${r} ${r} 0 0 1 ${right - r} ${top + height}L${x} ${top + height}Z`,
    ),
  );
};

export const capsules = (count: Count): Drawing => {
  const pieces = piecesOf(count, 8);
  if (!pieces) return oneAndNumber(capsule(32, 18, 44, 18), count);
  if (pieces === 1) return capsule(32, 32, 54, 24);
  const columns = pieces > 3 ? 2 : 1;
  const rows = Math.ceil(pieces / columns);
  const height = [0, 0, 17, 13, 8.5][rows]!;
  const width = columns === 1 ? [0, 0, 46, 38][rows]! : 24.5;
  const pitch = [0, 0, 25, 20.5, 15.5][rows]!;
  return drawing(
    ...Array.from({ length: pieces }, (_, index) => {
      const row = Math.floor(index / columns);
      const last = index === pieces - 1 && pieces % columns === 1;
      const x = columns === 1 || last ? 32 : index % 2 === 0 ? 16.25 : 47.75;
      return capsule(x, 32 + (row - (rows - 1) / 2) * pitch, width, height);
    }),
  );
};

/** A paper sachet: sealed top, torn corner, a heap of powder. */
export const sachet = (x: number, y: number, width: number, height: number): Drawing => {
  const [left, top] = [x - width / 2, y - height / 2];
  const [right, bottom] = [left + width, top + height];
  const seal = top + Math.max(height * 0.28, 10);
  const low = (seal + bottom) / 2;
  return drawing(
    line(polygon([left, top], [right - 7, top], [right, top + 7], [right, bottom], [left, bottom])),
    line(`M${left} ${seal}L${right} ${seal}`),
    ...(height > 30 && width > 22
      ? [dot(x, low - 3.5, 2.5), dot(x - 5.5, low + 5, 2.5), dot(x + 5.5, low + 5, 2.5)]
      : [dot(x, low, 2.5)]),
  );
};

export const sachets = (count: Count): Drawing => {
  const pieces = piecesOf(count, 3);
  if (!pieces) return oneAndNumber(sachet(32, 18, 24, 28), count);
  if (pieces === 1) return sachet(32, 32, 34, 50);
  const width = pieces === 2 ? 24.5 : 14;
  const pitch = width + 7;
  return drawing(
    ...Array.from({ length: pieces }, (_, index) =>
      sachet(32 + (index - (pieces - 1) / 2) * pitch, 32, width, 40),
    ),
  );
};

/** A diamond-shaped lozenge with a shine along one edge. */
export const lozenge = (x: number, y: number, size: number): Drawing =>
  drawing(
    line(polygon([x - size, y], [x, y - size * 0.66], [x + size, y], [x, y + size * 0.66])),
    ...(size > 20 ? [line(`M${x - size * 0.45} ${y}L${x - 2} ${y - size * 0.29}`)] : []),
  );
