import { beforeAll, describe, expect, it } from "vitest";
import { createFaceChooser, type FaceChooser } from "../fonts/chooseFace.ts";
import { type Faces, loadFaces } from "../fonts/loadFaces.ts";
import { itemize, visualOrder } from "./itemize.ts";

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces();
});

const chooserOf = (lang: string): FaceChooser => createFaceChooser(faces, "regular", lang, "Andika");
const stretchesOf = (text: string, lang: string) =>
  itemize(text, lang, chooserOf(lang)).map(({ text: said, choice, level }) => [
    said,
    choice.face.name,
    level,
  ]);

describe("a line cut into stretches", () => {
  it("keeps every character, in order", () => {
    for (const [text, lang] of [
      ["رات کو Amoxicillin 500\u00a0mg (۵۰۰)۔", "ur"],
      ["রাতে 500\u00a0mg খান।", "bn"],
    ] as const) {
      expect(
        stretchesOf(text, lang)
          .map(([said]) => said)
          .join(""),
      ).toBe(text);
    }
  });

  it("sets a medicine's name and strength inside Urdu in the Latin face, left to right", () => {
    expect(stretchesOf("رات کو Amoxicillin 500\u00a0mg لیں", "ur")).toEqual([
      ["رات کو", "NotoNastaliqUrdu-Regular", 1],
      [" ", "Andika-Regular", 1],
      ["Amoxicillin 500\u00a0mg", "Andika-Regular", 2],
      [" ", "Andika-Regular", 1],
      ["لیں", "NotoNastaliqUrdu-Regular", 1],
    ]);
  });

  it("sets digits in Andika, whose zero has no slash, beside letters of Atkinson Hyperlegible Next", () => {
    const atkinson = createFaceChooser(faces, "bold", "en-GB", "AtkinsonHyperlegibleNext");
    const faceOf = (words: string) =>
      itemize("Take 20 mL", "en-GB", atkinson).find(({ text }) => text.trim() === words)?.choice.face.name;
    expect(faceOf("20")).toBe("Andika-Bold");
    for (const words of ["Take", "mL"]) expect(faceOf(words)).toBe("AtkinsonHyperlegibleNext-Bold");
  });

  it("sets Arabic in Naskh and Urdu in Nastaliq", () => {
    expect(stretchesOf("خذ", "ar")).toEqual([["خذ", "NotoNaskhArabic-Regular", 1]]);
    expect(stretchesOf("خذ", "ur")).toEqual([["خذ", "NotoNastaliqUrdu-Regular", 1]]);
  });

  it("takes a number's direction from the whole paragraph", () => {
    const levels = (before: string) =>
      itemize("500\u00a0mg لیں", "ur", chooserOf("ur"), { before, after: "" }).map(({ text, level }) => [
        text,
        level,
      ]);
    expect(levels("Amoxicillin ")[0]).toEqual(["500\u00a0mg", 2]);
    expect(levels("")[0]).toEqual(["500", 2]);
  });

  it("orders isolates and then shows nothing of them", () => {
    const text = "لیں \u2066500\u00a0mg\u2069 لیں";
    const stretches = stretchesOf(text, "ur");
    expect(stretches.map(([said]) => said).join("")).toBe("لیں 500\u00a0mg لیں");
    expect(stretches).toContainEqual(["500\u00a0mg", "Andika-Regular", 2]);
  });

  it("falls back to Noto Sans for Greek, and to nothing for Chinese", () => {
    expect(stretchesOf("α", "en-GB")).toEqual([["α", "NotoSans-Regular", 0]]);
    expect(() => stretchesOf("漢", "en-GB")).toThrow(/no face shows/);
  });
});

describe("visual order", () => {
  // UAX #9, rule L2: from the highest level down, reverse every stretch at that level or higher.
  it.each([
    [
      [0, 0, 0],
      [0, 1, 2],
    ],
    [
      [1, 1, 1],
      [2, 1, 0],
    ],
    [
      [1, 2, 1],
      [2, 1, 0],
    ],
    [
      [0, 1, 2, 1, 0],
      [0, 3, 2, 1, 4],
    ],
    [
      [1, 2, 2, 1],
      [3, 1, 2, 0],
    ],
    [
      [0, 1, 1, 0, 1],
      [0, 2, 1, 3, 4],
    ],
  ] as const)("of levels %j is %j", (levels, order) => {
    expect(visualOrder(levels)).toEqual(order);
  });
});
