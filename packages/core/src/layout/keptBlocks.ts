// layout: pieces of blocks as they were made for earlier sets: the same directions and warnings come again all day.
import { type BoundedCache, boundedCache } from "../boundedCache.ts";
import type { Block } from "../document/LabelDocument.ts";
import { sentencesOfBlock } from "../document/sentencesOf.ts";
import type { MayKeep } from "./keptSentences.ts";
import type { MadeForRooms } from "./madeOnce.ts";
import type { Fitted, Piece } from "./Piece.ts";
import { type KeptSentences, nothingMeasured, type WordMemory } from "./paragraph.ts";
import type { TextMeasurer } from "./TextMeasurer.ts";

/** The pieces of a block, and the words they were set with. */
export interface MadeBlock {
  readonly pieces: MadeForRooms<Fitted<readonly Piece[]>>;
  readonly words: WordMemory;
}

/** What earlier sets have made of the same block under the same whole; null: it is of this set alone. */
export type KeptBlocks = (block: Block, whole: string) => MadeBlock | null;

/** Twice as many are kept at the most; ways to make one are as many as its stock and profiles. */
const blocksKept = 150;

/** A block that was made in more ways than this begins anew with the next set. */
const mostWays = 40;

/** Of one block: what was made of it last. */
interface Place {
  made: MadeBlock | null;
}

const shelves = new WeakMap<TextMeasurer, BoundedCache<Place>>();

const shelfOf = (measurer: TextMeasurer): BoundedCache<Place> => {
  const shelf = shelves.get(measurer) ?? boundedCache<Place>(blocksKept, () => ({ made: null }));
  shelves.set(measurer, shelf);
  return shelf;
};

/**
 * Blocks of which every sentence may be kept. They are made with words of their own, so that nothing else of the set
 * that they were first made for hangs on them.
 */
export const keptBlocks = (
  measurer: TextMeasurer,
  mayKeep: MayKeep,
  sentences: KeptSentences,
): KeptBlocks => {
  const shelf = shelfOf(measurer);
  return (block, whole) => {
    if (!sentencesOfBlock(block).every(mayKeep)) return null;
    const place = shelf.get(`${whole}|${JSON.stringify(block)}`);
    if (place.made === null || place.made.pieces.length > mostWays)
      place.made = { pieces: [], words: nothingMeasured(sentences) };
    return place.made;
  };
};
