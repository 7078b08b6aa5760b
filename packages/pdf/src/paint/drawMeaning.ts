// paint: the drawing of a meaning, with the words inside it in the label's language.
import type { LanguageTag } from "@plainlabel/core";
import { type Drawing, draw, englishWords, type Meaning } from "@plainlabel/pictograms";

/**
 * The drawing for a label in `lang`. English words stand in drawings until a
 * language brings its own; a language is offered only when it has them.
 */
export const drawMeaning = (meaning: Meaning, _lang: LanguageTag): Drawing => draw(meaning, englishWords);
