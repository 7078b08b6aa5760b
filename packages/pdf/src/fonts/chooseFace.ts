// fonts: which face shows which characters. A grapheme is never split between two faces.
import { type FontWeight, type LanguageTag, scriptOfLanguage } from "@plainlabel/core";
import type { Face } from "./Face.ts";
import type { Faces } from "./loadFaces.ts";
import type { Family } from "./sizeOfFaces.ts";

/** ISO 15924 codes of the scripts that the faces shape. */
export type Script =
  | "Latn"
  | "Cyrl"
  | "Grek"
  | "Arab"
  | "Beng"
  | "Deva"
  | "Gujr"
  | "Guru"
  | "Taml"
  | "Ethi"
  | "Hani";

/**
 * The face of a Latin label's letters: Andika for everybody, Atkinson Hyperlegible Next by choice. Digits are Andika's in
 * both, since the other's zero is slashed.
 */
export type Typeface = "Andika" | "AtkinsonHyperlegibleNext";

export interface FaceChoice {
  readonly face: Face;
  readonly script: Script;
}

export interface FaceChooser {
  /**
   * The face of a grapheme, or null if no face can show all of it. `before`: the choice for the grapheme to its
   * left in the text.
   */
  choose(grapheme: string, before: FaceChoice | null): FaceChoice | null;
  /** The face in which most of this language's letters stand. */
  readonly main: FaceChoice;
}

/** Letters of each script, the most frequent first. */
const lettersOf: readonly (readonly [Script, RegExp])[] = [
  ["Latn", /\p{Script=Latin}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Beng", /\p{Script=Bengali}/u],
  ["Guru", /\p{Script=Gurmukhi}/u],
  ["Gujr", /\p{Script=Gujarati}/u],
  ["Taml", /\p{Script=Tamil}/u],
  ["Ethi", /\p{Script=Ethiopic}/u],
  ["Hani", /\p{Script=Han}/u],
  ["Grek", /\p{Script=Greek}/u],
];

/** The script of a code point; null for signs, digits and marks that any script uses. */
const scriptOf = (character: string): Script | null =>
  lettersOf.find(([, letters]) => letters.test(character))?.[0] ?? null;

/** The script whose faces a language is set in; Latin where there are none. */
const scriptFor = (lang: LanguageTag): Script => {
  const script = scriptOfLanguage(lang);
  if (script === "Hans" || script === "Hant") return "Hani";
  return lettersOf.find(([known]) => known === script)?.[0] ?? "Latn";
};

const familiesOf = (script: Script, lang: LanguageTag, typeface: Typeface): readonly Family[] => {
  switch (script) {
    case "Latn":
      return [typeface, "Andika", "NotoSans"];
    case "Cyrl":
      return ["Andika", "NotoSans"];
    case "Grek":
      return ["NotoSans"];
    case "Arab":
      // Urdu readers learn Nastaliq; Arabic, Persian and Pashto ones Naskh.
      return /^ur\b/i.test(lang) ? ["NotoNastaliqUrdu", "NotoNaskhArabic"] : ["NotoNaskhArabic"];
    case "Beng":
      return ["NotoSansBengali"];
    case "Deva":
      return ["NotoSansDevanagari"];
    case "Gujr":
      return ["NotoSansGujarati"];
    case "Guru":
      return ["NotoSansGurmukhi"];
    case "Taml":
      return ["NotoSansTamil"];
    case "Ethi":
      return ["NotoSansEthiopic"];
    case "Hani":
      return ["NotoSansSC"];
  }
};

/** Invisible characters that steer shaping or breaking: HarfBuzz shows nothing for them, whatever the face holds. */
const ignorable = /^[\u200b-\u200f\u2060\u2066-\u2069]$/;

const shows = (face: Face, grapheme: string): boolean => {
  for (const character of grapheme) {
    if (!ignorable.test(character) && !face.covers(character.codePointAt(0)!)) return false;
  }
  return true;
};

/** HarfBuzz composes and decomposes letters and accents, so either form will do. */
const canShow = (face: Face, grapheme: string): boolean =>
  shows(face, grapheme) || shows(face, grapheme.normalize("NFC")) || shows(face, grapheme.normalize("NFD"));

/**
 * Chooses faces for one language and weight. Latin letters and Western digits
 * always stand in a Latin face, also inside Urdu or Bengali: the Latin of the
 * Arabic faces lets capital I and small l look the same.
 */
export const createFaceChooser = (
  faces: Faces,
  weight: FontWeight,
  lang: LanguageTag,
  typeface: Typeface,
): FaceChooser => {
  const own = scriptFor(lang);
  const choices = (script: Script): readonly FaceChoice[] =>
    familiesOf(script, lang, typeface).map((family) => ({ face: faces[family][weight], script }));
  const known = new Map<Script, readonly FaceChoice[]>();
  const chainOf = (script: Script): readonly FaceChoice[] => {
    let chain = known.get(script);
    if (!chain) {
      chain = choices(script);
      known.set(script, chain);
    }
    return chain;
  };
  return {
    main: chainOf(own)[0]!,
    choose(grapheme, before) {
      const first = String.fromCodePoint(grapheme.codePointAt(0)!);
      if (ignorable.test(grapheme)) return before ?? chainOf(own)[0]!;
      const script = scriptOf(first);
      if (script) return chainOf(script).find(({ face }) => canShow(face, grapheme)) ?? null;
      const isSpace = first === " " || first === "\u00a0";
      if (isSpace && before && canShow(before.face, grapheme)) return before;
      const latin = chainOf(before?.script === "Cyrl" ? "Cyrl" : "Latn");
      return [...latin, ...chainOf(own)].find(({ face }) => canShow(face, grapheme)) ?? null;
    },
  };
};
