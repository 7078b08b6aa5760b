// pictograms: a drawing as a printer's dots, black or white, to see what paper will show.
import { cell, type Drawing, type Lettering, type Shape } from "./Drawing.ts";
import { flatten, type Point } from "./path.ts";

/** `height` rows of `width` dots; 1 is black. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

/** Dots across a picture of 10 mm at 203 dots an inch. */
export const dotsAtTenMillimetres = 80;

/** Outline of letters as path data (M L C Z) in grid units. Without one, letters are left out of a bitmap. */
export type LetterOutline = (lettering: Lettering) => string;

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Rows of dots whose middles lie between two heights. */
const span = (low: number, high: number, size: number): readonly [number, number] => [
  Math.max(0, Math.ceil(low - 0.5)),
  Math.min(size - 1, Math.floor(high - 0.5)),
];

type Paint = (column: number, row: number) => void;

/** Every dot whose middle is inside by the nonzero rule, as SVG and PDF fill. */
const fill = (stretches: readonly (readonly Point[])[], extent: Extent, paint: Paint): void => {
  for (let row = 0; row < extent.height; row += 1) {
    const y = row + 0.5;
    const crossings: { x: number; way: 1 | -1 }[] = [];
    for (const stretch of stretches) {
      stretch.forEach((a, index) => {
        const b = stretch[(index + 1) % stretch.length]!;
        if (a.y <= y === b.y <= y) return;
        crossings.push({ x: a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x), way: b.y > a.y ? 1 : -1 });
      });
    }
    crossings.sort((a, b) => a.x - b.x);
    let winding = 0;
    crossings.forEach((crossing, index) => {
      winding += crossing.way;
      const next = crossings[index + 1];
      if (winding === 0 || !next) return;
      const [first, last] = span(crossing.x, next.x, extent.width);
      for (let column = first; column <= last; column += 1) paint(column, row);
    });
  }
};

/** Every dot whose middle is within half the width of a line: round ends and joins. */
const stroke = (
  stretches: readonly (readonly Point[])[],
  width: number,
  extent: Extent,
  paint: Paint,
): void => {
  const reach = width / 2;
  for (const stretch of stretches) {
    stretch.forEach((a, index) => {
      const b = stretch[index + 1] ?? a;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const length = dx * dx + dy * dy;
      const [left, right] = span(Math.min(a.x, b.x) - reach, Math.max(a.x, b.x) + reach, extent.width);
      const [top, bottom] = span(Math.min(a.y, b.y) - reach, Math.max(a.y, b.y) + reach, extent.height);
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const [px, py] = [column + 0.5 - a.x, row + 0.5 - a.y];
          const share = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
          if (Math.hypot(px - share * dx, py - share * dy) <= reach) paint(column, row);
        }
      }
    });
  }
};

/** The dots of a drawing where a cell is `size` dots wide. */
export const rasterise = (
  drawing: Drawing,
  outline?: LetterOutline,
  size: number = dotsAtTenMillimetres,
): Bitmap => {
  const scale = size / cell;
  const width = Math.ceil(drawing.width * scale);
  const height = Math.ceil(drawing.height * scale);
  const dots = new Uint8Array(width * height);
  const letters: readonly Shape[] = outline
    ? drawing.lettering.map((lettering) => ({
        d: outline(lettering),
        fill: lettering.colour,
        stroke: "none",
        strokeWidth: 0,
      }))
    : [];
  for (const shape of [...drawing.shapes, ...letters]) {
    const stretches = flatten(shape.d).map((stretch) =>
      stretch.map(({ x, y }) => ({ x: x * scale, y: y * scale })),
    );
    const paint =
      (colour: "black" | "white"): Paint =>
      (column, row) => {
        dots[row * width + column] = colour === "black" ? 1 : 0;
      };
    if (shape.fill !== "none") fill(stretches, { width, height }, paint(shape.fill));
    if (shape.stroke !== "none")
      stroke(stretches, shape.strokeWidth * scale, { width, height }, paint(shape.stroke));
  }
  return { width, height, dots };
};

/** A bitmap as path data with one unit to a dot: every run of black dots in a row is one box. */
export const bitmapPath = ({ width, height, dots }: Bitmap): string => {
  let d = "";
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const start = column;
      while (column < width && dots[row * width + column] === 1) column += 1;
      if (column > start) d += `M${start} ${row}h${column - start}v1h-${column - start}z`;
    }
  }
  return d;
};
