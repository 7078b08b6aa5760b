// verify: the sentences that a label must say, in order, each with the role that decides its smallest size.
import type { Block, LabelDocument, Sentence } from "../document/LabelDocument.ts";
import { wordsOf } from "../document/LabelDocument.ts";
import { sentencesOfBlock } from "../document/sentencesOf.ts";
import type { TextRole } from "../layout/LabelSet.ts";
import { plainWords } from "./plainWords.ts";

export interface ExpectedSentence {
  readonly sentence: Sentence;
  readonly role: TextRole;
  readonly words: readonly string[];
}

/** The role of a block's words, by what the block is and not by what layout made of it. */
export const roleOf = (block: Block): TextRole => {
  switch (block.kind) {
    case "who":
      return "name";
    case "indication":
    case "directions":
    case "passage":
      return "directions";
    case "heading":
      return "medicine";
    case "grid":
      return "timetable";
    case "draft":
    case "medicine":
    case "timetable":
    case "warning":
    case "help":
    case "link":
    case "particulars":
      return block.kind;
  }
};

export const expectedSentences = (document: LabelDocument): readonly ExpectedSentence[] =>
  document.blocks.flatMap((block) =>
    sentencesOfBlock(block).map((sentence) => ({
      sentence,
      role: sentence.source === "/medicine/form" ? "form" : roleOf(block),
      words: plainWords(wordsOf(sentence)),
    })),
  );
