// Letters inside drawings: every word that a language has there, with every glyph, in its room.
import { drawnWordsOf, pageTags } from "@plainlabel/core";
import { englishWords, letteringWidth } from "@plainlabel/pictograms";
import { beforeAll, describe, expect, it } from "vitest";
import { emsOf } from "../fonts/Face.ts";
import { type Faces, loadFaces } from "../fonts/loadFaces.ts";
import { createShapers, type ShaperOf } from "../text/createShapers.ts";
import { oneByOne, placeLettering } from "./placeLettering.ts";

let faces: Faces;
let shaperOf: ShaperOf;
beforeAll(async () => {
  faces = await loadFaces();
  shaperOf = createShapers(faces, "Andika");
});

/** Every word that a drawing in this language may hold. */
const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
};

const word = (text: string) => ({ text, x: 100, y: 40, size: 16, colour: "black", weight: "bold" }) as const;

describe.each(pageTags)("drawings in %s", (lang) => {
  it("have a glyph for every letter of every word", () => {
    const place = placeLettering(faces.Andika, shaperOf, lang);
    const words = wordsIn(drawnWordsOf(lang));
    expect(words.length).toBeGreaterThan(50);
    for (const text of words)
      expect(place(word(text)).flatMap(({ glyphs }) => glyphs).length, text).toBeGreaterThan(0);
  });
});

it("are made smaller where a face would be wider than their room", () => {
  for (const text of wordsIn(drawnWordsOf("ta"))) {
    const runs = placeLettering(faces.Andika, shaperOf, "ta")(word(text));
    const room = letteringWidth(text, 16, "bold");
    expect(Math.min(...runs.map(({ x }) => x)), text).toBeGreaterThanOrEqual(100 - room / 2 - 0.01);
  }
});

it("stand one by one in English, as in every language that Andika has the letters of", () => {
  const letters = oneByOne(faces.Andika);
  for (const text of wordsIn(englishWords))
    expect(placeLettering(faces.Andika, shaperOf, undefined)(word(text))).toEqual(letters(word(text)));
  expect(placeLettering(faces.Andika, shaperOf, "pl")(word("Południe"))).toEqual(letters(word("Południe")));
});

it("join Arabic letters, with the first of them at the right", () => {
  const [run] = placeLettering(faces.Andika, shaperOf, "ar")(word("مساء"));
  const separate = [..."مساء"].map((letter) => run!.face.font.nominalGlyph(letter.codePointAt(0)!));
  expect(run!.glyphs.map(({ glyph }) => glyph)).not.toEqual(separate);
  expect(run!.glyphs[0]!.x).toBeGreaterThan(run!.glyphs.at(-1)!.x);
});

it("are in Naskh in Urdu, whose own letters would stand in the picture over them", () => {
  const [run] = placeLettering(faces.Andika, shaperOf, "ur")(word("صبح"));
  expect(run!.face.name).toMatch(/Naskh/);
  expect(run!.scale).toBeLessThanOrEqual(emsOf(run!.face, 16));
});

it("begin at the right with the number in a row of words from right to left", () => {
  const runs = placeLettering(faces.Andika, shaperOf, "ar")(word("4 ساعات"));
  const number = runs.find(({ face }) => face.name.startsWith("Andika"))!;
  expect(Math.max(...runs.map(({ x }) => x))).toBe(number.x);
});

it("English words are the drawing's own", () => expect(drawnWordsOf(undefined)).toBe(englishWords));
