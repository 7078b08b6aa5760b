// pictograms: liquids to measure: the oral syringe with a true scale, and the 5 mL spoon.
import type { Drawing } from "../Drawing.ts";
import type { Count } from "../Meaning.ts";
import { area, box, drawing, letters, line, text } from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";
import { quartersOf } from "./pills.ts";

/** Oral syringes as sold: size in mL, and the mL from one mark to the next. The smallest that holds the dose is drawn. */
const sizes = [
  { size: 1, mark: 0.2 },
  { size: 2.5, mark: 0.5 },
  { size: 5, mark: 1 },
  { size: 10, mark: 2 },
  { size: 20, mark: 5 },
] as const;

/** The inside of the barrel on the grid: the scale runs from `zero` at the nozzle to `full`; the barrel ends at `top`. */
export const barrel = { left: 9, right: 27, top: 13, full: 17, zero: 52 } as const;

/** The syringe for a dose, or null when none holds it in one go. */
export const syringeFor = (millilitres: Count): (typeof sizes)[number] | null => {
  const dose = Number(millilitres);
  return dose > 0 ? (sizes.find(({ size }) => dose <= size) ?? null) : null;
};

/** Height on the grid at which the dose stands: the drawing is to scale. */
export const levelOf = (millilitres: Count, size: number): number =>
  barrel.zero - (Number(millilitres) / size) * (barrel.zero - barrel.full);

/**
 * Oral syringe, nozzle down: black up to the dose on a scale of its own size,
 * the number beside that line. A dose no syringe holds has no level and no
 * scale: only the number.
 */
export const liquidSyringe = (millilitres: Count): Drawing => {
  const syringe = syringeFor(millilitres);
  const { left, right, top, full, zero } = barrel;
  const level = syringe ? levelOf(millilitres, syringe.size) : zero;
  const marks = syringe ? Math.round(syringe.size / syringe.mark) : 0;
  const centre = (left + right) / 2;
  return drawing(
    line(box(left - 2, top - 2, right - left + 4, zero - top + 4, 2)),
    area(box(left - 1, level, right - left + 2, zero - level + 1)),
    line(`M${centre} ${level}L${centre} 4`),
    line(`M${centre - 9} 4L${centre + 9} 4`),
    line(`M${centre} ${zero + 4}L${centre} 60`),
    ...Array.from({ length: syringe ? marks + 1 : 0 }, (_, index) => {
      const y = zero - (index / marks) * (zero - full);
      return line(`M${right + 2} ${y}L${right + 8} ${y}`);
    }),
    letters(millilitres, 50, Math.min(Math.max(level, 12), 52), 22, syringe ? 16 : 20),
  );
};

const between = (a: number, b: number, share: number): number => a + (b - a) * share;

/** The part of a hanging curve below the height it has at `share` of its way, closed by a level line. */
const below = (
  [x0, x1, x2, x3]: readonly [number, number, number, number],
  depth: number,
  share: number,
  y: number,
): string => {
  const at = (ends: readonly [number, number, number, number], u: number, v: number, w: number): number => {
    const [a, b, c, d] = ends;
    const [ab, bc, cd] = [between(a, b, u), between(b, c, u), between(c, d, u)];
    return between(between(ab, bc, v), between(bc, cd, v), w);
  };
  const point = (u: number, v: number, w: number): string =>
    `${text(at([x0, x1, x2, x3], u, v, w))} ${text(y + at([0, depth, depth, 0], u, v, w))}`;
  const [s, e] = [share, 1 - share];
  return `M${point(s, s, s)}C${point(s, s, e)} ${point(s, e, e)} ${point(e, e, e)}Z`;
};

/** Where the bowl of a spoon is half as deep as in its middle: 0.75 x 4 t (1 - t) = 0.75 / 2. */
const halfWay = 0.1464;

/** A medicine spoon from the side, 56 wide and about 10 deep at `deep` 1; black as far as it is filled. */
const spoon = (y: number, fill: 0.5 | 1, deep = 1): Drawing => {
  const bowl = [60, 58, 38, 36] as const;
  return drawing(
    line(`M4 ${y}L60 ${y}`),
    line(below(bowl, 14 * deep, 0, y)),
    area(below(bowl, 14 * deep, fill === 1 ? 0 : halfWay, y)),
  );
};

/** 5 mL medicine spoons, up to 3, the last one half full for a half; otherwise one spoon and the number of them. */
export const liquidSpoons = (spoons: Count, words: DrawnWords): Drawing => {
  const size = `5 ${words.millilitres}`;
  const read = quartersOf(spoons);
  const pieces = read && read.quarters % 2 === 0 ? read.whole + (read.quarters ? 1 : 0) : 0;
  if (!read || pieces < 1 || pieces > 3)
    return drawing(spoon(6, 1), letters(size, 18, 17, 28, 12), letters(spoons, 32, 48, 56, 24));
  const { start, pitch, deep, high } = (
    {
      1: { start: 24, pitch: 0, deep: 1.5, high: 15 },
      2: { start: 9, pitch: 29, deep: 1.4, high: 13 },
      3: { start: 5, pitch: 20.5, deep: 1, high: 10 },
    } as const
  )[pieces as 1 | 2 | 3];
  return drawing(
    ...Array.from({ length: pieces }, (_, index) => {
      const y = start + index * pitch;
      const half = index === pieces - 1 && read.quarters === 2;
      return drawing(spoon(y, half ? 0.5 : 1, deep), letters(size, 18, y + 5 + high / 2, 28, high));
    }),
  );
};
