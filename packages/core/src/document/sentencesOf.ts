// document: every sentence of a label, in reading order.
import { pointsBack } from "@plainlabel/language";
import { type Block, type LabelDocument, type Sentence, wordsOf } from "./LabelDocument.ts";

/** What a block says in the language that the person reads; nothing where it is in English alone. */
export const translatedOf = (block: Block): readonly Sentence[] =>
  "translated" in block ? (block.translated ?? []) : [];

/** The sentences of one block in the order in which they are read: in the person's language, and then in English. */
export const sentencesOfBlock = (block: Block): readonly Sentence[] => [
  ...translatedOf(block),
  ...englishOf(block),
];

/** What a block says in English. */
export const englishOf = (block: Block): readonly Sentence[] => {
  switch (block.kind) {
    case "draft":
    case "who":
    case "indication":
    case "help":
      return [block.sentence];
    case "medicine":
      return block.formApart === true && block.nameAndForm !== undefined
        ? block.nameAndForm
        : [block.sentence];
    case "directions":
    case "warning":
    case "particulars":
      return block.sentences;
    case "timetable":
      return block.slots.flatMap((slot) => [slot.time, slot.amount]);
    case "link":
      return [block.invitation, block.address];
    case "heading":
      return [block.sentence];
    case "passage":
      return [...(block.title === null ? [] : [block.title]), ...block.sentences];
    case "grid":
      return block.rows.flat().flatMap(({ sentences }) => sentences);
  }
};

/** Whether a sentence points back at the one before it, or stands in its picture, and so stays on its label. */
export const isTied = (sentence: Sentence): boolean =>
  sentence.drawnBefore === true || pointsBack(wordsOf(sentence));

/** The sentences of the whole document. */
export const sentencesOf = (document: LabelDocument): readonly Sentence[] =>
  document.blocks.flatMap(sentencesOfBlock);
