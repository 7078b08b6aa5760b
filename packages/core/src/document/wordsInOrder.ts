// document: what a label says as plain sentences, for those who do not see where they stand.
import { plainText } from "../verify/plainWords.ts";
import { type Block, type LabelDocument, type LanguageTag, type Sentence, wordsOf } from "./LabelDocument.ts";
import { sentencesOfBlock } from "./sentencesOf.ts";

/** One sentence, without the marks that only layout needs. */
export interface PlainSentence {
  readonly text: string;
  readonly lang: LanguageTag;
  /** JSON pointer into the request. */
  readonly source: string;
}

/** The sentences of one block: of a timetable a sentence for each time, of which `after` is the amount. */
export interface PlainBlock {
  readonly kind: Block["kind"] | "pack";
  readonly sentences: readonly (PlainSentence & { readonly after?: PlainSentence })[];
}

const plain = (sentence: Sentence): PlainSentence => ({
  text: plainText(wordsOf(sentence)).replace(/\s+/gu, " ").trim(),
  lang: sentence.lang,
  source: sentence.source,
});

const sentencesIn = (block: Block): PlainBlock["sentences"] =>
  block.kind === "timetable"
    ? block.slots.map(({ time, amount }) => ({ ...plain(time), after: plain(amount) }))
    : sentencesOfBlock(block).map(plain);

/** Block by block in the label's order. Which of several packs it is for stands behind the medicine, as on paper. */
export const wordsInOrder = ({ blocks, running }: LabelDocument): readonly PlainBlock[] =>
  blocks.flatMap((block): readonly PlainBlock[] => {
    const said: PlainBlock = { kind: block.kind, sentences: sentencesIn(block) };
    return block.kind === "medicine" && running.pack !== undefined
      ? [said, { kind: "pack", sentences: [plain(running.pack)] }]
      : [said];
  });
