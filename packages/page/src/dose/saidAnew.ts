// dose: the regimen said anew, where it comes out as the label's very words: then their pictures are known too.
import {
  fewest,
  type Regimen,
  type Saying,
  type Sentence,
  shorter,
  trySayRegimen,
  wordsOf,
  wordsOfSaying,
} from "@plainlabel/core";
import type { PageBlock, PageContent } from "../PageContent.ts";

export interface Said {
  readonly sayings: readonly Saying[];
  readonly numbers: "digits" | "words" | "both";
}

/** The form as the label names it. */
export const formOf = ({ blocks }: PageContent): string | undefined => {
  const [form] = blocks.flatMap((block) =>
    block.kind === "medicine" && block.nameAndForm !== undefined ? [wordsOf(block.nameAndForm[1])] : [],
  );
  return form;
};

/**
 * What is known of these sentences from the regimen: how numbers are written,
 * what each is about, and its picture. A set may have the short wording. null where the regimen said anew would
 * not be the label's very words, as those of an earlier version may be: then
 * nothing is known of them but what was kept.
 */
export const saidAnew = (
  regimen: Regimen,
  sentences: readonly Sentence[],
  form: string | undefined,
): Said | null => {
  const words = sentences.map(wordsOf);
  for (const numbers of ["digits", "words", "both"] as const) {
    const said = trySayRegimen(regimen, { numbers, form });
    if (!said.ok) continue;
    const wordings = [
      said.value,
      ...[false, true].map((joinIdeas) => shorter(said.value, { joinIdeas })),
      fewest(said.value, numbers),
    ];
    const own = wordings.find((sayings) =>
      sayings.every((saying, at) => wordsOfSaying(saying) === words[at]),
    );
    if (own !== undefined) return { sayings: own, numbers };
  }
  return null;
};

/** Labels made without pictures have theirs here; a label whose pictures were chosen keeps what it has. */
export const withPictures = (sentences: readonly Sentence[], { sayings }: Said): readonly Sentence[] => {
  const chosen = sentences.some(({ pictogram, notDrawn }) => pictogram !== null || notDrawn !== undefined);
  if (chosen) return sentences;
  return sentences.map((sentence, at): Sentence => {
    const saying = sayings[at];
    if (saying === undefined) return sentence;
    return {
      ...sentence,
      pictogram: saying.meaning,
      ...(saying.drawnBefore ? { drawnBefore: true as const } : {}),
    };
  });
};

/** The blocks of a page with the pictures that its directions have on the first screen. */
export const picturedBlocks = (content: PageContent, form?: string): readonly PageBlock[] => {
  const { blocks, regimen, testedPicturesOnly } = content;
  if (regimen === null || testedPicturesOnly === true) return blocks;
  return blocks.map((block) => {
    if (block.kind !== "directions" || block.asWritten) return block;
    const said = saidAnew(regimen, block.sentences, formOf(content) ?? form);
    return said === null ? block : { ...block, sentences: withPictures(block.sentences, said) };
  });
};
