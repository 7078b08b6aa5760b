// text: shapes lines: Latin by a short way with cached words, everything else by the full one (bidi, scripts, faces).
import {
  type BoundedCache,
  boundedCache,
  isRightToLeft,
  type LanguageTag,
  type TextStyle,
} from "@plainlabel/core";
import { createFaceChooser, type FaceChoice, type FaceChooser, type Typeface } from "../fonts/chooseFace.ts";
import { emsOf } from "../fonts/Face.ts";
import type { Faces } from "../fonts/loadFaces.ts";
import { itemize, type Surroundings, visualOrder } from "./itemize.ts";
import { perStyle } from "./perStyle.ts";
import type { Cluster, ShapedLine, ShapedRun } from "./ShapedLine.ts";
import { type ShapedWord, shapeWord } from "./shapeWord.ts";

export type LineStyle = Pick<TextStyle, "weight" | "lang">;

export interface Shaper {
  /**
   * The line's glyphs. Throws if a character has no glyph. `surroundings`: the
   * rest of the paragraph, which may turn a number's direction but never a width.
   */
  shape(text: string, style: LineStyle, surroundings?: Surroundings): ShapedLine;
  chooserOf(style: LineStyle): FaceChooser;
}

/** About a megabyte a face; a busy pharmacy uses some thousand words. */
const wordsKept = 4000;
/** Longer "words" are not words; shape them afresh each time. */
const longestKept = 40;

type WordShaper = (word: string) => ShapedWord;

const wordShaper = (choice: FaceChoice, lang: LanguageTag, rightToLeft: boolean): WordShaper => {
  const words: BoundedCache<ShapedWord> = boundedCache(wordsKept, (word) =>
    shapeWord(word, choice, lang, rightToLeft),
  );
  return (word) => (word.length > longestKept ? shapeWord(word, choice, lang, rightToLeft) : words.get(word));
};

const lastSpaces = / +$/;

/** Words with the spaces that follow them. */
const wordsOf = (text: string): readonly string[] => {
  const words: string[] = [];
  let start = 0;
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1)) {
    if (text.charCodeAt(at + 1) === 32) continue;
    words.push(text.slice(start, at + 1));
    start = at + 1;
  }
  if (start < text.length) words.push(text.slice(start));
  return words;
};

/** Latin letters, digits and signs: one face, left to right, no bidi to do. */
const isPlain = (text: string, { face }: FaceChoice): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || (code > 0x24f && code < 0x1e00) || code > 0x2027) return false;
    if (code > 0x1eff && code < 0x2010) return false;
    if (!face.covers(code)) return false;
  }
  return true;
};

/** A shaper for all documents of the process; its caches are bounded and hold nothing of a document. */
export const createShaper = (faces: Faces, typeface: Typeface): Shaper => {
  const choiceOf = new Map<string, FaceChoice>();
  const shapers = boundedCache(256, (key) => {
    const [, , lang, direction] = key.split(" ");
    return wordShaper(choiceOf.get(key)!, lang!, direction === "rtl");
  });
  const shaperOf = (choice: FaceChoice, lang: LanguageTag, rightToLeft: boolean): WordShaper => {
    const key = `${choice.face.name} ${choice.script} ${lang} ${rightToLeft ? "rtl" : "ltr"}`;
    if (!choiceOf.has(key)) choiceOf.set(key, choice);
    return shapers.get(key);
  };

  /** With how the words of its main face are shaped from left to right, which are most words. */
  const choosers = perStyle(64, (weight, lang) => {
    const chooser = createFaceChooser(faces, weight, lang, typeface);
    return { chooser, shapeMain: shaperOf(chooser.main, lang, false) };
  });
  const knownFor = ({ weight, lang }: LineStyle) => choosers(weight, lang);

  const gather = (
    text: string,
    { face }: FaceChoice,
    shapeOne: WordShaper,
  ): { clusters: readonly Cluster[]; ems: number } => {
    const clusters: Cluster[] = [];
    let advance = 0;
    for (const word of wordsOf(text)) {
      const shaped = shapeOne(word);
      for (const cluster of shaped.clusters) clusters.push(cluster);
      advance += shaped.advance;
    }
    return { clusters, ems: emsOf(face, advance) };
  };

  /** Width in ems of the spaces at the end, which hang outside the line's ink. */
  const hanging = (text: string, { face }: FaceChoice, shapeOne: WordShaper): number => {
    if (!text.endsWith(" ")) return 0;
    const spaces = lastSpaces.exec(text)?.[0].length ?? 0;
    return emsOf(face, shapeOne(" ").advance * spaces);
  };

  const shapePlain = (text: string, choice: FaceChoice, shapeOne: WordShaper): ShapedLine => {
    const { clusters, ems } = gather(text, choice, shapeOne);
    const run: ShapedRun = { face: choice.face, rightToLeft: false, lang: null, clusters, x: 0, width: ems };
    return { runs: [run], width: ems - hanging(text, choice, shapeOne), fullWidth: ems };
  };

  const shapeMixed = (
    text: string,
    style: LineStyle,
    chooser: FaceChooser,
    surroundings?: Surroundings,
  ): ShapedLine => {
    const foreign = chooser.main.script !== "Latn";
    const stretches = itemize(text, style.lang, chooser, surroundings);
    const runs = stretches.map(({ text: said, choice, level }) => {
      const isEnglish = foreign && choice.script === "Latn" && /\p{Script=Latin}/u.test(said);
      const lang = isEnglish ? "en-GB" : null;
      const { clusters, ems } = gather(said, choice, shaperOf(choice, lang ?? style.lang, level % 2 === 1));
      return { face: choice.face, rightToLeft: level % 2 === 1, lang, clusters, width: ems };
    });
    const last = stretches.at(-1);
    const trailing = last ? hanging(text, last.choice, shaperOf(last.choice, style.lang, false)) : 0;
    const places: number[] = [];
    // In a line that starts at the right, the spaces at its end hang out at the left.
    let pen = isRightToLeft(style.lang) ? -trailing : 0;
    for (const index of visualOrder(stretches.map(({ level }) => level))) {
      places[index] = pen;
      pen += runs[index]!.width;
    }
    const fullWidth = runs.reduce((sum, run) => sum + run.width, 0);
    return {
      runs: runs.map((run, index) => ({ ...run, x: places[index]! })),
      width: fullWidth - trailing,
      fullWidth,
    };
  };

  return {
    chooserOf: (style) => knownFor(style).chooser,
    shape(text, style, surroundings) {
      const { chooser, shapeMain } = knownFor(style);
      const { main } = chooser;
      return main.script === "Latn" && isPlain(text, main)
        ? shapePlain(text, main, shapeMain)
        : shapeMixed(text, style, chooser, surroundings);
    },
  };
};
