// pictograms: medicine for eye, ear and nose. Sides are told by a letter, never by place: seen from the front,
// left and right trade places.
import type { Drawing, Lettering } from "../Drawing.ts";
import type { Count, Side } from "../Meaning.ts";
import { nose, noseSprayUnit } from "../sentence/organs.ts";
import { dot, drawing, drop, letters, line, place, solid } from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";
import { piecesOf } from "./pills.ts";
import { tube } from "./skin.ts";

const eye = (x: number, y: number, width: number): Drawing => {
  const [half, lift] = [width / 2, width * (width > 40 ? 0.38 : 0.47)];
  return drawing(
    line(
      `M${x - half} ${y}C${x - half * 0.45} ${y - lift} ${x + half * 0.45} ${y - lift} ${x + half} ${y}C${x + half * 0.45} ${y + lift} ${x - half * 0.45} ${y + lift} ${x - half} ${y}Z`,
    ),
    dot(x, y, width > 40 ? 8 : 3.5),
  );
};

const outerEar = line("M18 30C16 18 24 8 34 8C45 8 52 17 50 28C48 38 40 40 39 50C38 58 28 60 25 52");

const ear = (): Drawing =>
  drawing(outerEar, line("M27 30C26 22 30 18 34 18C40 18 42 24 40 29C38 34 31 34 32 42"));

/** With less inside, so that it stays open when drawn small. */
const smallEar = (): Drawing => drawing(outerEar, line("M32 21C40 21 42 30 33 37"));

/** Drops with their tips at the given points. */
const falling = (size: number, ...tips: readonly (readonly [number, number])[]): Drawing =>
  drawing(...tips.map(([x, y]) => solid(drop(x, y, size))));

const letterOf = (side: Side, words: DrawnWords): string => (side === "left" ? words.left : words.right);

/** Drops to draw one by one, up to `most`; null when the number must stand for them. */
const told = (count: Count | null, most: number): number | null =>
  count === null ? 1 : piecesOf(count, most);

const bothEyes = (count: Count | null): Drawing => {
  const eyes = drawing(eye(15.5, 47, 25), eye(48.5, 47, 25));
  switch (told(count, 2)) {
    case 1:
      return drawing(eyes, falling(15, [15.5, 13], [48.5, 13]));
    case 2:
      return drawing(eyes, falling(12, [8.5, 16], [23, 16], [41, 16], [55.5, 16]));
    default:
      return drawing(eyes, falling(12, [12, 16], [52, 16]), letters(count ?? "", 32, 16, 22, 16));
  }
};

export const eyeDrops = (count: Count | null, side: Side, words: DrawnWords): Drawing => {
  if (side === "both") return bothEyes(count);
  const one = drawing(eye(32, 45, 54), letters(letterOf(side, words), 57, 12, 10, 14));
  switch (told(count, 3)) {
    case 1:
      return drawing(one, falling(18, [32, 5]));
    case 2:
      return drawing(one, falling(18, [20, 6], [39, 6]));
    case 3:
      return drawing(one, falling(15, [10, 8], [26.5, 8], [43, 8]));
    default:
      return drawing(one, falling(18, [36, 6]), letters(count ?? "", 14, 15, 20, 16));
  }
};

const bothEars = (count: Count | null): Drawing => {
  const left = place({ scale: 0.66, x: -7, y: 21 }, smallEar());
  const ears = drawing(left, place({ mirror: true, x: 64 }, left));
  const drops = falling(13, [15, 5], [49, 5]);
  return drawing(ears, drops, ...(count === null ? [] : [letters(count, 32, 12, 18, 16)]));
};

export const earDrops = (count: Count | null, side: Side, words: DrawnWords): Drawing => {
  if (side === "both") return bothEars(count);
  const one = drawing(place({ x: 9, y: 2 }, ear()), letters(letterOf(side, words), 9, 54, 12, 14));
  switch (told(count, 2)) {
    case 1:
      return drawing(one, falling(18, [13, 8]));
    case 2:
      return drawing(one, falling(15, [12, 4], [12, 26]));
    default:
      return drawing(one, falling(15, [12, 5]), letters(count ?? "", 12, 34, 18, 13));
  }
};

/** Over the nostrils that are meant; the nose looks at the reader, so that the right one is on the left. */
const overNose = (count: Count | null, side: Side): Drawing => {
  const pieces = told(count, 2);
  if (side === "both")
    return pieces === 1
      ? falling(13, [15, 3], [49, 3])
      : pieces === 2
        ? falling(12, [8.5, 3], [23, 3], [41, 3], [55.5, 3])
        : drawing(falling(13, [12, 3], [52, 3]), letters(count ?? "", 32, 10.5, 24, 15));
  const at = (away: number): number => (side === "right" ? 32 - away : 32 + away);
  return pieces === 1
    ? falling(13, [at(17), 3])
    : pieces === 2
      ? falling(13, [at(9), 3], [at(24), 3])
      : drawing(falling(13, [at(17), 3]), letters(count ?? "", at(-9), 10.5, 28, 15));
};

/** A nose from the front, drops over it, the letter under its nostril. */
export const noseDrops = (count: Count | null, side: Side, words: DrawnWords): Drawing => {
  const letter = (at: "left" | "right", x: number): readonly Lettering[] =>
    side === at || side === "both" ? [letters(letterOf(at, words), x, 58, 12, 11)] : [];
  return drawing(
    place({ scale: 0.82, x: 8.2, y: 21.5 }, nose()),
    overNose(count, side),
    ...letter("right", 18),
    ...letter("left", 46),
  );
};

/** The number stands above the nose. */
export const nasalSprays = (count: Count | null): Drawing =>
  count === null
    ? place({ x: 2, y: 2 }, noseSprayUnit())
    : drawing(place({ y: 3 }, noseSprayUnit()), letters(count, 52, 12, 22, 18));

export const eyeOintment = (): Drawing =>
  drawing(
    eye(29, 46, 52),
    place({ turn: 140, scale: 0.55, x: 45, y: 16.5 }, tube(0, 0)),
    line("M36 26C32 28 33 31 29 32"),
  );
