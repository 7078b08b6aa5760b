// ordinary: a file that was dropped or pasted, as the pieces of an ordinary label: ZPL by its first command, else
// lines of text. A PDF is told apart, and read where it can be stopped.
import { type Outcome, refused } from "@plainlabel/core";
import { largestOrdinary, no, noPdf, type OrdinaryLabel, soundLabel } from "./OrdinaryLabel.ts";

/** How a form carries a file that is no text. */
const carried = /^data:application\/pdf;base64,([A-Za-z\d+/]*={0,2})$/u;

export const pdfAsText = (base64: string): string => `data:application/pdf;base64,${base64}`;

/** The bytes of a PDF as a form carries them, in base64; null: it carries text. */
export const pdfCarried = (text: string): string | null => carried.exec(text)?.[1] ?? null;

import { readZpl } from "./readZpl.ts";

export const readOrdinaryLabel = (text: string): Outcome<OrdinaryLabel> => {
  if (text.length > largestOrdinary)
    return refused(no("ordinary-too-large", "It is larger than any label.", "Send one label at a time."));
  if (/\^XA/iu.test(text)) return readZpl(text);
  if (text.startsWith("%PDF"))
    return refused(noPdf("These are the bytes of a PDF as text.", "Choose or drop the file itself."));
  const lines = text.split(/\r\n|\r|\n/u).map((line, y) => ({ text: line, x: 0, y }));
  return soundLabel("text", lines);
};
