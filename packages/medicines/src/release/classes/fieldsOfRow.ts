// classes: one field of a row, as the type that it must be; what it is not is refused, with the row's place.
import { snomedFaults } from "@plainlabel/core";
import { dateOf } from "../chooseFiles.ts";
import type { Reading } from "../Reading.ts";
import { type ReleaseFaultCode, shown } from "../releaseFaults.ts";
import type { Combination, Decimal, DmdCode, DmdId, IsoDate, Measure } from "../rows.ts";
import { pathOf, placeOf, type XmlRow } from "../xml/XmlRow.ts";
import { plainDecimal } from "./plainDecimal.ts";

export interface At {
  readonly reading: Reading;
  readonly row: XmlRow;
}

export const refuseRow = ({ reading, row }: At, code: ReleaseFaultCode, detail: string): void =>
  reading.faults.refuse(code, pathOf(row), `${row.file}, ${placeOf(row)}: ${detail}`);

export const dropFrom = ({ reading, row }: At, reason: Parameters<Reading["tally"]["drop"]>[1]): void =>
  reading.tally.drop(row.file, reason, placeOf(row));

const missing = (at: At, field: string): void =>
  refuseRow(at, "release-value-missing", `${field} is missing.`);

/** An identifier that the row may lack; one that is no identifier refuses. */
export const optionalId = (at: At, field: string): DmdId | null => {
  const text = at.row.fields.get(field);
  if (text === undefined) return null;
  const [fault] = snomedFaults(text);
  if (fault === undefined) return text;
  refuseRow(at, "release-identifier", `${field} is ${shown(text)}. ${fault.detail}`);
  return null;
};

export const neededId = (at: At, field: string): DmdId | null => {
  if (!at.row.fields.has(field)) missing(at, field);
  return optionalId(at, field);
};

/** A previous identifier leads from old prescriptions to this row; a damaged one leads nowhere, and is told. */
export const previousId = (at: At, field: string): DmdId | null => {
  const text = at.row.fields.get(field);
  if (text === undefined || text === "") return null;
  if (snomedFaults(text).length === 0) return text;
  dropFrom(at, "previous-id-unreadable");
  return null;
};

/** Signs that nobody sees, or that turn the direction of writing, must not reach a label. */
const unfit = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\ufffd]/u;

