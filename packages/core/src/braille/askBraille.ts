// braille: what the program is asked, so that what it writes can be read back.
import { blank } from "./asciiBraille.ts";
import type { BrailleTable, BrailleTranslator } from "./BrailleTranslator.ts";

const digits = "[\\u2801\\u2803\\u2809\\u2819\\u2811\\u280b\\u281b\\u2813\\u280a\\u281a]";
/** The sign that opens a number, and what a number goes on with: digits, point, comma, fraction line. */
const numericSpace = new RegExp(
  `(\\u283c(?:${digits}|[\\u2832\\u2802\\u280c])*${digits})\\u2810(?=${digits})`,
  "gu",
);

/**
 * UEB joins numbers that a space parts into one by its numeric space (UEB rules, 6.6), and the table does it to any two
 * numbers: "Take 2 5 mL spoonfuls" would be read as 25. So each number is written as one of its own, and a line never
 * ends between them.
 */
const numbersApart = (cells: string): string => {
  const once = cells.replaceAll(numericSpace, `$1${blank}\u283c`);
  return once === cells ? once : numbersApart(once);
};

const isUeb = (table: BrailleTable): boolean => table === "en-ueb-g1" || table === "en-ueb-g2";

/** Empty cells alone part words, whichever way the program writes them. */
const tidied = (cells: string, table: BrailleTable): string => {
  const spaced = cells.replaceAll(" ", blank);
  return isUeb(table) ? numbersApart(spaced) : spaced;
};

/** A word in capitals, numbers and signs aside. */
const isInCapitals = (word: string): boolean => /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);

/**
 * Three words in capitals are a passage in UEB, which has a sign before and after, and which no table reads back. So they are
 * written word by word, as two of them would be; nothing in UEB is contracted over a space.
 */
const linesOf = ({
  text,
  table,
}: {
  readonly text: string;
  readonly table: BrailleTable;
}): readonly string[] => {
  const words = text.split(" ");
  const capitals = words.filter((word) => /\p{L}/u.test(word)).map(isInCapitals);
  const isPassage = capitals.some((is, at) => is && capitals[at + 1] === true && capitals[at + 2] === true);
  return isPassage && isUeb(table) ? words : [text];
};

/** Asks for all sentences of a table at once, and puts the answers back in their places. */
const byTable = async <T extends { readonly table: BrailleTable }>(
  some: readonly T[],
  ask: (of: readonly T[], table: BrailleTable) => Promise<readonly string[] | null>,
): Promise<readonly string[] | null> => {
  const answers = new Map<T, string>();
  for (const table of new Set(some.map((each) => each.table))) {
    const of = some.filter((each) => each.table === table);
    const answered = await ask(of, table);
    if (answered === null || answered.length !== of.length) return null;
    of.forEach((each, at) => {
      answers.set(each, answered[at]!);
    });
  }
  return some.map((each) => answers.get(each)!);
};

/** The text that these cells are read as. */
export const askForText = (
  some: readonly { readonly cells: string; readonly table: BrailleTable }[],
  translator: BrailleTranslator,
): Promise<readonly string[] | null> =>
  byTable(some, (of, table) =>
    translator.toText(
      of.map(({ cells }) => cells),
      table,
    ),
  );

/** The cells of these texts, in which empty ones part words and nothing else. */
export const askForCells = async (
  some: readonly { readonly text: string; readonly table: BrailleTable }[],
  translator: BrailleTranslator,
): Promise<readonly string[] | null> => {
  const lines = some.map(linesOf);
  const flat = some.flatMap(({ table }, at) => lines[at]!.map((text) => ({ text, table })));
  const answered = await byTable(flat, (of, table) =>
    translator.toCells(
      of.map(({ text }) => text),
      table,
    ),
  );
  if (answered === null) return null;
  let from = 0;
  return some.map(({ table }, at) => {
    const cells = answered.slice(from, from + lines[at]!.length);
    from += cells.length;
    return tidied(cells.join(blank), table);
  });
};
