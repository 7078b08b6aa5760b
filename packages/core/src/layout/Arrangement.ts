// layout: the moves a label set may make so that its first label is enough to act on, the gentlest first.
import type { Block, LabelDocument } from "../document/LabelDocument.ts";
import { sentencesOfBlock } from "../document/sentencesOf.ts";
import { hasPartedName } from "./names.ts";
import type { Stock } from "./stocks.ts";

/** The document as an arrangement words it; the other wording is gone. */
export const worded = (
  document: LabelDocument,
  { wording, form, purpose }: Pick<Arrangement, "wording" | "form" | "purpose">,
): LabelDocument => ({
  ...document,
  blocks: (purpose === "after" ? purposeAfter(document.blocks) : document.blocks).map((block) => {
    if (block.kind === "medicine") return form === "apart" ? { ...block, formApart: true } : block;
    if (block.kind !== "directions") return block;
    const { shorter, inCommon, fewest, ...rest } = block;
    const { sentences } = rest;
    const said = {
      full: sentences,
      short: shorter ?? sentences,
      "in-common": inCommon ?? shorter ?? sentences,
      fewest: fewest ?? shorter ?? sentences,
    };
    return { ...rest, sentences: said[wording] };
  }),
});

/** What it is for behind the directions and their times. */
const purposeAfter = (blocks: readonly Block[]): readonly Block[] => {
  const purpose = blocks.filter(({ kind }) => kind === "indication");
  const others = blocks.filter(({ kind }) => kind !== "indication");
  const last = others.findLastIndex(({ kind }) => kind === "directions" || kind === "timetable");
  return others.toSpliced(last + 1, 0, ...purpose);
};

export interface Arrangement {
  /**
   * Each sentence on a line of its own; one after another, but a dose beginning a line and a sentence beside its
   * picture alone; or all one after another, without pictures. Steps of a course never run on.
   */
  readonly lines: "each" | "run-on-doses" | "run-on";
  /** The language that the person reads larger than the English, or both at one size. */
  readonly own: "larger" | "alike";
  /** English under the language that the person reads, or in a column beside it. */
  readonly languages: "stacked" | "facing";
  /**
   * The directions' sentences, their short wordings, the steps of a course under what they have in common, or the
   * least words.
   */
  readonly wording: "full" | "short" | "in-common" | "fewest";
  /** All pictures of the directions, the first one of each step (how many, and when), or none. */
  readonly pictures: "all" | "main" | "none";
  /** Person and medicine on the first label at the profile's size, or at 12 point bold where the profile's is larger. */
  readonly head: "profile" | "least";
  /** The form beside name and strength, or under them in a smaller size of its own. */
  readonly form: "beside" | "apart";
  /** What the medicine is for stands before the directions, or after them. */
  readonly purpose: "before" | "after";
  /** A rule and space under the head of roomy stock, or neither. */
  readonly rule: boolean;
  /** Space between the parts of a label as its type step has it, or next to none: a full label has none to share. */
  readonly spacing: "step" | "close";
  /** The stock's own white border, or 1.5 mm. */
  readonly border: "stock" | "least";
  /** Every name whole, or parted behind a hyphen or slash of its own where it is wider than the label. */
  readonly names: "whole" | "parted";
  /**
   * On roomy stock names that are too long for the profile's size keep it, or are as large as they can be, in 16
   * point or more.
   */
  readonly longNames: "profile" | "smaller";
}

/** The arrangement that moves nothing. */
export const asItStands: Arrangement = {
  lines: "each",
  own: "larger",
  languages: "stacked",
  wording: "full",
  pictures: "all",
  head: "profile",
  form: "beside",
  purpose: "before",
  rule: true,
  spacing: "step",
  border: "stock",
  names: "whole",
  longNames: "profile",
};

export type Move = Partial<Arrangement>;

/** From this width on (mm) two columns hold words that are worth a line. */
const facingFrom = 95;

/**
 * The moves that can make a difference to this document on this stock, the gentlest first.
 * `isLong`: whether it has a name that may be smaller for its length.
 */
export const movesFor = (document: LabelDocument, stock: Stock, isLong: boolean): readonly Move[] => {
  const { blocks, oneIdeaALine } = document;
  /* Sheets go on to another page instead: none is stuck to a pack, and nothing on them may be close. */
  if (document.running.counted === "pages") return [];
  const pictures = blocks
    .map((block) => {
      if (block.kind === "timetable") return 1;
      return block.kind === "directions"
        ? sentencesOfBlock(block).filter(({ pictogram }) => pictogram !== null).length
        : 0;
    })
    .reduce<number>((sum, count) => sum + count, 0);
  const doses = blocks
    .flatMap((block) => (block.kind === "directions" ? block.sentences : []))
    .filter(({ dose }) => dose === true).length;
  const runsOn = oneIdeaALine ? [] : [{ lines: "run-on" } as const];
  /* A dose that begins within a line of another may be read with that one's days. */
  const keepsDoses = !oneIdeaALine && (pictures > 0 || doses > 1);
  const hasShort = blocks.some((block) => block.kind === "directions" && block.shorter !== undefined);
  const hasCommon = blocks.some((block) => block.kind === "directions" && block.inCommon !== undefined);
  const hasFewest = blocks.some((block) => block.kind === "directions" && block.fewest !== undefined);
  const hasForm = blocks.some((block) => block.kind === "medicine" && block.nameAndForm !== undefined);
  const inTwo = document.translation !== undefined;
  return [
    ...(keepsDoses ? [{ lines: "run-on-doses" } as const] : runsOn),
    ...(hasShort ? [{ wording: "short" } as const] : []),
    ...(hasCommon ? [{ wording: "in-common" } as const] : []),
    ...(hasFewest ? [{ wording: "fewest" } as const] : []),
    ...(blocks.some(({ kind }) => kind === "indication") ? [{ purpose: "after" } as const] : []),
    ...(stock.roomy ? [{ rule: false }] : []),
    { spacing: "close" },
    ...(keepsDoses && doses < 2 ? runsOn : []),
    ...(inTwo ? [{ own: "alike" } as const] : []),
    ...(pictures > 1 ? [{ pictures: "main" } as const] : []),
    ...(pictures > 0 ? [{ pictures: "none" } as const] : []),
    ...(stock.roomy ? [] : [{ head: "least" } as const]),
    ...(stock.roomy || stock.bordersAsked ? [] : [{ border: "least" } as const]),
    ...(keepsDoses && doses > 1 ? runsOn : []),
    ...(hasForm ? [{ form: "apart" } as const] : []),
    ...(hasPartedName(document) ? [{ names: "parted" } as const] : []),
    ...(isLong ? [{ longNames: "smaller" } as const] : []),
    ...(inTwo && stock.width >= facingFrom ? [{ languages: "facing" } as const] : []),
  ];
};
