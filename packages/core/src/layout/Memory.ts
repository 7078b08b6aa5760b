// layout: what was measured and made already: a set is laid out in many ways, each of its parts in few.
import type { LabelDocument } from "../document/LabelDocument.ts";
import type { Head } from "./Head.ts";
import { type JudgedBefore, nothingJudged } from "./judgedSentences.ts";
import type { KeptBlocks, MadeBlock } from "./keptBlocks.ts";
import type { GoingOn } from "./LinePlace.ts";
import type { MadeBefore, MadeForRooms } from "./madeOnce.ts";
import type { Fitted } from "./Piece.ts";
import { type KeptSentences, nothingMeasured, type WordMemory } from "./paragraph.ts";
import type { FootPieces } from "./placeFoot.ts";
import type { Tag } from "./tag.ts";

/** The ways to say a label's tag, the widest first, and the head of every label but the first. */
export interface Heads {
  readonly tags: readonly [Tag, ...Tag[]];
  /** In two lines, for the few names that leave a tag no other place; null where it has three things to say. */
  readonly stacked: () => Tag | null;
  readonly later: Head;
  /** Where that has its tag at the foot: one that leaves the foot free; null where there is none. */
  readonly footFree: () => Head | null;
}

/** What earlier sets have left. */
export interface Kept {
  readonly sentences: KeptSentences;
  readonly blocks: KeptBlocks;
}

/** For one ruler, and as long as one set is laid out. */
export interface Memory extends WordMemory {
  /** The pieces of a block. */
  readonly blocks: Map<object, MadeBlock>;
  /** From earlier sets; null: nothing. */
  readonly keptBlocks: KeptBlocks | null;
  /** By the first block of the foot. */
  readonly feet: Map<object, MadeForRooms<Fitted<FootPieces>>>;
  /** Whether a block, or the foot, holds a name that could be parted. */
  readonly parted: Map<object, boolean>;
  readonly judged: JudgedBefore;
  /** Of a document: its wordings, its heads, and the line that says it goes on. */
  readonly worded: MadeBefore<LabelDocument>;
  readonly heads: MadeBefore<Fitted<Heads>>;
  readonly goingOn: MadeBefore<Fitted<GoingOn>>;
  /** Of heads: that of the first label. */
  readonly firstHeads: MadeBefore<Fitted<Head>>;
}

/** `kept`: what earlier sets have left; absent: nothing. */
export const freshMemory = (kept: Kept | null = null): Memory => ({
  ...nothingMeasured(kept?.sentences ?? null),
  blocks: new Map(),
  keptBlocks: kept?.blocks ?? null,
  feet: new Map(),
  parted: new Map(),
  judged: nothingJudged(),
  worded: new Map(),
  heads: new Map(),
  goingOn: new Map(),
  firstHeads: new Map(),
});
