// directions: what came of reading the directions: a regimen, or the words as written with the reasons.

import type { Clause } from "./clauses/Clause.ts";
import type { AnsweredQuestion, Question } from "./questions/Question.ts";
import type { Finding, Refusal } from "./refusal.ts";
import type { Regimen } from "./regimen/Regimen.ts";

/** The directions as sent: free text, FHIR R4 `Dosage[]`, or both. Paths in refusals are relative to this value. */
export interface Directions {
  readonly text?: string | undefined;
  readonly dosage?: readonly unknown[] | undefined;
  /**
   * Notes on the prescription that no label prints. They are compared with the
   * schedule all the same: one that may say another stops the label.
   */
  readonly notes?: readonly string[] | undefined;
}

/** What the reader may know of the product; it supplies a noun for display, never a dose. */
export interface ProductFacts {
  /** Dose form as named by the prescription or dm+d: "tablets", "capsule", "oral solution". */
  readonly form?: string | undefined;
  readonly name?: string | undefined;
  readonly strength?: string | undefined;
  /** What one of it is called, from a dictionary of products: a noun where the directions name none. */
  readonly unit?: string | undefined;
}

/** Some words of a text that was not understood, and what they could mean by themselves. */
export interface TracedWords {
  /** Offset of the first character in the text as sent, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** As typed, spacing evened out. */
  readonly words: string;
  /** The kind of clause; "joint" for what only joins clauses ("and", a comma); null for words that have no meaning here. */
  readonly kind: Clause["kind"] | "joint" | null;
}

export type Interpretation =
  | {
      readonly understood: true;
      readonly regimen: Regimen;
      /** The prescriber's words, never empty: as sent, or where only a structure came, that structure said plainly. */
      readonly prescribed: string;
      /** The prescriber's words as sent; null where only a structure came. */
      readonly asWritten: string | null;
      readonly findings: readonly Finding[];
      /**
       * What only a professional can settle, and has not: until then at most a draft
       * in the prescriber's words, with no picture of the dose and no reminder.
       */
      readonly questions: readonly Question[];
      /** What a professional has settled, and how. */
      readonly answered: readonly AnsweredQuestion[];
    }
  | {
      readonly understood: false;
      /**
       * The words to print as they are; null when only a structure came that we do not understand: nothing may be
       * printed.
       */
      readonly asWritten: string | null;
      /** Why, at least one. */
      readonly refusals: readonly Refusal[];
      readonly findings: readonly Finding[];
      /**
       * The whole of `text` in order: which words have a meaning and which have none. Empty where there is no
       * text beside the structure.
       */
      readonly trace: readonly TracedWords[];
      /** Answering them may make the directions understood. Often empty. */
      readonly questions: readonly Question[];
      readonly answered: readonly AnsweredQuestion[];
    };
