// language/english: a regimen in plain sentences, one idea each, at most 15 words, and read back before they leave.

import type { Regimen, Step } from "@plainlabel/directions";
import { accepted, isDeepEqual, type Outcome, refused } from "@plainlabel/directions";
import { pictureSentences } from "../pictures/pictureSentences.ts";
import { withDaysLater } from "./daysLater.ts";
import { refuseLoneTurn, takeTurns } from "./numberedDays.ts";
import type { NumberStyle } from "./numbers.ts";
import { readSayings } from "./readSayings.ts";
import { type Saying, wordsOfSaying } from "./Saying.ts";
import { countWords, mostWords, plain, type Sentence, Unsayable, withFirst } from "./Sentence.ts";
import { sayStep } from "./sayStep.ts";
import { mergedForm, spokenOf } from "./spokenForm.ts";

export interface SayOptions {
  readonly numbers: NumberStyle;
  /** The product's form, by which a pen is told from a syringe in the pictures. */
  readonly form?: string | undefined;
}

const onWeekdays = /^On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b/;

/**
 * "On Mondays, take 3 mg. On Tuesdays, take 4 mg.": days that are named and met
 * by no other step tell by themselves that each is a dose of its own; "Also on
 * Tuesdays" could be taken for a second dose of the days before.
 */
const daysTellApart = (steps: readonly Step[], firsts: readonly Sentence[]): boolean => {
  if (takeTurns(steps)) return true;
  const days = steps.flatMap(({ timing }) => timing.weekdays);
  return (
    new Set(days).size === days.length &&
    steps.every(({ joined }) => joined !== "then") &&
    firsts.every(({ runs }) => onWeekdays.test(runs[0]!.text))
  );
};

/** "First, take", "Then take", "Also take": how a step follows the one before. */
const leading = ({ steps }: Regimen, index: number, apart: boolean): string => {
  if (index === 0) return steps.some((step) => step.joined === "then") ? "First, " : "";
  if (steps[index]!.joined === "then") return "Then ";
  return apart ? "" : "Also ";
};

const lead = (first: Sentence, words: string): Sentence => {
  if (words === "") return first;
  const [run, ...others] = withFirst(first.runs, (letter) => letter.toLowerCase());
  const runs = run!.strong ? [plain(words), run!] : [plain(words + run!.text)];
  return { ...first, runs: [...runs, ...others] };
};

/** The sentences with their pictures: a caution has its own, the others those of pictures/pictureSentences.ts. */
const pictured = (
  regimen: Regimen,
  said: readonly (Sentence & { readonly step: number })[],
  form: string | undefined,
): readonly Saying[] => {
  const pictures = pictureSentences(regimen, said, form);
  return said.map(({ runs, concerns, step, meaning }, at): Saying => {
    const picture = pictures[at] ?? null;
    return {
      runs,
      concerns,
      step,
      meaning: picture !== null && "drawn" in picture ? picture.drawn : meaning,
      drawnBefore: picture !== null && "drawnBefore" in picture,
      notDrawn: picture !== null && "why" in picture ? picture.why : null,
    };
  });
};

export const sayUnchecked = (regimen: Regimen, style: NumberStyle, form?: string): readonly Saying[] => {
  refuseLoneTurn(regimen.steps);
  const said = withDaysLater(
    regimen,
    regimen.steps.map((_, index) => sayStep(regimen, index, style)),
    style,
  );
  const apart = daysTellApart(
    regimen.steps,
    said.flatMap(([first]) => first ?? []),
  );
  const sentences = said.flatMap(([first, ...others], index) =>
    first === undefined
      ? []
      : [lead(first, leading(regimen, index, apart)), ...others].map((one) => ({ ...one, step: index })),
  );
  return pictured(regimen, sentences, form);
};

const tryStyle = (regimen: Regimen, style: NumberStyle, form?: string): Outcome<readonly Saying[]> => {
  const cannot = (detail: string): Outcome<never> =>
    refused({
      code: "cannot-be-said",
      path: "",
      detail,
      help: "The directions are printed as they were written.",
    });
  let merged: Regimen;
  let sayings: readonly Saying[];
  try {
    merged = mergedForm(regimen);
    sayings = sayUnchecked(merged, style, form);
  } catch (error) {
    if (error instanceof Unsayable) return cannot(error.message);
    throw error;
  }
  const long = sayings.find(
    (saying) => saying.concerns !== "instruction" && countWords(saying.runs) > mostWords,
  );
  if (long !== undefined) return cannot(`A sentence would be too long: “${wordsOfSaying(long)}”`);
  const read = readSayings(sayings.map(wordsOfSaying));
  if (read === null || !isDeepEqual(read, spokenOf(merged)))
    return cannot("The sentences would not say exactly what the directions mean.");
  return accepted(sayings);
};

/**
 * The sentences of a regimen, or why it cannot be said: a unit without a noun, a
 * reason or place that would make a sentence too long, or words that would be
 * read back as something else. Where words for numbers would make a sentence
 * too long, all of it is said in digits.
 */
export const trySayRegimen = (
  regimen: Regimen,
  { numbers, form }: SayOptions,
): Outcome<readonly Saying[]> => {
  const said = tryStyle(regimen, numbers, form);
  return said.ok || numbers === "digits" ? said : tryStyle(regimen, "digits", form);
};

/**
 * The sentences of a regimen that `interpretDirections` understood. Every field
 * reaches the words; one that cannot is a bug, and throws.
 */
export const sayRegimen = (regimen: Regimen, options: SayOptions): readonly Saying[] => {
  const said = trySayRegimen(regimen, options);
  if (!said.ok) throw new Error(`A regimen that was accepted cannot be said: ${said.refusals[0]?.detail}`);
  return said.value;
};
