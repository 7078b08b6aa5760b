// pictograms: what goes on the skin, in the hair or round the mouth, and its packs.
import type { Drawing } from "../Drawing.ts";
import type { Count } from "../Meaning.ts";
import { area, box, circle, dot, drawing, letters, line, place, solid } from "../strokes.ts";
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

/** A jar with its lid off and a rounded heap. */
export const ointment = (): Drawing =>
  drawing(
    line(box(8, 34, 48, 26, 5)),
    line("M13 31C16 22 24 24 26 17C28 10 38 10 37 17C44 18 50 22 51 31"),
    solid("M16 45L48 45L48 50L16 50Z"),
  );

/** A pump bottle with a clear blob. */
export const gel = (): Drawing =>
  drawing(
    line(box(6, 28, 30, 32, 4)),
    line("M21 28L21 10"),
    line("M12 10L40 10L40 16"),
    line("M46 60C38 60 38 50 44 48C46 40 58 44 56 52C60 56 58 60 54 60Z"),
  );

export const shampoo = (): Drawing =>
  drawing(
    line("M16 62L16 54C10 46 10 34 14 29"),
    line("M48 62L48 54C54 46 54 34 50 29"),
    line(circle(14, 20, 7)),
    line(circle(26, 12, 8)),
    line(circle(40, 13, 8)),
    line(circle(51, 22, 6)),
    dot(25, 42, 2.5),
    dot(39, 42, 2.5),
    line("M25 52C29 56 35 56 39 52"),
  );

export const mouthwash = (): Drawing =>
  drawing(
    line(
      "M10 24L10 56A4 4 0 0 0 14 60L30 60A4 4 0 0 0 34 56L34 24C34 18 27 18 27 12L17 12C17 18 10 18 10 24Z",
    ),
    solid("M17 4L27 4L27 6L17 6Z"),
    area("M10 36L34 36L34 60L10 60Z"),
    glass(50, 48, 18, 22, 0.5),
    line(circle(50, 24, 4)),
  );

/** A plaster with its pad and a lifted corner. */
const plaster = (x: number, y: number, size: number): Drawing => {
  const [l, t, h] = [x - size / 2, y - size / 2, size];
  const fold = size * 0.28;
  return drawing(
    line(
      `M${l + h - fold} ${t}L${l + 4} ${t}A4 4 0 0 0 ${l} ${t + 4}L${l} ${t + h - 4}A4 4 0 0 0 ${l + 4} ${t + h}L${l + h - 4} ${t + h}A4 4 0 0 0 ${l + h} ${t + h - 4}L${l + h} ${t + fold}Z`,
    ),
    solid(`M${l + h - fold} ${t}L${l + h} ${t + fold}L${l + h - fold} ${t + fold}Z`),
    ...(size > 30
      ? [line(box(x - size * 0.22, y - size * 0.1, size * 0.36, size * 0.34, 2))]
      : [dot(x - 1, y + 2, 3.5)]),
  );
};

export const patch = (count: Count): Drawing => {
  const pieces = piecesOf(count, 4);
  if (!pieces) return drawing(plaster(32, 18, 26), letters(count, 32, 50, 56, 20));
  if (pieces === 1) return plaster(32, 32, 44);
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
  return drawing(...(pieces === 2 ? row : at.slice(0, pieces)).map(([x, y]) => plaster(x, y, 24)));
};
