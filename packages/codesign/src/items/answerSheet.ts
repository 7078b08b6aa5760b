// items: answers as a spreadsheet's text: a header and a row for each answer.
import { CsvError, parse } from "csv-parse/sync";
import { type AnswerRow, answerRow, type ReadAnswers, readAnswers } from "./answers.ts";

/** Columns in the order in which they are written; any order is read. */
export const columns = Object.keys(answerRow.shape) as readonly (keyof AnswerRow)[];

const yes: Readonly<Record<string, boolean>> = { yes: true, no: false, true: true, false: false };

/** Reads a sheet. Rows are numbered as a spreadsheet numbers them: the header is row 1. */
export const readAnswerSheet = (text: string): ReadAnswers => {
  let records: Record<string, string>[];
  try {
    records = parse(text, {
      columns: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      delimiter: [",", ";", "\t"],
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, faults: [{ row: 1, what: "this is no table with as many cells in each row" }] };
  }
  const read = readAnswers(
    records.map((record) => ({
      ...record,
      prompted: yes[record.prompted?.toLowerCase() ?? ""] ?? record.prompted,
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

/** The rows as a sheet. */
export const writeAnswerSheet = (rows: readonly AnswerRow[]): string =>
  [columns.join(","), ...rows.map((row) => columns.map((name) => cell(String(row[name] ?? ""))).join(","))]
    .map((line) => `${line}\n`)
    .join("");
