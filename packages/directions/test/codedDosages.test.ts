import { describe, expect, it } from "vitest";
import { readDosage } from "../src/fhir/readDosage.ts";
import { interpretDirections } from "../src/interpretDirections.ts";
import { type CodedRow, english, german, worded } from "./codedDosages.ts";
import { notation } from "./corpus/notation.ts";
import { doubtful } from "./doubtfulCodedDosages.ts";
import { english as freshEnglish, german as freshGerman } from "./freshCodedDosages.ts";
import { english as guidedEnglish, german as guidedGerman } from "./guidanceCodedDosages.ts";
import { english as moreEnglish, german as moreGerman } from "./moreCodedDosages.ts";
import { further, english as sentEnglish, german as sentGerman } from "./sentCodedDosages.ts";

const hasWordsBeside = (dosage: unknown): boolean =>
  typeof dosage === "object" && dosage !== null && "text" in dosage && "timing" in dosage;

const lineOf = ({ dosage, form, product, strength }: CodedRow): string => {
  const facts = { form, name: product, strength };
  /* Words beside a structure are read with it. */
  if (dosage.length === 1 && dosage.every(hasWordsBeside)) {
    const both = interpretDirections({ dosage }, facts);
    return both.understood ? notation(both.regimen) : `!${both.refusals.map(({ code }) => code).join(", ")}`;
  }
  const read = readDosage(dosage, facts);
  return read.ok ? notation(read.value) : `!${read.refusals.map(({ code }) => code).join(", ")}`;
};

const understood = (rows: readonly CodedRow[]): number =>
  rows.filter(({ means }) => !means.startsWith("!")).length;

describe.each([
  ["England's primary care list", english, 99, 92],
  ["Germany's dosing scheme", german, 49, 40],
  ["a sender who adds words to codes", worded, 13, 2],
  ["England's list, with rarer fields", moreEnglish, 74, 53],
  ["Germany's scheme, with rarer fields", moreGerman, 32, 25],
  ["England's orders, written a third time", freshEnglish, 40, 25],
  ["Germany's orders, written a third time", freshGerman, 20, 16],
  ["England's guidance on coded doses", guidedEnglish, 63, 43],
  ["Germany's medication plan", guidedGerman, 41, 30],
  ["England's systems, words beside codes", sentEnglish, 99, 79],
  ["Germany's four times a day", sentGerman, 50, 43],
  ["few more, with near misses", further, 11, 3],
  ["contradictions and traps", doubtful, 103, 23],
] as const)("dosages in the style of %s", (_, rows, count, least) => {
  it(`are ${count}, of which at least ${least} are understood`, () => {
    expect(rows.length).toBe(count);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(count);
    expect(understood(rows)).toBeGreaterThanOrEqual(least);
  });

  it.each(rows.map((row) => [row.name, row] as const))("mean what a person says: %s", (_name, row) => {
    expect(lineOf(row)).toBe(row.means);
    /* No code is ever a word of a regimen. */
    expect(lineOf(row)).not.toMatch(/\d{6}|\{|\[drp\]/);
  });
});
