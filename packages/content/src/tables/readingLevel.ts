// content: how hard an entry is to read, in numbers: all that either reader can be told, its signs too.
import { notPlain, wordCount } from "@plainlabel/core";
import { entryFor } from "../entryFor.ts";
import { entryParts, type MedicineEntry } from "../MedicineEntry.ts";
import { namesInSigns } from "../urgency/namesInSigns.ts";

/** More than this, over a whole entry, is harder than plain English: most words of a plain text have one. */
export const mostSyllablesInWord = 1.5;

export interface ReadingLevel {
  readonly substance: string;
  readonly sentences: number;
  /** Words in a sentence: on average and in the longest. */
  readonly words: number;
  readonly mostWords: number;
  /** Syllables in a word, on average. */
  readonly syllables: number;
  /** Words neither in the plain list nor explained nor names that the signs need, each once. */
  readonly outside: readonly string[];
}

/** Groups of vowels, less an "e" that is not spoken. Near enough to compare texts by; a number counts as one. */
export const syllablesIn = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  const silent = /[^aeiouyl]e$|[^aeioudt]ed$|[^aeiouscxzgh]es$/.test(letters) ? 1 : 0;
  return Math.max(1, (letters.match(/[aeiouy]+/g) ?? []).length - silent);
};

const sentencesTold = (entry: MedicineEntry): readonly string[] => [
  ...new Set(
    (["taker", "giver"] as const).flatMap((reader) => {
      const { parts, signs } = entryFor(entry, { form: undefined, reader });
      return [
        ...entryParts.flatMap((part) => parts[part].map(({ text }) => text)),
        ...signs.flatMap(({ sentences }) => sentences),
      ];
    }),
  ),
];

const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);

export const readingLevelOf = (entry: MedicineEntry): ReadingLevel => {
  const sentences = sentencesTold(entry);
  const counts = sentences.map(wordCount);
  const words = sentences.flatMap((sentence) =>
    sentence.split(/[^A-Za-z0-9'’]+/).filter((word) => word !== ""),
  );
  return {
    substance: entry.substance,
    sentences: sentences.length,
    words: average(counts),
    mostWords: Math.max(...counts),
    syllables: average(words.map(syllablesIn)),
    outside: [...new Set(sentences.flatMap((sentence) => notPlain(sentence, namesInSigns)))],
  };
};
