import { expect, test } from "vitest";
import type { Sentence } from "../document/LabelDocument.ts";
import { columnWidth, facing } from "./facing.ts";
import type { Piece } from "./Piece.ts";

const said = (text: string, lang: string): Sentence => ({
  runs: [{ text, strong: false }],
  lang,
  pictogram: null,
  source: "/directions",
});

const piece = (sentence: Sentence, height: number): Piece => ({
  height,
  gap: 2,
  closing: false,
  wholes: ["directions", "a part"],
  says: [sentence],
  place: (x, y) => ({ groups: [{ role: "paragraph", lang: `${x} ${y}`, items: [] }], rules: [] }),
});

const own = [piece(said("one", "hi"), 10), piece(said("two", "hi"), 10)];
const english = [piece(said("both", "en-GB"), 15)];

const placesOf = (fromRight: boolean): readonly string[] => {
  const made = facing(own, english, 112, 10, fromRight);
  return made.fits ? made.value.flatMap(({ place }) => place(5, 7).groups.map(({ lang }) => lang)) : [];
};

test("two columns take what is left beside a wide space", () => {
  expect(columnWidth(112, 10)).toBe(50);
});

test("a language that begins at the left stands there, and is read first", () => {
  expect(placesOf(false)).toEqual(["5 7", "5 19", "67 7"]);
});

test("one that begins at the right stands there, and is read first too", () => {
  expect(placesOf(true)).toEqual(["67 7", "67 19", "5 7"]);
});

test("both are one piece, as high as the higher, that says all of both", () => {
  const made = facing(own, english, 112, 10, false);
  const [only, ...others] = made.fits ? made.value : [];
  expect(others).toEqual([]);
  expect(only).toMatchObject({ height: 22, gap: 2, wholes: ["directions"] });
  expect(only!.part).toBeUndefined();
  expect(only!.says.map(({ lang }) => lang)).toEqual(["hi", "hi", "en-GB"]);
});
