// document: the line that ends a label whose directions go on, so that no label passes for the whole.
import type { LabelDocument, Sentence } from "./LabelDocument.ts";

/** "More on label 2." */
export const goesOn = ({ lang }: Pick<LabelDocument, "lang">, next: number): Sentence => ({
  runs: [{ text: `More on label ${next}.`, strong: true }],
  lang,
  pictogram: null,
  source: "",
});
