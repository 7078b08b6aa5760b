// readBack: one font of the file: what each code reads as, how wide it is and where its ink is.

import { type KnownFace, knownFace } from "./knownFaces.ts";
import type { OpenedFile } from "./openFile.ts";
import {
  bytesOf,
  isArray,
  isDictionary,
  isStream,
  nameOf,
  type PdfDictionary,
  type PdfValue,
} from "./PdfValue.ts";
import { type InkBox, type Outlines, readOutlines } from "./readOutlines.ts";
import { readToUnicode } from "./readToUnicode.ts";
import { rememberStreams } from "./rememberStreams.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** A code as the font shows it; lengths per 1 point of type size. */
export interface FontGlyph {
  /** "" when the file does not say what it reads as. */
  readonly text: string;
  readonly width: number;
  readonly ink: InkBox | null;
  /** The "missing glyph" box, or a code that reads as nothing. */
  readonly missing: boolean;
  /** Drawn or spaced otherwise than the face draws and spaces what the code reads as. */
  readonly foreign: boolean;
}

export interface SeenFont {
  readonly name: string;
  readonly embedded: boolean;
  /** Bytes of a code in a shown string: 2 for composite fonts, 1 for simple ones. */
  readonly bytesPerCode: 1 | 2;
  glyphOf(code: number): FontGlyph;
}

const numberOr = (value: PdfValue, otherwise: number): number =>
  typeof value === "number" ? value : otherwise;

const widthOf = (value: PdfValue): number => {
  if (typeof value !== "number") throw new UnreadableFile("malformed widths");
  return value;
};

/** The W array of a CID font: `first [w ...]` or `first last w`. */
const readWidths = (file: OpenedFile, value: PdfValue): ReadonlyMap<number, number> => {
  const widths = new Map<number, number>();
  let ranged = 0;
  const list = isArray(value) ? value.map((each) => file.resolve(each)) : [];
  for (let index = 0; index < list.length; ) {
    const first = numberOr(list[index]!, -1);
    const second = list[index + 1];
    if (first < 0) throw new UnreadableFile("malformed widths");
    if (isArray(second)) {
      for (const [offset, width] of second.entries())
        widths.set(first + offset, widthOf(file.resolve(width)));
      index += 2;
    } else {
      const last = numberOr(second ?? null, -1);
      ranged += last - first;
      if (ranged > 65_535) throw new UnreadableFile("width ranges too wide");
      for (let code = first; code <= last; code += 1) widths.set(code, widthOf(list[index + 2] ?? null));
      index += 3;
    }
  }
  return widths;
};

/** Glyph ids by CID; null for Identity. */
const readGlyphIds = (file: OpenedFile, value: PdfValue): Uint8Array | null =>
  isStream(value) ? file.decode(value) : null;

const fallbackInk = (file: OpenedFile, descriptor: PdfDictionary | null, width: number): InkBox => [
  0,
  numberOr(file.resolve(descriptor?.get("Descent")), -250) / 1000,
  width,
  numberOr(file.resolve(descriptor?.get("Ascent")), 1000) / 1000,
];

/** A few faces in two weights. */
const fontsKept = 16;

const readTexts = rememberStreams(fontsKept, readToUnicode);

const toUnicodeOf = (file: OpenedFile, font: PdfDictionary): ReadonlyMap<number, string> | null => {
  const stream = file.resolve(font.get("ToUnicode"));
  return isStream(stream) ? readTexts(file, stream) : null;
};

/** A glyph as a file shows it, and the face that it was held against. */
interface Held {
  readonly face: KnownFace | null;
  readonly glyph: FontGlyph;
}

/** An embedded font program, and what was found of its glyphs, by their numbers. */
interface Program {
  readonly outlines: Outlines;
  readonly held: Map<number, Held[]>;
  /** How many there are in `held`. */
  answers: number;
}

const readProgram = rememberStreams(
  fontsKept,
  (bytes): Program => ({ outlines: readOutlines(bytes), held: new Map(), answers: 0 }),
);

/** A program that is kept has so many answers at the most. */
const mostAnswers = 2000;

/** A glyph of a program, which this file says to read as `text` and to be so wide. */
const judged = (
  face: KnownFace | null,
  { outlines }: Program,
  id: number,
  text: string,
  width: number,
): FontGlyph => ({
  text,
  width,
  ink: outlines.inkOf(id),
  foreign: !isOwn(face, outlines, id, text) || Math.abs(outlines.advanceOf(id) - width) > widthSlack,
  missing: id === 0 || id >= outlines.glyphs || readsAsNothing(text),
});

/** As `judged`, which depends on the face, the program, the glyph, its text and its width alone. */
const judgedOnce = (
  face: KnownFace | null,
  program: Program,
  id: number,
  text: string,
  width: number,
): FontGlyph => {
  const held = program.held.get(id);
  if (held !== undefined)
    for (const one of held)
      if (one.face === face && one.glyph.width === width && one.glyph.text === text) return one.glyph;
  const glyph = judged(face, program, id, text, width);
  if (program.answers < mostAnswers) {
    program.answers += 1;
    if (held === undefined) program.held.set(id, [{ face, glyph }]);
    else held.push({ face, glyph });
  }
  return glyph;
};

