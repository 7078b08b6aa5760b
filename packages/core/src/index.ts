// @plainlabel/core: the public names. Start with makeLabels.ts.
export {
  type Action,
  type Amount,
  type Answer,
  type AnswerChoice,
  type AnsweredQuestion,
  accepted,
  actions,
  answerRefusalCodes,
  applyUms,
  asPrescribed,
  blankStep,
  type CodesOf,
  calendarDays,
  calendarOf,
  cautionOf,
  compareRegimens,
  countedByStrength,
  type Difference,
  type Directions,
  daysSupplied,
  directionsRefusals,
  type FieldSchema,
  type Finding,
  type Interpretation,
  type InterpretOptions,
  isIsoDate,
  leastDaysSupplied,
  type Moment,
  momentsOn,
  noLimits,
  noTiming,
  type Outcome,
  type PeriodUnit,
  type ProductFacts,
  type Question,
  type QuestionCode,
  questionCodes,
  questionTable,
  type Refusal,
  type RefusalCode,
  type Regimen,
  type RegimenComparison,
  refusalCatalogue,
  refused,
  regimenJsonSchema,
  regimenOf,
  regimenSchema,
  regimenVersion,
  routes,
  type Slot,
  type SlotName,
  type Step,
  slotNames,
  slotOf,
  type Timing,
  upgradeRegimen,
  type Weekday,
  weekdays,
} from "@plainlabel/directions";
export {
  type CalendarKind,
  type Concern,
  colonIn,
  type DoingWords,
  dateInWords,
  englishPage,
  explanationsIn,
  type Fault,
  type FaultName,
  fewest,
  fillPage,
  hasPage,
  isSigned,
  isTranslated,
  languageRefusals,
  lengthIn,
  mostWordsInSentence,
  notPlain,
  type PagePhrases,
  type PageTag,
  pagePhrasesOf,
  pageTags,
  phrasesOf,
  rhythmIn,
  type Saying,
  type SayOptions,
  sayRegimen,
  sayWhen,
  sheetPhrasesOf,
  shorter,
  trySayRegimen,
  type WhatIsDone,
  type WhenRow,
  wordCount,
  wordsOfSaying,
} from "@plainlabel/language";
export * from "./adjustments/AdjustmentRecord.ts";
export { adjustmentFlags, adjustmentsInWords } from "./adjustments/adjustmentsToCarry.ts";
export * from "./adjustments/yearOfAdjustments.ts";
export * from "./answerDirections.ts";
export { type Approval, approve } from "./approve.ts";
export { bearLinks, type LabelLink } from "./bearLinks.ts";
export { type BoundedCache, boundedCache } from "./boundedCache.ts";
export { asciiOf, cellsOf } from "./braille/asciiBraille.ts";
export type { BrailleTable, BrailleTranslator } from "./braille/BrailleTranslator.ts";
export { type BrailleRoom, brailleFlag, marburgMedium } from "./braille/brailleFlag.ts";
export { type BrailleGrade, type BrailleSize, brailleSize, usualPage } from "./braille/brailleSize.ts";
export { asInBraille, brailleTables, languageTables } from "./braille/brailleTables.ts";
export { type BrailleItem, type Brf, makeBrf } from "./braille/makeBrf.ts";
export { type BlocksInLanguage, blocksInLanguage, type ToSayOfBlocks } from "./compose/blocksInLanguage.ts";
export { type NeedsCode, needsCodes } from "./compose/needsCodes.ts";
export { type SettledNeeds, settleNeeds } from "./compose/readingNeeds.ts";
export { ourTranslator, type Translator } from "./compose/Translator.ts";
export { type BnfWarning, bnfWarnings } from "./compose/warnings/bnfWarnings.ts";
export { type WordingRule, wordingRules } from "./compose/wordingRules.ts";
export { type WordingFault, type WordingKind, wordingFaults } from "./compose/wordingSafety.ts";
export * from "./describeLabels.ts";
export { digest } from "./digest.ts";
export { isAlphabet, isRightToLeft, scriptOfLanguage } from "./document/direction.ts";
export * from "./document/LabelDocument.ts";
export { sentencesOf, sentencesOfBlock, translatedOf } from "./document/sentencesOf.ts";
export { type KeptFields, upgradeKept } from "./document/upgradeKept.ts";
export { interpretDirections } from "./interpret/interpretDirections.ts";
export * from "./LabelFormat.ts";
export { type LawResult, lawResults } from "./law/judges/Judge.ts";
export type { LawCounts, LawReport, LawRow } from "./law/LawReport.ts";
export {
  type Jurisdiction,
  jurisdictions,
  type LawRule,
  type Reading,
  readings,
  type Standing,
  type Subject,
  standings,
  subjects,
} from "./law/LawRule.ts";
export { type LawName, type LawProfile, lawNames, lawProfiles } from "./law/lawProfiles.ts";
export { lawRules, type RuleId, rulesChecked } from "./law/lawRules.ts";
export { isJudged, type LawSummary, lawNotice, rulesOf, summaryOf, wasSeen } from "./law/tellLaw.ts";
export { drawnWordsOf } from "./layout/drawnWords.ts";
export { imposeLabels, onPaper, type Paper, type PlacedLabel } from "./layout/imposeLabels.ts";
export * from "./layout/LabelSet.ts";
export type { LayoutInput } from "./layout/LayoutInput.ts";
export { type LaidOut, layoutLabels } from "./layout/layoutLabels.ts";
export { floorsOf, type Profile, profiles } from "./layout/profiles.ts";
export { asFlag, type Stock, stockOf, stocks } from "./layout/stocks.ts";
export * from "./layout/TextMeasurer.ts";
export { type MadeEach, makeEach } from "./makeEach.ts";
export * from "./makeLabels.ts";
export * from "./makeSubmission.ts";
export * from "./Painter.ts";
export * from "./Prepared.ts";
export * from "./paint.ts";
export { type PrepareOptions, prepare } from "./prepare.ts";
export { prepareBagLabel } from "./prepareBagLabel.ts";
export { type ItemPlace, type PreparedEach, prepareEach } from "./prepareEach.ts";
export { type FrontSheet, prepareFrontSheet } from "./prepareFrontSheet.ts";
export { type Measuring, prepareLabels } from "./prepareLabels.ts";
export { brailleRefusals } from "./refusals/brailleRefusals.ts";
export { fhirRefusals } from "./refusals/fhirRefusals.ts";
export { findingRefusals } from "./refusals/findingRefusals.ts";
export { requestRefusals } from "./refusals/requestRefusals.ts";
export { sheetRefusals } from "./refusals/sheetRefusals.ts";
export { verificationRefusals } from "./refusals/verificationRefusals.ts";
export * from "./report/LabelReport.ts";
export { lawPart } from "./report/lawPart.ts";
export { reportPage } from "./report/reportPage.ts";
export * from "./report/whereSaid.ts";
export * from "./request/DictionarySaid.ts";
export { damageFaults, displayText } from "./request/displayText.ts";
export { leadOf, type ProductLead } from "./request/fhir/compareProducts.ts";
export { eachItemFromFhir, type ItemReading } from "./request/fhir/eachItemFromFhir.ts";
export type { KnownProducts } from "./request/fhir/KnownProducts.ts";
export type { FhirItem } from "./request/fhir/readItem.ts";
export { apartOf, type ItemsApart, itemsHelp } from "./request/fhir/readItemsParameter.ts";
export { itemsFromFhir, requestsFromFhir } from "./request/fhir/requestsFromFhir.ts";
export { isRefusedByName } from "./request/fhir/resourceTypes.ts";
export {
  type ItemSupply,
  ownFields,
  type SupplyContext,
  supplyRefusals,
} from "./request/fhir/SupplyContext.ts";
export { type ProductName, splitProductName } from "./request/fhir/splitProductName.ts";
export { containerKinds } from "./request/fullLabel.ts";
export { hasGs1CheckDigit, isProductNumber } from "./request/gs1Number.ts";
export { isRecord, pointerTo, showName, standsIn, valueAt } from "./request/jsonPointer.ts";
export {
  type LabelRequest,
  labelRequestSchema,
  type ProfileName,
  profileNames,
  type ReadingNeeds,
  warningNumbers,
} from "./request/LabelRequest.ts";
export { linkFaults, tellingWordsOfMedicine, tellingWordsOfPerson } from "./request/linkAddress.ts";
export { oneLine } from "./request/oneLine.ts";
export * from "./request/options/labelOptions.ts";
export * from "./request/options/optionTable.ts";
export * from "./request/options/readAnswersText.ts";
export * from "./request/options/readWarningsText.ts";
export { requestWithOptions } from "./request/options/requestWithOptions.ts";
export * from "./request/options/supplyOfTexts.ts";
export { deepest } from "./request/parseJson.ts";
export { medicineLine } from "./request/partsOfMedicine.ts";
export { type EachSubmitted, readEachSubmitted } from "./request/readEachSubmitted.ts";
export { largestBundle, largestRequest, readJson } from "./request/readJson.ts";
export { readRequest } from "./request/readRequest.ts";
export { readShape } from "./request/readShape.ts";
export { type ReadOptions, readSubmission, readSubmitted, type Submitted } from "./request/readSubmission.ts";
export { withoutRepeats } from "./request/schemaParts.ts";
export { snomedFaults } from "./request/snomedIdentifier.ts";
export { missingParticulars, type StatutoryParticular, statutoryParticulars } from "./request/statutory.ts";
export { type LabelSheet, type StockChoice, type StockName, stockNames } from "./request/stockChoice.ts";
export { bringsOptions, isPrescription, itemsApart } from "./request/unwrap.ts";
export * from "./sheets/makeSheet.ts";
export { notTaken } from "./sheets/notTaken.ts";
export { type CardPaper, cardPapers, type SheetPaper, sheetPapers } from "./sheets/paper.ts";
export { type PosterDesign, type PosterStyle, posterDesigns, posterStyles } from "./sheets/posterWords.ts";
export {
  type BookletPart,
  type BookletQuestion,
  type BookletWanted,
  prepareBooklet,
} from "./sheets/prepareBooklet.ts";
export { prepareCard } from "./sheets/prepareCard.ts";
export { type LexiconLine, type LexiconWanted, prepareLexicon } from "./sheets/prepareLexicon.ts";
export { prepareMedicines } from "./sheets/prepareMedicines.ts";
export { type PosterPaper, type PosterWanted, posterPapers, preparePoster } from "./sheets/preparePoster.ts";
export type { NotPrepared } from "./sheets/prepareSent.ts";
export { type PreparedSheet, paintSheet, paintSheets, type SheetMade } from "./sheets/prepareSheet.ts";
export * from "./sheets/prepareSheetPage.ts";
export { prepareTalk, teachBackQuestions } from "./sheets/prepareTalk.ts";
export { prepareWeek } from "./sheets/prepareWeek.ts";
export { type ReadMedicinesOptions, readMedicines } from "./sheets/readMedicines.ts";
export { posterShape, readPoster } from "./sheets/readPoster.ts";
export { languageOfSheets } from "./sheets/SheetVoice.ts";
export { sheetRequest } from "./sheets/sheetRequest.ts";
export * from "./units.ts";
export type { SheetMedicine } from "./verify/Claim.ts";
export { type HeardMedicine, heardKeepsTheCalendar } from "./verify/sheetKeepsTheCalendars.ts";
export { claims, verify } from "./verify/verify.ts";
export { type Expected, verifyFile } from "./verify/verifyFile.ts";
export * from "./version.ts";
export { type NameHint, nameHints } from "./voice/nameHints.ts";
export type { WithheldItem } from "./WithheldItem.ts";
export { brailleNotInstalled, type WordFile, wordFile } from "./wordFile.ts";
