// paint: the drawing of a meaning, with the words inside it in a language.
import { drawnWordsOf, type LanguageTag } from "@plainlabel/core";
import { type Drawing, draw, type Meaning } from "@plainlabel/pictograms";

/** `drawnIn`: of the item; English where it is left out. */
export const drawMeaning = (meaning: Meaning, drawnIn: LanguageTag | undefined): Drawing =>
  draw(meaning, drawnWordsOf(drawnIn));
