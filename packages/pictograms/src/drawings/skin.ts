// pictograms: what goes on the skin, in the hair or round the mouth, and its packs.
import type { Drawing } from "../Drawing.ts";
import type { Count } from "../Meaning.ts";
import { area, circle, dot, drawing, fine, letters, line, place, solid } from "../strokes.ts";
import { glass } from "./objects.ts";
import { piecesOf } from "./pills.ts";

/** A tube lying down, its cap end to the right, at (x, y). */
export const tube = (x: number, y: number): Drawing =>
  drawing(
    line(`M${x - 24} ${y - 11}L${x - 24} ${y + 11}`),
    line(
      `M${x - 24} ${y - 11}L${x + 8} ${y - 8}L${x + 13} ${y - 4}L${x + 13} ${y + 4}L${x + 8} ${y + 8}L${x - 24} ${y + 11}Z`,
    ),
  );

export const cream = (): Drawing =>
  drawing(
    place({ y: 20, x: 30 }, tube(0, 0)),
    line("M50 20C58 20 60 26 56 32C50 40 20 36 14 44C10 50 14 54 22 54L50 54"),
  );

/** A low open jar seen from above its edge, and the finger that dips into it. */
export const ointment = (): Drawing =>
  drawing(
    line("M4 37L4 50C4 56 16 60 28 60C40 60 52 56 52 50L52 37"),
    line("M23 44C12 43 4 41 4 37C4 32 15 29.5 28 29.5M44 31.5C49 33 52 35 52 37C52 41 43 43.5 32 44"),
    line("M60 5L37 12C28 15 25 24 26 38C27 44 35 44 36 38C37 31 40 28 46 26L60 21"),
  );

/** Out of its tube, a clear dome with light on it and bubbles in it. */
export const gel = (): Drawing =>
  drawing(
    place({ turn: 128, scale: 0.68, x: 45, y: 20 }, tube(0, 0)),
    line("M4 61L60 61"),
    line("M8 61C6 27 54 27 52 61"),
    fine("M17 50C18 46 20 44 23 42.5"),
    fine(circle(38, 50, 3.6)),
    dot(28, 53, 2.6),
  );

export const shampoo = (): Drawing =>
  drawing(
    line("M16 60L16 54C10 46 10 34 14 29"),
    line("M48 60L48 54C54 46 54 34 50 29"),
    line(circle(14, 20, 7)),
    line(circle(26, 12, 8)),
    line(circle(40, 13, 8)),
    line(circle(51, 22, 6)),
    dot(25, 42, 2.5),
    dot(39, 42, 2.5),
    line("M25 52C29 56 35 56 39 52"),
  );

/** A bottle with a tooth on it, and its cup. */
export const mouthwash = (): Drawing =>
  drawing(
    line(
      "M5 28L5 56A4 4 0 0 0 9 60L33 60A4 4 0 0 0 37 56L37 28C37 21 29 21 29 15.5L13 15.5C13 21 5 21 5 28Z",
    ),
    solid("M13 5L29 5L29 8L13 8Z"),
    area(
      "M13 36C13 29 18 29 21 31C24 29 29 29 29 36C29 41 27 43 27 49C27 53 23.5 53 23 48C22.5 45 19.5 45 19 48C18.5 53 15 53 15 49C15 43 13 41 13 36Z",
    ),
    glass(52, 49, 16, 22, 0.55),
  );

/** A patch with its pad, one corner lifting from the skin. */
const plaster = (x: number, y: number, size: number): Drawing => {
  const [l, t, r, b] = [x - size / 2, y - size / 2, x + size / 2, y + size / 2];
  const [round, fold] = [size * 0.2, size * 0.34];
  return drawing(
    line(
      `M${r} ${b - fold}L${r} ${t + round}A${round} ${round} 0 0 0 ${r - round} ${t}L${l + round} ${t}A${round} ${round} 0 0 0 ${l} ${t + round}L${l} ${b - round}A${round} ${round} 0 0 0 ${l + round} ${b}L${r - fold} ${b}`,
    ),
    solid(
      `M${r - fold} ${b}L${r - fold} ${b - fold + 2}C${r - fold} ${b - fold} ${r - fold} ${b - fold} ${r - fold + 2} ${b - fold}L${r} ${b - fold}Z`,
    ),
    dot(x - size * 0.1, y - size * 0.1, size * 0.17),
  );
};

export const patch = (count: Count): Drawing => {
  const pieces = piecesOf(count, 4);
  if (!pieces) return drawing(plaster(46, 34, 30), letters(count, 14, 34, 24, 26));
  if (pieces === 1) return plaster(32, 32, 50);
  const at = [
    [16, 16],
    [48, 16],
    [16, 48],
    [48, 48],
  ] as const;
  const row = [
    [16, 32],
    [48, 32],
  ] as const;
  return drawing(...(pieces === 2 ? row : at.slice(0, pieces)).map(([x, y]) => plaster(x, y, 25)));
};
