// report: on which labels of a set each sentence stands, for whoever compares what was asked for with what is printed.
import { type BlockKind, type LabelDocument, wordsOf } from "../document/LabelDocument.ts";
import { sentencesOfBlock } from "../document/sentencesOf.ts";
import type { LabelSet, Page } from "../layout/LabelSet.ts";

export interface SaidOnLabels {
  readonly kind: BlockKind;
  /** JSON pointer into the request. */
  readonly source: string;
  readonly words: string;
  /** Counted from 1. Empty where the set says it in other words, as a small label does. */
  readonly labels: readonly number[];
}

const tokensOf = (text: string): readonly string[] => text.split(/\s+/u).filter((token) => token !== "");

/** Every word of one label in reading order: the text alternative of its picture. */
export const wordsOfPage = ({ groups }: Page): string =>
  groups
    .map(({ items }) => items.map((item) => (item.kind === "text" ? item.text : "")).join(""))
    .map((text) => tokensOf(text).join(" "))
    .filter((text) => text !== "")
    .join(" ");

const holds = (page: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length > 0 && page.some((_, at) => wanted.every((token, place) => page[at + place] === token));

/** A sentence that begins on one label and ends on the next. */
const holdsBoth = (one: readonly string[], next: readonly string[], wanted: readonly string[]): boolean =>
  wanted.some((_, cut) => cut > 0 && holds(one, wanted.slice(0, cut)) && holds(next, wanted.slice(cut)));

const labelsWith = (pages: readonly (readonly string[])[], words: string): readonly number[] => {
  const wanted = tokensOf(words);
  const whole = pages.flatMap((page, at) => (holds(page, wanted) ? [at + 1] : []));
  if (whole.length > 0) return whole;
  const first = pages.findIndex((page, at) => holdsBoth(page, pages[at + 1] ?? [], wanted));
  return first < 0 ? [] : [first + 1, first + 2];
};

/** Every sentence of the document in order, with the labels that it stands on; the mark DRAFT is left out. */
export const whereSaid = ({ blocks }: LabelDocument, { pages }: LabelSet): readonly SaidOnLabels[] => {
  const tokens = pages.map((page) => tokensOf(wordsOfPage(page)));
  return blocks
    .filter(({ kind }) => kind !== "draft")
    .flatMap((block) =>
      sentencesOfBlock(block).map((sentence) => {
        const words = wordsOf(sentence);
        return { kind: block.kind, source: sentence.source, words, labels: labelsWith(tokens, words) };
      }),
    );
};
