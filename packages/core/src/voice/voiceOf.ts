// voice: a label as it is spoken, sentence by sentence in the label's order.
import type { Finding } from "@plainlabel/directions";
import type { LabelDocument } from "../document/LabelDocument.ts";
import { wordsInOrder } from "../document/wordsInOrder.ts";
import { type SpokenPart, spokenParts } from "./spokenParts.ts";

/** One sentence, said in one breath; of a timetable the time, and then how much. */
export type Utterance = readonly (readonly SpokenPart[])[];

export interface Voice {
  readonly lang: string;
  /** What belongs together, with a longer pause behind it. */
  readonly paragraphs: readonly (readonly Utterance[])[];
  readonly findings: readonly Finding[];
}

const englishAlone = (lang: string): Finding => ({
  code: "voice-english-alone",
  path: "/person/needs/languages",
  detail: `There are no words for the numbers of ${lang}, which a voice would read wrong, and so English alone is spoken.`,
  help: "Read the words in the person's language to them.",
});

/**
 * The label's English. Other languages are left out with a finding: their voices read digits without gender and case,
 * or not at all, and there are no number words here that a native speaker has read.
 */
export const voiceOf = (document: LabelDocument, approved: boolean): Voice => {
  const isSpoken = (lang: string): boolean => lang.startsWith("en");
  const blocks = wordsInOrder(document);
  const left = new Set(
    blocks.flatMap(({ sentences }) => sentences.map(({ lang }) => lang)).filter((lang) => !isSpoken(lang)),
  );
  return {
    lang: document.lang,
    paragraphs: blocks
      .map(({ sentences }) =>
        sentences
          .filter(({ lang }) => isSpoken(lang))
          .map((sentence) =>
            [sentence, ...(sentence.after === undefined ? [] : [sentence.after])].map((each) =>
              spokenParts(each, !approved),
            ),
          ),
      )
      .filter((sentences) => sentences.length > 0),
    findings: [...left].map(englishAlone),
  };
};
