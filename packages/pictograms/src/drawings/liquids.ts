// pictograms: liquids to measure: the oral syringe with a true scale, and the 5 mL spoon.
import type { Drawing } from "../Drawing.ts";
import type { Count } from "../Meaning.ts";
import { area, box, drawing, letters, line } from "../strokes.ts";
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

/** The inside of the barrel on the grid: `zero` at the nozzle, `full` at the flange. */
export const barrel = { left: 20, right: 38, full: 17, zero: 51 } as const;

/** The syringe for a dose, or null when none holds it in one go. */
export const syringeFor = (millilitres: Count): (typeof sizes)[number] | null => {
  const dose = Number(millilitres);
  return dose > 0 ? (sizes.find(({ size }) => dose <= size) ?? null) : null;
};

/** Height on the grid at which the dose stands: the drawing is to scale. */
export const levelOf = (millilitres: Count, size: number): number =>
  barrel.zero - (Number(millilitres) / size) * (barrel.zero - barrel.full);

/** Oral syringe, nozzle down: black up to the dose, plunger drawn out to it, marks on the right, the number beside the line. */
export const liquidSyringe = (millilitres: Count): Drawing => {
  const syringe = syringeFor(millilitres);
  const { left, right, full, zero } = barrel;
  const level = syringe ? levelOf(millilitres, syringe.size) : full;
  const marks = syringe ? Math.round(syringe.size / syringe.mark) : 5;
  const centre = (left + right) / 2;
  return drawing(
    line(box(left - 2, full - 2, right - left + 4, zero - full + 4, 2)),
    area(box(left, level, right - left, zero - level)),
    // Plunger: its rod pulled out as far as the dose, so the whole height tells the same story.
    line(`M${centre} ${Math.min(level, full + 4)}L${centre} 5`),
    line(`M${centre - 8} 5L${centre + 8} 5`),
    line(`M${centre} ${zero + 4}L${centre} 60`),
    ...Array.from({ length: marks + 1 }, (_, index) => {
      const y = zero - (index / marks) * (zero - full);
      return line(`M${right + 2} ${y}L${right + 7} ${y}`);
    }),
    letters(millilitres, 54, Math.min(Math.max(level, 10), 54), 16, 14),
  );
};

/** A medicine spoon from the side, its bowl black as far as it is filled. */
const spoon = (x: number, y: number, length: number, fill: number): Drawing => {
  const bowl = x + length - 22;
  const depth = 11;
  const top = y + depth * (1 - fill);
  const inset = (1 - fill) * 5;
  return drawing(
    line(
      `M${x} ${y}L${bowl + 22} ${y}L${bowl + 19} ${y + 6}C${bowl + 16} ${y + 13} ${bowl + 6} ${y + 13} ${bowl + 3} ${y + 6}L${bowl} ${y}`,
    ),
    area(
      `M${bowl + inset} ${top}L${bowl + 22 - inset} ${top}L${bowl + 19} ${y + 6}C${bowl + 16} ${y + 13} ${bowl + 6} ${y + 13} ${bowl + 3} ${y + 6}Z`,
    ),
  );
};

/** 5 mL medicine spoons, up to 3, the last one half full for a half; otherwise one spoon and the number of them. */
export const liquidSpoons = (spoons: Count, words: DrawnWords): Drawing => {
  const size = `5 ${words.millilitres}`;
  const read = quartersOf(spoons);
  const pieces = read && read.quarters % 2 === 0 ? read.whole + (read.quarters ? 1 : 0) : 0;
  if (!read || pieces < 1 || pieces > 3)
    return drawing(spoon(4, 6, 56, 1), letters(size, 22, 19, 30, 12), letters(spoons, 32, 49, 56, 22));
  const pitch = pieces === 3 ? 20.5 : 26;
  const start = pieces === 1 ? 20 : pieces === 2 ? 12 : 5;
  return drawing(
    ...Array.from({ length: pieces }, (_, index) => {
      const y = start + index * pitch;
      const half = index === pieces - 1 && read.quarters === 2;
      return drawing(
        spoon(4, y, 56, half ? 0.5 : 1),
        letters(size, 21, y + (pieces === 1 ? 17 : 10), 30, pieces === 1 ? 16 : 10),
      );
    }),
  );
};
