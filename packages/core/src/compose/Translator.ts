// compose: the port to the words of other languages.
import type { CalendarReading, ToTranslate, Translation } from "@plainlabel/language";
import { translatedTags, translateLabel } from "@plainlabel/language";
import type { LanguageTag } from "../document/LabelDocument.ts";

export interface Translator {
  /** Every language that there are words in, English not among them. */
  readonly tags: readonly LanguageTag[];
  readonly translate: (tag: LanguageTag, what: ToTranslate) => Translation;
  /** What sentences of directions mean, by a reader that did not write them; without isolates, no-break spaces as spaces. */
  readonly read: (tag: LanguageTag, sentences: readonly string[], firstDay: string) => CalendarReading;
}

/** The words of @plainlabel/language. No translated directions are read back yet, so that none are printed. */
export const ourTranslator: Translator = {
  tags: translatedTags,
  translate: (tag, what) => {
    const known = translatedTags.find((one) => one === tag);
    if (known === undefined) throw new Error(`there are no words in ${tag}`);
    return translateLabel(known, what);
  },
  read: () => ({ ok: false, sentence: 0 }),
};
