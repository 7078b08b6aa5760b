import { beforeAll, describe, expect, it } from "vitest";
import { readSvgPath } from "../paint/svgPath.ts";
import { sampleWords } from "../testing/sampleWords.ts";
import { createMeasurer } from "../text/createMeasurer.ts";
import { createShaper } from "../text/createShaper.ts";
import { emsOf } from "./Face.ts";
import { type Faces, loadFaces } from "./loadFaces.ts";
import type { Family } from "./sizeOfFaces.ts";

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

describe("the size of a face beside Andika", () => {
  const andika = 0.498;

  /** Letters of each script that stand on the base line without a stroke above the others. */
  const plainLetters: readonly (readonly [Family, string])[] = [
    ["NotoNaskhArabic", "سدرصعحنهو"],
    ["NotoSansBengali", "কখগঘচছজঝটডতথদধনপফবভমযরলশষসহ"],
    ["NotoSansDevanagari", "कखगघचछजझटठडढतथदधनपफबभमयरलवशषसह"],
    ["NotoSansGujarati", "કખગઘચછજઝટઠડઢતથદધનપફબભમયરલવશષસહ"],
    ["NotoSansGurmukhi", "ਕਖਗਘਚਛਜਝਟਠਡਢਤਥਦਧਨਪਫਬਭਮਯਰਲਵਸਹ"],
    ["NotoSansTamil", "கசடதபறயரலவழளஙஞணநமன"],
    ["NotoSansEthiopic", "ሀለሐመሠረሰሸቀበተነአከወዘየደገጠፈ"],
    ["NotoSansSC", "日口田目国中四回"],
  ];

  it.each(plainLetters)("leaves %s as tall as Andika's small letters at the same size", (family, letters) => {
    for (const weight of ["regular", "bold"] as const) {
      const face = faces[family][weight];
      const tops = [...letters].map(
        (letter) => face.font.glyphExtents(face.font.nominalGlyph(letter.codePointAt(0)!)!)!.yBearing,
      );
      const mean = emsOf(face, tops.reduce((sum, top) => sum + top, 0) / tops.length);
      expect(mean).toBeGreaterThan(andika * 0.99);
      // Nothing is made larger than it need be, but for letters that are taller by themselves.
      if (face.scale > 1) expect(mean).toBeLessThan(andika * 1.03);
      expect(face.scale).toBeGreaterThanOrEqual(1);
    }
  });

  it("keeps the letters of a bold word together as in the regular face", () => {
    const measurer = createMeasurer(createShaper(faces, "Andika"));
    const wide = (word: string, weight: "regular" | "bold"): number =>
      measurer.width(word, { weight, size: 1, lang: "ur" });
    // Half, eight, medicine's use, morning, tablet, after: what doses are said with.
    for (const word of ["آدھی", "آٹھ", "استعمال", "صبح", "گولی", "بعد", "عرصہ", "چھوٹا"])
      expect(wide(word, "bold") / wide(word, "regular"), word).toBeLessThan(1.35);
  });

  it.each(sampleWords.map((words) => [words.lang, words] as const))(
    "holds the ink of words in %s within its metrics",
    (lang, words) => {
      const measurer = createMeasurer(createShaper(faces, "Andika"));
      const said = [...words.directions.map(({ text }) => text), ...words.warnings, words.invitation];
      for (const weight of ["regular", "bold"] as const) {
        const { ascent, descent } = measurer.metrics(weight, lang);
        for (const word of said.flatMap((text) => text.split(" "))) {
          const ink = measurer.ink(word, weight, lang);
          expect(ink.ascent, word).toBeLessThanOrEqual(ascent);
          expect(ink.descent, word).toBeLessThanOrEqual(descent);
        }
      }
    },
  );
});
