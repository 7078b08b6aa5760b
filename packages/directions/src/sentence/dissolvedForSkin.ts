// directions/sentence: what is dissolved in water for the skin, which nobody drinks.
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import type { FormUse } from "../lexicon/formUses.ts";
import type { Step } from "../regimen/Regimen.ts";

const mixings: ReadonlySet<string> = new Set([
  "dissolve-in-drink",
  "disperse-in-drink",
  "mix-with-drink",
  "stir-into-drink",
  "add-to-drink",
]);

const isMixing = (words: string): boolean => mixings.has(cautionOf(words)?.id ?? "");

/** "in 4 litres of water" behind "dissolve", with its verb; other words as they are. */
export const withVerb = (words: string, action: Step["action"]): string =>
  isMixing(`${action} ${words}`) ? `${action} ${words}` : words;

/** "Dissolve 1 tablet" with words of water to dissolve it in. */
export const isMixed = ({ action, instructions }: Step): boolean =>
  (action === "dissolve" || action === "mix") &&
  instructions.some((words) => isMixing(withVerb(words, action)));

/** "in water and drink": nobody drinks it. */
export const isDrunk = ({ instructions }: Step): boolean =>
  instructions.some((words) => /\b(?:drink|drunk|take|taken|swallow|swallowed)\b/i.test(words));

/** Dissolved for the skin, and for nothing that is swallowed. */
export const isForSkin = ({ actions, places }: FormUse): boolean =>
  actions.includes("dissolve") && !places.includes("swallowed") && !places.includes("in the mouth");

/** Told that it is dissolved, or what is soaked in it. */
const saysHow = ({ action, instructions }: Step): boolean =>
  action === "dissolve" ||
  action === "mix" ||
  instructions.some((words) => isMixing(words) || /\b(?:dissolve|dilute|soak|water|solution)/i.test(words));

/** "Use 1 tablet once a day after breakfast": people have swallowed it, and nothing tells them not to. */
export const mayBeSwallowed = (step: Step, row: FormUse): boolean =>
  isForSkin(row) &&
  !["apply", "wash", "rinse", "rub"].includes(step.action) &&
  ((!saysHow(step) && step.site === null && step.route === null) || step.food !== null);

/** True where a step is still said to be dissolved in water, and so would be taken. */
export const wouldBeDrunk = (step: Step, row: FormUse): boolean => isForSkin(row) && isMixed(step);
