// compose: which letters of a label the typeface that was asked for does not have.
import type { Finding } from "@plainlabel/directions";
import { type LabelDocument, wordsOf } from "../document/LabelDocument.ts";
import { sentencesOf } from "../document/sentencesOf.ts";
import type { ReadingNeeds } from "../request/LabelRequest.ts";

type Typeface = NonNullable<ReadingNeeds["typeface"]>;

/** The scripts that each face draws, by name and as a pattern of any other letter. */
const faces: Readonly<Record<Typeface, { readonly draws: string; readonly other: RegExp }>> = {
  andika: { draws: "Latin and Cyrillic letters", other: /(?![\p{Script=Latin}\p{Script=Cyrillic}])\p{L}/u },
  atkinson: { draws: "Latin letters", other: /(?!\p{Script=Latin})\p{L}/u },
};

/** A finding where somebody asked for a typeface and a label has words in letters that it does not have. */
export const typefaceFindings = (
  { typeface }: Pick<ReadingNeeds, "typeface">,
  document: LabelDocument,
): readonly Finding[] => {
  if (typeface === undefined) return [];
  const { draws, other } = faces[typeface];
  if (!sentencesOf(document).some((sentence) => other.test(wordsOf(sentence)))) return [];
  return [
    {
      code: "typeface-without-letters",
      path: "/person/needs/typeface",
      detail: `The typeface has ${draws} alone; the label's other letters stand in another.`,
      help: "Look at whether the person reads them as well.",
    },
  ];
};
