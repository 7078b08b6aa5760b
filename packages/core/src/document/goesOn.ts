// document: the line that ends a label whose directions go on, so that no label passes for the whole.
import type { LabelDocument, Sentence } from "./LabelDocument.ts";

/** "More on label 2.", after the same in the language that the person reads. */
export const goesOn = (
  { lang, translation }: Pick<LabelDocument, "lang" | "translation">,
  next: number,
): readonly Sentence[] => [
  ...(translation === undefined ? [] : [translation.goesOn]),
  {
    runs: [{ text: `More on label ${next}.`, strong: true }],
    lang,
    pictogram: null,
    source: "",
  },
];
