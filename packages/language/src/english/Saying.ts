// language: one sentence of the directions, with its picture and what it is about.
import type { Meaning } from "@plainlabel/pictograms";
import type { NotDrawn } from "../pictures/notDrawn.ts";

/**
 * A stretch of one sentence; `strong` marks the words that carry dose, time and
 * ceiling, and with them every word that turns them round: who reads nothing but
 * the strong words of "Do not take it every day" must not read "every day".
 */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
}

export type Concern =
  | "dose"
  | "timing"
  | "as-needed"
  | "limit"
  | "duration"
  | "food"
  | "site"
  | "instruction";

export interface Saying {
  readonly runs: readonly Run[];
  /** The picture that stands with this sentence; null where none says exactly what it says. */
  readonly meaning: Meaning | null;
  /** What it says stands in the picture of the sentence before it: the two belong on one label. */
  readonly drawnBefore: boolean;
  /** Why words alone say what a picture might; null where one is drawn, and for cautions. */
  readonly notDrawn: NotDrawn | null;
  readonly concerns: Concern;
  /** Index of the regimen's step that this sentence is about. */
  readonly step: number;
  /** One of a course that is told together: what its steps have in common stands in the first of them alone. */
  readonly inCommon?: true;
}

/** The sentence without its emphasis. */
export const wordsOfSaying = (saying: Saying): string => saying.runs.map((run) => run.text).join("");
