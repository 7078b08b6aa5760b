// orders: a spreadsheet saved as CSV to label requests, row by row, by the rules of every door.
import {
  accepted,
  type LabelOptions,
  type LabelRequest,
  type OptionName,
  type Outcome,
  pointerTo,
  type Refusal,
  readOptionTexts,
  readRequest,
  refused,
  requestWithOptions,
  standsIn,
} from "@plainlabel/core";
import { cellFaults } from "./csv/cellFaults.ts";
import { type CsvColumn, csvColumns, optionIn, pharmacyColumns } from "./csv/csvColumns.ts";
import { type CsvRow, readCsvTable } from "./csv/readCsvTable.ts";

export interface CsvItem {
  /** As the spreadsheet numbers it; the header is row 1. */
  readonly row: number;
  /** Refusals have the row and the name of the column as their path: "/12/dispensed on". */
  readonly read: Outcome<LabelRequest>;
  /** What its cells say, without those that cannot be believed; null where nobody knows which cell is which. */
  readonly draft: Readonly<Record<string, unknown>> | null;
  /** What stands where the person's name should; "" where nothing does. */
  readonly person: string;
}

/** The column that fills this part of a request, or of which it is a part; null: it is no one column's. */
const columnAt = (path: string): CsvColumn | null =>
  csvColumns.find((column) => standsIn(path, column.path)) ??
  (path === "" ? undefined : csvColumns.find((column) => standsIn(column.path, path))) ??
  null;

/** A refusal of the request made of a row, told of the row: for what is found when its label is made. */
export const inRow = (row: number, refusal: Refusal): Refusal => {
  const column = columnAt(refusal.path);
  return { ...refusal, path: pointerTo(column === null ? [row] : [row, column.name]) };
};

/** Where words of the person and of the medicine stand in a request. */
const wordsAt = /^\/(person|medicine)\/(.+)$/;

/** What a row says, as options and as words of the person, the medicine and the directions. */
const draftOf = (
  textAt: (column: CsvColumn) => string,
  pharmacy: LabelRequest["pharmacy"] | null,
): { readonly draft: Readonly<Record<string, unknown>>; readonly refusals: readonly Refusal[] } => {
  const texts: Partial<Record<OptionName, string>> = {};
  const words: Record<"person" | "medicine", Record<string, string>> = { person: {}, medicine: {} };
  for (const column of csvColumns) {
    const text = textAt(column);
    if (text === "") continue;
    if (column.option !== null) texts[column.option] = optionIn(column, text);
    const [, part, field] = wordsAt.exec(column.option === null ? column.path : "") ?? [];
    if (field !== undefined) words[part === "person" ? "person" : "medicine"][field] = text;
  }
  const { options, refusals } = readOptionTexts(texts);
  const directions = textAt(directionsColumn);
  const sent = {
    ...words,
    directions: directions === "" ? {} : { text: directions },
  };
  // A pharmacy that is left empty is not taken from elsewhere.
  const own = { ...options, pharmacy: pharmacy ?? options.pharmacy ?? {} } as LabelOptions;
  const inColumns = refusals.map((refusal) => ({ ...refusal, path: pathOf(refusal.path.slice(1)) }));
  return { draft: requestWithOptions(sent, own), refusals: inColumns };
};

const directionsColumn: CsvColumn = csvColumns.find(({ path }) => path === "/directions")!;

/** Where an option stands in a request. */
const pathOf = (name: string): string => csvColumns.find(({ option }) => option === name)?.path ?? "";

/** Where in a row the cells of each column stand. */
type Places = ReadonlyMap<CsvColumn, number>;

const readRow = (
  { row, cells }: CsvRow,
  columns: Places,
  pharmacy: LabelRequest["pharmacy"] | null,
): { readonly read: Outcome<LabelRequest>; readonly draft: CsvItem["draft"] } => {
  const textAt = (column: CsvColumn): string => {
    const at = columns.get(column);
    return at === undefined ? "" : (cells[at] ?? "");
  };
  const damaged = [...columns.keys()].flatMap((column) =>
    cellFaults(column, textAt(column)).map((fault) => ({ ...fault, path: column.path })),
  );
  const believed = (column: CsvColumn): string =>
    damaged.some(({ path }) => path === column.path) ? "" : textAt(column);
  const { draft, refusals: unread } = draftOf(damaged.length === 0 ? textAt : believed, pharmacy);
  const read = readRequest(draft);
  const request =
    read.ok && unread.length === 0 ? read : refused(...unread, ...(read.ok ? [] : read.refusals));
  if (damaged.length === 0 && request.ok) return { read: request, draft };
  // Of a cell that cannot be believed, nothing more is worth saying.
  const others = (request.ok ? [] : request.refusals).filter(
    ({ path }) => !damaged.some((fault) => columnAt(path)?.path === fault.path),
  );
  const refusals = [...damaged, ...others].map((refusal) => inRow(row, refusal));
  return { read: refused(...refusals), draft };
};

