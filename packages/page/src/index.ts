// @plainlabel/page: the easy-read page behind the code, as pure functions from values to HTML. Start with renderPage.ts.
export { type Asset, assets, pageHeaders } from "./assets.ts";
export { fingerprint } from "./fingerprint.ts";
export { type Html, html } from "./html.ts";
export * from "./PageChoices.ts";
export * from "./PageContent.ts";
export * from "./PageProps.ts";
export { languageOfPhone, pageIn } from "./pageIn.ts";
export * from "./pagePaths.ts";
export { pageRefusals } from "./pageRefusals.ts";
export { type Feedback, feedbackFaces, feedbackParts, readFeedback } from "./parts/feedback.ts";
export { type NearMissPart, nearMissParts, nearMissWords, readNearMiss } from "./parts/nearMiss.ts";
export { readPageContent } from "./readPageContent.ts";
export {
  drawingsOf,
  type HeardOnPage,
  readSheetPage,
  sheetPageFindings,
  type WrittenSheet,
  writeSheet,
} from "./readSheetPage.ts";
export type { ReminderChoices } from "./remind/ReminderChoices.ts";
export type { ReminderCode } from "./remind/ReminderCode.ts";
export * from "./remind/readReminderForm.ts";
export { type ReminderPlan, reminderPlanOf } from "./remind/reminderPlanOf.ts";
export * from "./remind/remindersFrom.ts";
export * from "./renderFeedbackMissing.ts";
export * from "./renderFilm.ts";
export * from "./renderGone.ts";
export * from "./renderLater.ts";
export * from "./renderMedicinePage.ts";
export * from "./renderNearMiss.ts";
export * from "./renderPage.ts";
export * from "./renderPoster.ts";
export * from "./renderPrintBig.ts";
export { type RemindProps, renderRemind } from "./renderRemind.ts";
export * from "./renderRemindReady.ts";
export * from "./renderStory.ts";
export * from "./renderTexts.ts";
export * from "./renderThanks.ts";
export {
  renderTablet,
  type Tablet,
  type TabletArm,
  type TabletItem,
} from "./study/renderTablet.ts";
export { renderVariants, type Variant } from "./study/renderVariants.ts";
export { englishOnly } from "./words.ts";
