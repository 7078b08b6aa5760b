// document: what a label says, before anybody knows where it stands. Painters of paper and of pages both start here.
import type { NotDrawn, Run } from "@plainlabel/language";
import type { Meaning } from "@plainlabel/pictograms";

/** BCP 47 language tag, such as "en-GB". */
export type LanguageTag = string;

export type { Run } from "@plainlabel/language";

/** One idea. Knows its language, the picture that stands beside it and the request field it came from. */
export interface Sentence {
  readonly runs: readonly Run[];
  readonly lang: LanguageTag;
  /** The meaning drawn beside the words; null where no picture is wanted or none is certain. */
  readonly pictogram: Meaning | null;
  /** The words inside its picture may be in this language; English where it is left out. */
  readonly drawnIn?: LanguageTag;
  /** JSON pointer into the request. */
  readonly source: string;
  /**
   * Sentences of one block with the same number stand on one label wherever one
   * can hold them: a dose without its length or its ceiling says too much.
   */
  readonly part?: number;
  /** Begins a line even where sentences run on: a step of a course, under what the steps have in common. */
  readonly opensLine?: true;
  /** Of the directions: says how much is taken, and when. It begins a line wherever a label has room for that. */
  readonly dose?: true;
  /** What it says stands in the picture of the sentence before it, and so on that one's label. */
  readonly drawnBefore?: true;
  /** Of the directions, where pictures are wanted: why this sentence has none. */
  readonly notDrawn?: NotDrawn;
  /** Of the directions: tells nothing of their calendar (a caution, or the prescriber's own words for a carer). */
  readonly aside?: true;
  /** A warning, or a "not", which in many languages comes last: never parted over two labels. */
  readonly whole?: true;
}

/** What a block says in the language that the person reads, before it says the same in English. */
export interface Translated {
  /** In the document's `translation.lang`, in order; at least one. */
  readonly translated?: readonly Sentence[];
}

/** The words of a sentence without their emphasis. */
export const wordsOf = (sentence: Sentence): string => sentence.runs.map((run) => run.text).join("");

/** One cell of the timetable: picture and word of a time of day, and how much then. */
export interface TimetableSlot {
  readonly time: Sentence;
  /** "1", "2 tablets", or "none". */
  readonly amount: Sentence;
}

/**
 * The kinds of block, in the order in which a label says them. Closed: a new kind fails to compile until every
 * painter handles it.
 */
export type Block =
  | { readonly kind: "draft"; readonly sentence: Sentence }
  | { readonly kind: "who"; readonly sentence: Sentence }
  /**
   * Name, strength and form. `nameAndForm`: the form by itself, for a first label that cannot hold the directions
   * otherwise; `formApart`: that is how the set says it.
   */
  | {
      readonly kind: "medicine";
      readonly sentence: Sentence;
      readonly nameAndForm?: readonly [Sentence, Sentence];
      readonly formApart?: true;
    }
  | { readonly kind: "indication"; readonly sentence: Sentence }
  /** How to take it. `asWritten`: the prescriber's own words, not interpreted. */
  /** `shorter`: the same in fewer words, for a first label that cannot hold `sentences`; absent where there are none. */
  | (Translated & {
      readonly kind: "directions";
      readonly asWritten: boolean;
      readonly sentences: readonly Sentence[];
      readonly shorter?: readonly Sentence[];
      /** Of a course: what its steps have in common once over them; of one part, since no step says enough alone. */
      readonly inCommon?: readonly Sentence[];
      /**
       * The least words of all: times of day counted and listed, days by their first letters; absent where they
       * are the short ones.
       */
      readonly fewest?: readonly Sentence[];
    })
  | { readonly kind: "timetable"; readonly slots: readonly TimetableSlot[]; readonly lang: LanguageTag }
  | (Translated & {
      readonly kind: "warning";
      readonly number: number | null;
      readonly sentences: readonly Sentence[];
    })
  /** The pharmacy's phone number, in large print on every label (hazard H16). */
  | (Translated & { readonly kind: "help"; readonly sentence: Sentence })
  /** `toType`: the address is short enough to be typed by hand, and so stands in the print that the person reads. */
  | (Translated & {
      readonly kind: "link";
      readonly invitation: Sentence;
      readonly address: Sentence;
      readonly url: string;
      readonly toType?: boolean;
    })
  | (Translated & { readonly kind: "particulars"; readonly sentences: readonly Sentence[] })
  /** Of a sheet: opens the parts that follow. */
  | { readonly kind: "heading"; readonly sentence: Sentence }
  | Passage
  | Grid;

/** Of a sheet: some sentences under a title, kept on one page, and lines to write on. */
export interface Passage {
  readonly kind: "passage";
  /** null: nothing stands over them. */
  readonly title: Sentence | null;
  readonly sentences: readonly Sentence[];
  /** Empty lines under them, for an answer or a signature; absent: none. */
  readonly toWriteOn?: number;
  /** Never parted over two pages, however small these are. */
  readonly unparted?: true;
}

/** What stands in one cell of a grid. Nothing: an empty one. */
export interface GridCell {
  /** One under another, each under its picture. */
  readonly sentences: readonly Sentence[];
  /** A box to tick. */
  readonly box?: true;
}

/**
 * Of a sheet: a table that stays whole. Its first row heads the columns, the
 * first cell of each row heads that row; every row has as many cells as the first.
 */
export interface Grid {
  readonly kind: "grid";
  readonly rows: readonly (readonly GridCell[])[];
  /** Width of the first column in those of another one. */
  readonly first: number;
}

export type BlockKind = Block["kind"];

/**
 * What a document, and what is kept of one, is written as. Version 1 wrote no
 * number; what it kept reads as today's, having no other fields but fewer.
 */
export const documentVersion = 2;

export interface LabelDocument {
  readonly version: typeof documentVersion;
  readonly lang: LanguageTag;
  /** Title of the file: medicine only, never the person ("Medicine label: Amoxicillin 500 mg capsules"). */
  readonly title: string;
  /** Repeated on every label of a set so that one found alone is still safe. */
  readonly running: {
    readonly who: Sentence;
    readonly medicine: Sentence;
    /** The medicine's name without strength and form, for small stock; absent in documents kept before there was one. */
    readonly medicineName?: Sentence;
    /** "Pack 1 of 3", on every label of a supply of several packs. */
    readonly pack?: Sentence;
    /** What is counted where there are several: "Page 2 of 3". Absent: labels. */
    readonly counted?: "pages";
  };
  readonly blocks: readonly Block[];
  /** The language that stands before English, where the label is in two; absent: English alone. */
  readonly translation?: {
    readonly lang: LanguageTag;
    /** Ends a label whose directions go on. */
    readonly goesOn: Sentence;
  };
  /** Easy read: every sentence on a line of its own. Otherwise the sentences of a block run on. */
  readonly oneIdeaALine: boolean;
  /** ISO date on which the label was dispensed; the file's fixed creation date. */
  readonly date: string;
}
