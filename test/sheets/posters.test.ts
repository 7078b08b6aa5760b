// Posters: every design, in both wordings, on every paper, proved, on one page.
import {
  type PosterWanted,
  paintSheet,
  posterDesigns,
  posterPapers,
  posterStyles,
  preparePoster,
  sentencesOf,
  wordsOf,
} from "@plainlabel/core";
import { phrasesOf, posterPhrasesOf, posterTags } from "@plainlabel/language";
import { createPdfPainter } from "@plainlabel/pdf";
import { describe, expect, it } from "vitest";

const painter = await createPdfPainter();

const wanted: PosterWanted = {
  design: "read",
  style: "easy-read",
  paper: "a4",
  pharmacy: { name: "Alder Lane Pharmacy", phone: "0113 496 0142" },
  url: "HTTPS://EXAMPLE.ORG/ALDER",
  date: "2026-11-30",
};

const all = posterDesigns.flatMap((design) =>
  posterStyles.flatMap((style) => posterPapers.map((paper) => ({ design, style, paper }))),
);

it.each(all)("$design, $style, $paper: one page with name, number and code", async (chosen) => {
  const poster = preparePoster({ ...wanted, ...chosen }, painter);
  if (!poster.ok) throw new Error(JSON.stringify(poster.refusals));
  expect(poster.value.set.pages.length).toBe(1);
  expect(await paintSheet(poster.value, painter, "full")).toMatchObject({ outcome: "made" });
  const words = sentencesOf(poster.value.document).map(wordsOf);
  expect(words).toEqual(
    expect.arrayContaining(["Alder Lane Pharmacy", "Phone us: 0113 496 0142", "EXAMPLE.ORG/ALDER"]),
  );
});

describe("in another language", () => {
  const every = posterTags.flatMap((language) => posterDesigns.map((design) => ({ language, design })));

  it.each(every)("$language, $design: a draft in its own words, proved on every paper", async (chosen) => {
    for (const paper of posterPapers)
      for (const pharmacy of [wanted.pharmacy, null]) {
        const poster = preparePoster({ ...wanted, ...chosen, paper, pharmacy }, painter);
        if (!poster.ok) throw new Error(JSON.stringify(poster.refusals));
        const { document, set, findings, approved } = poster.value;
        expect(document.lang).toBe(chosen.language);
        expect(set.pages.length).toBe(1);
        expect(await paintSheet(poster.value, painter)).toMatchObject({ outcome: "made" });
        const { headline, offers } = posterPhrasesOf(chosen.language)![chosen.design];
        const words = sentencesOf(document).map(wordsOf);
        expect(words).toEqual(expect.arrayContaining(["DRAFT", headline, ...offers]));
        expect(approved).toBe(false);
        expect(findings.map(({ code }) => code)).toEqual(["poster-untested", "sheet-language-not-signed"]);
      }
  });

  it.each([
    ["pl-PL", "pl"],
    ["zh", "zh-Hans"],
    ["pa", "pa-Guru"],
    ["pt", "pt-PT"],
    ["en", "en-GB"],
    ["en-GB", "en-GB"],
  ])("takes the tag as labels do: %s is %s", (language, lang) => {
    const poster = preparePoster({ ...wanted, language }, painter);
    expect(poster).toMatchObject({ ok: true, value: { document: { lang }, approved: lang === "en-GB" } });
  });

  it("is refused where there are no words, and in other than easy read", () => {
    const paths = (asked: Partial<PosterWanted>): readonly string[] => {
      const poster = preparePoster({ ...wanted, ...asked }, painter);
      return poster.ok ? [] : poster.refusals.map(({ path }) => path);
    };
    for (const language of ["tlh", "pt-BR", "zh-Hant", "PL", "", "__proto__"])
      expect(paths({ language })).toEqual(["/language"]);
    expect(paths({ language: "en", style: "standard" })).toEqual([]);
    expect(paths({ language: "pl", style: "standard" })).toEqual(["/words"]);
  });

  it("is in the letters of its language, in composed form", () => {
    for (const tag of posterTags) {
      const { writing } = phrasesOf(tag);
      const { read, help, ask, yourPharmacy, scan, phone } = posterPhrasesOf(tag)!;
      const all = [
        ...[read, help, ask].flatMap(({ headline, opening, offers, closing }) => [
          ...[headline, opening, closing],
          ...offers,
        ]),
        ...[yourPharmacy, scan, phone.replace("{phone}", "")],
      ];
      for (const words of all) {
        expect(words.normalize("NFC")).toBe(words);
        const letters = words.toLocaleLowerCase(tag).match(/[\p{L}\p{M}]/gu) ?? [];
        const isOurs = (letter: string): boolean =>
          writing.letters === "Han" ? /\p{Script=Han}/u.test(letter) : writing.letters.includes(letter);
        expect(
          letters.filter((letter) => !isOurs(letter)),
          `${tag}: ${words}`,
        ).toEqual([]);
      }
    }
  });

  it("says as many ideas as the English, none of them in English", () => {
    for (const tag of posterTags) {
      const phrases = posterPhrasesOf(tag)!;
      const all = posterDesigns.flatMap((design) => [
        ...[phrases[design].headline, phrases[design].opening, phrases[design].closing],
        ...phrases[design].offers,
      ]);
      expect(all.every((words) => words.trim() !== "")).toBe(true);
      /* A label is a label in Welsh too. */
      const said = tag === "cy" ? all.join(" ").replaceAll(/\blabel\b/g, "") : all.join(" ");
      expect(said).not.toMatch(/\b(?:you|your|the|can|ask|label)\b/i);
      expect(phrases.phone).toContain("{phone}");
    }
  });
});

it("names nobody where no pharmacy is given", () => {
  const poster = preparePoster({ ...wanted, pharmacy: null, url: null }, painter);
  if (!poster.ok) throw new Error(JSON.stringify(poster.refusals));
  expect(sentencesOf(poster.value.document).map(wordsOf).join(" ")).not.toMatch(/Alder|\d{3}/);
});

it("says one idea a sentence in easy read, in 15 words at most", () => {
  for (const design of posterDesigns) {
    const poster = preparePoster({ ...wanted, design }, painter);
    if (!poster.ok) throw new Error(JSON.stringify(poster.refusals));
    for (const words of sentencesOf(poster.value.document).map(wordsOf))
      expect(words.split(/\s+/).length).toBeLessThanOrEqual(15);
  }
});

it.each([
  ["is no public one", "http://localhost/x"],
  ["is longer than a label's", `https://example.org/${"a".repeat(181)}`],
])("refuses an address that %s", (_, url) => {
  const poster = preparePoster({ ...wanted, url }, painter);
  expect(poster.ok ? [] : poster.refusals.map(({ path }) => path)).toEqual(["/url"]);
});

it("takes the longest address that a label takes", async () => {
  const url = `https://example.org/${"a".repeat(180)}`;
  for (const paper of posterPapers) {
    const poster = preparePoster({ ...wanted, url, paper }, painter);
    if (!poster.ok) throw new Error(JSON.stringify(poster.refusals));
    expect(await paintSheet(poster.value, painter, "full")).toMatchObject({ outcome: "made" });
  }
});
