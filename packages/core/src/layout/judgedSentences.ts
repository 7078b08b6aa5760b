// layout: what sentences are judged by: their words, by which one is found on the labels, and what they are tied to.
import { type LabelDocument, type Sentence, wordsOf } from "../document/LabelDocument.ts";
import { isTied, translatedOf } from "../document/sentencesOf.ts";

/** Sentences of the directions or of a warning in one language, in order. */
export interface JudgedPart {
  readonly inDirections: boolean;
  /** The number of each sentence's words. */
  readonly words: readonly number[];
  /** Of each sentence, how it belongs to the one before it. */
  readonly ties: readonly Tie[];
}

/** To the same part of the directions, to what it points back to, or to nothing. */
export type Tie = "part" | "points" | null;

/** What of a document is judged. */
export interface Judged {
  readonly parts: readonly JudgedPart[];
  /** Pictures that the directions have. */
  readonly wanted: number;
  /** Of the directions, what the person reads, and the English beside it. */
  readonly first: readonly number[];
  readonly english: readonly number[];
}

/** As long as one set is laid out. */
export interface JudgedBefore {
  /** The number of words: sentences of the same words have one. */
  readonly numbers: Map<string, number>;
  readonly ofSentence: Map<Sentence, number>;
  readonly ofDocument: Map<LabelDocument, Judged>;
}

export const nothingJudged = (): JudgedBefore => ({
  numbers: new Map(),
  ofSentence: new Map(),
  ofDocument: new Map(),
});

/** The number of a sentence's words. */
export const numberOf = ({ numbers, ofSentence }: JudgedBefore, sentence: Sentence): number => {
  const known = ofSentence.get(sentence);
  if (known !== undefined) return known;
  const words = wordsOf(sentence);
  const number = numbers.get(words) ?? numbers.size;
  numbers.set(words, number);
  ofSentence.set(sentence, number);
  return number;
};

const none: readonly number[] = [];

/** What of this document is judged, found once for each wording. */
export const judgedOf = (before: JudgedBefore, document: LabelDocument): Judged => {
  const known = before.ofDocument.get(document);
  if (known !== undefined) return known;
  const numbersOf = (sentences: readonly Sentence[]): readonly number[] =>
    sentences.map((sentence) => numberOf(before, sentence));
  const parts: JudgedPart[] = [];
  let wanted = 0;
  let first = none;
  let english = none;
  for (const block of document.blocks) {
    if (block.kind !== "directions" && block.kind !== "warning") continue;
    const inDirections = block.kind === "directions";
    const own = translatedOf(block);
    for (const sentences of [block.sentences, own]) {
      const ties = sentences.map((sentence, at): Tie => {
        const last = sentences[at - 1];
        if (last === undefined) return null;
        if (inDirections && sentence.part === last.part) return "part";
        return isTied(sentence) ? "points" : null;
      });
      parts.push({ inDirections, words: numbersOf(sentences), ties });
      if (inDirections) wanted += sentences.filter(({ pictogram }) => pictogram !== null).length;
    }
    if (!inDirections) continue;
    /* Enough to act on is what the person reads; the English for whoever helps may follow whole. */
    const isInTwo = own.length > 0 && !block.asWritten;
    first = numbersOf(isInTwo ? own : block.sentences);
    english = isInTwo ? numbersOf(block.sentences) : none;
  }
  const judged: Judged = { parts, wanted, first, english };
  before.ofDocument.set(document, judged);
  return judged;
};
