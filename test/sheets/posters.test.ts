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
import { createPdfPainter } from "@plainlabel/pdf";
import { expect, it } from "vitest";

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

it("refuses an address that is no public one", () => {
  const poster = preparePoster({ ...wanted, url: "http://localhost/x" }, painter);
  expect(poster.ok ? [] : poster.refusals.map(({ path }) => path)).toEqual(["/url"]);
});
