// language/english: a sentence while it is made: its runs, its length in words, and what cannot be said.
import type { Concern, Run, Saying } from "./Saying.ts";

/** A saying that does not know its step yet. */
export type Sentence = Omit<Saying, "step">;

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
export const sentence = (
  concerns: Concern,
  runs: readonly Run[],
  meaning: Saying["meaning"] = null,
): Sentence => ({ concerns, runs: [...runs, plain(".")], meaning });

/** A field with no words: a bug or a regimen beyond us, and never a sentence that leaves the field out. */
export class Unsayable extends Error {}

/** "on Mondays, take 2 tablets" as the beginning of a sentence, and after a lead as its going on. */
export const withFirst = (runs: readonly Run[], change: (letter: string) => string): readonly Run[] => {
  const [run, ...others] = runs;
  return [{ ...run!, text: change(run!.text[0]!) + run!.text.slice(1) }, ...others];
};

/** Takes what a destructuring has left: a field that is added and not handled does not compile. */
export const nothingElse = (_rest: Record<string, never>): void => {};
