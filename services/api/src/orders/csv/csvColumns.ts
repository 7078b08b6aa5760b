// orders: the columns that a spreadsheet of labels may have, and which part of a label request each one fills.
import { inRequest, type Option, type OptionName, optionTable, profiles } from "@plainlabel/core";
import { dayNamed } from "./readDay.ts";

export interface CsvColumn {
  /** As it stands in the header, in any case. Holds neither separator. */
  readonly name: string;
  /** JSON pointer to what it fills in a label request. */
  readonly path: string;
  /** The option that it says, by the rules of all doors; null: words of the person, the medicine or the directions. */
  readonly option: OptionName | null;
  readonly needed: boolean;
  /** What to write, for whoever fills the sheet in. */
  readonly about: string;
}

const column = (name: string, path: string, about: string, needed = false): CsvColumn => ({
  ...{ name, path, option: null, needed, about },
});

/** Options whose column has another name than they have elsewhere. */
const ownNames: Readonly<Partial<Record<OptionName, string>>> = { profile: "print size" };

/** Where a spreadsheet wants other words than other doors. */
const ownWords: Readonly<Partial<Record<OptionName, string>>> = {
  "dispensed-on":
    "Day of supply: 2026-11-22. 22/11/2026 is read too; 03/04/2026 is refused, as it can be two days.",
  "easy-read": "yes or no.",
  "reading-needs":
    "Codes of reading needs in the person's record. The column must be set as text in a spreadsheet.",
  warnings:
    "Numbers of BNF warnings with a comma and a space between them, or words; one kind on each line of the cell.",
  answers: "Leave it empty: what the directions leave open is answered on the row's own page.",
  languages: "Short names: cy for Welsh, pl for Polish.",
  stock: "The labels in the printer: 70x35, 102x76 or a4.",
  policy: "ums: 3 times a day becomes named times of day. Empty: as written.",
  law: "Whose rules the label is held against: uk; empty for none.",
  copies: "A whole number from 1 to 99; empty for one.",
  "approved-by": "Who read the label beside the prescription; empty for a draft.",
  "pharmacy-name": "All three of the pharmacy, or none of them.",
  "pharmacy-phone": "With its first 0.",
  profile: "In points: 12, 14, 16, 18, 20, 24 or 28.",
  explain: "yes: an easy-read page is put behind the label's code.",
};

const columnOf = ({ name, path, about }: Option): CsvColumn => ({
  name: ownNames[name as OptionName] ?? name.replaceAll("-", " "),
  path: inRequest(path),
  option: name as OptionName,
  needed: path === "/dispensedOn",
  about: ownWords[name as OptionName] ?? about,
});

/** Said in parts, each in its own column. */
const inParts: readonly OptionName[] = ["pharmacy", "full-label"];

/** "18", "18 pt", "18 point": the size of that many points, by its name; any other text as it is. */
const sizeNamed = (cell: string): string => {
  const [, points] = /^(\d\d) ?(?:pts?|points?)?$/i.exec(cell) ?? [];
  return Object.values(profiles).find(({ body }) => String(body) === points)?.name ?? cell;
};

/** What a cell gives, as other doors write it. */
export const optionIn = ({ option }: CsvColumn, cell: string): string => {
  if (option === "profile") return sizeNamed(cell);
  return option === "dispensed-on" ? dayNamed(cell) : cell;
};

/** In the order of the template: who and what, and then how to make it. */
export const csvColumns: readonly CsvColumn[] = [
  column("person", "/person/name", "The person's name, as it stands on the label.", true),
  column("medicine", "/medicine/name", "As prescribed.", true),
  column("strength", "/medicine/strength", "As named: 500 mg, 250 mg/5 mL."),
  column("form", "/medicine/form", "As dispensed: capsules, oral suspension."),
  column("quantity", "/medicine/quantity", "As dispensed: 21 capsules, 100 mL."),
  column("code", "/medicine/code", "The dm+d code. The column must be set as text in a spreadsheet."),
  column("directions", "/directions", "The prescriber's words.", true),
  ...optionTable.filter(({ name }) => !inParts.includes(name)).map(columnOf),
];

/** Columns that come together: a pharmacy is not put together from two places. */
export const pharmacyColumns: readonly CsvColumn[] = csvColumns.filter(({ path }) =>
  path.startsWith("/pharmacy/"),
);

const folded = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, " ");

/** null: there is no such column. An option's own name, with or without its hyphens, is known too. */
export const columnNamed = (header: string): CsvColumn | null => {
  const name = folded(header);
  return csvColumns.find((each) => each.name === name || each.option?.replaceAll("-", " ") === name) ?? null;
};

/**
 * A sheet to fill in: the header and no row, since a row of an example could be
 * printed for somebody. The mark at its start makes spreadsheets read it as UTF-8.
 */
export const csvTemplate = `\ufeff${csvColumns.map(({ name }) => name).join(",")}\r\n`;
