// verify: no picture beside the directions says what was not prescribed.
import { picturesDiffer } from "@plainlabel/language";
import { wordsOf } from "../document/LabelDocument.ts";
import { sentencesOfBlock } from "../document/sentencesOf.ts";
import { calendarKnown } from "../interpret/sentencesKeepTheCalendar.ts";
import type { Claim } from "./Claim.ts";
import { fault } from "./Claim.ts";
import { spacedPlainly } from "./plainWords.ts";

/**
 * Judges the meanings of the document's pictures; that each is painted as itself
 * is `everythingTagged`. Pictures of cautions are set aside with their sentences.
 */
export const picturesKeepTheCalendar: Claim = ({ document, prescribed }) => {
  if (prescribed === null) return [];
  const calendar = calendarKnown(prescribed.regimen);
  const sentences = document.blocks.flatMap((block) => {
    if (block.kind === "directions")
      return sentencesOfBlock(block).filter(
        (sentence) =>
          sentence.aside !== true && !prescribed.setAside.includes(spacedPlainly(wordsOf(sentence))),
      );
    /* An empty cell shows its time of day with "none": its words say so. */
    return block.kind === "timetable"
      ? block.slots.filter(({ amount }) => wordsOf(amount) !== "none").map(({ time }) => time)
      : [];
  });
  const pictures = sentences.flatMap(({ pictogram }) => (pictogram === null ? [] : [pictogram]));
  return picturesDiffer(pictures, calendar).map((kind) =>
    fault("picture-changed", `A picture says another ${kind} than was prescribed.`, "/directions"),
  );
};
