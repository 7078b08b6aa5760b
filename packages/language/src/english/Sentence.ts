// language/english: a sentence while it is made: its runs, its length in words, and what cannot be said.
import type { Meaning } from "@plainlabel/pictograms";
import type { Told } from "../pictures/Told.ts";
import type { Concern, Run } from "./Saying.ts";

/** A saying that knows neither its step nor its picture yet. */
export interface Sentence {
  readonly runs: readonly Run[];
  readonly concerns: Concern;
  /** What it tells that a picture might say too, the first the one it is for. */
  readonly tells: readonly Told[];
  /** The picture of a caution, which is chosen with its words. */
  readonly meaning: Meaning | null;
}

/** Easy read: longer sentences are harder (Department of Health, Making written information easier, 2010). */
export const mostWords = 15;

export const plain = (text: string): Run => ({ text, strong: false });
export const strong = (text: string): Run => ({ text, strong: true });

export const countWords = (runs: readonly Run[]): number =>
  runs
    .map((run) => run.text)
    .join("")
    .split(/\s+/)
    .filter((word) => word !== "").length;

/** True for a sentence short enough: with one word kept free for "First," or "Then" before it, or without. */
export const fits = (runs: readonly Run[], most: number = mostWords - 1): boolean => countWords(runs) <= most;

/** The sentence of these runs, with its full stop. */
export const sentence = (concerns: Concern, runs: readonly Run[], ...tells: readonly Told[]): Sentence => ({
  concerns,
  runs: [...runs, plain(".")],
  tells,
  meaning: null,
});

/** A field with no words: a bug or a regimen beyond us, and never a sentence that leaves the field out. */
export class Unsayable extends Error {}

/** "on Mondays, take 2 tablets" as the beginning of a sentence, and after a lead as its going on. */
export const withFirst = (runs: readonly Run[], change: (letter: string) => string): readonly Run[] => {
  const [run, ...others] = runs;
  return [{ ...run!, text: change(run!.text[0]!) + run!.text.slice(1) }, ...others];
};

/** Takes what a destructuring has left: a field that is added and not handled does not compile. */
export const nothingElse = (_rest: Record<string, never>): void => {};
