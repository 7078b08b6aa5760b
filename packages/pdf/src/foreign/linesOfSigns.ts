// foreign: the signs of a page, each in its place, as lines of words. Where it is not plain which signs are one
// word, none is guessed: "1 0" is not "10".

/** One sign as it stands on the page, in dots from the upper left corner. */
export interface Sign {
  readonly text: string;
  readonly left: number;
  /** Where the next one would stand; null: of letters painted as one sign it is not known. */
  readonly right: number | null;
  /** Of the line that it stands on. */
  readonly base: number;
  /** Of its type. */
  readonly size: number;
  /** The engine that read the file takes what is before it for a space. */
  readonly parted: boolean;
}

export interface WordLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Signs of one line stand this near to its base (parts of their size). */
const oneBase = 0.2;
/**
 * Gaps, in parts of the type's size: under the first is none, from the second on it parts words, from the third
 * on columns. Between the first two the engine has to think so too.
 */
const noGap = 0.1;
const wordGap = 0.2;
const columnGap = 2.5;
/** The same sign painted twice, to look bold, stands this near to itself. */
const twice = 0.12;

/** Letters that reach under one another ("AV") overlap by less; more is one over another, and nobody can read it. */
const mostOverlap = 0.2;

const isSpace = ({ text }: Sign): boolean => /^\s$/u.test(text);

const inLines = (signs: readonly Sign[]): readonly (readonly Sign[])[] => {
  const lines: Sign[][] = [];
  for (const sign of signs.toSorted((one, other) => one.base - other.base)) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line !== undefined && last !== undefined && sign.base - last.base <= oneBase * sign.size)
      line.push(sign);
    else lines.push([sign]);
  }
  return lines.map((line) => line.toSorted((one, other) => one.left - other.left));
};

/** null: it cannot be told where its words end. */
const piecesOf = (line: readonly Sign[]): readonly WordLine[] | null => {
  const pieces: { text: string; x: number; y: number }[] = [];
  let before: Sign | null = null;
  let spaced = false;
  for (const sign of line) {
    if (isSpace(sign)) {
      spaced = true;
      continue;
    }
    const piece = pieces.at(-1);
    if (before === null || piece === undefined) {
      pieces.push({ text: sign.text, x: sign.left, y: sign.base });
      before = sign;
      spaced = false;
      continue;
    }
    const size = Math.max(before.size, sign.size);
    if (sign.text === before.text && sign.left - before.left < twice * size) continue;
    const gap = before.right === null ? (sign.parted ? wordGap : 0) : (sign.left - before.right) / size;
    if (gap < -mostOverlap) return null;
    if (gap >= columnGap) pieces.push({ text: sign.text, x: sign.left, y: sign.base });
    else if (spaced || gap >= wordGap || (gap > noGap && sign.parted)) piece.text += ` ${sign.text}`;
    else if (gap <= noGap && !sign.parted) piece.text += sign.text;
    else return null;
    before = sign;
    spaced = false;
  }
  return pieces;
};

/** Down the page and along each line; null where it cannot be told where words end. */
export const linesOfSigns = (signs: readonly Sign[]): readonly WordLine[] | null => {
  const lines: WordLine[] = [];
  for (const line of inLines(signs)) {
    const pieces = piecesOf(line);
    if (pieces === null) return null;
    lines.push(...pieces);
  }
  return lines;
};
