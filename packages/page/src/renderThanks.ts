// thanks: the answer to "Was this easy to understand?".
import { type NoteProps, noteBack } from "./noteBack.ts";

/** Says thank you and leads back. */
export const renderThanks = (note: NoteProps): string =>
  noteBack(note, ({ thanks, thanksHelp }) => ({ title: thanks, help: thanksHelp }));
