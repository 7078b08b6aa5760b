// classes: the tables of codes (f_lookup2).
import { snomedFaults } from "@plainlabel/core";
import type { ClassReading } from "./ClassReader.ts";
import { flag, optionalDate, optionalText, previousId, refuseRow } from "./fieldsOfRow.ts";

/** Tables whose codes are SNOMED CT identifiers: those of four digits are no long ones gone short. */
const isIdentifier = (code: string): boolean => code.length > 5;

export const readLookup: ClassReading = (reading) => ({
  onRow: (row) => {
    const at = { reading, row };
    const code = row.fields.get("CD") ?? "";
    if (isIdentifier(code) ? snomedFaults(code).length > 0 : !/^\d{1,5}$/.test(code))
      return refuseRow(at, "release-identifier", `CD of the table ${row.section} is no code.`);
    const table = reading.codes.get(row.section) ?? new Map<string, string>();
    reading.codes.set(row.section, table);
    if (table.has(code))
      return refuseRow(at, "release-identifier-twice", `${code} is there twice in the table ${row.section}.`);
    const text = optionalText(at, "DESC") ?? "";
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
