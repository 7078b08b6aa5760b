// language: one sentence of the directions, with its picture and what it is about.
import type { Meaning } from "@plainlabel/pictograms";

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
  /** The picture that means exactly this sentence's dose, time or ceiling; null where none does. */
  readonly meaning: Meaning | null;
  readonly concerns: Concern;
  /** Index of the regimen's step that this sentence is about. */
  readonly step: number;
}

/** The sentence without its emphasis. */
export const wordsOfSaying = (saying: Saying): string => saying.runs.map((run) => run.text).join("");
