// compose: sentences of one weight, in the label's language.
import type { Meaning } from "@plainlabel/pictograms";
import type { Run, Sentence } from "../document/LabelDocument.ts";

/** English stays on every label; other languages are added to it, never put in its place. */
export const lang = "en-GB";

export const sentence = (
  runs: readonly Run[],
  source: string,
  pictogram: Meaning | null = null,
): Sentence => ({
  runs,
  lang,
  pictogram,
  source,
});

export const plain = (text: string, source: string, pictogram: Meaning | null = null): Sentence =>
  sentence([{ text, strong: false }], source, pictogram);

export const strong = (text: string, source: string, pictogram: Meaning | null = null): Sentence =>
  sentence([{ text, strong: true }], source, pictogram);
