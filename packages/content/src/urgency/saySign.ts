// urgency: a row as a reader reads it. "They" is said to somebody who gives the medicine to somebody else.
import type { SignRow, UrgencyLevel } from "./SignRow.ts";

/** Who reads: the person who takes it, or somebody who gives it to a child or to a person they care for. */
export type Reader = "taker" | "giver";

const leads: Readonly<Record<UrgencyLevel, string>> = {
  "999": "Call 999 if",
  "sugar now, then 111": "Have sugar straight away if",
  "A&E": "Go to A&E if",
  "111 mental health option": "Call 111 if",
  "111": "Call 111 if",
  "GP same day": "Call your doctor today if",
  "GP, soon": "See your doctor soon if",
  pharmacist: "Ask your pharmacist if",
};

const giverLeads: Readonly<Partial<Record<UrgencyLevel, string>>> = {
  "sugar now, then 111": "Give sugar straight away if",
  "GP same day": "Call their doctor today if",
  "GP, soon": "Call their doctor soon if",
};

/** Whoever is in such a state cannot call. */
const cannotCall = /\b(pass out|hard to wake|do not wake|have a fit|a (second )?fit (lasts|starts)|choke)\b/;

/** What whoever reads does, not the person who is ill: "Take the pack with you." */
const ofReader = /^Take .* with you\.$/;

/** How the person who is ill should rest: somebody else helps with it. */
const posture = /^(Then |If [^,]+, )?(sit|lie|rest|stand)\b/i;

/** What is done with medicines, food and sugar is done by the giver. */
const givers: readonly (readonly [RegExp, string])[] = [
  [/\b(do not|never) take\b/gi, "$1 give"],
  [/^Take no more\b/, "Give no more"],
  [/^Have (?=fruit)/, "Give "],
  [/\bhave sugar\b/, "give sugar"],
  [/\beat a snack\b/, "give a snack"],
  [/\bDo not be alone\b/, "Do not leave them alone"],
  [/\bby yourself\b/, "without asking"],
  [/\bthey were trained\b/, "you were trained"],
];

/** Whoever is beside the person who is ill is the giver: "Someone should time the fit", "someone should use it". */
const helper = /\b(?:someone (?:should|must)|they should) (\w)/gi;

/** The giver asks, tests, and would stop a medicine: "until you have asked". */
const asked = "(?! (?:have asked|ask|can|stop any|press|were trained)\\b)";
const taker = new RegExp(`\\byou\\b${asked}`, "g");

/** "You" and "they" take the same verbs, so that the words can be changed one by one. */
const asGiver = (text: string): string =>
  ofReader.test(text)
    ? text
    : givers
        .reduce((said, [takers, theirs]) => said.replace(takers, theirs), text)
        .replace(helper, (_, verb: string, at: number) => (at === 0 ? verb.toUpperCase() : verb))
        .replace(posture, (_, then: string | undefined, verb: string) =>
          then === undefined ? `Help them ${verb.toLowerCase()}` : `${then}help them ${verb}`,
        )
        .replace(/\byourself\b/g, "themselves")
        .replace(/\bYour\b/g, "Their")
        .replace(/\byour\b/g, "their")
        .replace(/\b(given to|makes?|hit|stay with) you\b/gi, "$1 them")
        .replace(/\byou(?=[.,]|$)/g, "them")
        .replace(/\bYou\b/g, "They")
        .replace(taker, "they");

const sentence = (level: UrgencyLevel, when: string, reader: Reader): string => {
  if (reader === "giver") return `${giverLeads[level] ?? leads[level]} ${asGiver(when)}.`;
  return level === "999" && cannotCall.test(when)
    ? `Someone must call 999 if ${when}.`
    : `${leads[level]} ${when}.`;
};

/** What only the person who takes it can do. */
const ofTakersOnly = /\bdrive\b/;

/** The sentences of a row in the order of a page: when to do what, what to do first, when it is worse. */
export const saySign = (
  { level, when, also = [], worse = [] }: SignRow,
  reader: Reader,
): readonly string[] => [
  ...when.map((each) => sentence(level, each, reader)),
  ...(reader === "taker" ? also : also.filter((each) => !ofTakersOnly.test(each)).map(asGiver)),
  ...worse.map((each) => sentence(each.level, each.when, reader)),
];
