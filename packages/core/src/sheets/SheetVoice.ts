// sheets: in which language a sheet speaks of its own accord, and how it says things in it.
import { dateInWords } from "@plainlabel/directions";
import {
  colonIn,
  fillSheet,
  hasSheet,
  isSigned,
  medicinesIn,
  pagePhrasesOf,
  type SheetPhrases,
  type SheetTag,
  sheetPhrasesOf,
} from "@plainlabel/language";
import type { Meaning } from "@plainlabel/pictograms";
import { lang as english } from "../compose/sentences.ts";
import type { LanguageTag, Sentence } from "../document/LabelDocument.ts";
import type { Prepared } from "../Prepared.ts";

export interface SheetVoice {
  /** null: English. */
  readonly tag: SheetTag | null;
  readonly lang: LanguageTag;
  readonly phrases: SheetPhrases;
  readonly plain: (text: string, source: string, pictogram?: Meaning | null) => Sentence;
  readonly strong: (text: string, source: string, pictogram?: Meaning | null) => Sentence;
  readonly fill: (phrase: string, blanks: Readonly<Record<string, string>>) => string;
  readonly medicines: (count: number) => string;
  /** Between a time and its amount. */
  readonly colon: string;
  /** A date: in words in English, in digits otherwise. */
  readonly date: (iso: string) => string;
  /** Stands with what is in English on a sheet that is not; null on one that is. */
  readonly ask: string | null;
}

const inDigits = (iso: string): string => iso.split("-").toReversed().join("/");

export const voiceOf = (tag: SheetTag | null): SheetVoice => {
  const phrases = sheetPhrasesOf(tag);
  const lang = tag ?? english;
  /* As on labels: behind signed words those of a picture are the person's only where the page's table is signed too. */
  const drawnIn = tag !== null && (phrases.reviewed === null || isSigned(tag)) ? { drawnIn: tag } : {};
  const said =
    (strong: boolean) =>
    (text: string, source: string, pictogram: Meaning | null = null): Sentence => ({
      runs: [{ text, strong }],
      lang,
      pictogram,
      source,
      ...(pictogram === null ? {} : drawnIn),
    });
  return {
    tag,
    lang,
    phrases,
    plain: said(false),
    strong: said(true),
    fill: (phrase, blanks) => fillSheet(phrase, blanks, phrases),
    medicines: (count) => medicinesIn(count, phrases),
    colon: colonIn(tag),
    date: tag === null ? dateInWords : inDigits,
    ask: tag === null ? null : pagePhrasesOf(tag).words.askEnglish,
  };
};

/**
 * The language in which sheets of these labels can be made beside English: that
 * of the labels themselves, which stand in it as drafts or signed; null where
 * they are in English alone or there are no words for sheets. Words that nobody
 * has signed make no sheet of approved labels.
 */
export const languageOfSheets = ({ items }: Prepared): SheetTag | null => {
  const tag = items
    .flatMap(({ document: { translation } }) => (translation === undefined ? [] : [translation.lang]))
    .find(hasSheet);
  if (tag === undefined || !hasSheet(tag)) return null;
  const isDraft = items.some(({ approved }) => !approved);
  return isDraft || sheetPhrasesOf(tag).reviewed !== null ? tag : null;
};
