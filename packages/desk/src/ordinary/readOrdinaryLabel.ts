// ordinary: a file that was dropped or pasted, as the pieces of an ordinary label: ZPL by its first command, else lines of text.
import { type Outcome, refused } from "@plainlabel/core";
import { largestOrdinary, no, type OrdinaryLabel, soundLabel } from "./OrdinaryLabel.ts";
import { readZpl } from "./readZpl.ts";

export const readOrdinaryLabel = (text: string): Outcome<OrdinaryLabel> => {
  if (text.length > largestOrdinary)
    return refused(no("ordinary-too-large", "It is larger than any label.", "Send one label at a time."));
  if (/\^XA/iu.test(text)) return readZpl(text);
  if (text.startsWith("%PDF"))
    return refused(
      no(
        "ordinary-pdf",
        "A PDF cannot be read here yet.",
        "Save the label as text or ZPL, or copy its words.",
      ),
    );
  const lines = text.split(/\r\n|\r|\n/u).map((line, y) => ({ text: line, x: 0, y }));
  return soundLabel("text", lines);
};
