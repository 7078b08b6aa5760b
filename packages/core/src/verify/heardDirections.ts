// verify: the sentences of the directions as they are heard from the finished label, in one language.
import type { Sentence } from "../document/LabelDocument.ts";
import type { Judged } from "./Claim.ts";
import type { ExpectedSentence } from "./expectedSentences.ts";

export interface HeardSentence {
  readonly sentence: Sentence;
  /** Its words as they are heard, one space between. */
  readonly words: string;
}

/**
 * One after the other; a sentence that is heard twice comes twice. "translation":
 * those in the language that the person reads beside English.
 */
export const heardDirections = (
  { document, reading }: Judged,
  of: "english" | "translation",
): readonly HeardSentence[] => {
  const heard: { readonly of: ExpectedSentence; words: string[] }[] = [];
  for (const { word, sentence } of reading.words) {
    if (sentence === null || sentence.role !== "directions" || sentence.sentence.source !== "/directions")
      continue;
    const isTranslated = sentence.sentence.lang === document.translation?.lang;
    if (isTranslated !== (of === "translation")) continue;
    const last = heard.at(-1);
    if (last !== undefined && last.of === sentence && last.words.length < sentence.words.length)
      last.words.push(word.text);
    else heard.push({ of: sentence, words: [word.text] });
  }
  return heard.map(({ of: { sentence }, words }) => ({ sentence, words: words.join(" ") }));
};
