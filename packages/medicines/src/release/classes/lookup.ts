// classes: the tables of codes (f_lookup2).
import { snomedFaults } from "@plainlabel/core";
import type { ClassReading } from "./ClassReader.ts";
import { flag, optionalDate, previousId, refuseRow, words } from "./fieldsOfRow.ts";

/** Codes are SNOMED CT identifiers or a few letters and digits; a long number that is no identifier is a damaged one. */
const isCode = (code: string): boolean =>
  /^\d{6,}$/.test(code) ? snomedFaults(code).length === 0 : /^[A-Za-z0-9]{1,20}$/.test(code);

export const readLookup: ClassReading = (reading) => ({
  onRow: (row) => {
    const at = { reading, row };
    const code = row.fields.get("CD") ?? "";
    if (!isCode(code))
      return refuseRow(at, "release-identifier", `CD of the table ${row.section} is no code.`);
    const table = reading.codes.get(row.section) ?? new Map<string, string>();
    reading.codes.set(row.section, table);
    if (table.has(code))
      return refuseRow(at, "release-identifier-twice", `${code} is there twice in the table ${row.section}.`);
    const text = words(at, "DESC");
    if (text === null) return;
    table.set(code, text);
    const previousCode = previousId(at, "CDPREV");
    const on = optionalDate(at, "CDDT");
    reading.give("lookup", {
      table: row.section,
      code,
      text,
      previousCode,
      invalid: flag(at, "INVALID"),
    });
    if (previousCode !== null)
      reading.replaced.push({ of: "code", previousId: previousCode, currentId: code, on });
  },
});
