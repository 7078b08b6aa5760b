// @plainlabel/page: the easy-read page behind the code, as pure functions from values to HTML. Start with renderPage.ts.
export { type Asset, assets, pageHeaders } from "./assets.ts";
export * from "./PageChoices.ts";
export * from "./PageContent.ts";
export * from "./PageProps.ts";
export * from "./pagePaths.ts";
export { type Feedback, feedbackFaces, feedbackParts, readFeedback } from "./parts/feedback.ts";
export * from "./remind/readReminderForm.ts";
export { type ReminderPlan, reminderPlanOf } from "./remind/reminderPlanOf.ts";
export * from "./remind/remindersFrom.ts";
export * from "./renderFilm.ts";
export * from "./renderGone.ts";
export * from "./renderMedicinePage.ts";
export * from "./renderPage.ts";
export * from "./renderPoster.ts";
export * from "./renderPrintBig.ts";
export { type RemindProps, renderRemind } from "./renderRemind.ts";
export * from "./renderStory.ts";
export * from "./renderThanks.ts";
