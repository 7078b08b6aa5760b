// pictograms: things to count: tablets in quarters, capsules, sachets, lozenges.
import type { Drawing } from "../Drawing.ts";
import type { Count } from "../Meaning.ts";
import { tabletHeight, tabletPartUnit, tabletUnit } from "../sentence/tabletUnit.ts";
import { area, box, dot, drawing, letters, line, place, polygon } from "../strokes.ts";

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

/** A tablet with its middle here, as it stands among other things: a flat disc, never a ball or a ring. */
export const tablet = (x: number, y: number, width: number): Drawing =>
  place({ x: x - width / 2, y: y - tabletHeight(width) / 2 }, tabletUnit(width));

/** Rows of tablets, from the top, and how wide one is. */
const rowsOf: Readonly<Record<number, { readonly width: number; readonly rows: readonly number[] }>> = {
  1: { width: 56, rows: [1] },
  2: { width: 36, rows: [1, 1] },
  3: { width: 30, rows: [1, 2] },
  4: { width: 30, rows: [2, 2] },
  5: { width: 24, rows: [2, 1, 2] },
  6: { width: 24, rows: [2, 2, 2] },
};

/** One big thing above the number itself, for what cannot be drawn piece by piece. */
const oneAndNumber = (thing: Drawing, count: Count): Drawing =>
  drawing(thing, letters(count, 32, 50, 56, 20));

/** As many tablets as there are, cut to the quarter, up to 6. */
export const tablets = (count: Count): Drawing => {
  const read = quartersOf(count);
  const pieces = read ? read.whole + (read.quarters > 0 ? 1 : 0) : 0;
  const places = rowsOf[pieces];
  if (!read || !places) return oneAndNumber(tablet(32, 18, 42), count);
  const { width, rows } = places;
  const height = tabletHeight(width);
  const pitch = height + (rows.length === 3 ? 2.8 : 6);
  let drawn = 0;
  return drawing(
    ...rows.flatMap((length, row) =>
      Array.from({ length }, (_, column) => {
        drawn += 1;
        const unit =
          drawn <= read.whole ? tabletUnit(width) : tabletPartUnit(width, read.quarters as 1 | 2 | 3);
        const x = 32 + (column - (length - 1) / 2) * (width + (rows.length === 3 ? 8 : 4)) - width / 2;
        return place({ x, y: 32 + (row - (rows.length - 1) / 2) * pitch - height / 2 }, unit);
      }),
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
