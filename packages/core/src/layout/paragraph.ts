// layout: one sentence as lines of text.
import { isAlphabet, isRightToLeft } from "../document/direction.ts";
import type { Sentence } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import type { Arrangement } from "./Arrangement.ts";
import { breakLines } from "./breakLines.ts";
import { addressChunks, type Chunk, type ChunkPart, chunksOf } from "./chunks.ts";
import type { TextItem, TextRole } from "./LabelSet.ts";
import { once } from "./madeOnce.ts";
import { type Fitted, fits, misfits } from "./Piece.ts";
import type { KnownPictures } from "./pictures.ts";
import type { TextMeasurer } from "./TextMeasurer.ts";

/** White between the ink of two lines, in ems, whatever accents they carry. */
const leastClearance = 0.08;

/** Lines are as high as these even where a line has no tall letter, so that lines stand evenly. */
const usualLetters = "Hdpg";

export interface LineBox {
  readonly width: Points;
  readonly baseline: Points;
}

export interface Paragraph {
  /** Of its lines. */
  readonly count: number;
  readonly height: Points;
  /** The widest line. */
  readonly width: Points;
  /** Under the ink of the last line, the room that letters which reach lower would take. */
  readonly hang: Points;
  /** Its lines: how wide, and how far below the top their base line is. At least one. */
  readonly lines: readonly LineBox[];
  readonly place: (x: Points, y: Points) => readonly TextItem[];
}

/** A paragraph as it was set, and how. */
interface Known extends Pick<Setting, "role" | "names" | "breaks" | "size" | "pitch"> {
  readonly width: Points;
  /** Whether it holds a name that could be parted: else it stands the same whether names may be or not. */
  readonly hasPartedName: boolean;
  /**
   * Of one line from the left: what it takes of a line of any width, with names whole or parted and at any pitch; null:
   * it depends on all of them.
   */
  readonly line: SingleLine | null;
  readonly set: Fitted<Paragraph>;
}

/** How far in a line begins and ends, and the width of its words. At 1 point. */
interface SingleLine {
  readonly overhang: number;
  readonly used: number;
}

/** As `breakLines` asks it, so that the answer is the same to the last bit. */
const isWideEnough = ({ overhang, used }: SingleLine, width: Points, size: Points): boolean =>
  used <= (width - 2 * (overhang * size)) / size;

/** What is known of one sentence. Ways to set it are few, so that looking through them costs less than a key of words. */
export interface KnownSentence {
  readonly chunks: Map<Setting["breaks"], readonly Chunk[]>;
  readonly paragraphs: Known[];
}

export const nothingKnown = (): KnownSentence => ({ chunks: new Map(), paragraphs: [] });

/** More ways than one set of labels is tried in; a sentence that is kept longer forgets the earlier ones. */
const mostWays = 40;

/** What is known from earlier sets of a sentence with this key; null: it is of this set alone. */
export type KeptSentences = (sentence: Sentence, key: string) => KnownSentence | null;

/** What was measured and set already. */
export interface WordMemory {
  readonly ofWords: Map<string, KnownSentence>;
  /** The same, without reading the words: most trials set the same values. */
  readonly ofSentence: Map<Sentence, KnownSentence>;
  /** From earlier sets; null: nothing. */
  readonly kept: KeptSentences | null;
  readonly pictures: KnownPictures;
  /** Sentences without their emphasis. */
  readonly plain: Map<Sentence, Sentence>;
  /** Words of tags as sentences, by language and words. */
  readonly ofTags: Map<string, Sentence>;
  /** The ink of letters as tall and as low as any usual one, by language. */
  readonly usualInk: Map<string, ReturnType<TextMeasurer["ink"]>>;
}

/** `kept`: what earlier sets have left. */
export const nothingMeasured = (kept: KeptSentences | null): WordMemory => ({
  kept,
  ofWords: new Map(),
  ofSentence: new Map(),
  pictures: new Map(),
  plain: new Map(),
  ofTags: new Map(),
  usualInk: new Map(),
});

export interface Setting {
  readonly role: TextRole;
  /** Where lines may end: between words, or inside a web address. */
  readonly breaks: "words" | "address";
  /** "parted": a name that is wider than the line by itself goes on behind a hyphen or slash of its own. */
  readonly names: Arrangement["names"];
  readonly size: Points;
  /** Base line to base line, in ems; more where the ink of two lines would come close. */
  readonly pitch: number;
  /** Side of a picture beside these words. */
  readonly picture: Points;
  readonly measurer: TextMeasurer;
  readonly memory: WordMemory;
}

