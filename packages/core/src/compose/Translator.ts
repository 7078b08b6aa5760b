// compose: the port to the words of other languages.
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

/** Readings of the last labels: a translation is read when it is chosen and again on the finished label. */
const readings = new Map<string, CalendarReading>();
const mostReadings = 100;

const readKnown: Translator["read"] = (tag, sentences, firstDay) => {
  const key = [tag, firstDay, ...sentences].join("\n");
  const before = readings.get(key);
  if (before !== undefined) return before;
  const reading = readTranslated(known(tag), sentences, firstDay);
  if (readings.size >= mostReadings) readings.clear();
  readings.set(key, reading);
  return reading;
};

/** The words of @plainlabel/language, and its reader of them. */
export const ourTranslator: Translator = {
  tags: translatedTags,
  translate: (tag, what) => translateLabel(known(tag), what),
  read: readKnown,
};
