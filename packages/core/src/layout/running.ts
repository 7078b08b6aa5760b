// layout: the sentences of one block as one running paragraph, which may be parted between sentences.
import { isRightToLeft } from "../document/direction.ts";
import type { Run, Sentence } from "../document/LabelDocument.ts";
import { isTied } from "../document/sentencesOf.ts";
import type { Points } from "../units.ts";
import type { StructureRole } from "./LabelSet.ts";
import { type Fitted, fits, type Piece } from "./Piece.ts";
import { paragraph, type Setting } from "./paragraph.ts";

export interface RunningText {
  /** At least one. */
  readonly sentences: readonly Sentence[];
  readonly structure: StructureRole;
  readonly gap: Points;
  readonly wholes: readonly string[];
}

const joined = (sentences: readonly Sentence[]): Sentence => ({
  ...sentences[0]!,
  runs: sentences.flatMap((sentence, at): readonly Run[] =>
    at === 0 ? sentence.runs : [{ text: " ", strong: false }, ...sentence.runs],
  ),
});

/**
 * Where it may be parted, best first and late rather than early: between two parts; else before a sentence that stands
 * alone; else between any two sentences.
 */
const breaksOf = (sentences: readonly Sentence[]): readonly number[] => {
  const all = sentences.slice(1).map((_, at) => sentences.length - 1 - at);
  const rankOf = (count: number): number => {
    const next = sentences[count]!;
    if (next.part !== sentences[count - 1]!.part) return 0;
    return isTied(next) ? 2 : 1;
  };
  return [0, 1, 2].flatMap((rank) => all.filter((count) => rankOf(count) === rank));
};

/** Sentences that need no line of their own: lines run on, which saves labels where nobody asked for easy read. */
export const running = (what: RunningText, width: Points, setting: Setting): Fitted<Piece> => {
  const { sentences, structure, gap, wholes } = what;
  const set = paragraph(joined(sentences), width, setting);
  if (!set.fits) return set;
  const text = set.value;
  /** By how many sentences the first part has; null: one of the two does not fit. Made once: a piece may be kept. */
  const parts: (readonly [Piece, Piece] | null | undefined)[] = [];
  const partAfter = (count: number): readonly [Piece, Piece] | null => {
    const before = running({ ...what, sentences: sentences.slice(0, count) }, width, setting);
    const after = running({ ...what, sentences: sentences.slice(count) }, width, setting);
    return before.fits && after.fits ? [before.value, after.value] : null;
  };
  return fits({
    height: text.height,
    hang: text.hang,
    gap,
    closing: false,
    wholes,
    says: sentences,
    ...(isRightToLeft(sentences[0]!.lang)
      ? {}
      : { free: () => text.lines.map(({ width: from, baseline }) => ({ from, baseline })) }),
    place: (x, y) => ({
      groups: [{ role: structure, lang: sentences[0]!.lang, items: text.place(x, y) }],
      rules: [],
    }),
    part: (room) => {
      for (const count of breaksOf(sentences)) {
        const parted = parts[count] === undefined ? partAfter(count) : parts[count];
        parts[count] = parted;
        if (parted !== null && parted[0].height <= room) return parted;
      }
      return undefined;
    },
  });
};
