// pictograms: a tablet in a sentence: a flat disc seen from above its edge, whole or cut; never a ball, never a ring.
import type { Drawing, Shape } from "../Drawing.ts";
import { area, dot, field, fine, fineWeight, gap, hole, polygon } from "../strokes.ts";

type Corner = readonly [number, number];

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

/** Degrees from one point of a rim to the next. */
const step = 6;

/** Points of an ellipse; 0 degrees is right, 90 the rim nearest to the reader. */
const around = ({ x, y, rx, ry }: Disc, from: number, to: number): readonly Corner[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => {
    const angle = ((from + index * step) * Math.PI) / 180;
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
  });

/** How high the face and the edge are for a tablet this wide. */
const proportions = (width: number) => {
  const rim = width >= 32 ? 4 : fineWeight;
  const ry = width * 0.29;
  return { rim, rx: width / 2, ry, edge: Math.max(5.5, width * 0.2) };
};

export const tabletHeight = (width: number): number => {
  const { ry, edge } = proportions(width);
  return 2 * ry + edge;
};

/** A shape drawn down the height of the edge: the side of the tablet. */
const sides = (face: readonly Corner[], edge: number): readonly Shape[] =>
  [0, 0.25, 0.5, 0.75, 1].map((share) =>
    area(polygon(...face.map(([x, y]): Corner => [x, y + share * edge]))),
  );

/** A whole tablet. A notch at both rims says that it is scored; a whole line would read as a 1 or as a bar. */
export const tabletUnit = (width: number): Drawing => {
  const { rim, rx, ry, edge } = proportions(width);
  const disc = { x: rx, y: ry, rx, ry };
  const inner = { ...disc, rx: rx - rim, ry: ry - rim * 0.9 };
  const notch = inner.ry * 0.3;
  return field(
    width,
    2 * ry + edge,
    ...sides(around(disc, 0, 354), edge),
    hole(polygon(...around(inner, 0, 354))),
    fine(`M${rx} ${ry - inner.ry}L${rx} ${ry - inner.ry + notch}`),
    fine(`M${rx} ${ry + inner.ry - notch}L${rx} ${ry + inner.ry}`),
  );
};

const dotRadius = 1.4;

/** Of points along a line those that stay apart as dots. */
const spacedOut = (points: readonly Corner[]): readonly Corner[] => {
  const chosen: Corner[] = [];
  for (const [x, y] of points)
    if (chosen.every(([cx, cy]) => Math.hypot(x - cx, y - cy) >= 2 * dotRadius + gap)) chosen.push([x, y]);
  return chosen;
};

/**
 * What is kept of a cut tablet: the quarter in front on the left, the left half, or all but the quarter in front
 * on the right.
 */
const kept = { 1: [90, 180], 2: [90, 270], 3: [90, 360] } as const;

/** Part of a tablet; what is left over is dotted. */
export const tabletPartUnit = (width: number, quarters: 1 | 2 | 3): Drawing => {
  const { rim, rx, ry, edge } = proportions(width);
  const disc = { x: rx, y: ry, rx, ry };
  const [from, to] = kept[quarters];
  const inner = { ...disc, rx: rx - rim, ry: ry - rim * 0.9 };
  const centre: Corner = [rx - rim, quarters === 1 ? ry + rim : ry - rim];
  const inside = around(inner, 0, 354).filter(([x, y]) => {
    if (quarters === 1) return x <= rx - rim && y >= ry + rim;
    return quarters === 2 ? x <= rx - rim : x <= rx - rim || y <= ry - rim;
  });
  // The outline of three quarters begins behind the cut.
  const start = quarters === 3 ? inside.findIndex(([x, y]) => x <= rx - rim && y > ry) : 0;
  const ordered = [...inside.slice(start), ...inside.slice(0, start)];
  const away = around({ ...disc, x: rx + 1.6, rx: rx - 3.2, ry: ry - 1.6 }, to - 360, from);
  const low = away.map(([x, y]): Corner => [x, y + edge]);
  const trail = quarters === 1 ? [...away.slice(0, -1), ...low.slice(-14)] : low;
  const spaced = spacedOut(trail.filter(([x, y]) => x > rx + 4 || y < ry - 4));
  return field(
    width,
    2 * ry + edge,
    ...sides([[rx, ry], ...around(disc, from, to)], edge),
    hole(polygon(...(quarters === 2 ? ordered : [...ordered, centre]))),
    ...spaced.map(([x, y]) => dot(x, y, dotRadius)),
  );
};
