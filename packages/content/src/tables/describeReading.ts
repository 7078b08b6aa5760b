// content: the page that says how hard each entry is to read.
import { mostWordsInSentence } from "@plainlabel/core";
import { medicineEntries } from "../medicineEntries.ts";
import { mostSyllablesInWord, type ReadingLevel, readingLevelOf } from "./readingLevel.ts";

const rowOf = ({ substance, sentences, words, mostWords, syllables, outside }: ReadingLevel): string =>
  `| ${[substance, sentences, words.toFixed(1), mostWords, syllables.toFixed(2), outside.length === 0 ? "none" : outside.join(", ")].join(" | ")} |`;

/** docs/content-reading.md. */
export const describeReading = (): string =>
  [
    "# How hard each entry is to read",
    "",
    `Every sentence that the person or whoever gives the medicine can be told, what to do about its signs too. The rules: at most ${mostWordsInSentence} words in a sentence, no word outside the plain list that is neither explained nor a name that the table of signs needs (adrenaline), and at most ${mostSyllablesInWord} syllables in a word on average. Syllables are counted by spelling, which is near enough to compare entries by. Numbers do not say that people understand it: only people can. This page is made from the data; \`npm run bless\` writes it.`,
    "",
    "| Entry | Sentences | Words in a sentence | Most words | Syllables in a word | Words outside the list |",
    "| --- | --- | --- | --- | --- | --- |",
    ...medicineEntries.map(readingLevelOf).map(rowOf),
    "",
  ].join("\n");
