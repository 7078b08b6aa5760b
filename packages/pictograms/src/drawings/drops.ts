// pictograms: medicine for eye, ear and nose. Sides are told by a letter, never by place: seen from the front, left and right trade places.
import type { Drawing } from "../Drawing.ts";
import type { Count, Side } from "../Meaning.ts";
import { arrow, circle, dot, drawing, drop, letters, line, place, solid } from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";
import { head } from "./objects.ts";
import { piecesOf } from "./pills.ts";

const eye = (x: number, y: number, width: number): Drawing => {
  const [half, lift] = [width / 2, width * 0.38];
  return drawing(
    line(
      `M${x - half} ${y}C${x - half * 0.45} ${y - lift} ${x + half * 0.45} ${y - lift} ${x + half} ${y}C${x + half * 0.45} ${y + lift} ${x - half * 0.45} ${y + lift} ${x - half} ${y}Z`,
    ),
    dot(x, y, width > 40 ? 8 : 4.5),
  );
};

const ear = (): Drawing =>
  drawing(
    line("M18 30C16 18 24 8 34 8C45 8 52 17 50 28C48 38 40 40 39 50C38 58 28 60 25 52"),
    line("M27 30C26 22 30 18 34 18C40 18 42 24 40 29C38 34 31 34 32 42"),
  );

/** n drops side by side, the tip of each at `y`. */
const dropsOver = (x: number, y: number, count: number, size: number): Drawing =>
  drawing(
    ...Array.from({ length: count }, (_, index) =>
      solid(drop(x + (index - (count - 1) / 2) * (size * 0.72 + 7), y, size)),
    ),
  );

const sideLetter = (side: Side, words: DrawnWords): string => (side === "left" ? words.left : words.right);

export const eyeDrops = (count: Count | null, side: Side, words: DrawnWords): Drawing => {
  if (side === "both") {
    const pieces = count === null ? 1 : piecesOf(count, 1);
    const told = pieces === null ? [letters(count!, 32, 14, 24, 18)] : [];
    const tips = pieces === null ? 22 : 14;
    return drawing(
      eye(16.5, 46, 26),
      eye(47.5, 46, 26),
      dropsOver(16.5, tips, 1, 13),
      dropsOver(47.5, tips, 1, 13),
      ...told,
    );
  }
  const pieces = count === null ? 1 : piecesOf(count, 3);
  return drawing(
    eye(32, 46, 54),
    pieces === null ? dropsOver(32, 6, 1, 18) : dropsOver(32, 6, pieces, pieces > 2 ? 14 : 18),
    letters(sideLetter(side, words), 56, 12, 12, 14),
    ...(pieces === null ? [letters(count!, 11, 12, 18, 14)] : []),
  );
};

export const earDrops = (count: Count | null, side: Side, words: DrawnWords): Drawing => {
  if (side === "both") {
    const half = place({ scale: 0.62, x: -8, y: 20 }, ear());
    return drawing(
      half,
      place({ mirror: true, x: 64 }, half),
      dropsOver(32, 4, 1, 14),
      ...(count === null ? [] : [letters(count, 32, 34, 12, 12)]),
    );
  }
  const pieces = count === null ? 1 : piecesOf(count, 2);
  return drawing(
    place({ x: 8, y: 4, scale: 0.95 }, ear()),
    dropsOver(pieces === 2 ? 14 : 12, 6, pieces ?? 1, 15),
    letters(sideLetter(side, words), 9, 54, 12, 14),
    ...(pieces === null ? [letters(count!, 9, 34, 14, 12)] : []),
  );
};

/** A head laid back, drops into the nose. */
export const noseDrops = (count: Count | null, side: Side, words: DrawnWords): Drawing =>
  drawing(
    place({ turn: -70, x: 2, y: 66, scale: 0.8 }, head("closed")),
    dropsOver(50, 4, count === null ? 1 : (piecesOf(count, 2) ?? 1), 12),
    ...(side === "both" ? [] : [letters(sideLetter(side, words), 56, 54, 12, 14)]),
  );

export const nasalSprays = (count: Count | null): Drawing =>
  drawing(
    line("M34 4C36 10 34 14 40 20L50 30C52 34 48 36 42 36L38 36"),
    line("M16 62L16 50L26 50L26 62"),
    arrow([21, 44], [30, 34], 6),
    ...(count === null ? [] : [letters(count, 54, 54, 14, 16)]),
  );

export const eyeOintment = (): Drawing =>
  drawing(
    eye(30, 48, 50),
    place({ turn: 40, x: 46, y: 14 }, line("M-8 -10L8 -10L4 6L-4 6Z"), line("M-2 10L2 10")),
    line(circle(60, 60, 0.1)),
  );
