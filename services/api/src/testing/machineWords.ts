// tests: words of programs, which no page for a pharmacist shows.
import { asPrescribed, lawNames, questionCodes, questionTable } from "@plainlabel/core";
import { scopes } from "../access/Identity.ts";
import { refusalCodes } from "../refusals/catalogue.ts";

/** Hyphened words of ours that are good English too. */
const isEnglish = new Set(["not-found", "too-large", "too-many"]);

/** Codes by which programs tell things apart: shown, they would say nothing to a person. */
const codes: readonly string[] = [
  ...[...refusalCodes, ...questionCodes, ...lawNames, ...scopes, asPrescribed],
  ...Object.values(questionTable).flatMap(({ answers }) => answers.map(({ id }) => id)),
].filter((code) => /[-:]/u.test(code) && !isEnglish.has(code));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/**
 * Allowed, as pharmacists say or see them: dm+d and EPS; CSV, "CSV UTF-8", "Unicode text", PDF and ZPL, which are
 * what a spreadsheet and a label system call the kinds of file that they save; GTIN, which is printed on packs; the
 * web address of a source, which is where to read it.
 */
const patterns: readonly RegExp[] = [
  /\/v1\b|\/fhir\b|\bGET \/|\bPOST \//u,
  /\b(?:JSON|API|HTTPS?|UUID|BCP|SNOMED|FHIR|R4B?|ISO 8601|UCUM|EDQM|RFC|URL|MIME|SCTID)\b/u,
  /\bPLAINLABEL_/u,
  /\b(?!(?:iPhone|mL|kB|kJ|mmHg)\b)[a-z]+[A-Z][A-Za-z]*\b/u,
  /\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\b(?<!PostScript|GitHub|DataMatrix|QuarkXPress)/u,
  // "usedFor/0", "/items/3": places in a document of a program. Doses per measure have a digit before the stroke
  // or a unit behind it.
  /(?<![\w.])\/?[A-Za-z]{3,}\/\d+\b/u,
  /\b(?:query|payload|objects?|arrays?|null|boolean|pointer|schema|idempotency|endpoint|resourceType|Bundle|CodeableConcept|caller)\b/u,
  new RegExp(`(?<![\\w-])(?:${codes.map(escaped).join("|")})(?![\\w-])`, "u"),
];

/** What was typed or prescribed stands between quotation marks, and stays to the letter. */
const unquoted = (text: string): string =>
  text.replace(/"[^"]*"|“[^”]*”/gu, "“”").replace(/\bhttps?:\/\/[^\s)]+/gu, "");

/** The first word of a program in a text; null where there is none. */
export const machineWordIn = (text: string): string | null => {
  const words = unquoted(text);
  for (const pattern of patterns) {
    const found = pattern.exec(words);
    if (found !== null) return words.slice(Math.max(0, found.index - 30), found.index + found[0].length + 20);
  }
  return null;
};
