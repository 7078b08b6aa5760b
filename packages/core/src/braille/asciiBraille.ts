// braille: six-dot cells and the characters that embossers and displays take for them.

/**
 * North American Braille ASCII: the character of each cell by its dots, dot 1 being 1, dot 2 being 2, dot 3 being 4 and
 * so on. Files in it have the ending .brf.
 */
const characters = " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)=";

/** The empty cell. */
export const blank = "\u2800";

const first = 0x2800;

/** Whether these are cells of six dots and nothing else. */
export const isSixDots = (cells: string): boolean => /^[\u2800-\u283f]*$/u.test(cells);

/** Cells of six dots as Braille ASCII. */
export const asciiOf = (cells: string): string =>
  [...cells].map((cell) => characters[cell.codePointAt(0)! - first]!).join("");

/** Braille ASCII as cells; null where a character stands for none. */
export const cellsOf = (ascii: string): string | null => {
  const places = [...ascii].map((character) => characters.indexOf(character));
  return places.includes(-1) ? null : places.map((dots) => String.fromCodePoint(first + dots)).join("");
};
