import type { TextMeasurer } from "@plainlabel/core";
import { beforeAll, describe, expect, it } from "vitest";
import { type Faces, loadFaces } from "../fonts/loadFaces.ts";
import { createMeasurer } from "./createMeasurer.ts";
import { createShaper } from "./createShaper.ts";

let faces: Faces;
let measurer: TextMeasurer;
beforeAll(async () => {
  faces = await loadFaces();
  measurer = createMeasurer(createShaper(faces, "Andika"));
});

const style = (lang: string, size = 10) => ({ weight: "regular", size, lang }) as const;

describe("the measurer", () => {
  it("adds up the widths that the font gives its letters", () => {
    const { font, unitsPerEm } = faces.Andika.regular;
    const text = "Take 1 tablet";
    const units = [...text].reduce(
      (sum, letter) => sum + font.glyphHAdvance(font.nominalGlyph(letter.codePointAt(0)!)!),
      0,
    );
    expect(measurer.width(text, style("en-GB"))).toBeCloseTo((units / unitsPerEm) * 10, 6);
  });

  it("grows in proportion to the size, and counts the spaces at the end", () => {
    const width = measurer.width("Take 1 tablet", style("en-GB", 12));
    expect(measurer.width("Take 1 tablet", style("en-GB", 24))).toBeCloseTo(width * 2, 6);
    const space = measurer.width(" ", style("en-GB", 12));
    expect(space).toBeGreaterThan(2);
    expect(measurer.width("Take 1 tablet  ", style("en-GB", 12))).toBeCloseTo(width + 2 * space, 6);
  });

  it("keeps letters apart: an f before an i is as wide as by itself", () => {
    const apart = measurer.width("f", style("en-GB")) + measurer.width("i", style("en-GB"));
    expect(measurer.width("fi", style("en-GB"))).toBeCloseTo(apart, 6);
  });

  it("measures the same in a line as in its words, whatever the language", () => {
    for (const [text, lang] of [
      ["Cymerwch gyda dŵr", "cy"],
      ["Приймайте по 1 таблетці", "uk"],
      ["بچوں کی نظر", "ur"],
      ["শিশুদের দৃষ্টি", "bn"],
    ] as const) {
      const words = text.split(/(?<= )/);
      const sum = words.reduce((total, word) => total + measurer.width(word, style(lang)), 0);
      expect(measurer.width(text, style(lang))).toBeCloseTo(sum, 6);
    }
  });

  it("stays quick on a word without end", () => {
    const long = "x".repeat(20_000);
    expect(measurer.width(long, style("en-GB"))).toBeCloseTo(measurer.width("x", style("en-GB")) * 20_000, 3);
  });

  it("never takes Latin letters from another script's face", () => {
    const latin = measurer.width("Il 10 mg", style("en-GB"));
    for (const lang of ["ur", "bn", "ar", "uk"])
      expect(measurer.width("Il 10 mg", style(lang))).toBeCloseTo(latin, 6);
  });

  it("names what no face can show, once each, and nothing else", () => {
    expect(measurer.missingGlyphs("½ tablet → 2.5 ml, “ŵ” e\u0301", "en-GB")).toEqual([]);
    expect(measurer.missingGlyphs("漢a漢\u0007\u202eb", "en-GB")).toEqual(["漢", "\u0007", "\u202e"]);
    expect(measurer.missingGlyphs("สวัสดี", "en-GB").length).toBeGreaterThan(0);
  });

  it("prints the letters of Azerbaijani and of African languages, in either Latin face", () => {
    const atkinson = createMeasurer(createShaper(faces, "AtkinsonHyperlegibleNext"));
    for (const name of ["Rəşad Əliyev", "Ɔkɔmfo Anɔkyɛ", "Ɓaɓangida Ɗanladi", "Ọ̀ṣun", "Ɲɛŋɛ ɓ́"])
      for (const ruler of [measurer, atkinson]) expect(ruler.missingGlyphs(name, "en-GB")).toEqual([]);
  });

  it("names a mark that no face has, and not the letter under it", () => {
    expect(measurer.missingGlyphs("e\u0332 o\u0323\u0338 \u00e9\u0332", "en-GB")).toEqual([
      "\u0332",
      "\u0338",
    ]);
  });

  it("breaks between words, and never at a no-break space, in a number or in a word", () => {
    expect(measurer.breaks("Take 500\u00a0mg now", "en-GB")).toEqual([5, 12]);
    expect(measurer.breaks("1,000.5 units", "en-GB")).toEqual([8]);
    expect(measurer.breaks("Amoxicillin", "en-GB")).toEqual([]);
    expect(measurer.breaks("co\u2011amoxiclav 1\u2060–\u20602", "en-GB")).toEqual([13]);
  });

  it("breaks Thai, Burmese and Chinese between words, never before their closing signs", () => {
    expect(measurer.breaks("กินยาวันละครั้ง", "th").length).toBeGreaterThan(1);
    const chinese = "每天吃药，两次。";
    expect(measurer.breaks(chinese, "zh")).not.toContain(chinese.indexOf("，"));
    expect(measurer.breaks(chinese, "zh")).not.toContain(chinese.indexOf("。"));
  });
});
