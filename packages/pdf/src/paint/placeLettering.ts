// paint: the letters inside drawings, each glyph in its place: one by one where Andika has them all, shaped in every
// other script.
import type { LanguageTag } from "@plainlabel/core";
import { type Lettering, letteringWidth } from "@plainlabel/pictograms";
import { emsOf, type Face } from "../fonts/Face.ts";
import type { ShaperOf } from "../text/createShapers.ts";
import type { PlacedGlyph, ShapedRun } from "../text/ShapedLine.ts";

/** Glyphs of one face: `x`, `y` in grid units, y down, and `scale` from font units to them. */
export interface PlacedRun {
  readonly face: Face;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** From there, in font units, y up. */
  readonly glyphs: readonly PlacedGlyph[];
}

/** Where the glyphs of letters stand. Throws on a letter that no face has. */
export type PlaceLettering = (lettering: Lettering) => readonly PlacedRun[];

/** Andika's two faces. */
export type LetteringFaces = Readonly<Record<Lettering["weight"], Face>>;

/** The glyphs of a shaped run from its left edge, in font units. */
export const glyphsOf = ({ clusters, rightToLeft, width, face }: ShapedRun): readonly PlacedGlyph[] => {
  let pen = rightToLeft ? width / emsOf(face, 1) : 0;
  return clusters.flatMap((cluster) => {
    if (rightToLeft) pen -= cluster.advance;
    const left = pen;
    if (!rightToLeft) pen += cluster.advance;
    return cluster.glyphs.map(({ glyph, x, y }) => ({ glyph, x: left + x, y }));
  });
};

/** Letters one beside another, as a script without joined letters and marks needs. */
export const oneByOne =
  (faces: LetteringFaces): PlaceLettering =>
  ({ text, x, y, size, weight }) => {
    const face = faces[weight];
    const scale = size / face.unitsPerEm;
    let pen = 0;
    const glyphs = [...text].map((letter) => {
      const glyph = face.font.nominalGlyph(letter.codePointAt(0)!);
      if (glyph === undefined)
        throw new Error(`${face.name} has no ${JSON.stringify(letter)} for a pictogram`);
      const place = { glyph, x: pen, y: 0 };
      pen += face.advance(glyph);
      return place;
    });
    return [{ face, scale, x: x - (pen * scale) / 2, y, glyphs }];
  };

/** Nastaliq stands higher than a drawing has room for: its letters are set as Persian, in Naskh. */
const setAs: Readonly<Record<string, LanguageTag>> = { ur: "fa" };

/** Shaped as a line of the language; no wider than the drawing has room for. */
const shaped =
  (shaperOf: ShaperOf, lang: LanguageTag): PlaceLettering =>
  ({ text, x, y, size, weight }) => {
    const line = shaperOf({}).shape(text, { weight, lang: setAs[lang] ?? lang });
    const wide = line.width * size;
    const fitted = size * Math.min(1, letteringWidth(text, size, weight) / wide);
    return line.runs.map((run) => ({
      face: run.face,
      scale: emsOf(run.face, fitted),
      x: x - (line.width * fitted) / 2 + run.x * fitted,
      y,
      glyphs: glyphsOf(run),
    }));
  };

/** The letters of a drawing whose words are in `lang`; in English where it is left out. */
export const placeLettering = (
  faces: LetteringFaces,
  shaperOf: ShaperOf,
  lang: LanguageTag | undefined,
): PlaceLettering => {
  const letters = oneByOne(faces);
  if (lang === undefined) return letters;
  const inShape = shaped(shaperOf, lang);
  return (lettering) => {
    const { covers } = faces[lettering.weight];
    return [...lettering.text].every((letter) => covers(letter.codePointAt(0)!))
      ? letters(lettering)
      : inShape(lettering);
  };
};
