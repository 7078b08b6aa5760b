// search: words as an index keeps them: text of [a-z0-9._] alone, the same in every database.
import type { Word } from "./foldWords.ts";

/** Letters of other scripts, each as a text of its own, so that a word's beginning stays a beginning. */
const plain = (text: string): string =>
  text.replace(/[^a-z0-9.]/gu, (letter) => `_${letter.codePointAt(0)!.toString(36)}_`);

/** A word for an index. One of no letters, which only keeps others apart, is "_". */
export const indexWord = (text: string): string => (text === "" ? "_" : plain(text));

/** Stands in the index for "the name begins so". */
export const indexBeginning = (text: string): string => `_b_${plain(text)}`;

/** All that a name is found by, in the order that makes a number stand before its unit. */
export const indexedWords = (words: readonly Word[], beginnings: readonly string[]): readonly string[] => [
  ...words.map(({ text }) => indexWord(text)),
  ...beginnings.map(indexBeginning),
];
