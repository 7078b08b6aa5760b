// pictograms: drops for eyes, ears and nose: a number, drops and a letter at each one that is meant. The face
// looks at the reader, and is never mirrored.
import type { Drawing } from "../Drawing.ts";
import { piecesOf } from "../drawings/pills.ts";
import type { Count, Side } from "../Meaning.ts";
import { area, box, circle, dot, drop, field, fine, line, place, solid } from "../strokes.ts";
import type { DrawnWords } from "../Words.ts";
import { column, digits, moved, row, sizeIn, word } from "./arrange.ts";

const ltr = { direction: "ltr" } as const;

const dropHeight = 17;
const oneDrop = (): Drawing => field(13, dropHeight, area(drop(6.5, 0, dropHeight)));

/** The number and as many drops, up to three; more are one drop and the number. */
const dropsOf = (count: Count | null): Drawing => {
  const pieces = count === null ? 1 : (piecesOf(count, 3) ?? 1);
  const drops = row(ltr, 2, Array.from({ length: pieces }, oneDrop));
  return count === null ? drops : row(ltr, 4, [digits(count, 21), drops]);
};

const openEye = (): Drawing =>
  field(36, 24, line("M2 12C9 -1 27 -1 34 12C27 25 9 25 2 12Z"), dot(18, 12, 4.6));

const closedEye = (): Drawing =>
  field(
    36,
    24,
    line("M2 9C9 17 27 17 34 9"),
    fine("M9 14.5L6 20"),
    fine("M18 16L18 22"),
    fine("M27 14.5L30 20"),
  );

const ear = (): Drawing =>
  field(
    26,
    34,
    line("M4 15C3 7 8 2 14 2C21 2 25 7 24 14C23 20 18 21 17.5 27C17 32 11 33.5 9 29"),
    line("M11 13C11 9 17 9 17 13C17 16 13 17 13 21"),
  );

/**
 * One of a pair, with what goes into it above and its letter below. Lone letters would be read wrongly at one
 * that is not meant.
 */
const meant = (organ: Drawing, count: Count | null, letter: string, words: DrawnWords): Drawing =>
  column(5, [dropsOf(count), organ, word(letter, sizeIn(words, 19))]);

/** As high as a meant one, so that both stand level. */
const notMeant = (organ: Drawing, height: number): Drawing => field(organ.width, height, moved(organ, 0, 23));

/** Right on the left: the face looks at the reader. */
const pair = (
  [open, closed]: readonly [Drawing, Drawing | null],
  count: Count | null,
  side: Side,
  words: DrawnWords,
  between: readonly Drawing[],
): Drawing => {
  const own = (letter: string): Drawing => meant(open, count, letter, words);
  const { height } = own("R");
  const rest = closed === null ? [] : [notMeant(closed, height)];
  const right = side === "left" ? rest : [own(words.right)];
  const left = side === "right" ? rest : [own(words.left)];
  return row(ltr, closed === null ? 10 : 3, [
    ...right,
    ...(right.length > 0 && left.length > 0 ? between : []),
    ...left,
  ]);
};

const noseBetween = (): Drawing => field(9, 60, line("M6 28C6 38 2 42 2 44C2 47 6 47 7 46"));

export const eyesUnit = (count: Count | null, side: Side, words: DrawnWords): Drawing =>
  pair([openEye(), closedEye()], count, side, words, [noseBetween()]);

/** The ear that is meant alone, or both. */
export const earsUnit = (count: Count | null, side: Side, words: DrawnWords): Drawing => {
  const left = meant(ear(), count, words.left, words);
  const right = meant(field(26, 34, place({ mirror: true, x: 26 }, ear())), count, words.right, words);
  return row(ltr, 10, [...(side === "left" ? [] : [right]), ...(side === "right" ? [] : [left])]);
};

/** A nose from the front, open towards the forehead. */
export const nose = (): Drawing =>
  field(
    58,
    34,
    line(
      "M21 2C21 13 17 18 11 20C2 22 2 32 10 32C15 32 17 29.5 21 31C26 33 32 33 37 31C41 29.5 43 32 48 32C56 32 56 22 47 20C41 18 37 13 37 2",
    ),
    area(circle(19.5, 24, 3.4)),
    area(circle(38.5, 24, 3.4)),
  );

/** Drops over the nostril that is meant, its letter below it. */
export const noseUnit = (count: Count | null, side: Side, words: DrawnWords): Drawing => {
  const above = dropsOf(count);
  const half = Math.max(29, above.width + 7);
  const noseTop = above.height + 2;
  const lettersTop = noseTop + nose().height + 5;
  const at = (which: "left" | "right"): readonly Drawing[] => {
    if (side !== "both" && side !== which) return [];
    const letter = word(which === "left" ? words.left : words.right, sizeIn(words, 19));
    const away = which === "right" ? -1 : 1;
    return [
      moved(above, which === "right" ? half - 7 - above.width : half + 7, 0),
      moved(letter, half + away * 16 - letter.width / 2, lettersTop),
    ];
  };
  return field(
    2 * half,
    lettersTop + word("L", sizeIn(words, 19)).height,
    moved(nose(), half - 29, noseTop),
    ...at("right"),
    ...at("left"),
  );
};

/** A head in profile, and a spray bottle with its nozzle in the nostril. */
export const noseSprayUnit = (): Drawing =>
  field(
    60,
    61,
    line("M11 54L11 45C5 40 2 33 2 25C2 11 11 2 23 2C32 2 37 7 37 15L37 18L45 28C46 30 45 32 43 32"),
    line("M31 38L33 40.5L30.5 43L31.5 47C31.5 50 29 51 25 50L25 54"),
    dot(27, 20, 3),
    place(
      { turn: -32, x: 38, y: 32 },
      area(box(-2.7, 0, 5.4, 12, 2)),
      line("M-7 12L7 12"),
      solid(box(-5, 19, 10, 10, 1)),
    ),
  );
