// text: cuts a line into stretches of one direction and one face (Unicode bidi, then script and coverage).
import { isRightToLeft, type LanguageTag } from "@plainlabel/core";
import bidiFactory, { type Bidi } from "bidi-js";
import type { FaceChoice, FaceChooser } from "../fonts/chooseFace.ts";

/** A stretch of text that HarfBuzz can shape in one go; in logical order. */
export interface Stretch {
  readonly text: string;
  readonly choice: FaceChoice;
  /** Bidi embedding level: odd runs right to left. */
  readonly level: number;
}

// The package is CommonJS and its types speak of an ES default.
const bidi = (bidiFactory as unknown as () => Bidi)();
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Marks and isolates of direction: they order the line and then have nothing to show. */
const steering = /[\u200e\u200f\u2066-\u2069]/;

/** What stands before and after a line in its paragraph: direction is a matter of the whole. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** Spaces at the end of a line stand at its end in reading direction, whatever came before (UAX #9, L1). */
const levelsOf = (text: string, { before, after }: Surroundings, base: "ltr" | "rtl"): Uint8Array => {
  const paragraph = bidi.getEmbeddingLevels(before + text + after, base).levels;
  const levels = paragraph.slice(before.length, before.length + text.length);
  for (let at = text.length - 1; at >= 0 && /[\s\u2066-\u2069]/.test(text[at]!); at--) {
    levels[at] = base === "rtl" ? 1 : 0;
  }
  return levels;
};

const isSpace = (segment: string): boolean => segment === " " || segment === "\u00a0";

/** The line's stretches. Throws on characters that no face shows: the measurer must have refused them. */
export const itemize = (
  text: string,
  lang: LanguageTag,
  chooser: FaceChooser,
  surroundings: Surroundings = { before: "", after: "" },
): readonly Stretch[] => {
  const levels = levelsOf(text, surroundings, isRightToLeft(lang) ? "rtl" : "ltr");
  const stretches: { text: string; choice: FaceChoice; level: number }[] = [];
  const segments = [...graphemes.segment(text)].filter(({ segment }) => !steering.test(segment));
  let before: FaceChoice | null = null;
  for (const [place, { segment, index }] of segments.entries()) {
    let choice: FaceChoice | null = chooser.choose(segment, before);
    const next = segments[place + 1]?.segment;
    if (isSpace(segment) && next !== undefined && !isSpace(next)) {
      // A space beside Latin is a Latin one: Nastaliq's own is too narrow to part a medicine's name from a word.
      const following = chooser.choose(next, choice);
      if (following?.script === "Latn") choice = chooser.choose(segment, following);
    }
    if (!choice) throw new Error(`no face shows ${JSON.stringify(segment)}`);
    const level = levels[index]!;
    const last = stretches.at(-1);
    if (
      last &&
      last.level === level &&
      last.choice.face === choice.face &&
      last.choice.script === choice.script
    ) {
      last.text += segment;
    } else {
      stretches.push({ text: segment, choice, level });
    }
    before = choice;
  }
  return stretches;
};

/** Indexes of `levels` from left to right (UAX #9, L2). */
export const visualOrder = (levels: readonly number[]): readonly number[] => {
  const order = levels.map((_, index) => index);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      if (levels[order[start]!]! < level) continue;
      let end = start;
      while (end + 1 < order.length && levels[order[end + 1]!]! >= level) end++;
      order.splice(start, end - start + 1, ...order.slice(start, end + 1).reverse());
      start = end;
    }
  }
  return order;
};
