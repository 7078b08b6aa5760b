// orders: what stands between the cells of a spreadsheet's text: said in its first line, or told by its header.
import { accepted, type Outcome, refused } from "@plainlabel/core";

/** Comma and semicolon by the country of the spreadsheet; a tab in what is copied from one, and in "Unicode text". */
export const separators = [",", ";", "\t"] as const;
export type Separator = (typeof separators)[number];

export interface SeparatedText {
  readonly separator: Separator;
  /** Without the line that says the separator: a spreadsheet does not count it as a row. */
  readonly text: string;
}

/** A first line such as `sep=;`, by which a file tells spreadsheets its separator. */
const saying = /^"?sep=([^\r\n]?)"?(?:\r\n|\r|\n|$)/i;

/**
 * `sep=` is believed. Without it, the separator under which more of the header
 * is known (`knownNames`): no name of a column holds one, so that the right one
 * cannot be mistaken.
 */
export const separatorOf = (
  sheet: string,
  knownNames: (sheet: string, separator: Separator) => number,
): Outcome<SeparatedText> => {
  const [line, sign] = saying.exec(sheet) ?? [];
  if (line === undefined) {
    const known = separators.map((separator) => knownNames(sheet, separator));
    return accepted({ separator: separators[known.indexOf(Math.max(...known))]!, text: sheet });
  }
  const separator = separators.find((each) => each === sign);
  return separator === undefined
    ? refused({
        code: "csv-unknown-separator",
        path: "",
        detail: "The first line, sep=, names a separator that is not read here.",
        help: "Use a comma, a semicolon or a tab, or leave the line out.",
      })
    : accepted({ separator, text: sheet.slice(line.length) });
};
