// language/translate: the words of one instruction: a caution with what it tells, what the medicine is for, ways to
// stand to food.
import type { Step } from "@plainlabel/directions";
import { sayPeriodIn } from "./amounts.ts";
import { cell, fill, inRow, type Words } from "./fill.ts";
import type { InstructionPhrase, ToldInCaution } from "./instructions.ts";
import type { Phrases } from "./Phrases.ts";
import { sayFoodIn } from "./when.ts";
import { withVerb } from "./withVerb.ts";

type Blanks = Readonly<Record<string, string>>;

const toldIn = ({ gap, length: lasts, ml, device }: ToldInCaution, phrases: Phrases): Blanks => ({
  ...(gap === undefined ? {} : { gap: sayPeriodIn(gap, "gap", phrases) }),
  ...(lasts === undefined ? {} : { length: sayPeriodIn(lasts, "length", phrases) }),
  ...(ml === undefined ? {} : { ml }),
  ...(device === undefined ? {} : { device }),
});

/** Without its stop. Throws `Unsayable`, where the table has no phrase. */
export const instructionIn = (phrase: InstructionPhrase, step: Step, phrases: Phrases): Words => {
  if ("caution" in phrase)
    return withVerb(phrases.cautions[phrase.caution], step, phrases, toldIn(phrase.told ?? {}, phrases));
  if ("foods" in phrase) {
    const words = phrase.foods.map(({ food: given, near }) => sayFoodIn(given, near, phrases));
    return withVerb(phrases.sentences.food, step, phrases, { food: inRow(words, phrases, "or") });
  }
  const reasons = phrase.reasons.map((reason) => cell(phrases.reasons[reason]));
  return fill(phrases.sentences.purpose, { reasons: inRow(reasons, phrases, phrase.last) });
};
