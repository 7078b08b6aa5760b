// label: what the label says, in the page's language where that has sure words, with its English kept to stand beside.
import { type BlocksInLanguage, blocksInLanguage, type PagePhrases, type Sentence } from "@plainlabel/core";
import { formOf } from "./dose/saidAnew.ts";
import type { PageBlock, PageContent } from "./PageContent.ts";
import { ownLang } from "./words.ts";

export interface LabelIn {
  /** Its sentences know their languages. */
  readonly content: PageContent;
  /** The English of what `content` says otherwise. */
  readonly english: { readonly directions: readonly Sentence[]; readonly warnings: readonly Sentence[] };
  /** Some of these sentences are in English on a page that is not: the page then asks the person to ask. */
  readonly alone: (sentences: readonly Sentence[]) => boolean;
}

/** Pictures stay those that the label has, where only tested ones are wanted. */
const wanted = (
  sentences: readonly Sentence[],
  block: PageBlock,
  { testedPicturesOnly }: PageContent,
): readonly Sentence[] => {
  if (testedPicturesOnly !== true || !("sentences" in block)) return sentences;
  const own = new Set(block.sentences.map(({ pictogram }) => JSON.stringify(pictogram)));
  return sentences.map((one) => (own.has(JSON.stringify(one.pictogram)) ? one : { ...one, pictogram: null }));
};

/** The block in the language, or as it is. Times of day in a table are what the sentences say. */
const blockIn = (block: PageBlock, said: BlocksInLanguage, content: PageContent): readonly PageBlock[] => {
  const sentences = said.get(block);
  switch (block.kind) {
    case "timetable":
      return [];
    case "directions":
    case "warning":
      return [sentences === undefined ? block : { ...block, sentences: wanted(sentences, block, content) }];
    case "medicine":
    case "indication":
    case "help":
      return [block];
  }
};

/** `form` as for `firstOf`. On an English page: the label as it is. */
export const labelIn = (content: PageContent, form: string | undefined, { tag }: PagePhrases): LabelIn => {
  const none = { directions: [], warnings: [] };
  if (tag === ownLang) return { content, english: none, alone: () => false };
  const { blocks, regimen } = content;
  const said = blocksInLanguage(tag, { blocks, regimen, form: formOf(content) ?? form });
  const alone = (sentences: readonly Sentence[]): boolean => sentences.some(({ lang }) => lang !== tag);
  if (said === null) return { content, english: none, alone };
  const english = (kind: "directions" | "warning"): readonly Sentence[] =>
    blocks.flatMap((block) =>
      block.kind === kind && said.has(block) && "sentences" in block ? block.sentences : [],
    );
  return {
    content: { ...content, blocks: blocks.flatMap((block) => blockIn(block, said, content)) },
    english: { directions: english("directions"), warnings: english("warning") },
    alone,
  };
};
