import { beforeAll, describe, expect, it } from "vitest";
import { readSvgPath } from "../paint/svgPath.ts";
import { type Faces, loadFaces } from "./loadFaces.ts";

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces();
});

const outlineOf = (letter: string, weight: "regular" | "bold"): string => {
  const face = faces.Andika[weight];
  return face.font.glyphToPath(face.font.nominalGlyph(letter.codePointAt(0)!)!);
};

describe("Andika, which doses are printed in", () => {
  it.each(["regular", "bold"] as const)("has a %s zero without a slash or a dot", (weight) => {
    const rings = readSvgPath(outlineOf("0", weight)).filter(({ kind }) => kind === "close");
    // The outside and the hole, and nothing in the hole.
    expect(rings).toHaveLength(2);
  });

  it.each(["regular", "bold"] as const)("tells %s 1, l, I and |, and 0, O and o apart", (weight) => {
    for (const group of ["1lI|", "0Oo"]) {
      const outlines = [...group].map((letter) => outlineOf(letter, weight));
      expect(new Set(outlines).size).toBe(group.length);
    }
  });

  it("has every letter of the Latin and Cyrillic languages we print", () => {
    const letters =
      "ŵŷẁẃẅỳŴŶâêîôûïäëöü" +
      "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ" +
      "ăâîșțĂÂÎȘȚşţ" +
      "ãõçéíúà" +
      "ěščřžýáíéúůďťňÚŮ" +
      "ąčęėįšųūž" +
      "āčēģīķļņšūž" +
      "ğışİĞŞ" +
      "őűŐŰ" +
      "ạảấầẩẫậắằẳẵặẹẻẽếềểễệơưđ" +
      "ẹọṣńǹ" +
      "əƏɛƐɔƆŋŊɓƁɗƊƙƘɲƝɖƉƒƑɣƔʋƲɩƖʊƱɨɑʃƩʒƷʔɦǝƎ" +
      "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙЬЮЯъыэё" +
      "½¼¾µ°×–—‘’“”…€£₴→≤≥±";
    for (const weight of ["regular", "bold"] as const) {
      const missing = [...letters].filter((letter) => !faces.Andika[weight].covers(letter.codePointAt(0)!));
      expect(missing.join("")).toBe("");
    }
  });

  it("holds its tallest and deepest letters within its metrics", () => {
    const { font, metrics, unitsPerEm } = faces.Andika.bold;
    for (const letter of "ŴÁŐgjpqyÇĢÅẤ") {
      const ink = font.glyphExtents(font.nominalGlyph(letter.codePointAt(0)!)!)!;
      expect(ink.yBearing / unitsPerEm).toBeLessThanOrEqual(metrics.ascent);
      expect(-(ink.yBearing + ink.height) / unitsPerEm).toBeLessThanOrEqual(metrics.descent);
    }
  });
});

describe("every face", () => {
  it("of Arabic script has no Latin letters or digits to take by mistake", () => {
    for (const family of [faces.NotoNaskhArabic, faces.NotoNastaliqUrdu]) {
      for (const letter of "Il15") expect(family.regular.covers(letter.codePointAt(0)!)).toBe(false);
    }
  });
});
