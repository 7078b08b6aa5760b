// content: what the pages of entries and of films have in common.
import type { Refusal } from "@plainlabel/core";

/** What this session may do; without either the pages are there to be read. */
export interface Rights {
  readonly change: boolean;
  readonly sign: boolean;
}

/** The professional who answers for a change, as typed. */
export interface TypedBy {
  readonly name: string;
  readonly registration: string;
}

export interface Signed {
  readonly status: "draft" | "reviewed";
  readonly reviewedBy: (TypedBy & { readonly on: string }) | null;
}

/** One line of a history. */
export interface HistoryLine {
  readonly version: number;
  /** null: withdrawn with this version. */
  readonly body: Signed | null;
  readonly by: TypedBy;
  /** An instant as people read it. */
  readonly at: string;
}

export const signSteps = ["review", "withdraw"] as const;
export type SignStep = (typeof signSteps)[number];

/** A signature or a withdrawal that was not taken, as it was typed. */
export interface RefusedStep {
  readonly step: SignStep;
  readonly by: TypedBy;
  readonly refusals: readonly Refusal[];
}

/** Words that somebody else kept while these were typed. */
export interface Meanwhile<F> {
  readonly version: number;
  readonly by: TypedBy;
  readonly at: string;
  /** null: they withdrew it. */
  readonly theirs: F | null;
}
