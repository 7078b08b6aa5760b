// directions/questions: the words that may stand on a paper where the directions are not understood.
import { holdsWords } from "../agreement/holdsWords.ts";
import type { Directions } from "../Interpretation.ts";
import type { Refusal } from "../refusal.ts";
import type { LeftWords } from "./whichSchedule.ts";

/** What is known of the words when they are about to be printed. */
interface Known {
  readonly directions: Directions;
  /** Every line that was sent. */
  readonly lines: readonly string[];
  /** The whole of the directions in words; null: some are in coded form only. */
  readonly words: string | null;
  /** One dosage has words that the words for all do not hold. */
  readonly twofold: boolean;
  /** Words that may say another schedule, and were left as prescribed. */
  readonly left: readonly LeftWords[];
}

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

const textOf = (dosage: unknown): unknown =>
  typeof dosage === "object" && dosage !== null && "text" in dosage ? dosage.text : undefined;

/**
 * Left as prescribed: the words alone, beside which the coded dose is not
 * printed. Where a text says a schedule too, the two would stand on one paper.
 */
const leftWords = ({ directions, lines, words, left }: Known): string | null => {
  if (left.every(({ path }) => path.startsWith("/notes"))) return words;
  const texts = [directions.text, ...(directions.dosage ?? []).map(textOf)];
  const shown = left.every((one) => lines.some((line) => holdsWords(line, one.words)));
  return texts.some(isText) || !shown ? null : lines.join("\n");
};

/**
 * Words with these are not printed at all: an item that is stopped, an amount that nobody can measure or that
 * looks like a slip.
 */
const backToPrescriber: ReadonlySet<string> = new Set([
  "item-stopped",
  "likely-slip",
  "amount-not-measurable",
  "dose-too-large",
  "letter-as-digit",
]);

/**
 * The words to print for these reasons, or null: nothing. Two schedules never
 * stand on one paper, so nothing is printed before somebody answers which holds.
 */
export const printable = (reasons: readonly Refusal[], known: Known): string | null => {
  if (reasons.some(({ code }) => backToPrescriber.has(code))) return null;
  if (known.twofold && reasons.some(({ code }) => code === "text-structure-conflict")) return null;
  const said = reasons.filter(({ code }) => code === "instruction-says-schedule");
  if (said.length === 0) return known.words;
  return said.length === reasons.length &&
    said.every(({ path }) => known.left.some((one) => one.path === path))
    ? leftWords(known)
    : null;
};
