// braille: text to cells and back by liblouis, as a program beside ours.
import { type BrailleTranslator, brailleTables } from "@plainlabel/core";
import { type Bounds, inTurn, runBounded } from "./runBounded.ts";

export interface LiblouisOptions {
  /** Its name or path: `lou_translate`, looked for where the system looks for programs. Never anything from a request. */
  readonly program?: string;
  /** Milliseconds until a call is given up. */
  readonly patience?: number;
}

const usualProgram = "lou_translate";

const bounds = ({ patience = 10_000 }: LiblouisOptions): Bounds => ({ patience, largest: 4 * 1024 * 1024 });

/** Bytes of a line: the program cuts what is longer in two. A cell has three. */
const longestLine = 2000;

/** Lines of a call: a label has some dozens, and where it is all in capitals as many as words. */
const mostLines = 5000;

/** What would be a line of its own, or end the text, is no part of a line. */
const isLine = (text: string): boolean =>
  Buffer.byteLength(text) <= longestLine && !/[\p{Cc}\u2028\u2029]/u.test(text);

/** The program reads a backslash as the beginning of a sign by its number, and two of them as one. */
const asSent = (text: string): string => text.replaceAll("\\", "\\\\");

/** All of this process and thread together: a label is a few milliseconds' work. */
const turns = inTurn(2);

/**
 * Lines through one table. `table` is a file's name from our own code. Cells are
 * Unicode's. null: it could not be done, or not as many lines came back.
 */
export const translateLines = async (
  lines: readonly string[],
  table: string,
  direction: "forward" | "backward",
  options: LiblouisOptions = {},
): Promise<readonly string[] | null> => {
  if (lines.length === 0) return [];
  if (lines.length > mostLines || !lines.every(isLine)) return null;
  const { program = usualProgram } = options;
  const answer = await turns(() =>
    runBounded(
      program,
      [`--${direction}`, `unicode.dis,${table}`],
      `${lines.map(asSent).join("\n")}\n`,
      bounds(options),
    ),
  );
  if (answer === null || !answer.endsWith("\n")) return null;
  const answered = answer.slice(0, -1).split("\n");
  return answered.length === lines.length ? answered : null;
};

export const liblouis = (options: LiblouisOptions = {}): BrailleTranslator => ({
  toCells: (texts, table) => translateLines(texts, brailleTables[table], "forward", options),
  toText: (cells, table) => translateLines(cells, brailleTables[table], "backward", options),
});

/** Which liblouis is there and writes braille; null: none, or without its tables. */
export const liblouisVersion = async (options: LiblouisOptions = {}): Promise<string | null> => {
  const { program = usualProgram } = options;
  const said = await runBounded(program, ["--version"], "", bounds(options));
  const [, version] = /\(Liblouis\) (\d+(?:\.\d+)*)/iu.exec(said ?? "") ?? [];
  if (version === undefined) return null;
  for (const table of Object.values(brailleTables)) {
    const cells = await translateLines(["1"], table, "forward", options);
    if (cells?.[0] === undefined || !/^[\u2801-\u283f]+$/u.test(cells[0])) return null;
  }
  return version;
};
