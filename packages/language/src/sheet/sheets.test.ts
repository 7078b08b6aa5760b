// The words of sheets in each language: whole, in its own letters, with the blanks of the English, and counted in
// its plurals.
import { describe, expect, it } from "vitest";
import { phrasesOf } from "../languages.ts";
import { englishSheet, fillSheet, medicinesIn, sheetPhrasesOf, sheetTags } from "../sheets.ts";
import { blanksIn } from "../translate/lexicon.ts";
import { sheetRows } from "./sheetLexicon.ts";

describe.each(sheetTags)("%s", (tag) => {
  const table = sheetPhrasesOf(tag);
  const rows = sheetRows(table);
  const { writing, tag: own } = phrasesOf(tag);

  it("says everything that English says, with its blanks and in composed form", () => {
    const all = new Map(rows.map(({ id, text }) => [id, text]));
    for (const { id, text } of sheetRows(englishSheet)) {
      if (/counted\.many/.test(id)) continue;
      const said = all.get(id);
      expect(said, id).toBeTruthy();
      expect(said!.normalize("NFC")).toBe(said);
      expect(blanksIn(said!), id).toBe(blanksIn(text));
    }
  });

  it("is in the letters of the language", () => {
    const isOwn = (letter: string): boolean =>
      writing.letters === "Han" ? /\p{Script=Han}/u.test(letter) : writing.letters.includes(letter);
    for (const { id, text } of rows)
      for (const letter of text
        .replace(/\{[a-z]+\}/g, "")
        .toLocaleLowerCase(own)
        .match(/[\p{L}\p{M}]/gu) ?? [])
        expect(isOwn(letter), `${letter} in ${id}: ${text}`).toBe(true);
  });

  it("leaves no English behind", () => {
    for (const { id, text, english } of rows)
      if (/\p{L}{3}/u.test(english)) expect(text, id).not.toBe(english);
  });

  it("counts medicines in every plural, with the number unless its form is of one number alone", () => {
    const withoutNumber = tag === "ar" ? [1, 2] : [];
    for (const count of [1, 2, 4, 5, 11, 12, 21, 22, 30]) {
      const said = medicinesIn(count, table);
      if (withoutNumber.includes(count)) expect(said).not.toMatch(/\d/);
      else expect(said).toContain(String(count));
      expect(said).not.toContain("{");
    }
  });

  it("has seven days and as many headings as there are parts, none like another", () => {
    expect(new Set(Object.values(table.week.days)).size).toBe(7);
    const { needed, apart, asWritten, labelsSay } = table.medicines;
    expect(new Set([needed, apart, asWritten, labelsSay]).size).toBe(4);
  });

  it("is a draft until somebody has signed it", () => {
    expect(table.reviewed).toBeNull();
  });
});

it.each([
  ["pl", ["1 lek", "2 leki", "5 leków", "12 leków", "22 leki"]],
  ["lt", ["1 vaistas", "2 vaistai", "5 vaistai", "12 vaistų", "22 vaistai"]],
  ["cy", ["1 feddyginiaeth", "2 feddyginiaeth", "5 meddyginiaeth", "12 meddyginiaeth", "22 meddyginiaeth"]],
  ["fr", ["1 médicament", "2 médicaments", "5 médicaments", "12 médicaments", "22 médicaments"]],
  ["bn", ["1টি ওষুধ", "2টি ওষুধ", "5টি ওষুধ", "12টি ওষুধ", "22টি ওষুধ"]],
  ["ar", ["دواء واحد", "دواءان", "5 أدوية", "12 دواءً", "22 دواءً"]],
] as const)("counts in %s as its people do", (tag, expected) => {
  const said = [1, 2, 5, 12, 22].map((count) => medicinesIn(count, sheetPhrasesOf(tag)));
  expect(said.map((words) => words.replace(/[\u2066\u2069]/g, ""))).toEqual(expected);
});

it("sets numbers of Urdu apart from its words", () => {
  expect(fillSheet("{n} دوائیں", { n: "3" }, sheetPhrasesOf("ur"))).toBe("\u20663\u2069 دوائیں");
});
