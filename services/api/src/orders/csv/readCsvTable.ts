// orders: bytes of a spreadsheet's text to a header that is known and rows of text, or why it cannot be read at all.
import { accepted, type Outcome, pointerTo, type Refusal, type RefusalCode, refused } from "@plainlabel/core";
import { CsvError, parse } from "csv-parse/sync";
import { type CsvColumn, columnNamed, csvColumns, pharmacyColumns } from "./csvColumns.ts";
import { firstTold } from "./firstTold.ts";
import { type Separator, separatorOf } from "./separatorOf.ts";
import { sheetText } from "./sheetText.ts";

/** Rows of one file, without the header: what one batch may hold. */
export const mostCsvRows = 10_000;
/** Bytes of one file: 800 for a row are more than a label says. */
export const largestCsv = 8 * 1024 * 1024;
/** Characters of one row. A quotation mark that never closes would make one of the rest of the file. */
const longestRow = 20_000;

export interface CsvRow {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly columns: readonly CsvColumn[];
  /** Columns without a name behind the last that has one, which nothing stands in; rows have cells for them. */
  readonly unnamed: number;
  /** Rows without any text are left out. */
  readonly rows: readonly CsvRow[];
}

const whole = (code: RefusalCode, detail: string, help: string, path = ""): Refusal => ({
  ...{ code, path, detail, help },
});

export const csvTooLarge = whole(
  "csv-too-large",
  `The file is larger than ${largestCsv} bytes.`,
  "Send it in several parts.",
);

const recordsOf = (text: string, delimiter: Separator, most: number): string[][] =>
  parse(text, {
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    max_record_size: longestRow,
    to: most,
  });

/** Names of a header are not repeated in refusals: a file without one has a person there. */
const unknownColumn = (name: string, place: number): Refusal => {
  const [code, what] =
    name.trim() === ""
      ? (["csv-unnamed-column", "has no name in the header"] as const)
      : (["csv-unknown-column", "has a name in the header that is not known"] as const);
  return whole(
    code,
    `Column ${place + 1} ${what}.`,
    `Name it as one of: ${csvColumns.map(({ name }) => name).join(", ")}; or take the column out.`,
    `/1/${place + 1}`,
  );
};

const headerRefusals = (header: readonly string[], hasPharmacy: boolean): readonly Refusal[] => {
  const columns = header.map(columnNamed);
  const has = (column: CsvColumn): boolean => columns.includes(column);
  const needsPharmacy = !hasPharmacy || pharmacyColumns.some(has);
  const needed = csvColumns.filter(
    (column) => column.needed || (needsPharmacy && pharmacyColumns.includes(column)),
  );
  return [
    ...columns.flatMap((column, place) => (column === null ? [unknownColumn(header[place]!, place)] : [])),
    ...columns.flatMap((column, place) =>
      column !== null && columns.indexOf(column) < place
        ? [
            whole(
              "csv-repeated-column",
              `The column "${column.name}" stands twice in the header.`,
              "Keep one of them.",
              `/1/${column.name}`,
            ),
          ]
        : [],
    ),
    ...needed
      .filter((column) => !has(column))
      .map(({ name, about }) =>
        whole("csv-missing-column", `The header has no column "${name}".`, `Add it. ${about}`, `/1/${name}`),
      ),
  ];
};

/** Names of a header up to its last: a spreadsheet writes separators for columns that once held something. */
const namesOf = (header: readonly string[]): readonly string[] =>
  header.slice(0, header.findLastIndex((name) => name.trim() !== "") + 1);

/** Empty rows at the end, which spreadsheets may have by the thousand, are none. The last row keeps its separators. */
const withoutEmptyEnd = (text: string): string => {
  let last = text.length;
  while (last > 0 && /[\s,;]/.test(text[last - 1]!)) last -= 1;
  const rowEnd = /[\r\n]/.exec(text.slice(last));
  return rowEnd === null ? text : text.slice(0, last + rowEnd.index);
};

/** Known names in the header, read with this separator; with the wrong one a quoted header is malformed. */
const knownNames = (text: string, separator: Separator): number => {
  try {
    return recordsOf(text, separator, 1)[0]?.filter((name) => columnNamed(name) !== null).length ?? 0;
  } catch {
    return 0;
  }
};

const malformed = (error: CsvError): Refusal => {
  const line = typeof error.lines === "number" ? ` near line ${error.lines}` : "";
  return whole(
    "csv-malformed",
    `The file is not well-formed CSV${line}: a quotation mark stands where none can, or a row is far too long.`,
    "Put cells that hold a separator, a quotation mark or a line break between quotation marks, and double those inside. A spreadsheet does so when it saves CSV UTF-8, and not always when cells are copied.",
  );
};

const nowhere = ({ row, cells }: CsvRow, names: number): Refusal =>
  whole(
    "csv-unnamed-column",
    `Cell ${cells.findIndex((cell, at) => at >= names && cell !== "") + 1} of the row stands in a column without a name.`,
    "Name the column in the header, or empty the cell.",
    pointerTo([row]),
  );

/** `hasPharmacy`: the installation has one, so that the sheet need not name it. Never throws on bytes. */
export const readCsvTable = (bytes: Uint8Array, hasPharmacy: boolean): Outcome<CsvTable> => {
  if (bytes.length > largestCsv) return refused(csvTooLarge);
  const sheet = sheetText(bytes);
  if (!sheet.ok) return sheet;
  try {
    const separated = separatorOf(withoutEmptyEnd(sheet.value), knownNames);
    if (!separated.ok) return separated;
    const { separator, text } = separated.value;
    const [header = [], ...rest] = recordsOf(text, separator, mostCsvRows + 2);
    const names = namesOf(header);
    const wrong = headerRefusals(names, hasPharmacy);
    if (wrong.length > 0) return refused(...firstTold(wrong));
    const rows = rest
      .map((cells, place): CsvRow => ({ row: place + 2, cells: cells.map((cell) => cell.trim()) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ""));
    if (rest.length > mostCsvRows)
      return refused(
        whole(
          "csv-too-many-rows",
          `The file has more than ${mostCsvRows} rows.`,
          "Send it in several parts; empty rows between others count.",
        ),
      );
    if (rows.length === 0)
      return refused(whole("csv-no-rows", "The file has no row below its header.", "Write one row a label."));
    const unnamed = header.length - names.length;
    const astray = rows.filter(
      ({ cells }) => cells.length === header.length && cells.slice(names.length).some((cell) => cell !== ""),
    );
    if (astray.length > 0) return refused(...firstTold(astray.map((row) => nowhere(row, names.length))));
    return accepted({ columns: names.map((name) => columnNamed(name)!), unnamed, rows });
  } catch (error) {
    if (error instanceof CsvError) return refused(malformed(error));
    throw error;
  }
};
