// gs1: what a scanner typed, without what it says of itself, and with one mark for every way of writing the separator.
import {
  accepted,
  type Finding,
  type Outcome,
  type Refusal,
  type RefusalCode,
  refused,
} from "@plainlabel/core";
import { afterOtherCase, otherKeyboard, smallLetters } from "./keyboard.ts";
import { separator, withSeparators } from "./separators.ts";
import { elementStrings, isKnown, type Known, otherCase, saidOf } from "./symbologies.ts";

/** Longest line that is read; the largest DataMatrix on a pack holds less. */
export const longestScan = 500;

export interface ScanText {
  readonly text: string;
  /** What the scanner said the code is; "unsaid" where it did not. */
  readonly kind: "element-string" | "product-number" | "unsaid";
}

const scanRefusal = (code: RefusalCode, detail: string, help: string): Refusal => ({
  ...{ code, path: "/scan", detail, help },
});

const otherCode = (seen: string): Outcome<never> =>
  refused(
    scanRefusal(
      "scan-other-code",
      `This code holds no product code as medicine packs carry it${seen}.`,
      "Scan the square DataMatrix or the striped EAN code on the pack.",
    ),
  );

/** A product number of at most 14 digits. Printed below its stripes it has spaces. */
const isNumber = (text: string): boolean => /^\d{1,14}$/u.test(text.replaceAll(" ", ""));

const isElementString = (symbology: Known): boolean => elementStrings.some((each) => each === symbology);

interface Symbology {
  readonly said: Known;
  readonly isOtherCase: boolean;
}

/** Field 01 and its 14 digits, the least that names a product. */
const fewestOfFields = 16;

/**
 * Of what comes behind "]". Caps Lock makes "D2" of "d2". "E0" and "e0" are
 * symbologies both, an EAN and a DataBar, and their length tells which it was.
 */
const symbologyOf = (typed: string, code: string): Symbology | null => {
  const others = otherCase(typed);
  const isEither = isKnown(typed) && isKnown(others);
  if (isKnown(typed) && (!isEither || isElementString(typed) === code.length >= fewestOfFields))
    return { said: typed, isOtherCase: false };
  return isKnown(others) ? { said: others, isOtherCase: true } : null;
};

/** A code begins with the mark that separates fields; some scanners type it. */
const withoutFirstMarks = (code: string): string => {
  const marks = [...code].findIndex((character) => character !== separator);
  return marks < 0 ? "" : code.slice(marks);
};

const readUnsaid = (code: string): Outcome<ScanText> => {
  // Brackets tell the fields apart where separators do not.
  const text = isNumber(code) || code.startsWith("(") ? code.replaceAll(" ", "") : withSeparators(code);
  return accepted({ text: withoutFirstMarks(text), kind: "unsaid" }, smallLetters(text));
};

const readSaid = (typed: string, code: string): Outcome<ScanText> => {
  const symbology = symbologyOf(typed, code);
  if (symbology === null) return otherCode(`: the scanner says ${saidOf(typed)}`);
  if (!isElementString(symbology.said))
    return accepted({ text: withoutFirstMarks(withSeparators(code)), kind: "product-number" });
  const asTyped = withSeparators(code);
  const { text, findings } = symbology.isOtherCase
    ? afterOtherCase(asTyped)
    : { text: asTyped, findings: [] as readonly Finding[] };
  return accepted({ text: withoutFirstMarks(text), kind: "element-string" }, findings);
};

/**
 * Takes off the symbology identifier and the ends, and undoes Caps Lock where it is seen for certain; refuses a
 * kind of code that names no product, and the keys of another country.
 */
export const readScanText = (typed: string): Outcome<ScanText> => {
  if (typed.length > longestScan)
    return refused(
      scanRefusal(
        "scan-too-long",
        `This has ${typed.length} characters, more than a pack's code holds.`,
        "Scan the code on the pack once; paste prescriptions into their own field.",
      ),
    );
  const line = typed.replace(/^[\r\n\t ]+|[\r\n\t ]+$/gu, "");
  if (line === "")
    return refused(scanRefusal("scan-empty", "Nothing was scanned.", "Scan the code on the pack."));
  const keys = otherKeyboard(line);
  if (keys !== null) return refused(keys);
  if (/^(?:https?|www)[:.]/iu.test(line)) return otherCode(": it is the address of a page");
  const [prefix, symbology = ""] = /^\]([A-Za-z]\d)/u.exec(line) ?? [];
  return prefix === undefined ? readUnsaid(line) : readSaid(symbology, line.slice(prefix.length));
};
