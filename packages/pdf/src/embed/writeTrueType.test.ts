import { create, type Font } from "fontkit";
import { beforeAll, describe, expect, it } from "vitest";
import type { Face } from "../fonts/Face.ts";
import { type Faces, loadFaces } from "../fonts/loadFaces.ts";
import { createShaper, type Shaper } from "../text/createShaper.ts";
import { createFontCut, type FontCut } from "./FontCut.ts";
import { toUnicode } from "./toUnicode.ts";
import { writeTrueType } from "./writeTrueType.ts";

let faces: Faces;
let shaper: Shaper;
beforeAll(async () => {
  faces = await loadFaces();
  shaper = createShaper(faces, "Andika");
});

const cutFor = (text: string, lang: string): FontCut => {
  const { runs } = shaper.shape(text, { weight: "regular", lang });
  const cut = createFontCut(runs[0]!.face);
  for (const cluster of runs.flatMap((run) => run.clusters)) cut.entryOf(cluster);
  return cut;
};

const open = (cut: FontCut): Font => create(Buffer.from(writeTrueType(cut))) as Font;

const boxOfGlyph = (face: Face, glyph: number, x: number, y: number) => {
  const ink = face.font.glyphExtents(glyph)!;
  return [ink.xBearing + x, ink.yBearing + ink.height + y, ink.xBearing + ink.width + x, ink.yBearing + y];
};

describe("a cut of a font", () => {
  it("shows the same outlines and widths as the face it is cut from", () => {
    const cut = cutFor("Take 1 tablet, ŵ ő", "en-GB");
    const font = open(cut);
    for (const [index, entry] of cut.entries.entries()) {
      const { glyph, advance } = entry;
      const written = font.getGlyph(index + 1);
      expect(written.advanceWidth).toBe(advance);
      // A usual letter that the text does not have keeps its code and is left out.
      const source = cut.shown.has(entry) ? cut.face.font.glyphExtents(glyph!) : null;
      const { minX, minY, maxX, maxY } = written.bbox;
      if (!source || source.width === 0) expect(written.path.commands).toEqual([]);
      else expect([minX, minY, maxX, maxY]).toEqual(boxOfGlyph(cut.face, glyph!, 0, 0));
    }
  });

  it.each([
    ["رات کو سونے سے پہلے", "ur"],
    ["শিশুদের দৃষ্টি স্কুল রক্ত", "bn"],
  ])("puts all glyphs of a cluster into one: %s", (text, lang) => {
    const cut = cutFor(text, lang);
    const font = open(cut);
    const made = cut.entries.filter(({ glyph }) => glyph === null);
    expect(made.length).toBeGreaterThan(3);
    for (const [index, { glyph, cluster }] of cut.entries.entries()) {
      if (glyph !== null) continue;
      const boxes = cluster.glyphs
        .filter((placed) => cut.face.outline(placed.glyph).length > 0)
        .map((placed) => boxOfGlyph(cut.face, placed.glyph, placed.x, placed.y));
      const { minX, minY, maxX, maxY } = font.getGlyph(index + 1).path.bbox;
      const expected = [
        Math.min(...boxes.map(([left]) => left!)),
        Math.min(...boxes.map(([, bottom]) => bottom!)),
        Math.max(...boxes.map(([, , right]) => right!)),
        Math.max(...boxes.map(([, , , top]) => top!)),
      ];
      for (const [side, value] of [minX, minY, maxX, maxY].entries())
        expect(value).toBeCloseTo(expected[side]!, 0);
    }
  });

  it("maps every code to exactly its text, two codes for one glyph that says two things", () => {
    const cut = cutFor("a\u00a0b c", "en-GB");
    const map = toUnicode([...cut.shown]);
    expect([...cut.shown].map(({ cluster }) => cluster.text)).toEqual(["a", "\u00a0", "b", " ", "c"]);
    // The usual letters have their codes, from the space at 1; the no-break space, which is not of them, the next.
    const codeOf = (text: string): string => [...cut.shown].find(({ cluster }) => cluster.text === text)!.hex;
    expect(codeOf(" ")).toBe("0001");
    expect(Number.parseInt(codeOf("b"), 16)).toBe(Number.parseInt(codeOf("a"), 16) + 1);
    expect(Number.parseInt(codeOf("\u00a0"), 16)).toBe(cut.entries.length);
    expect(map).toContain(
      `5 beginbfchar\n<${codeOf("a")}><0061>\n<${codeOf("\u00a0")}><00a0>\n<${codeOf("b")}><0062>\n<0001><0020>\n<${codeOf("c")}><0063>\nendbfchar`,
    );
  });
});
