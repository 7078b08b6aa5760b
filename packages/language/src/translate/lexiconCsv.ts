// language/translate: the rows of a lexicon as a spreadsheet (CSV, RFC 4180), and a reviewer's spreadsheet read back.
import type { LexiconRow } from "./lexicon.ts";

const columns = ["id", "english", "numbers", "text", "missing", "correction", "remark"] as const;

const quoted = (cell: string): string =>
  /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * A sheet with two empty columns for whoever reads it: a correction, and a remark. Begins with a byte order mark,
 * by which spreadsheets know UTF-8.
 */
export const lexiconCsv = (rows: readonly LexiconRow[]): string => {
  const lines = rows.map(({ id, english, numbers, text, missing }) =>
    [id, english, numbers, text, missing, "", ""].map(quoted).join(","),
  );
  return `\uFEFF${[columns.join(","), ...lines].join("\r\n")}\r\n`;
};

/** The cells of each line; null where a quotation mark is never closed, or text stands beside one. */
const cellsIn = (text: string, separator: string): readonly (readonly string[])[] | null => {
  const lines: string[][] = [];
  let line: string[] = [];
  const pattern = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`,
    "y",
  );
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text);
    if (found === null) return null;
    line.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] !== separator) {
      lines.push(line);
      line = [];
    } else if (pattern.lastIndex === text.length) line.push("");
  }
  return line.length > 0 ? [...lines, line] : lines;
};

export type SheetReading =
  | { readonly ok: true; readonly rows: readonly { readonly id: string; readonly correction: string }[] }
  | { readonly ok: false; readonly why: string };

/**
 * The corrections in a sheet that `lexiconCsv` made and somebody saved, with
 * commas, semicolons or tabs. Columns are found by their names. Letters that a
 * spreadsheet has lost, a column that is gone and a broken line are refused.
 */
export const readLexiconCsv = (bytes: Uint8Array): SheetReading => {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, why: "The file is not saved as UTF-8: letters of the language may be lost." };
  }
  if (text.includes("\uFFFD"))
    return { ok: false, why: "Letters of the file are lost (U+FFFD stands in their place)." };
  const first = text.split(/[\r\n]/, 1)[0] ?? "";
  const separator = [",", ";", "\t"].find((sign) =>
    first
      .split(sign)
      .map((name) => name.replaceAll('"', ""))
      .includes("correction"),
  );
  const lines = separator === undefined ? null : cellsIn(text, separator);
  const [names, ...rows] = lines ?? [];
  const [id, correction] = [names?.indexOf("id") ?? -1, names?.indexOf("correction") ?? -1];
  if (names === undefined || id < 0 || correction < 0)
    return { ok: false, why: "The first line must name the columns “id” and “correction”." };
  const odd = rows.findIndex((row) => row.length !== names.length);
  if (odd >= 0) return { ok: false, why: `Line ${odd + 2} has not as many cells as the first.` };
  return { ok: true, rows: rows.map((row) => ({ id: row[id]!, correction: row[correction]!.trim() })) };
};
