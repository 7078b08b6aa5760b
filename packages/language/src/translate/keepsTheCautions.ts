// language/translate: cautions read back, each held against what the instructions mean, before they leave.
import type { Regimen } from "@plainlabel/directions";
import { isPause } from "../english/pause.ts";
import { mergedForm } from "../english/spokenForm.ts";
import { type Aside, readAside } from "../readTranslated/asides.ts";
import type { InstructionPhrase } from "./instructions.ts";
import { instructionsOf } from "./instructionsOf.ts";
import type { Phrases } from "./Phrases.ts";

/** An instruction as it would be read: how near to food is no part of that, as in a calendar. */
const asRead = (phrase: InstructionPhrase): Aside => {
  if ("caution" in phrase) return { caution: phrase.caution, told: phrase.told ?? {} };
  if ("foods" in phrase) return { foods: phrase.foods.map(({ food }) => food) };
  const { reasons, last } = phrase;
  return { reasons, last: reasons.length === 1 ? null : last };
};

/** The same for the same meaning: with what is told in the order of its names. */
const keyOf = (aside: Aside): string => {
  if (!("caution" in aside)) return JSON.stringify(aside);
  const told = Object.entries(aside.told).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    aside.caution,
    ...told.map(([name, value]) => [
      name,
      typeof value === "string" ? value.replace("\u00A0", " ") : [value.low, value.high, value.unit],
    ]),
  ]);
};

/** What the instructions of one step mean, each once, as it would be read. */
const meantBy = (instructions: readonly InstructionPhrase[]): readonly string[] => [
  ...new Set(instructions.map((one) => keyOf(asRead(one)))),
];

/** Whether the sentences beside the calendar say these instructions, step by step, in their order, and nothing else. */
export const sayInstructions = (
  sentences: readonly string[],
  steps: readonly (readonly InstructionPhrase[])[],
  phrases: Phrases,
): boolean => {
  const meant = steps.flatMap(meantBy);
  const read = sentences.map((sentence) => readAside(sentence, phrases));
  return read.length === meant.length && read.every((one, at) => one !== null && keyOf(one) === meant[at]);
};

/** Whether they say the cautions of a regimen. */
export const keepsTheCautions = (sentences: readonly string[], regimen: Regimen, phrases: Phrases): boolean =>
  sayInstructions(
    sentences,
    mergedForm(regimen)
      .steps.filter((step) => !isPause(step))
      .map(instructionsOf),
    phrases,
  );
