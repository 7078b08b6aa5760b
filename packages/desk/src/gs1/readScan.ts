// gs1: one line from a scanner to the pack it names: product code, expiry date, batch. Refused rather than
// guessed, with the place.
import {
  accepted,
  hasGs1CheckDigit,
  isProductNumber,
  type Outcome,
  type RefusalCode,
  refused,
} from "@plainlabel/core";
import { gs1Date } from "./gs1Date.ts";
import { readBracketed, readElementString, type ScannedField } from "./readFields.ts";
import { readScanText, type ScanText } from "./scanText.ts";
import { signAt } from "./sign.ts";

export interface ScannedPack {
  /** 14 digits; shorter product numbers with zeros in front, as GS1 keeps them. */
  readonly gtin: string;
  /** ISO date; null where the code does not say. */
  readonly expires: string | null;
  readonly batch: string | null;
  readonly serial: string | null;
  /** Every field as it stands in the code. */
  readonly fields: readonly ScannedField[];
}

const fieldOf = (fields: readonly ScannedField[], ai: string): string | null =>
  fields.find((field) => field.ai === ai)?.value ?? null;

const packOf = (gtin: string, fields: readonly ScannedField[], today: string): ScannedPack => {
  const expiry = fieldOf(fields, "17");
  return {
    gtin,
    expires: expiry === null ? null : gs1Date(expiry, today),
    batch: fieldOf(fields, "10"),
    serial: fieldOf(fields, "21"),
    fields,
  };
};

/** Numbers that a shop gives to its own goods mean another thing next door (GS1 prefixes 02, 04, 20 to 29; EAN-8: 0, 2). */
const isShopsOwn = (gtin: string): boolean =>
  gtin.startsWith("000000") ? /^[02]/u.test(gtin.slice(6)) : /^(?:02|04|2)/u.test(gtin.slice(1));

const byName = "Scan the pack's other code, or choose the medicine by its name.";

const scanRefused = (code: RefusalCode, detail: string, help: string) =>
  refused({ code, path: "/scan", detail, help });

const named = (gtin: string, fields: readonly ScannedField[], today: string): Outcome<ScannedPack> =>
  isShopsOwn(gtin)
    ? scanRefused("scan-shops-own", "This number is a shop's own, not the product's everywhere.", byName)
    : accepted(packOf(gtin, fields, today));

const readProductNumber = (text: string, today: string): Outcome<ScannedPack> => {
  if (!isProductNumber(text)) {
    const odd = text.search(/\D/u);
    const detail =
      odd >= 0
        ? `At character ${odd + 1} of the code: a product number has digits only, and this is ${signAt(text, odd)}.`
        : `A product number has 8, 12, 13 or 14 digits; this has ${text.length}.`;
    return scanRefused("scan-wrong-length", detail, "Scan it again.");
  }
  if (!hasGs1CheckDigit(text)) {
    const detail = "The check digit of this product number is wrong: a digit was misread or mistyped.";
    return scanRefused("scan-check-digit", detail, "Scan it again, or compare it with the pack.");
  }
  return named(text.padStart(14, "0"), [], today);
};

const readText = ({ text, kind }: ScanText, today: string): Outcome<ScannedPack> => {
  if (kind === "product-number") return readProductNumber(text, today);
  const asFields = text.startsWith("(") ? readBracketed(text, today) : readElementString(text, today);
  if (kind === "unsaid" && text.length <= 14 && /^\d*$/u.test(text)) {
    // A code of batch and expiry alone can look like a product number: two readings, and neither is taken.
    const two =
      /^(?:10|11|17|21)/u.test(text) && asFields.ok && isProductNumber(text) && hasGs1CheckDigit(text);
    return two
      ? scanRefused(
          "scan-two-readings",
          "This can be a product number or a date, batch or serial number.",
          byName,
        )
      : readProductNumber(text, today);
  }
  if (!asFields.ok) return asFields;
  const gtin = fieldOf(asFields.value, "01");
  if (gtin === null) {
    return scanRefused("scan-no-product", "This code names no product: it has no field 01.", byName);
  }
  const pack = named(gtin, asFields.value, today);
  return pack.ok ? accepted(pack.value, asFields.findings) : pack;
};

/**
 * What a scanner typed, as the pack it names. `today` (ISO date) settles the
 * century of dates. Never throws; takes time in proportion to what was typed.
 */
export const readScan = (typed: string, today: string): Outcome<ScannedPack> => {
  const scan = readScanText(typed);
  if (!scan.ok) return scan;
  const pack = readText(scan.value, today);
  return pack.ok ? accepted(pack.value, [...scan.findings, ...pack.findings]) : pack;
};

/** Whether the pack's last day is over. A pack that does not say is not judged. */
export const isExpired = ({ expires }: ScannedPack, today: string): boolean =>
  expires !== null && expires < today;
