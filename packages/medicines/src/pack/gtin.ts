// pack: the number in a barcode (GS1 General Specifications: GTIN, levels of packing).
import { hasGs1CheckDigit, isProductNumber } from "@plainlabel/core";

export type GtinReading =
  | { readonly ok: true; readonly gtin: string; readonly outerCase: boolean }
  | { readonly ok: false; readonly why: "empty" | "not-digits" | "check-digit" };

/**
 * A GTIN of 8, 12, 13 or 14 digits as 14, zeros in front, which is how a
 * DataMatrix has it; an EAN has 13. Of 14 digits a first one from 1 to 8 is a
 * case of several packs, and 9 is goods of varying measure: neither is the pack.
 */
export const readGtin = (text: string): GtinReading => {
  if (text.trim() === "") return { ok: false, why: "empty" };
  if (!isProductNumber(text) || /^0+$/.test(text)) return { ok: false, why: "not-digits" };
  if (!hasGs1CheckDigit(text)) return { ok: false, why: "check-digit" };
  const gtin = text.padStart(14, "0");
  return { ok: true, gtin, outerCase: !gtin.startsWith("0") };
};