/** The same label twice in one pile ends with somebody twice, or with somebody else. */
const repeated = (row: number, first: number): Refusal => ({
  code: "csv-repeated-row",
  path: pointerTo([row]),
  detail: `The row says the same as row ${first}.`,
  help: "Take one of them out; for more of one label, write how many into the column copies.",
});

const ofAnotherLength = ({ row, cells }: CsvRow, wanted: number): Refusal => ({
  code: "csv-row-length",
  path: pointerTo([row]),
  detail: `The row has ${cells.length === 1 ? "1 cell" : `${cells.length} cells`}; the header has ${wanted}.`,
  help:
    cells.length > wanted
      ? "Put a cell that holds a separator between quotation marks."
      : "Put a cell that holds a line break between quotation marks. Some spreadsheets leave out the separators of empty cells at the end of a row: let the last column be one that is always filled.",
});

/** A line break without quotation marks makes two rows of one, each of which may look like a whole one. */
const besideCut = (row: number, cut: number): Refusal => ({
  code: "csv-row-beside-cut",
  path: pointerTo([row]),
  detail: `Row ${cut}, beside this one, has fewer cells than the header: it may be a part of this row.`,
  help: `Mend row ${cut} first.`,
});

/** What is wrong with the rows as rows, by their number. */
const wrongRows = (rows: readonly CsvRow[], wanted: number): ReadonlyMap<number, Refusal> => {
  const wrong = new Map<number, Refusal>();
  for (const each of rows)
    if (each.cells.length !== wanted) wrong.set(each.row, ofAnotherLength(each, wanted));
  for (const [at, { row, cells }] of rows.entries())
    if (cells.length < wanted)
      for (const beside of [rows[at - 1], rows[at + 1]])
        if (beside !== undefined && !wrong.has(beside.row)) wrong.set(beside.row, besideCut(beside.row, row));
  return wrong;
};

/** The rows of a spreadsheet, each read as it is asked for. */
export interface CsvRows {
  /** Of the last one. */
  readonly last: number;
  readonly items: Iterable<CsvItem>;
}

/**
 * Every row that says something, in order, each by itself: a row that is refused
 * takes nothing from the others, unless it may be a part of one of them. The
 * whole is refused where no row could be trusted. `pharmacy`: that of the
 * installation, for sheets that name none.
 */
export const csvRows = (bytes: Uint8Array, pharmacy: LabelRequest["pharmacy"] | null): Outcome<CsvRows> => {
  const table = readCsvTable(bytes, pharmacy !== null);
  if (!table.ok) return table;
  const { columns, unnamed, rows } = table.value;
  const own = columns.some((column) => pharmacyColumns.includes(column));
  const seen = new Map<string, number>();
  const places: Places = new Map(columns.map((column, at) => [column, at]));
  const wrong = wrongRows(rows, columns.length + unnamed);
  const itemOf = (each: CsvRow): CsvItem => {
    const { row, cells } = each;
    const said = JSON.stringify(
      cells.map((cell, at) => {
        const column = columns[at];
        return column === undefined ? cell : optionIn(column, cell);
      }),
    );
    const first = seen.get(said);
    const person = cells[columns.findIndex(({ path }) => path === "/person/name")] ?? "";
    const fault = wrong.get(row);
    if (fault !== undefined && first === undefined) {
      seen.set(said, row);
      return { row, person, read: refused(fault), draft: null };
    }
    const item = { row, person, ...readRow(each, places, own ? null : pharmacy) };
    if (first !== undefined) return { ...item, read: refused(repeated(row, first)) };
    seen.set(said, row);
    return item;
  };
  const items = function* (): Generator<CsvItem> {
    for (const each of rows) yield itemOf(each);
  };
  return accepted({ last: rows.at(-1)?.row ?? 1, items: items() });
};

/** The same, all of them at once. */
export const readCsv = (
  bytes: Uint8Array,
  pharmacy: LabelRequest["pharmacy"] | null,
): Outcome<readonly CsvItem[]> => {
  const rows = csvRows(bytes, pharmacy);
  return rows.ok ? accepted([...rows.value.items]) : rows;
};
