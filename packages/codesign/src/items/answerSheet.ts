// items: answers as a spreadsheet's text: a header and a row for each answer.
import { CsvError, parse } from "csv-parse/sync";
import { type AnswerRow, answerRow, type ReadAnswers, type RowFault, readAnswers } from "./answers.ts";
import { type ReadAsked, readAsked } from "./judging.ts";

/** Columns in the order in which they are written; any order is read. */
export const columns = Object.keys(answerRow.shape) as readonly (keyof AnswerRow)[];

const yes: Readonly<Record<string, boolean>> = { yes: true, no: false, true: true, false: false };

type Records =
  | { readonly ok: true; readonly records: readonly Readonly<Record<string, string>>[] }
  | { readonly ok: false; readonly faults: readonly RowFault[] };

/** The cells of a sheet by the names of its columns. */
export const readTable = (text: string): Records => {
  try {
    const records: Record<string, string>[] = parse(text, {
      columns: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      delimiter: [",", ";", "\t"],
    });
    return { ok: true, records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, faults: [{ row: 1, what: "this is no table with as many cells in each row" }] };
  }
};

const isPrompted = ({ prompted }: Readonly<Record<string, string>>): boolean | string | undefined =>
  yes[prompted?.toLowerCase() ?? ""] ?? prompted;

/**
 * Reads answers without judgements, from the JSON of the tablet page or from a table, whose columns of judges are
 * passed over.
 */
export const readAskedSheet = (text: string): ReadAsked => {
  if (/^\s*\[/.test(text)) {
    try {
      return readAsked(JSON.parse(text) as unknown[]);
    } catch {
      return { ok: false, faults: [{ row: 1, what: "this is no JSON" }] };
    }
  }
  const table = readTable(text);
  if (!table.ok) return table;
  const read = readAsked(
    table.records.map(({ judge1: _, judge2: __, agreed: ___, ...record }) => ({
      ...record,
      prompted: isPrompted(record),
    })),
  );
  return read.ok ? read : { ok: false, faults: read.faults.map(({ row, what }) => ({ row: row + 1, what })) };
};

/** Reads a sheet. Rows are numbered as a spreadsheet numbers them: the header is row 1. */
export const readAnswerSheet = (text: string): ReadAnswers => {
  const table = readTable(text);
  if (!table.ok) return table;
  const read = readAnswers(
    table.records.map((record) => ({
      ...record,
      prompted: isPrompted(record),
      agreed: record.agreed === "" ? null : record.agreed,
    })),
  );
  return read.ok ? read : { ok: false, faults: read.faults.map(({ row, what }) => ({ row: row + 1, what })) };
};

/** A cell that a spreadsheet takes for a formula would be worked out; an apostrophe before it keeps it words. */
const cell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows of these columns as a sheet. */
export const writeTable = <Name extends string>(
  names: readonly Name[],
  rows: readonly Readonly<Partial<Record<Name, unknown>>>[],
): string =>
  [names.join(","), ...rows.map((row) => names.map((name) => cell(String(row[name] ?? ""))).join(","))]
    .map((line) => `${line}\n`)
    .join("");

/** The rows as a sheet. */
export const writeAnswerSheet = (rows: readonly AnswerRow[]): string => writeTable(columns, rows);
