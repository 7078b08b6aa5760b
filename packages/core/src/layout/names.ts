// layout: the only words that a line may end inside: names, behind a hyphen or slash that they are written with.
import { type LabelDocument, type Sentence, wordsOf } from "../document/LabelDocument.ts";
import { sentencesOf } from "../document/sentencesOf.ts";

/** Names of person, medicine and pharmacy. */
export const isName = ({ source }: Sentence): boolean =>
  /^\/(person\/name|medicine(\/name|\/form)?|pharmacy\/name)$/.test(source);

/** The name of the medicine, with its strength and form or without. */
export const isProduct = ({ source }: Sentence): boolean => /^\/medicine(\/name)?$/.test(source);

/** Where words may be parted, by index: behind a hyphen or slash between two letters; nowhere where they hold a number. */
export const ownBreaks = (words: string): readonly number[] =>
  !/[-\u2010/]/.test(words) || /\p{N}/u.test(words)
    ? []
    : [...words.matchAll(/(?<=\p{L}\p{M}*[-\u2010/])(?=\p{L})/gu)].map(({ index }) => index);

const couldBeParted = (sentence: Sentence): boolean =>
  wordsOf(sentence)
    .split(" ")
    .some((word) => ownBreaks(word).length > 0);

/** Whether a name of the document could be parted. */
export const hasPartedName = (document: LabelDocument): boolean =>
  sentencesOf(document).some((sentence) => isName(sentence) && couldBeParted(sentence));

/** Whether these sentences, set one by one or as one, may hold a name that could be parted. */
export const holdsNameToPart = (sentences: readonly Sentence[]): boolean =>
  sentences.some(isName) && sentences.some(couldBeParted);
