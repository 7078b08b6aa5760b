// compose: which pictures this person wants, and which have been tested.
import { catalogue } from "@plainlabel/pictograms";
import type { Block, Sentence } from "../document/LabelDocument.ts";
import { translatedOf } from "../document/sentencesOf.ts";
import type { SettledNeeds } from "./readingNeeds.ts";

/** Takes the pictures away that are not wanted; the words always stay. */
export const onlyWanted = (block: Block, needs: SettledNeeds): Block => {
  const wanted = needs.pictograms === "all" || (needs.pictograms === "warnings" && block.kind === "warning");
  const keep = (sentence: Sentence): Sentence => (wanted ? onlyTested(sentence, needs) : without(sentence));
  const own = translatedOf(block);
  const translated = own.length === 0 ? {} : { translated: own.map(keep) };
  switch (block.kind) {
    case "draft":
    case "who":
    case "medicine":
    case "indication":
    case "help":
    case "heading":
      return { ...block, sentence: keep(block.sentence), ...translated };
    case "link":
      return block;
    case "directions":
      return {
        ...block,
        ...translated,
        sentences: block.sentences.map(keep),
        ...(block.shorter === undefined ? {} : { shorter: block.shorter.map(keep) }),
        ...(block.inCommon === undefined ? {} : { inCommon: block.inCommon.map(keep) }),
        ...(block.fewest === undefined ? {} : { fewest: block.fewest.map(keep) }),
      };
    case "warning":
    case "particulars":
      return { ...block, ...translated, sentences: block.sentences.map(keep) };
    case "passage":
      return { ...block, sentences: block.sentences.map(keep) };
    case "grid":
      return {
        ...block,
        rows: block.rows.map((row) => row.map((cell) => ({ ...cell, sentences: cell.sentences.map(keep) }))),
      };
    case "timetable":
      return {
        ...block,
        slots: block.slots.map((slot) => ({ time: keep(slot.time), amount: keep(slot.amount) })),
      };
  }
};

const without = ({ drawnBefore: _, notDrawn: __, ...sentence }: Sentence): Sentence => ({
  ...sentence,
  pictogram: null,
});

const onlyTested = (sentence: Sentence, { testedPictogramsOnly }: SettledNeeds): Sentence =>
  testedPictogramsOnly && sentence.pictogram !== null && !isTested(sentence.pictogram.id)
    ? { ...sentence, pictogram: null, notDrawn: "untested" }
    : sentence;

const isTested = (id: string): boolean =>
  catalogue.some((entry) => entry.id === id && entry.status !== "untested");