/** A glyph that reads as nothing, or as U+0000 or U+FFFD, tells a reader nothing. */
const readsAsNothing = (text: string): boolean =>
  text === "" || text.includes("\u0000") || text.includes("\uFFFD");

/** Widths are written in whole thousandths: half of one, and what a computer's fractions lose. */
const widthSlack = 0.000501;

/**
 * Characters that a face draws in one way only, whatever stands beside them and
 * in whatever language: the digits and letters that carry a dose.
 */
const hasOneShape = /^[!-~\u00B5\u00BD\p{Script=Latin}\p{Script=Cyrillic}]$/u;

/**
 * Brackets turn in a line that runs from right to left (Unicode's Bidi_Mirrored); < and > do not, since they
 * would say the opposite.
 */
const mirrors: Readonly<Record<string, string>> = { "(": ")", ")": "(", "[": "]", "]": "[" };

/**
 * Whether the face draws this: each outline is one of the face's, and a letter
 * or digit is the face's for just that character. A map that reads "5" over a
 * glyph that shows "8" would deceive every reader of text, and nobody's eye.
 */
const isOwn = (face: KnownFace | null, outlines: Outlines, glyph: number, text: string): boolean => {
  if (!face) return false;
  return hasOneShape.test(text)
    ? [text, mirrors[text] ?? text].some(
        (one) => outlines.shapeOf(glyph) === face.shapeFor(one.codePointAt(0)!),
      )
    : outlines.leavesOf(glyph).every((outline) => outline === "" || face.holds(outline));
};

/** A Type 0 font with a CIDFont below, Identity-H: the only kind that holds every script. */
const readCompositeFont = (file: OpenedFile, font: PdfDictionary, name: string): SeenFont => {
  const descendants = file.resolve(font.get("DescendantFonts"));
  const below = isArray(descendants) ? file.resolve(descendants[0]) : null;
  if (!isDictionary(below) || nameOf(file.resolve(font.get("Encoding"))) !== "Identity-H")
    throw new UnreadableFile("a composite font that is not Identity-H");
  const descriptor = file.resolve(below.get("FontDescriptor"));
  const details = isDictionary(descriptor) ? descriptor : null;
  const program = file.resolve(details?.get("FontFile2"));
  const embedded = isStream(program) || isStream(file.resolve(details?.get("FontFile3")));
  const known = isStream(program) ? readProgram(file, program) : null;
  const widths = readWidths(file, file.resolve(below.get("W")));
  const usual = numberOr(file.resolve(below.get("DW")), 1000);
  const glyphIds = readGlyphIds(file, file.resolve(below.get("CIDToGIDMap")));
  const texts = toUnicodeOf(file, font);
  const face = knownFace(name);
  const glyphs = new Map<number, FontGlyph>();
  return {
    name,
    embedded,
    bytesPerCode: 2,
    glyphOf: (code) => {
      const before = glyphs.get(code);
      if (before) return before;
      const id = glyphIds ? (glyphIds[code * 2] ?? 0) * 256 + (glyphIds[code * 2 + 1] ?? 0) : code;
      const width = (widths.get(code) ?? usual) / 1000;
      const text = texts?.get(code) ?? "";
      const glyph: FontGlyph = known
        ? judgedOnce(face, known, id, text, width)
        : {
            text,
            width,
            ink: fallbackInk(file, details, width),
            foreign: true,
            missing: id === 0 || readsAsNothing(text),
          };
      glyphs.set(code, glyph);
      return glyph;
    },
  };
};

/** A simple font. No label uses one; it is read so that the fault can be named. */
const readSimpleFont = (file: OpenedFile, font: PdfDictionary, name: string): SeenFont => {
  const descriptor = file.resolve(font.get("FontDescriptor"));
  const details = isDictionary(descriptor) ? descriptor : null;
  const embedded = ["FontFile", "FontFile2", "FontFile3"].some((key) =>
    isStream(file.resolve(details?.get(key))),
  );
  const widths = file.resolve(font.get("Widths"));
  const first = numberOr(file.resolve(font.get("FirstChar")), 0);
  const texts = toUnicodeOf(file, font);
  return {
    name,
    embedded,
    bytesPerCode: 1,
    glyphOf: (code) => {
      const width = numberOr(isArray(widths) ? file.resolve(widths[code - first]) : null, 500) / 1000;
      const text = texts ? (texts.get(code) ?? "") : String.fromCharCode(code);
      return {
        text,
        width,
        ink: text.trim() === "" ? null : fallbackInk(file, details, width),
        missing: readsAsNothing(text),
        foreign: true,
      };
    },
  };
};

/** Reads a font dictionary. Type 3 fonts are programs of their own and unreadable here. */
export const readFont = (file: OpenedFile, value: PdfValue): SeenFont => {
  const font = file.resolve(value);
  if (!isDictionary(font)) throw new UnreadableFile("a font that is no dictionary");
  const base = file.resolve(font.get("BaseFont"));
  const name = nameOf(base) ?? bytesOf(base) ?? "unnamed";
  switch (nameOf(file.resolve(font.get("Subtype")))) {
    case "Type0":
      return readCompositeFont(file, font, name);
    case "TrueType":
    case "Type1":
    case "MMType1":
      return readSimpleFont(file, font, name);
    default:
      throw new UnreadableFile("a font of an unknown kind");
  }
};
