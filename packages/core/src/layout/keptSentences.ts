// layout: sentences as they were set for earlier sets: the same directions, warnings and pharmacy come again all day.
import { type BoundedCache, boundedCache } from "../boundedCache.ts";
import { type LabelDocument, type Sentence, wordsOf } from "../document/LabelDocument.ts";
import { type KeptSentences, type KnownSentence, nothingKnown } from "./paragraph.ts";
import type { TextMeasurer } from "./TextMeasurer.ts";

/** A pharmacy's day has some hundreds; of each, ways to set it are as many as its stock and profiles. */
const sentencesKept = 300;

const shelves = new WeakMap<TextMeasurer, BoundedCache<KnownSentence>>();

const shelfOf = (measurer: TextMeasurer): BoundedCache<KnownSentence> => {
  const shelf = shelves.get(measurer) ?? boundedCache(sentencesKept, nothingKnown);
  shelves.set(measurer, shelf);
  return shelf;
};

/**
 * Words of numbered warnings, what the pharmacy says of itself, names of medicines and the mark of a draft. Whatever else a request says is
 * not here, nor are sentences of no field, among which sheets have words of people.
 */
const ofNobody = /^\/(warnings\/\d+\/number|pharmacy\/\w+|link\/opens|medicine(\/name|\/form)?|approval)$/;

/** Sentences that come from no field of a request and name nobody: DRAFT, "Label 1 of 2". */
const oursAlone = /^(DRAFT|(Label |Page )?\d+ of \d+|More on label \d+\.|Keep this away from children\.)$/;

/** Whether some of its directions are the prescriber's own words, which may name somebody. */
const quotesPrescriber = ({ blocks }: LabelDocument): boolean =>
  blocks.some(
    (block) =>
      block.kind === "directions" && (block.asWritten || block.sentences.some(({ aside }) => aside === true)),
  );

/** Whether a sentence of this document may be kept. */
export type MayKeep = (sentence: Sentence) => boolean;

/**
 * Sentences of a document that may be kept for the next set. No sentence with a person's name, link or reason may, nor
 * directions in the prescriber's own words: what is sent for one person is forgotten with their set.
 */
export const mayKeepOf = (document: LabelDocument): MayKeep => {
  const keepsDirections = !quotesPrescriber(document);
  return (sentence) => {
    const { source } = sentence;
    return (
      ofNobody.test(source) ||
      (keepsDirections && source === "/directions") ||
      (source === "" && oursAlone.test(wordsOf(sentence)))
    );
  };
};

/** What is known of those sentences from earlier sets. */
export const keptSentences = (measurer: TextMeasurer, mayKeep: MayKeep): KeptSentences => {
  const shelf = shelfOf(measurer);
  return (sentence, key) => (mayKeep(sentence) ? shelf.get(key) : null);
};