const keyOf = ({ lang, runs, source }: Sentence): string =>
  `${lang}|${source}|${runs.map((run) => `${run.strong ? 1 : 0}${run.text}`).join("|")}`;

const knownOf = (sentence: Sentence, { memory }: Setting): KnownSentence => {
  const { ofWords, ofSentence, kept } = memory;
  const seen = ofSentence.get(sentence);
  if (seen !== undefined) return seen;
  const key = keyOf(sentence);
  const before = kept?.(sentence, key) ?? null;
  const known = before ?? ofWords.get(key) ?? nothingKnown();
  if (before === null) ofWords.set(key, known);
  ofSentence.set(sentence, known);
  return known;
};

const measured = (sentence: Sentence, setting: Setting): readonly Chunk[] => {
  const { breaks, measurer } = setting;
  const { chunks: known } = knownOf(sentence, setting);
  const chunks =
    known.get(breaks) ??
    (breaks === "address" ? addressChunks(sentence, measurer) : chunksOf(sentence, measurer));
  known.set(breaks, chunks);
  return chunks;
};

/** Parts of one line, neighbours of the same weight joined, spaces in place. */
const joinParts = (chunks: readonly Chunk[], endsSentence: boolean): ChunkPart[] => {
  const parts: ChunkPart[] = [];
  for (const [at, chunk] of chunks.entries()) {
    const lastOfLine = at === chunks.length - 1;
    for (const [partAt, part] of chunk.parts.entries()) {
      const endsChunk = partAt === chunk.parts.length - 1;
      const spaced = endsChunk && chunk.space > 0 && !(lastOfLine && endsSentence);
      const text = spaced ? `${part.text} ` : part.text;
      const width = part.width + (spaced && !lastOfLine ? chunk.space : 0);
      const before = parts.at(-1);
      if (before?.weight === part.weight) {
        parts[parts.length - 1] = {
          weight: part.weight,
          text: before.text + text,
          width: before.width + width,
        };
      } else {
        parts.push({ text, weight: part.weight, width });
      }
    }
  }
  return parts;
};

/** A stretch of a line: how far it moves the pen, and how wide its letters are without a space at their end. At 1 point. */
interface LinePart extends Pick<ChunkPart, "text" | "weight"> {
  readonly advance: number;
  readonly ink: number;
}

const asMeasured = ({ text, weight, width }: ChunkPart): LinePart => ({
  text,
  weight,
  advance: width,
  ink: width,
});

/** Of a script whose spaces are another face's beside Latin: measured as it will be painted. */
const asSet = (
  { text, weight }: ChunkPart,
  endsLine: boolean,
  lang: Sentence["lang"],
  measurer: TextMeasurer,
): LinePart => {
  const widthOf = (some: string): number => measurer.width(some, { weight, size: 1000, lang }) / 1000;
  const ink = widthOf(text.trimEnd());
  return { text, weight, ink, advance: endsLine ? ink : widthOf(text) };
};

/**
 * Sets a sentence in lines no wider than `width`, from the side on which its
 * language begins: ragged right, or ragged left and at `width`. A chunk wider
 * than that is a misfit that names the words and the width missing.
 */
export const paragraph = (sentence: Sentence, width: Points, setting: Setting): Fitted<Paragraph> => {
  const { role, size, pitch, breaks, names } = setting;
  const { paragraphs } = knownOf(sentence, setting);
  for (const one of paragraphs) {
    if (one.size !== size || one.role !== role || one.breaks !== breaks) continue;
    const isSame =
      one.line === null
        ? one.width === width && one.pitch === pitch && (one.names === names || !one.hasPartedName)
        : isWideEnough(one.line, width, size);
    if (isSame) return one.set;
  }
  const set = settle(sentence, width, setting);
  const hasPartedName =
    breaks === "words" && measured(sentence, setting).some(({ inside }) => inside !== undefined);
  const isOneLine = set.fits && set.value.count === 1 && !isRightToLeft(sentence.lang);
  const whole = isOneLine ? singleLine(measured(sentence, setting)) : null;
  /* A name that was parted for this width stands whole on a wider line. */
  const line = whole !== null && isWideEnough(whole, width, size) ? whole : null;
  if (paragraphs.length >= mostWays) paragraphs.length = 0;
  paragraphs.push({ width, hasPartedName, line, role, size, pitch, breaks, names, set });
  return set;
};

