// braille: the tables of liblouis that labels are written with, and what print tells apart and braille does not.

import type { BrailleTable } from "./BrailleTranslator.ts";
import type { BrailleGrade } from "./brailleSize.ts";

/** The file of each table as liblouis names it. No name of a file ever comes from a request. */
export const brailleTables: Readonly<Record<BrailleTable, string>> = {
  "en-ueb-g1": "en-ueb-g1.ctb",
  "en-ueb-g2": "en-ueb-g2.ctb",
  "fr-g1": "fr-bfu-comp6.utb",
  "lt-g1": "lt-6dot.utb",
  "pl-g1": "Pl-Pl-g1.utb",
  "ru-g1": "ru-litbrl-detailed.utb",
};

export const englishTables: Readonly<Record<BrailleGrade, BrailleTable>> = { 1: "en-ueb-g1", 2: "en-ueb-g2" };

/**
 * Languages beside English whose sentences of every example came back from their table as they went in: measured, and
 * not chosen (docs/braille-languages.md). All uncontracted.
 */
export const languageTables: ReadonlyMap<string, BrailleTable> = new Map([
  ["fr", "fr-g1"],
  ["lt", "lt-g1"],
  ["pl", "pl-g1"],
  ["ru", "ru-g1"],
]);

/** Kinds of a sign that braille writes with the same cells. */
const sameSigns: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02bc]/g, "'"],
  [/[\u201c\u201d]/g, '"'],
  [/[\u2013\u2014]/g, "\u2013"],
];

/** In these codes both brackets are one sign. */
const bracketsAlike: readonly BrailleTable[] = ["lt-g1", "pl-g1"];
/** In this code a dash is a hyphen: "4–6" is written as "4-6". */
const dashesAlike: readonly BrailleTable[] = ["ru-g1"];

/**
 * The text with only those differences that its braille shows: straight and curly quotes are one sign there, and
 * so are a shorter and a longer dash, both brackets in Polish and Lithuanian, and a dash and a hyphen in Russian.
 * Letters, digits, signs of arithmetic, their order and their capitals stay.
 */
export const asInBraille = (text: string, table: BrailleTable): string => {
  const plain = sameSigns.reduce(
    (folded, [kinds, sign]) => folded.replace(kinds, sign),
    text.normalize("NFC"),
  );
  const bracketed = bracketsAlike.includes(table) ? plain.replaceAll(")", "(") : plain;
  return dashesAlike.includes(table) ? bracketed.replaceAll("\u2013", "-") : bracketed;
};
