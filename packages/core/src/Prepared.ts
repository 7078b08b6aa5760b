// prepared: labels that were read, understood, composed and laid out, and of which no file was painted yet.

import type { AnsweredQuestion, Finding, Question, Refusal, Regimen } from "@plainlabel/directions";
import type { LabelDocument } from "./document/LabelDocument.ts";
import type { LabelSet } from "./layout/LabelSet.ts";
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
  readonly document: LabelDocument;
  readonly set: LabelSet;
  /** What the directions on the finished label must mean; null where they are printed as written. */
  readonly prescribed: Prescribed | null;
  readonly comparison: Comparison;
  readonly findings: readonly Finding[];
  /** Short id printed on every label of the set. */
  readonly setId: string;
  /** false: every page carries DRAFT. */
  readonly approved: boolean;
  /** Height of a small letter per 1 point of type, in the label's own face. */
  readonly xHeight: number;
}
