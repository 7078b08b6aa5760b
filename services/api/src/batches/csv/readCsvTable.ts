// batches: bytes of a CSV file to a header that is known and rows of text, or why it cannot be read at all.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/core";
import { CsvError, parse } from "csv-parse/sync";
import { type CsvColumn, columnNamed, csvColumns, pharmacyColumns } from "./csvColumns.ts";

/** Rows of one file, without the header: what one batch may hold. */
export const mostCsvRows = 10_000;
/** Bytes of one file: 800 for a row are more than a label says. */
export const largestCsv = 8 * 1024 * 1024;
/** Characters of one row. A quotation mark that never closes would make one of the rest of the file. */
const longestRow = 20_000;

const separators = [",", ";"] as const;
type Separator = (typeof separators)[number];

export interface CsvTable {
  readonly columns: readonly CsvColumn[];
  /** Numbered as a spreadsheet does: the header is row 1. Rows without any text are left out. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

const whole = (code: string, detail: string, help: string, path = ""): Refusal => ({
  ...{ code, path, detail, help },
});

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const recordsOf = (text: string, delimiter: Separator, most: number): string[][] =>
  parse(text, {
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    max_record_size: longestRow,
    to: most,
  });

/** Names of a header are quoted in refusals, short and visible: a file without one has a person there. */
const unknownColumn = (place: number): Refusal =>
  whole(
    "csv-unknown-column",
    `Column ${place + 1} has a name in the header that is not known.`,
    `Name it as one of: ${csvColumns.map(({ name }) => name).join(", ")}; or take the column out.`,
    `/1/${place + 1}`,
  );

const headerRefusals = (header: readonly string[], hasPharmacy: boolean): readonly Refusal[] => {
  const columns = header.map(columnNamed);
  const has = (column: CsvColumn): boolean => columns.includes(column);
  const needsPharmacy = !hasPharmacy || pharmacyColumns.some(has);
  const needed = csvColumns.filter(
    (column) => column.needed || (needsPharmacy && pharmacyColumns.includes(column)),
  );
  return [
    ...columns.flatMap((column, place) => (column === null ? [unknownColumn(place)] : [])),
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

/** Known names in the header, read with this separator; with the wrong one a quoted header is malformed. */
const knownNames = (text: string, separator: Separator): number => {
  try {
    return recordsOf(text, separator, 1)[0]?.filter((name) => columnNamed(name) !== null).length ?? 0;
  } catch {
    return 0;
  }
};

/** The separator under which more of the header is known. No name holds either, so one that is right cannot be mistaken. */
const separatorOf = (text: string): Separator => (knownNames(text, ";") > knownNames(text, ",") ? ";" : ",");

const malformed = (error: CsvError): Refusal => {
  const line = typeof error.lines === "number" ? ` near line ${error.lines}` : "";
  return whole(
    "csv-malformed",
    `The file is not well-formed CSV${line}: a quotation mark stands where none can, or a row is far too long.`,
    "Put cells that hold a separator, a quotation mark or a line break between quotation marks, and double those inside; spreadsheets do so by themselves.",
  );
};

/** `hasPharmacy`: the installation has one, so that the sheet need not name it. Never throws on bytes. */
export const readCsvTable = (bytes: Uint8Array, hasPharmacy: boolean): Outcome<CsvTable> => {
  if (bytes.length > largestCsv)
    return refused(
      whole("csv-too-large", `The file is larger than ${largestCsv} bytes.`, "Send it in several parts."),
    );
  const text = textOf(bytes);
  if (text === null)
    return refused(
      whole(
        "csv-not-utf-8",
        "The file is not UTF-8, so that letters of names could be taken for others.",
        "Save it as CSV UTF-8.",
      ),
    );
  try {
    const separator = separatorOf(text);
    const [header, ...rest] = recordsOf(text, separator, mostCsvRows + 2);
    const wrong = headerRefusals(header ?? [], hasPharmacy);
    if (wrong.length > 0) return refused(...wrong);
    const rows = rest
      .map((cells, place) => ({ row: place + 2, cells: cells.map((cell) => cell.trim()) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ""));
    if (rest.length > mostCsvRows)
      return refused(
        whole(
          "csv-too-many-rows",
          `The file has more than ${mostCsvRows} rows.`,
          "Send it in several parts; empty rows count.",
        ),
      );
    if (rows.length === 0)
      return refused(whole("csv-no-rows", "The file has no row below its header.", "Write one row a label."));
    return accepted({ columns: (header ?? []).map((name) => columnNamed(name)!), rows });
  } catch (error) {
    if (error instanceof CsvError) return refused(malformed(error));
    throw error;
  }
};
