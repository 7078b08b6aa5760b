// directions/sentence: the words of a step that are kept as they were typed.
import { spelledOut } from "../lexicon/spelledOut.ts";
import type { Kind, Of } from "./placement.ts";
import type { Part, Taking } from "./Taking.ts";

/** What a clause of each kind leaves to be kept word for word, beside the fields it fills. */
const wordsKept: { readonly [K in Kind]: (clause: Of<K>) => string | readonly string[] | null } = {
  action: ({ kept }) => kept,
  dose: ({ dose }) => dose.instruction,
  slots: ({ instruction }) => instruction,
  food: ({ instruction, alsoBefore }) => [instruction, alsoBefore].filter((words) => words !== null),
  instruction: ({ typed }) => typed,
  directed: ({ typed }) => typed,
  mostInAll: ({ typed }) => typed,
  inOneDose: ({ typed }) => typed,
  reason: ({ typed }) => typed,
  madeOf: () => null,
  times: ({ kept }) => kept ?? null,
  each: () => null,
  every: () => null,
  clock: () => null,
  weekdays: () => null,
  otherDays: () => null,
  notDaily: () => null,
  notThatDay: ({ typed }) => typed,
  daysAWeek: () => null,
  monthDays: () => null,
  cycleDays: () => null,
  turn: () => null,
  alternating: () => null,
  later: () => null,
  event: () => null,
  once: ({ kept }) => kept ?? null,
  cycle: () => null,
  sameTime: () => null,
  asNeeded: ({ kept }) => kept ?? null,
  most: () => null,
  mostBare: () => null,
  mostDoses: () => null,
  atOnce: () => null,
  leastGap: () => null,
  duration: () => null,
  forDoses: () => null,
  stage: () => null,
  courseDays: () => null,
  again: () => null,
  taper: () => null,
  mayChange: ({ typed }) => typed,
  /* "mcg" is never kept as it is. */
  otherStrength: ({ typed }) => spelledOut(typed),
  change: ({ typed }) => typed,
  wear: ({ kept }) => kept ?? null,
  route: () => null,
  site: () => null,
  record: () => null,
  opening: () => null,
  after: () => null,
  ending: () => null,
};

/** The words of one clause that are kept. */
export const keptOf = <K extends Kind>(clause: Of<K>): readonly string[] => {
  const kept = (wordsKept as { readonly [L in Kind]: (clause: Of<L>) => string | readonly string[] | null })[
    clause.kind as K
  ](clause);
  return kept === null ? [] : [kept].flat();
};

/** What is kept word for word, in the order of the words; reasons only where they are no reason of a need. */
export const instructionsFrom = (part: Part, taking: Taking): readonly string[] => {
  const reasons = new Set<object>(taking.every("reason"));
  taking.every("instruction");
  taking.every("directed");
  taking.every("mostInAll");
  taking.every("record");
  return part.flatMap(({ clause }) => {
    const words = keptOf(clause);
    return clause.kind === "reason" && !reasons.has(clause) ? [] : words;
  });
};
