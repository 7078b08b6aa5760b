// language/translate: what the instructions of a step say beside its doses, as phrases that every table has.
import type { Step } from "@plainlabel/directions";
import { isInsideCapsule } from "../english/keptWords.ts";
import { Unsayable } from "../english/Sentence.ts";
import { stepInstructions } from "../english/stepInstructions.ts";
import { doingOf } from "./doses.ts";
import { type InstructionPhrase, phrasesOfInstruction } from "./instructions.ts";

/**
 * In the order in which they are said. That only the inside of a capsule is breathed in is said by its verb. Throws
 * `Unsayable` of an instruction that no table has.
 */
export const instructionsOf = (step: Step): readonly InstructionPhrase[] => {
  const isInside = doingOf(step) === "inhale capsule";
  return stepInstructions(step).others.flatMap((words) => {
    if (isInside && isInsideCapsule(words)) return [];
    const found = phrasesOfInstruction(words);
    if (found === null) throw new Unsayable(`There are no words for the instruction “${words}”.`);
    return found;
  });
};
