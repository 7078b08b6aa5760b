// @plainlabel/language: the public names. One folder a language; English is the first.

export { dateInWords } from "@plainlabel/directions";
export { sayAmount } from "./english/amounts.ts";
export { fewest } from "./english/fewest.ts";
export { inCommon } from "./english/inCommon.ts";
export { leansOn } from "./english/leansOn.ts";
export { nounOf } from "./english/nouns.ts";
export { placesSaid, sayPlace } from "./english/places.ts";
export { explanationsIn, mostWordsInSentence, notPlain, wordCount } from "./english/plainWords.ts";
export { pointsBack } from "./english/pointsBack.ts";
export type { CalendarReading } from "./english/readCalendar/gatherSteps.ts";
export { readCalendar } from "./english/readCalendar/readCalendar.ts";
export { pictureDiffers, picturesDiffer } from "./english/readCalendar/readPicture.ts";
export { readTimetable, type TimetableCell } from "./english/readCalendar/readTimetable.ts";
export { type Concern, type Run, type Saying, wordsOfSaying } from "./english/Saying.ts";
export { type SayOptions, sayRegimen, trySayRegimen } from "./english/sayRegimen.ts";
export { sayWhen, type WhenRow } from "./english/sayWhen.ts";
export { type ShorterOptions, shorter } from "./english/shorter.ts";
export { languageRefusals } from "./languageRefusals.ts";
export {
  colonIn,
  correctionsOf,
  isTranslated,
  phrasesOf,
  type TranslatedTag,
  translatedTags,
} from "./languages.ts";
export { fillPage } from "./page/fillPage.ts";
export { lengthIn, rhythmIn } from "./page/lengthsAndDays.ts";
export type {
  CalendarKind,
  DoingWords,
  Fault,
  FaultName,
  PagePhrases,
  WhatIsDone,
} from "./page/PagePhrases.ts";
export { isOfPage, pageRows, takePageCorrections } from "./page/pageLexicon.ts";
export {
  englishPage,
  hasPage,
  isSigned,
  type PageTag,
  pagePhrasesOf,
  pageTags,
  writtenPageOf,
} from "./pages.ts";
export { type NotDrawn, notDrawn } from "./pictures/notDrawn.ts";
export type { PosterPhrases, PosterText } from "./poster/PosterPhrases.ts";
export { posterPhone, posterPhrasesOf, posterTags } from "./posters.ts";
export type { SheetPhrases } from "./sheet/SheetPhrases.ts";
export { isOfSheet, sheetRows, takeSheetCorrections } from "./sheet/sheetLexicon.ts";
export * from "./sheets.ts";
export { heldIn } from "./translate/heldIn.ts";
export { type FurnitureId, furnitureKeys, sentencesOfLabel } from "./translate/keys.ts";
export {
  type Corrections,
  type LexiconRow,
  lexiconRows,
  phraseOnPaper,
  takeCorrections,
} from "./translate/lexicon.ts";
export { lexiconCsv, readLexiconCsv } from "./translate/lexiconCsv.ts";
export {
  type NotSaid,
  type Review,
  type Said,
  type TranslatedSentence,
  type Translation,
  wordsOfTranslated,
} from "./translate/Translation.ts";
export { readTranslated, type ToTranslate, translateLabel } from "./translate.ts";
