// classes: barcodes. Only about half of all packs have one; a row that is no good is left out and counted.
import { readGtin } from "../../pack/gtin.ts";
import type { DroppedReason } from "../droppedReasons.ts";
import type { DmdId } from "../rows.ts";
import type { XmlFields } from "../xml/XmlRow.ts";
import type { ClassReading } from "./ClassReader.ts";
import { dropFrom, isoDate } from "./fieldsOfRow.ts";

const reasons = {
  empty: "gtin-empty",
  "not-digits": "gtin-not-digits",
  "check-digit": "gtin-check-digit",
} as const;

export const readGtins: ClassReading = (reading) => {
  /** The rows of one pack, to see one that is given twice over. */
  const seen = new Set<string>();
  let packSeen = "";

  /** Why one barcode is left out; null where it was handed on. */
  const giveOne = (amppId: DmdId, fields: XmlFields): DroppedReason | null => {
    const read = readGtin(fields.get("GTIN") ?? "");
    if (!read.ok) return reasons[read.why];
    const from = isoDate(fields.get("STARTDT") ?? "");
    const ended = fields.get("ENDDT");
    const to = ended === undefined ? null : isoDate(ended);
    if (from === null || (ended !== undefined && (to === null || to < from))) return "gtin-dates";
    const key = `${read.gtin} ${from} ${to}`;
    if (amppId !== packSeen) seen.clear();
    packSeen = amppId;
    if (seen.has(key)) return "gtin-repeated";
    seen.add(key);
    reading.give("gtin", { gtin: read.gtin, amppId, from, to });
    return null;
  };

  return {
    onRow: (row) => {
      const at = { reading, row };
      const amppId = row.fields.get("AMPPID") ?? "";
      const isKnown = reading.ids.ampp.has(amppId);
      if (row.inner.length === 0) dropFrom(at, "gtin-empty");
      for (const fields of row.inner) {
        const reason = isKnown ? giveOne(amppId, fields) : "gtin-of-unknown-pack";
        if (reason !== null) dropFrom(at, reason);
      }
    },
  };
};
