// batches: the columns that a spreadsheet of labels may have, and which part of a label request each one fills.
import type { LabelText } from "@plainlabel/workbench";

export interface CsvColumn {
  /** As it stands in the header, in any case. Holds neither separator. */
  readonly name: string;
  /** JSON pointer to what it fills in a label request. */
  readonly path: string;
  /** The field of the desk's form that reads it by the same rules; null: it is read here. */
  readonly field: LabelText | null;
  readonly needed: boolean;
  /** What to write, for whoever fills the sheet in. */
  readonly about: string;
}

const column = (
  name: string,
  path: string,
  field: LabelText | null,
  about: string,
  needed = false,
): CsvColumn => ({ name, path, field, needed, about });

/** In the order of the template. */
export const csvColumns = [
  column("person", "/person/name", "personName", "The person's name, as it stands on the label.", true),
  column("medicine", "/medicine/name", "medicineName", "As prescribed.", true),
  column("strength", "/medicine/strength", "strength", "As named: 500 mg, 250 mg/5 mL."),
  column("form", "/medicine/form", "form", "As dispensed: capsules, oral suspension."),
  column("quantity", "/medicine/quantity", "quantity", "As dispensed: 21 capsules, 100 mL."),
  column("directions", "/directions", "directions", "The prescriber's words.", true),
  column(
    "warnings",
    "/warnings",
    "warnings",
    "Numbers of BNF warnings with a comma and a space between them, or words; one kind on each line of the cell.",
  ),
  column(
    "answers",
    "/answers",
    null,
    "To what the directions leave open: which-side = left; divide-daily-amount = named-times (morning 1, night 2).",
  ),
  column("indication", "/indication", "indication", "What it is for: For your chest infection."),
  column("print size", "/person/needs/profile", "profile", "standard, clear, or large-16 to large-28."),
  column("easy read", "/person/needs/easyRead", null, "yes or no."),
  column("reading needs", "/person/needs/codes", "codes", "SNOMED CT codes of the person's record."),
  column("stock", "/stock", "stock", "The labels in the printer: 70x35, 102x76, a4."),
  column("copies", "/copies", "copies", "A whole number from 1 to 99; empty for one."),
  column("dispensed on", "/dispensedOn", "dispensedOn", "Year, month, day: 2026-11-27.", true),
  column("code", "/medicine/code", "code", "The dm+d code. The column must be set as text in a spreadsheet."),
  column(
    "approved by",
    "/approval/by",
    null,
    "Who read the label beside the prescription; empty for a draft.",
  ),
  column("approved at", "/approval/at", null, "Date, time and offset: 2026-11-27T10:30:00+00:00."),
  column("pharmacy name", "/pharmacy/name", "pharmacyName", "All three of the pharmacy, or none of them."),
  column("pharmacy address", "/pharmacy/address", "pharmacyAddress", "In one line."),
  column("pharmacy phone", "/pharmacy/phone", "pharmacyPhone", "With its first 0."),
] as const satisfies readonly CsvColumn[];

/** Columns that come together: a pharmacy is not put together from two places. */
export const pharmacyColumns: readonly CsvColumn[] = csvColumns.filter(({ path }) =>
  path.startsWith("/pharmacy/"),
);

const folded = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, " ");

/** null: there is no such column. */
export const columnNamed = (header: string): CsvColumn | null =>
  csvColumns.find(({ name }) => name === folded(header)) ?? null;

/**
 * A sheet to fill in: the header and no row, since a row of an example could be
 * printed for somebody. The mark at its start makes spreadsheets read it as UTF-8.
 */
export const csvTemplate = `\ufeff${csvColumns.map(({ name }) => name).join(",")}\r\n`;
