// compose: what of a label's blocks a page says in the person's language, by the rules of a label in two languages.
import type { Regimen } from "@plainlabel/directions";
import type { FurnitureId, TranslatedSentence } from "@plainlabel/language";
import { type Block, type Sentence, wordsOf } from "../document/LabelDocument.ts";
import { sentenceOf, warningSaid } from "./dualDocument.ts";
import { ourTranslator, type Translator } from "./Translator.ts";
import { isOwnWording, type Warning } from "./warningBlocks.ts";

export interface ToSayOfBlocks {
  readonly blocks: readonly Block[];
  /** null: not understood. */
  readonly regimen: Regimen | null;
  readonly form: string | undefined;
}

/** Sentences in the language by the block that says them in English; a block that is not there stands in English alone. */
export type BlocksInLanguage = ReadonlyMap<Block, readonly Sentence[]>;

const furnitureOf: readonly (readonly [english: string, id: FurnitureId])[] = [
  ["Keep this away from children.", "keep-away"],
  ["Keep out of the sight and reach of children.", "keep-out-of-reach"],
];

/** A line of ours that every language has words for. */
const furnitureIn = ({ sentences }: Warning): FurnitureId | undefined => {
  const [only, ...others] = sentences;
  return others.length > 0 || only === undefined || only.source !== ""
    ? undefined
    : furnitureOf.find(([english]) => english === wordsOf(only))?.[1];
};

/**
 * Directions that were understood, numbered warnings and our own lines in the
 * language `tag`. null where directions or a numbered warning have no sure
 * words: then all of the label is in English alone, as on paper, since a part
 * that is missing unseen is worse. The prescriber's and the pharmacy's own
 * words are never in it.
 */
export const blocksInLanguage = (
  tag: string,
  { blocks, regimen, form }: ToSayOfBlocks,
  translator: Translator = ourTranslator,
): BlocksInLanguage | null => {
  const warnings = blocks.filter((block): block is Warning => block.kind === "warning");
  const numbered = warnings.filter((block) => block.number !== null && !isOwnWording(block));
  const {
    directions,
    warnings: said,
    furniture,
  } = translator.translate(tag, {
    regimen,
    form,
    warnings: numbered.map(({ number }) => ({ number, ownText: false })),
    furniture: furnitureOf.map(([, id]) => ({ id })),
  });
  const sentences = (all: readonly TranslatedSentence[], source: string): readonly Sentence[] =>
    all.map((one) => sentenceOf(one, tag, source));
  const found = new Map<Block, readonly Sentence[]>();
  for (const block of blocks) {
    if (block.kind === "directions" && !block.asWritten && regimen !== null) {
      if (!directions.said) return null;
      found.set(block, sentences(directions.sentences, "/directions"));
    }
    if (block.kind !== "warning") continue;
    const at = numbered.indexOf(block);
    if (at >= 0) {
      const own = said[at];
      if (own?.said !== true) return null;
      const told = warningSaid(block, sentences(own.sentences, block.sentences[0]!.source));
      /* What an earlier version worded otherwise has no sentence beside it here, and would be lost. */
      if (told.length !== block.sentences.length) return null;
      found.set(block, told);
      continue;
    }
    const id = furnitureIn(block);
    const line = id === undefined ? undefined : furniture.get(id);
    if (line?.said === true)
      found.set(
        block,
        sentences(line.sentences, "").map((one, place) => ({
          ...one,
          pictogram: block.sentences[place]?.pictogram ?? null,
        })),
      );
  }
  return found;
};
