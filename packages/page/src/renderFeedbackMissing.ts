// feedback missing: a form of feedback came without an answer: what is missing, and the way back to it.
import { type NoteProps, noteBack } from "./noteBack.ts";

/** Leads back to the questions. */
export const renderFeedbackMissing = (note: NoteProps): string =>
  noteBack(
    note,
    ({ feedbackMissing, feedbackMissingHelp }) => ({ title: feedbackMissing, help: feedbackMissingHelp }),
    "#feedback",
  );
