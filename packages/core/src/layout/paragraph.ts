// layout: one sentence as lines of text.
import type { Sentence } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import type { Arrangement } from "./Arrangement.ts";
import { breakLines } from "./breakLines.ts";
import { addressChunks, type Chunk, type ChunkPart, chunksOf } from "./chunks.ts";
import type { TextItem, TextRole } from "./LabelSet.ts";
import { type Fitted, fits, misfits } from "./Piece.ts";
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
  readonly height: Points;
  /** The widest line. */
  readonly width: Points;
  /** Its lines: how wide, and how far below the top their base line is. At least one. */
  readonly lines: readonly LineBox[];
  readonly place: (x: Points, y: Points) => readonly TextItem[];
}

/** What was measured and set already: a set is laid out in many ways, its words are measured once. */
export interface Memory {
  readonly chunks: Map<string, readonly Chunk[]>;
  readonly paragraphs: Map<string, Fitted<Paragraph>>;
}

export const freshMemory = (): Memory => ({ chunks: new Map(), paragraphs: new Map() });

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
  readonly memory: Memory;
}

const keyOf = ({ lang, runs, source }: Sentence, breaks: Setting["breaks"]): string =>
  `${breaks}|${lang}|${source}|${runs.map((run) => `${run.strong ? 1 : 0}${run.text}`).join("|")}`;

const measured = (sentence: Sentence, { breaks, measurer, memory }: Setting): readonly Chunk[] => {
  const key = keyOf(sentence, breaks);
  const known = memory.chunks.get(key);
  if (known !== undefined) return known;
  const chunks = breaks === "address" ? addressChunks(sentence, measurer) : chunksOf(sentence, measurer);
  memory.chunks.set(key, chunks);
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

/**
 * Sets a sentence in lines no wider than `width`, left aligned. A chunk wider
 * than that is a misfit that names the words and the width missing.
 */
export const paragraph = (sentence: Sentence, width: Points, setting: Setting): Fitted<Paragraph> => {
  const { role, size, pitch, breaks, names, memory } = setting;
  const key = `${width}|${size}|${pitch}|${role}|${names}|${keyOf(sentence, breaks)}`;
  const known = memory.paragraphs.get(key);
  if (known !== undefined) return known;
  const set = settle(sentence, width, setting);
  memory.paragraphs.set(key, set);
  return set;
};

const settle = (sentence: Sentence, width: Points, setting: Setting): Fitted<Paragraph> => {
  const { role, size, measurer } = setting;
  const typeface = measurer.typeface === undefined ? {} : { typeface: measurer.typeface };
  const whole = measured(sentence, setting);
  const chunks =
    setting.names === "whole" && setting.breaks === "words"
      ? whole
      : whole.flatMap((chunk) => (chunk.width * size > width ? (chunk.inside ?? [chunk]) : [chunk]));
  const starts = breakLines(chunks, width / size);
  if (starts === null) {
    const widest = chunks.reduce((a, b) => (b.width > a.width ? b : a));
    const words = widest.parts.map((part) => part.text).join("");
    return misfits({ why: "too-wide", words, missing: widest.width * size - width });
  }
  const usual = measurer.ink(usualLetters, "bold", sentence.lang);
  const ascent = Math.max(usual.ascent, ...chunks.map((chunk) => chunk.ascent));
  const descent = Math.max(usual.descent, ...chunks.map((chunk) => chunk.descent));
  const linePitch = Math.max(setting.pitch, ascent + descent + leastClearance) * size;
  const lines = starts.map((start, at) =>
    joinParts(chunks.slice(start, starts[at + 1]), at === starts.length - 1),
  );
  const widthOf = (line: readonly ChunkPart[]) => line.reduce((sum, part) => sum + part.width, 0) * size;
  return fits({
    height: (lines.length - 1) * linePitch + (ascent + descent) * size,
    width: Math.max(...lines.map(widthOf)),
    lines: lines.map((line, at) => ({ width: widthOf(line), baseline: ascent * size + at * linePitch })),
    place: (x, y) =>
      lines.flatMap((line, at) => {
        let left = x;
        return line.map((part): TextItem => {
          const item: TextItem = {
            kind: "text",
            text: part.text,
            style: { weight: part.weight, size, lang: sentence.lang, ...typeface },
            role,
            x: left,
            baseline: y + ascent * size + at * linePitch,
            width: part.width * size,
          };
          left += item.width;
          return item;
        });
      }),
  });
};
