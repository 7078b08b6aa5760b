// language/english: one plain verb for each action, and the shorter "take it" or "use it" of the sentences after it.
import type { Action } from "@plainlabel/directions";

export interface Verb {
  /** Before an amount: "Put on 1 patch". */
  readonly withAmount: string;
  /** With no amount: "Put it on". */
  readonly alone: string;
  /** How later sentences speak of it; what is given is never said to be taken by the one who gives it. */
  readonly later: "take" | "use" | "give";
}

/*
 * "Apply", "inhale" and "insert" are not everyday words, so they are said as
 * "put on", "breathe in" and "put in"; drops are put, not instilled.
 */
const verbs: Readonly<Record<Exclude<Action, "instil" | "place">, Verb>> = {
  take: { withAmount: "Take", alone: "Take it", later: "take" },
  swallow: { withAmount: "Swallow", alone: "Swallow it", later: "take" },
  chew: { withAmount: "Chew", alone: "Chew it", later: "take" },
  suck: { withAmount: "Suck", alone: "Suck it", later: "take" },
  dissolve: { withAmount: "Dissolve", alone: "Dissolve it", later: "take" },
  drink: { withAmount: "Drink", alone: "Drink it", later: "take" },
  mix: { withAmount: "Mix", alone: "Mix it", later: "take" },
  inhale: { withAmount: "Breathe in", alone: "Breathe it in", later: "use" },
  use: { withAmount: "Use", alone: "Use it", later: "use" },
  apply: { withAmount: "Put on", alone: "Put it on", later: "use" },
  put: { withAmount: "Put", alone: "Put it in place", later: "use" },
  insert: { withAmount: "Put in", alone: "Put it in", later: "use" },
  spray: { withAmount: "Spray", alone: "Spray it", later: "use" },
  inject: { withAmount: "Inject", alone: "Inject it", later: "use" },
  rub: { withAmount: "Rub in", alone: "Rub it in", later: "use" },
  wash: { withAmount: "Wash with", alone: "Wash with it", later: "use" },
  gargle: { withAmount: "Gargle with", alone: "Gargle with it", later: "use" },
  rinse: { withAmount: "Rinse with", alone: "Rinse with it", later: "use" },
  stick: { withAmount: "Stick on", alone: "Stick it on", later: "use" },
  give: { withAmount: "Give", alone: "Give it", later: "give" },
};

/** "Take", "Use" or "Give", to begin a later sentence with. */
export const laterOf = (action: Action): string => {
  const { later } = verbOf(action);
  return `${later.charAt(0).toUpperCase()}${later.slice(1)}`;
};

export const verbOf = (action: Action): Verb =>
  verbs[action === "instil" || action === "place" ? "put" : action];

/** What may be said in a row with one dose: "Chew and swallow 1 tablet". Every verb of them is one word. */
export const chained: readonly Action[] = ["take", "swallow", "chew", "suck", "dissolve", "drink", "mix"];

/** Of a capsule for breathing in, whose shell is not: before the amount. */
export const insideCapsule = "Breathe in what is inside";

/** Of what is injected whole from what holds it: nobody injects a syringe. */
export const insideContainer = "Inject what is inside";

/** "Have 1 injection": nobody injects an injection. */
export const haveInjection = "Have";

interface Opening {
  readonly words: string;
  readonly action: Action;
  /** No amount follows. */
  readonly alone: boolean;
}

const openingsOf = ([action, verb]: [string, Verb]): readonly Opening[] => [
  { words: verb.withAmount, action: action as Action, alone: false },
  { words: verb.alone, action: action as Action, alone: true },
];

/** Every way to begin a dose, longest first, so that "Put on" is found before "Put". */
export const openings: readonly Opening[] = [
  ...Object.entries(verbs).flatMap(openingsOf),
  /* Beside a place, "on" and "in" are said once: "Put it on the face", "Stick 1 patch on the arm", "Rub it into the skin". */
  { words: "Put it", action: "put" as const, alone: true },
  { words: "Stick it", action: "stick" as const, alone: true },
  { words: "Stick", action: "stick" as const, alone: false },
  { words: "Rub it", action: "rub" as const, alone: true },
  { words: "Rub", action: "rub" as const, alone: false },
  { words: "Rinse your mouth with it", action: "rinse" as const, alone: true },
  { words: "Rinse your mouth with", action: "rinse" as const, alone: false },
  { words: insideCapsule, action: "inhale" as const, alone: false },
  { words: insideContainer, action: "inject" as const, alone: false },
  { words: haveInjection, action: "inject" as const, alone: false },
].toSorted((a, b) => b.words.length - a.words.length);
