// layout: what earlier sets have left for the next one.
import type { LabelDocument } from "../document/LabelDocument.ts";
import { keptBlocks } from "./keptBlocks.ts";
import { keptSentences, mayKeepOf } from "./keptSentences.ts";
import type { Kept } from "./Memory.ts";
import type { TextMeasurer } from "./TextMeasurer.ts";

/** Of the sentences of this document that may be kept, and of its blocks that hold no others. */
export const keptOf = (measurer: TextMeasurer, document: LabelDocument): Kept => {
  const mayKeep = mayKeepOf(document);
  const sentences = keptSentences(measurer, mayKeep);
  return { sentences, blocks: keptBlocks(measurer, mayKeep, sentences) };
};
