// page content: what of a label may stand on a page that anybody with the code can open. No person is in it.
import {
  accepted,
  type Block,
  type LabelDocument,
  type Outcome,
  type Refusal,
  type Regimen,
  refused,
  type Sentence,
  sentencesOfBlock,
  wordsOf,
} from "@plainlabel/core";
import { personIn } from "./personIn.ts";

/** The kinds of block that a page shows. The person, the link's own address and the supply's particulars are none of them. */
export type PageBlock = Extract<
  Block,
  { readonly kind: "medicine" | "indication" | "directions" | "timetable" | "warning" | "help" }
>;

/**
 * The label's words as a link keeps them and its page shows them. Plain JSON, so
 * that a store can hold it. A `LabelDocument` is not one: its blocks hold a
 * person, and only `pageContentOf` takes the person out.
 */
export interface PageContent {
  /** Of the document whose words these are; `readPageContent` reads earlier ones. */
  readonly version: LabelDocument["version"];
  readonly lang: string;
  readonly medicine: Sentence;
  readonly blocks: readonly PageBlock[];
  /** What the directions mean, for reminders; null where they were not understood. */
  readonly regimen: Regimen | null;
  /** The person wants only pictures that were tested with readers: none are added to the label's own. Absent: any. */
  readonly testedPicturesOnly?: true;
  /** false: no professional has approved the words; the page says so and offers no reminders. */
  readonly approved: boolean;
}

/** Sentences of ours among the particulars come from no field of the request; the others tell of supplier and supply. */
const ownWords = (sentences: readonly Sentence[]): readonly PageBlock[] => {
  const own = sentences.filter((sentence) => sentence.source === "");
  return own.length === 0 ? [] : [{ kind: "warning", number: null, sentences: own }];
};

const shown = (block: Block): readonly PageBlock[] => {
  switch (block.kind) {
    case "draft":
    case "who":
    case "link":
    /* Of sheets of paper, which have no page behind a code. */
    case "heading":
    case "passage":
    case "grid":
      return [];
    case "particulars":
      return ownWords(block.sentences);
    case "medicine":
    case "indication":
    case "directions":
    case "timetable":
    case "warning":
    case "help":
      return [block];
  }
};

/**
 * The part of a label that its page may show. Refuses where the words themselves
 * name the person or hold an NHS number ("Sam to take one daily"): such words
 * may stand on the box in the person's hand, not behind a link.
 */
export const pageContentOf = (
  document: LabelDocument,
  regimen: Regimen | null,
  { testedPicturesOnly = false }: { readonly testedPicturesOnly?: boolean } = {},
): Outcome<PageContent> => {
  const blocks = document.blocks.flatMap(shown);
  const name = wordsOf(document.running.who);
  const refusals = blocks.flatMap((block) =>
    sentencesOfBlock(block).flatMap((sentence) => tellsOf(sentence, name, block.kind)),
  );
  if (refusals.length > 0) return refused(...refusals);
  return accepted({
    version: document.version,
    lang: document.lang,
    medicine: document.running.medicine,
    blocks,
    regimen,
    ...(testedPicturesOnly ? { testedPicturesOnly: true as const } : {}),
    approved: !document.blocks.some((block) => block.kind === "draft"),
  });
};

const tellsOf = (sentence: Sentence, name: string, kind: PageBlock["kind"]): readonly Refusal[] => {
  // A pharmacy's ten-digit number can look like an NHS number.
  const told = personIn(wordsOf(sentence), name, { numbers: kind !== "help" });
  return told === null
    ? []
    : [
        {
          code: told === "name" ? "page-names-person" : "page-holds-nhs-number",
          path: sentence.source,
          detail:
            told === "name"
              ? "These words name the person, and a page behind a link must not."
              : "These words hold what looks like an NHS number, and a page behind a link must not.",
          help: "Write the words without it, or make the label without a page.",
        },
      ];
};
