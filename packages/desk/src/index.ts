// @plainlabel/desk: the pharmacist's pages, as pure functions from values to HTML, and the reader of pack codes.

export type { Approval } from "./approval/Approval.ts";
export { type Approver, approverOf, approverRoles, areInitials } from "./approval/Approver.ts";
export { decidingRoles, decisionOf, readDecision, type TypedDecision } from "./approval/CheckSetting.ts";
export { initialsFit } from "./approval/initialsFit.ts";
export type { PageBehind } from "./approval/pageBehind.ts";
export {
  type CheckSaid,
  type CheckSettingView,
  renderCheckSetting,
} from "./approval/renderCheckSetting.ts";
export { type ReprintReason, readReason, reprintReasons } from "./approval/reprintReasons.ts";
export { checkRefusals, readCheck, type SecondCheck, type TypedCheck } from "./approval/SecondCheck.ts";
export { type Judged, stopsApproval, type WhyNot, whyNotWords } from "./approval/whyNot.ts";
export {
  type BatchRow,
  type BatchView,
  type RowState,
  type RowView,
  rowStates,
} from "./batches/BatchView.ts";
export { renderBatch } from "./batches/renderBatch.ts";
export { type BatchesView, renderBatches } from "./batches/renderBatches.ts";
export { renderRow } from "./batches/renderRow.ts";
export { firstToDo, mostRowsListed, wantsSomebody } from "./batches/rowsToDo.ts";
export {
  nothingToPrint,
  rowForOtherStock,
  rowHasNoForm,
  whatIsWrongIn,
  wordsOfRowRefusal,
} from "./batches/rowWords.ts";
export type { HistoryLine, Meanwhile, RefusedStep, Rights, SignStep } from "./content/contentTypes.ts";
export { readAfter, readBy } from "./content/readBy.ts";
export type { DeskCode } from "./DeskCode.ts";
export { deskRefusals } from "./deskRefusals.ts";
export { type FeedbackView, renderFeedback } from "./feedback/renderFeedback.ts";
export * from "./films/FilmForm.ts";
export { renderFilmEntry } from "./films/renderFilmEntry.ts";
export { type FilmFormProps, renderFilmForm } from "./films/renderFilmForm.ts";
export { filmAddress, renderFilms } from "./films/renderFilms.ts";
export { isExpired, readScan, type ScannedPack } from "./gs1/readScan.ts";
export * from "./information/EntryForm.ts";
export { type EntryProps, renderEntry, renderNoEntry } from "./information/renderEntry.ts";
export { type EntryFormProps, renderEntryForm } from "./information/renderEntryForm.ts";
export { entryAddress, renderInformation } from "./information/renderInformation.ts";
export { buildDirections } from "./label/buildDirections.ts";
export { doubtsOfMedicine } from "./label/doubtsOfMedicine.ts";
export { isMissing } from "./label/fieldRefusals.ts";
export { fieldsKept } from "./label/fieldsKept.ts";
export { formOfRequest, pharmacyOfRequest } from "./label/formOfRequest.ts";
export * from "./label/LabelForm.ts";
export type { LabelView } from "./label/LabelView.ts";
export { renderLabel } from "./label/renderLabel.ts";
export { type LabelSettings, requestOfLabel } from "./label/requestOfLabel.ts";
export { readLaw } from "./law/lawField.ts";
export { noLabelYet, noLawChosen, renderRules } from "./law/renderRules.ts";
export type { DeskLink } from "./links/linkWords.ts";
export { type LinkView, renderLink } from "./links/renderLink.ts";
export { type LinksView, renderLinks } from "./links/renderLinks.ts";
export { type FromLabel, fieldsFromLabel } from "./ordinary/fieldsFromLabel.ts";
export { fitTemplate } from "./ordinary/fitTemplate.ts";
export { doubtsFromLabel, filledFromLabel } from "./ordinary/fromLabel.ts";
export { noPdf, type OrdinaryLabel, soundLabel } from "./ordinary/OrdinaryLabel.ts";
export { pdfAsText, pdfCarried, readOrdinaryLabel } from "./ordinary/readOrdinaryLabel.ts";
export { type OrdinaryView, renderOrdinary } from "./ordinary/renderOrdinary.ts";
export {
  isRole,
  type Role,
  readTemplate,
  roles,
  type Template,
  templateOf,
  tooManyTemplates,
  wrongTemplate,
} from "./ordinary/Template.ts";
export { wrongFixed } from "./ordinary/wrongFixed.ts";
export * from "./photographs/PhotographForm.ts";
export { type PhotographProps, renderPhotograph } from "./photographs/renderPhotograph.ts";
export { type PhotographFormProps, renderPhotographForm } from "./photographs/renderPhotographForm.ts";
export { photographAddress, renderPhotographs } from "./photographs/renderPhotographs.ts";
export { type PictogramsView, renderPictograms } from "./pictograms/renderPictograms.ts";
export { type PostersView, renderPosters } from "./posters/renderPosters.ts";
export * from "./prescription/PrescriptionForm.ts";
export * from "./prescription/PrescriptionView.ts";
export { renderItem } from "./prescription/renderItem.ts";
export { type PasteProps, renderPaste } from "./prescription/renderPaste.ts";
export { requestOfItem } from "./prescription/requestOfItem.ts";
export { renderReviewSheet } from "./review/renderReviewSheet.ts";
export { type ItemScan, noItemScan, readItemScan } from "./scan/ItemScan.ts";
export { nothingScanned, readScanState, type ScanState } from "./scan/ScanState.ts";
export { deskAssets } from "./shell/deskAssets.ts";
export { fillTopBar, readStock } from "./shell/labelsInPrinter.ts";
export { renderNotAllowed } from "./shell/renderNotAllowed.ts";
export { renderProblem } from "./shell/renderProblem.ts";
export { type CurrentLabel, judgedOf, noMarks } from "./sides/Sides.ts";
export { renderSignIn, type SignInProps } from "./signIn/renderSignIn.ts";
export { isSheetName, personsSheets, type SheetName } from "./today/personsSheets.ts";
export { renderToday, type TodayView } from "./today/renderToday.ts";
export { messageWords, type OwnWords } from "./words/messageWords.ts";
export { sentenceWords } from "./words/sentenceWords.ts";
export { allToldAtDesk, toldAtDesk } from "./words/toldAtDesk.ts";
