// prepared: labels that were read, understood, composed and laid out, and of which no file was painted yet.
// Whoever shows, compares, approves, links and prints goes on from this one value.

import {
  type AnsweredQuestion,
  accepted,
  type Finding,
  type Outcome,
  type Question,
  type Refusal,
  type Regimen,
  refused,
} from "@plainlabel/directions";
import type { LanguageOfLabel } from "./compose/inOwnLanguage.ts";
import type { LabelDocument } from "./document/LabelDocument.ts";
import type { LabelSet } from "./layout/LabelSet.ts";
import type { DictionaryUsed } from "./request/DictionarySaid.ts";
import type { LabelRequest } from "./request/LabelRequest.ts";
import type { Prescribed } from "./verify/Claim.ts";

/** Prescribed words beside label words, for the professional who approves (promise 4). */
export interface Comparison {
  readonly prescribed: string;
  /** null: printed as written. */
  readonly understood: Regimen | null;
  /** The sentences of the directions as the label says them, in order. */
  readonly label: readonly string[];
  /** Why the directions were not interpreted; empty when they were. */
  readonly reasons: readonly Refusal[];
  /** What the directions leave open: while there is one, the labels are a draft in the prescriber's words. */
  readonly questions: readonly Question[];
  /** What a professional settled, and how; the prescribed words above stay the original ones. */
  readonly answered: readonly AnsweredQuestion[];
}

/** One prescription item's labels. */
export interface LabelsOfItem {
  /** The request as understood: person, medicine, needs. */
  readonly request: LabelRequest;
  /** What a dictionary said of its code; null where none was asked. */
  readonly dictionary: DictionaryUsed | null;
  readonly document: LabelDocument;
  readonly set: LabelSet;
  /** What the directions on the finished label must mean; null where they are printed as written. */
  readonly prescribed: Prescribed | null;
  readonly comparison: Comparison;
  readonly findings: readonly Finding[];
  /** Short id printed on every label of the set. */
  readonly setId: string;
  /** true: every page carries SAMPLE; they are not approved, and never will be. */
  readonly sample: boolean;
  /** false: every page carries DRAFT, or SAMPLE. */
  readonly approved: boolean;
  /** The same labels without their draft mark, word for word in the same places; null: they are approved, or samples. */
  readonly whenApproved: LabelSet | null;
  /** The languages that were asked for beside English, in that order, and what became of each. */
  readonly languages: readonly LanguageOfLabel[];
  /**
   * Where the words of a language are a draft that nobody has signed: the labels without them, which an approval takes
   * in place of these; null: these are what is approved.
   */
  readonly approvedInstead: SaidOtherwise | null;
  /** What keeps these labels from being approved; empty where an approval is all that they lack. */
  readonly stopsApproval: readonly Refusal[];
  /** Height of a small letter per 1 point of type, in the label's own face. */
  readonly xHeight: number;
}

/** The same item's labels in other words, and what is told of them. */
export interface SaidOtherwise
  extends Pick<LabelsOfItem, "document" | "set" | "prescribed" | "comparison" | "languages" | "findings"> {}

/** The version of what `prepare` makes. It lives as long as one piece of work, and is never kept for a later one. */
export const preparedVersion = 1;

/** What another thread or process sent, read as prepared labels; refused where another version of the software made it. */
export const readPrepared = (value: unknown): Outcome<Prepared> =>
  (value as { readonly version?: unknown } | null)?.version === preparedVersion
    ? accepted(value as Prepared)
    : refused({
        code: "prepared-version-unknown",
        path: "/version",
        detail: `The prepared labels are of another version of this software; this one reads version ${preparedVersion}.`,
        help: "Prepare the labels again from the request.",
      });

/** Labels of one or more items, ready to be painted. Plain JSON: it crosses between threads and processes. */
export interface Prepared {
  readonly version: typeof preparedVersion;
  /** In the order of the requests. */
  readonly items: readonly LabelsOfItem[];
}
