// language/english: which of a step's instructions narrow its time of day or its meal, and which stand as
// sentences of their own.
import type { SlotName, Step } from "@plainlabel/directions";
import type { EasySentence } from "./cautions/EasySentence.ts";
import { narrowFood, narrowMoment, sayInstruction } from "./sayInstruction.ts";

export interface StepInstructions {
  /** "first thing in the morning" in place of "in the morning". */
  readonly moments: ReadonlyMap<SlotName, string>;
  /** "at least" in "at least 30 minutes before food". */
  readonly food: string | null;
  /** The instructions that narrow neither, as the prescriber wrote them. */
  readonly others: readonly string[];
  /** Their sentences, each once. */
  readonly sentences: readonly EasySentence[];
}

/** Parts the instructions of a step. Instructions that are said by the same sentences mean exactly the same. */
export const stepInstructions = (step: Step): StepInstructions => {
  const moments = new Map<SlotName, string>();
  let food: string | null = null;
  const others: string[] = [];
  const sentences = new Map<string, EasySentence>();
  for (const words of step.instructions) {
    const moment = narrowMoment(words);
    const own = moment !== null && step.timing.slots.some(({ name }) => name === moment.slot);
    if (own && [undefined, moment.words].includes(moments.get(moment.slot))) {
      moments.set(moment.slot, moment.words);
      continue;
    }
    const closer = narrowFood(words, step.food);
    if (closer !== null && (food === null || food === closer)) {
      food = closer;
      continue;
    }
    others.push(words);
    for (const said of sayInstruction(words, step)) sentences.set(said.text, said);
  }
  return { moments, food, others, sentences: [...sentences.values()] };
};

/** What instructions say, as texts in the order they are said: equal for two steps whose instructions mean the same. */
export const spokenInstructions = (step: Step): readonly string[] => {
  const { moments, food, sentences } = stepInstructions(step);
  return [
    ...step.timing.slots.flatMap(({ name }) => moments.get(name) ?? []),
    ...(food === null ? [] : [food]),
    ...sentences.map(({ text }) => text),
  ];
};
