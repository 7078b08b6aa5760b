// pictograms: how far two pictures are from each other to an eye that sees them blurred: raster, blur, difference.
import type { Bitmap } from "./raster.ts";

/** A picture as grey values of 0 to 1, one for every 4 by 4 dots. */
export interface Seen {
  readonly width: number;
  readonly height: number;
  readonly grey: Float32Array;
}

/** Dots to a grey value, across and down. */
const coarse = 4;

/** One pass of a box of 3 values, across or down; outside is white. */
const blurred = ({ width, height, grey }: Seen, stepX: number, stepY: number): Seen => {
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
  return blurred(blurred({ width: w, height: h, grey }, 1, 0), 0, 1);
};

const energyOf = ({ grey }: Seen): number => grey.reduce((sum, value) => sum + value * value, 0);

/**
 * 0: the same picture; 1: nothing in common. Laid over one another middle on
 * middle; what reaches past the other lies on white.
 */
export const distanceBetween = (a: Seen, b: Seen): number => {
  const [width, height] = [Math.max(a.width, b.width), Math.max(a.height, b.height)];
  const lookup = (seen: Seen): ((x: number, y: number) => number) => {
    const [left, top] = [Math.floor((width - seen.width) / 2), Math.floor((height - seen.height) / 2)];
    return (x, y) => {
      const [column, row] = [x - left, y - top];
      return column < 0 || row < 0 || column >= seen.width || row >= seen.height
        ? 0
        : seen.grey[row * seen.width + column]!;
    };
  };
  const [ofA, ofB] = [lookup(a), lookup(b)];
  let apart = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) apart += (ofA(x, y) - ofB(x, y)) ** 2;
  return Math.sqrt(apart / (energyOf(a) + energyOf(b)));
};