/** The greatest reach of these chunks, or what is given where that is more. */
const reachOf = (
  chunks: readonly Chunk[],
  side: "ascent" | "descent" | "overhang",
  least = 0,
  from = 0,
): number => {
  let reach = least;
  for (let at = from; at < chunks.length; at += 1) reach = Math.max(reach, chunks[at]![side]);
  return reach;
};

/** Summed from the last chunk on, as `breakLines` does. */
const singleLine = (chunks: readonly Chunk[]): SingleLine => {
  const last = chunks.length - 1;
  let used = 0;
  for (let at = last; at >= 0; at--) {
    const { width, space } = chunks[at]!;
    used += width + (at === last ? 0 : space);
  }
  return { overhang: reachOf(chunks, "overhang"), used };
};

const usualInkIn = (lang: Sentence["lang"], { measurer, memory }: Setting) => {
  const known = memory.usualInk.get(lang) ?? measurer.ink(usualLetters, "bold", lang);
  memory.usualInk.set(lang, known);
  return known;
};

const settle = (sentence: Sentence, width: Points, setting: Setting): Fitted<Paragraph> => {
  const { role, size, measurer } = setting;
  const typeface = measurer.typeface === undefined ? {} : { typeface: measurer.typeface };
  const held = measured(sentence, setting);
  const edges = 2 * reachOf(held, "overhang") * size;
  const whole = held.flatMap((chunk) =>
    chunk.loose !== undefined && chunk.width * size > width - edges ? chunk.loose : [chunk],
  );
  const chunks =
    setting.names === "whole" && setting.breaks === "words"
      ? whole
      : whole.flatMap((chunk) => (chunk.width * size > width ? (chunk.inside ?? [chunk]) : [chunk]));
  /* Both edges stay as far in as any letter leans out, so that lines begin under one another. */
  const overhang = reachOf(chunks, "overhang") * size;
  const room = width - 2 * overhang;
  const starts = breakLines(chunks, room / size);
  if (starts === null) {
    const widest = chunks.reduce((a, b) => (b.width > a.width ? b : a));
    const words = widest.parts.map((part) => part.text).join("");
    return misfits({ why: "too-wide", words, missing: widest.width * size - room });
  }
  const usual = usualInkIn(sentence.lang, setting);
  const ascent = reachOf(chunks, "ascent", usual.ascent);
  const descent = reachOf(chunks, "descent", usual.descent);
  const linePitch = Math.max(setting.pitch, ascent + descent + leastClearance) * size;
  const lowest = reachOf(chunks, "descent", 0, starts.at(-1));
  const inLines = once(() =>
    starts.map((start, at): readonly LinePart[] => {
      const line = joinParts(chunks.slice(start, starts[at + 1]), at === starts.length - 1);
      return isAlphabet(sentence.lang)
        ? line.map(asMeasured)
        : line.map((part, place) => asSet(part, place === line.length - 1, sentence.lang, measurer));
    }),
  );
  const boxes = once(() =>
    inLines().map(
      (line, at): LineBox => ({
        width: 2 * overhang + line.reduce((sum, part) => sum + part.advance, 0) * size,
        baseline: ascent * size + at * linePitch,
      }),
    ),
  );
  const fromRight = isRightToLeft(sentence.lang);
  return fits({
    count: starts.length,
    hang: (descent - lowest) * size,
    height: (starts.length - 1) * linePitch + (ascent + descent) * size,
    /* Most trials ask for the height alone. */
    get width() {
      return Math.max(...boxes().map(({ width }) => width));
    },
    get lines() {
      return boxes();
    },
    place: (x, y) =>
      inLines().flatMap((line, at) => {
        let left = x + overhang;
        let right = x + width - overhang;
        return line.map((part): TextItem => {
          const inkWidth = part.ink * size;
          const item: TextItem = {
            kind: "text",
            text: part.text,
            style: { weight: part.weight, size, lang: sentence.lang, ...typeface },
            role,
            x: fromRight ? right - inkWidth : left,
            baseline: y + ascent * size + at * linePitch,
            width: inkWidth,
          };
          left += part.advance * size;
          right -= part.advance * size;
          return item;
        });
      }),
  });
};
