// compose: the port to the words of other languages.
import { remembering } from "@plainlabel/directions";
import {
  type CalendarReading,
  isTranslated,
  readTranslated,
  type ToTranslate,
  type TranslatedTag,
  type Translation,
  translatedTags,
  translateLabel,
} from "@plainlabel/language";
import type { LanguageTag } from "../document/LabelDocument.ts";

export interface Translator {
  /** Every language that there are words in, English not among them. */
  readonly tags: readonly LanguageTag[];
  readonly translate: (tag: LanguageTag, what: ToTranslate) => Translation;
  /** What sentences of directions mean, by a reader that did not write them; without isolates, no-break spaces as spaces. */
  readonly read: (tag: LanguageTag, sentences: readonly string[], firstDay: string) => CalendarReading;
}

const known = (tag: LanguageTag): TranslatedTag => {
  if (!isTranslated(tag)) throw new Error(`there are no words in ${tag}`);
  return tag;
};

const mostReadings = 100;

/** Remembered for the last labels: a translation is read when it is chosen and again on the finished label. */
const readKnown: Translator["read"] = remembering(
  (tag: LanguageTag, sentences: readonly string[], firstDay: string): CalendarReading =>
    readTranslated(known(tag), sentences, firstDay),
  mostReadings,
  Number.POSITIVE_INFINITY,
);

/** The words of @plainlabel/language, and its reader of them. */
export const ourTranslator: Translator = {
  tags: translatedTags,
  translate: (tag, what) => translateLabel(known(tag), what),
  read: readKnown,
};
