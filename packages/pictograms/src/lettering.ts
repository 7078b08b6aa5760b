// pictograms: letters inside drawings: how wide they are, and letters that fill a box or keep a size.
import type { Lettering } from "./Drawing.ts";

type Weight = Lettering["weight"];

/** Scripts whose face a phone chooses: marks take no room of their own, letters not more than this in any common face. */
const otherScripts = [
  [/\p{Mn}|\p{Cf}/u, 0],
  [/[ணஹஊொோௌ]/, 190],
  [/[ஆஷஸனஞை]/, 155],
  [/[ிு]/, 35],
  [/[ாே]/, 80],
  [/\p{Script=Tamil}/u, 120],
  [/\p{Mc}/u, 45],
  [/[жмшщюыфЖМШЩЮФЫ]/, 100],
  [/\p{Script=Cyrillic}/u, 76],
  [/\p{Script=Bengali}|\p{Script=Devanagari}/u, 80],
  [/\p{Script=Arabic}/u, 75],
  [/[આઑઓઔ]/, 124],
  [/[ጠ-ጯሙ]/, 140],
  [/[መ-ሟዀ-ዅ]/, 121],
  [/\p{Script=Ethiopic}/u, 104],
] as const;

/** Widest advances of classes of characters, in hundredths of an em: Andika, rounded up; other scripts a whole em. */
const classes: Readonly<Record<Weight, readonly (readonly [RegExp, number])[]>> = {
  bold: [
    [/[0-9$#hnpuS]/, 61],
    [/[ ]/, 27],
    [/['’ilj,.:;|]/, 35],
    [/[-ft()[\]!]/, 44],
    [/[rcs*IJz]/, 52],
    [/[vyekxgL?/]/, 58],
    [/[oabdqEF+<=>]/, 62],
    [/[MWmw@%]/, 105],
    [/[HONQ]/, 76],
    [/[A-Z&]/, 74],
    [/[\u00df-\u017f]/, 63],
    ...otherScripts,
  ],
  regular: [
    [/[0-9$#ab+<=>]/, 59],
    [/[ ]/, 27],
    [/['’ilj,.:;|]/, 34],
    [/[-ftr()[\]!]/, 44],
    [/[csIJkz*vxy?L/]/, 53],
    [/[eghnopqudSEF]/, 58],
    [/[MWmw@%]/, 102],
    [/[HONQ]/, 74],
    [/[A-Z&]/, 71],
    [/[\u00df-\u017f]/, 61],
    ...otherScripts,
  ],
};

const advance = (character: string, weight: Weight): number =>
  (classes[weight].find(([members]) => members.test(character))?.[1] ?? 100) / 100;

/** Height of capitals and digits in ems. */
export const capitals = 0.72;

export const widthOf = (letters: string, size: number, weight: Weight = "bold"): number =>
  [...letters].reduce((sum, character) => sum + advance(character, weight), 0) * size;

/** Letters centred on (x, y), as large as the box allows. */
export const letters = (
  content: string,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: "black" | "white" = "black",
): Lettering => {
  const size = Math.min(height / capitals, width / widthOf(content, 1));
  return { text: content, x, y: y + (size * capitals) / 2, size, colour, weight: "bold" };
};