const unfitSign = (text: string): string | null => {
  const sign = unfit.exec(text)?.[0];
  return sign === undefined ? null : `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
};

/** A text that is only searched by, or shown beside the name; one that cannot be printed is left out and told. */
export const optionalText = (at: At, field: string): string | null => {
  const text = at.row.fields.get(field);
  if (text === undefined || text === "") return null;
  if (unfitSign(text) === null) return text;
  dropFrom(at, "text-unprintable");
  return null;
};

/** A text that stands for the row, exactly as it stands; it may be empty. */
export const words = (at: At, field: string): string | null => {
  const text = at.row.fields.get(field) ?? "";
  const sign = unfitSign(text);
  if (sign === null) return text;
  refuseRow(at, "release-name", `${field} holds a sign that cannot be seen or printed (${sign}).`);
  return null;
};

/** A name: never empty. */
export const neededText = (at: At, field: string): string | null => {
  const text = words(at, field);
  if (text === null || text.trim() !== "") return text;
  refuseRow(at, "release-name", `${field} is empty.`);
  return null;
};

/** A flag is absent, or 1 in one to four digits. */
export const flag = (at: At, field: string): boolean => {
  const text = at.row.fields.get(field);
  if (text === undefined) return false;
  if (!/^0{0,3}[01]$/.test(text))
    refuseRow(at, "release-value", `${field} is ${shown(text)}, which is no flag.`);
  return Number(text) === 1;
};

const hasWords = ({ reading }: At, table: string, code: DmdCode): boolean =>
  reading.codes.get(table)?.has(code) === true;

/** A code that something is decided by: one that the release does not explain refuses. */
export const code = (at: At, field: string, table: string): DmdCode | null => {
  const text = at.row.fields.get(field);
  if (text === undefined) return null;
  if (hasWords(at, table, text)) return text;
  refuseRow(at, "release-code-unknown", `${field} is ${shown(text)}, which is not in the table ${table}.`);
  return null;
};

export const neededCode = (at: At, field: string, table: string): DmdCode | null => {
  if (!at.row.fields.has(field)) missing(at, field);
  return code(at, field, table);
};

/** A code that is only shown. */
export const codeToShow = (at: At, field: string, table: string): DmdCode | null => {
  const text = at.row.fields.get(field);
  if (text === undefined) return null;
  if (hasWords(at, table, text)) return text;
  dropFrom(at, "code-without-words");
  return null;
};

/** A day, with the midnight and the zone that an XML schema lets stand behind it. */
export const isoDate = (text: string): IsoDate | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00:00(?:\.0+)?)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(text);
  return match === null ? null : dateOf(match[1]!, match[2]!, match[3]!);
};

export const optionalDate = (at: At, field: string): IsoDate | null => {
  const text = at.row.fields.get(field);
  if (text === undefined) return null;
  const date = isoDate(text);
  if (date === null) dropFrom(at, "date-unreadable");
  return date;
};

const decimal = (at: At, field: string): Decimal | null => {
  const text = at.row.fields.get(field);
  if (text === undefined) return null;
  const value = plainDecimal(text);
  if (value === null) refuseRow(at, "release-value", `${field} is ${shown(text)}, which is no number.`);
  return value;
};

const isZero = (value: Decimal): boolean => /^[0.]*$/.test(value);

/** Null where both are absent; half a measure, or one of nothing, measures nothing and is told. */
export const measure = (at: At, valueField: string, unitField: string): Measure | null => {
  const value = decimal(at, valueField);
  const unit = code(at, unitField, "UNIT_OF_MEASURE");
  if (value !== null && unit !== null && !isZero(value)) return { value, unit };
  if (value !== null || unit !== null) dropFrom(at, "measure-unreadable");
  return null;
};

export const combination = (at: At, field: string, table: string): Combination => {
  const text = code(at, field, table);
  if (text === null) return null;
  const known = ({ 1: "combination", 2: "component" } as const)[Number(text)];
  if (known === undefined)
    refuseRow(at, "release-code-unknown", `${field} is ${shown(text)}, which has no meaning here.`);
  return known ?? null;
};

/**
 * Keeps an identifier with its number. One identifier never means two products:
 * a second row of it refuses, whatever its class.
 */
export const claimId = (at: At, of: keyof Reading["ids"], id: DmdId, number: number): void => {
  const { ids } = at.reading;
  const taken = (Object.keys(ids) as (keyof Reading["ids"])[]).find(
    (other) => (other === of || (other !== "ingredient" && of !== "ingredient")) && ids[other].has(id),
  );
  if (taken === undefined) ids[of].add(id, number);
  else
    refuseRow(
      at,
      "release-identifier-twice",
      `${id} is ${taken === of ? `there twice among the rows of class ${of}` : `also one of class ${taken}`}.`,
    );
};

export interface Parent {
  readonly id: DmdId;
  /** Of its VMP, where it has one. */
  readonly number: number;
}

/** The row of an earlier file that this one hangs on. */
export const parent = (at: At, field: string, of: keyof Reading["ids"]): Parent | null => {
  const id = neededId(at, field);
  if (id === null) return null;
  const number = at.reading.ids[of].get(id);
  if (number !== undefined) return { id, number };
  const now = at.reading.replaced.find(({ previousId: before }) => before === id);
  refuseRow(
    at,
    "release-parent-unknown",
    `${field} is ${id}, which is no ${of} of this release${now === undefined ? "." : `; it is the identifier that ${now.currentId} had before.`}`,
  );
  return null;
};
