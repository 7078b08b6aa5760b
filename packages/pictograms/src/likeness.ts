// pictograms: how far two pictures are from each other to an eye that sees them blurred: raster, blur, difference.
import type { Bitmap } from "./raster.ts";

/** A picture as grey values of 0 to 1, one for every 4 by 4 dots. */
export interface Seen {
  readonly width: number;
  readonly height: number;
  readonly grey: Float32Array;
  /** The sum of its squares. */
  readonly energy: number;
}

type Greys = Omit<Seen, "energy">;

/** Dots to a grey value, across and down. */
const coarse = 4;

/** One pass of a box of 3 values, across or down; outside is white. */
const blurred = ({ width, height, grey }: Greys, stepX: number, stepY: number): Greys => {
  const out = new Float32Array(grey.length);
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : grey[y * width + x]!;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      out[y * width + x] = (at(x - stepX, y - stepY) + at(x, y) + at(x + stepX, y + stepY)) / 3;
  return { width, height, grey: out };
};

/** A bitmap as seen from arm's length without glasses: detail under about 1.5 mm at 10 mm a cell is lost. */
export const seenBlurred = ({ width, height, dots }: Bitmap): Seen => {
  // A margin of white, so that a blurred edge is not cut off.
  const [w, h] = [Math.ceil(width / coarse) + 2, Math.ceil(height / coarse) + 2];
  const grey = new Float32Array(w * h);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const cell = (Math.floor(y / coarse) + 1) * w + Math.floor(x / coarse) + 1;
      grey[cell] = grey[cell]! + dots[y * width + x]! / (coarse * coarse);
    }
  const soft = blurred(blurred({ width: w, height: h, grey }, 1, 0), 0, 1);
  return { ...soft, energy: energyOf(soft.grey) };
};

const energyOf = (grey: Float32Array): number => {
  let sum = 0;
  for (const value of grey) sum += value * value;
  return sum;
};

/**
 * 0: the same picture; 1: nothing in common. Laid over one another middle on
 * middle; what reaches past the other lies on white. A distance that is sure to
 * be over `limit` is told as 1, unmeasured.
 */
export const distanceBetween = (a: Seen, b: Seen, limit = 1): number => {
  const both = a.energy + b.energy;
  if (Math.abs(Math.sqrt(a.energy) - Math.sqrt(b.energy)) > limit * Math.sqrt(both)) return 1;
  // Apart is all ink of both, less what lies on the same place.
  const [left, top] = [Math.floor((a.width - b.width) / 2), Math.floor((a.height - b.height) / 2)];
  const [fromX, toX] = [Math.max(0, left), Math.min(a.width, left + b.width)];
  const [fromY, toY] = [Math.max(0, top), Math.min(a.height, top + b.height)];
  let shared = 0;
  for (let y = fromY; y < toY; y += 1)
    for (let x = fromX; x < toX; x += 1)
      shared += a.grey[y * a.width + x]! * b.grey[(y - top) * b.width + x - left]!;
  return Math.sqrt(Math.max(0, both - 2 * shared) / both);
};
