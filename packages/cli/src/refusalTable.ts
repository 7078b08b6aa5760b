// command line: refusals as a table that a person reads in a terminal. Nothing is shortened: long cells wrap.
import type { Refusal } from "@plainlabel/core";

const titles = ["code", "path", "detail", "help"] as const;
const gap = "  ";

/** Control characters could move the cursor or rewrite the line above: they are shown, not sent to the terminal. */
const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (character) => `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}>`,
  );

/** Lines of at most `width` characters; a word longer than that is cut into pieces, none of it is lost. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const candidate = line === "" ? word : `${line} ${word}`;
    if (candidate.length <= width) {
      line = candidate;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = line.slice(width);
    }
  }
  lines.push(line);
  return lines;
};

const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));

/** The code and path columns are as wide as they need, up to a limit; detail and help share the rest. */
const widthsFor = (rows: readonly (readonly string[])[], total: number): readonly number[] => {
  const code = Math.min(26, widest(rows.map(([cell]) => cell!)));
  const path = Math.min(28, widest(rows.map(([, cell]) => cell!)));
  const rest = Math.max(40, total - code - path - 3 * gap.length);
  const detail = Math.floor(rest / 2);
  return [code, path, detail, rest - detail];
};

/** One row per refusal under a heading, `columns` wide; the whole document's path ("") is shown as "(all)". */
export const refusalTable = (refusals: readonly Refusal[], columns = 110): string => {
  const rows = [
    titles,
    ...refusals.map(({ code, path, detail, help }) =>
      [code, path === "" ? "(all)" : path, detail, help].map(visible),
    ),
  ];
  const widths = widthsFor(rows, columns);
  const lines = rows.flatMap((row) => {
    const cells = row.map((cell, column) => wrapped(cell, widths[column]!));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, index) =>
      cells
        .map((cell, column) => (cell[index] ?? "").padEnd(widths[column]!))
        .join(gap)
        .trimEnd(),
    );
  });
  return `${lines.join("\n")}\n`;
};
