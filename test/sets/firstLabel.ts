// sets: what stands on the first label, judged from its words alone.
import { type LabelDocument, type LabelSet, type Page, sentencesOfBlock, wordsOf } from "@plainlabel/core";

export const spoken = (text: string): string => text.replace(/\s+/g, " ").trim();

/** All words of a label in reading order, one group after another. */
export const wordsOnPage = ({ groups }: Page): string =>
  spoken(
    groups
      .map(({ items }) => items.map((item) => (item.kind === "text" ? item.text : "")).join(""))
      .join(" "),
  );

/** Sentences of person, medicine and directions that the first label does not carry; empty where it is enough to act on. */
export const missingOnFirstLabel = (document: LabelDocument, { pages }: LabelSet): readonly string[] => {
  const first = wordsOnPage(pages[0]!);
  return document.blocks
    .filter(({ kind }) => kind === "who" || kind === "medicine" || kind === "directions")
    .flatMap(sentencesOfBlock)
    .map((sentence) => spoken(wordsOf(sentence)))
    .filter((sentence) => !first.includes(sentence));
};
