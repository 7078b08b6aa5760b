// gs1: what a scanner typed, without what it says of itself, and with one mark for every way of writing the separator.
import { accepted, type Outcome, refused } from "@plainlabel/core";

/** ASCII 29, "group separator": ends a field whose length varies. */
export const separator = "\u001d";

/** Longest line that is read; the largest DataMatrix on a pack holds less. */
export const longestScan = 500;

/**
 * How scanners and keyboards write ASCII 29 when they cannot type it. None but
 * "<GS>" and "<FNC1>" can stand in a field, as braces, brackets, carets, bars
 * and backslashes are outside GS1's characters; nobody prints those two as a batch.
 */
const standIns = /\u241d|\{(?:GS|FNC1)\}|<(?:GS|FNC1)>|\[(?:GS|FNC1)\]|\^\]|\\x1d|\\u001d|\\F|\|/giu;

/** Symbology identifiers (ISO/IEC 15424) of codes that hold element strings, and of those that hold one product number. */
const elementStrings = ["d2", "C1", "Q3", "e0", "J1"];
const productNumbers = ["E0", "E4"];

export interface ScanText {
  readonly text: string;
  /** What the scanner said the code is; "unsaid" where it did not. */
  readonly kind: "element-string" | "product-number" | "unsaid";
}

/** Takes off the symbology identifier and the ends; refuses a kind of code that names no product. */
export const readScanText = (typed: string): Outcome<ScanText> => {
  if (typed.length > longestScan) {
    return refused({
      code: "scan-too-long",
      path: "/scan",
      detail: `This has ${typed.length} characters, more than a pack's code holds.`,
      help: "Scan the code on the pack once; paste prescriptions into their own field.",
    });
  }
  const line = typed.replace(/[\r\n\t ]+$/u, "");
  const start = line.search(/[^\r\n\t ]/u);
  if (start < 0) {
    return refused({
      code: "scan-empty",
      path: "/scan",
      detail: "Nothing was scanned.",
      help: "Scan the code on the pack.",
    });
  }
  const [prefix = "", symbology = ""] = /^\]([A-Za-z]\d)/u.exec(line.slice(start)) ?? [];
  const known = [...elementStrings, ...productNumbers].includes(symbology);
  if ((prefix !== "" && !known) || /^(?:https?|www)[:.]/iu.test(line.slice(start))) {
    return refused({
      code: "scan-other-code",
      path: "/scan",
      detail: "This code holds no product code as medicine packs carry it.",
      help: "Scan the square DataMatrix or the striped EAN code on the pack.",
    });
  }
  // A code begins with the mark that separates fields; some scanners type it.
  const code = line.slice(start + prefix.length).replace(standIns, separator);
  const kind =
    prefix === "" ? "unsaid" : elementStrings.includes(symbology) ? "element-string" : "product-number";
  const marks = [...code].findIndex((character) => character !== separator);
  return accepted({ text: marks < 0 ? "" : code.slice(marks), kind });
};
