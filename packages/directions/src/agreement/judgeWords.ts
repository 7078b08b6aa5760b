// directions/agreement: the words beside a structure, clause by clause against the steps they stand beside.
import type { Clause } from "../clauses/Clause.ts";
import type { SlotName, Step } from "../regimen/Regimen.ts";
import { clausesOf } from "./clausesOfWords.ts";
import { fitOf } from "./fitOf.ts";
import { isHarmless } from "./harmlessWords.ts";
import { isCaution, isListedCaution, sentencesOf } from "./knownWords.ts";
import { mayBeSchedule } from "./scheduleSigns.ts";

/** What words may add to a step that is silent about it; null where they add nothing. */
export interface Added {
  readonly food: Step["food"];
  readonly site: Step["site"];
  readonly sameTime: Step["timing"]["sameTime"];
  /** "In the evening" beside once a day, which no time is told for. */
  readonly slot: SlotName | null;
  /** "Before exercise" beside a dose as needed, of which nothing else says when. */
  readonly event: Step["timing"]["event"];
  /** "Then stop" after a length. */
  readonly ending: Step["ending"];
}

/** What the words of one instruction come to. */
export interface Verdict extends Added {
  /**
   * "fits": they say nothing of the schedule, or what it says already.
   * "in question": they may say another schedule. "not read": unknown words
   * without any sign of one.
   */
  readonly kind: "fits" | "in question" | "not read";
  /** They say nothing but what the steps say, or what is added to them: no need to print them too. */
  readonly said: boolean;
}

/** Nobody can check longer words against a schedule at a glance, and no label holds them. */
const mostCharacters = 2000;

/** Nothing is added. */
export const nothing: Added = {
  food: null,
  site: null,
  sameTime: null,
  slot: null,
  event: null,
  ending: null,
};

const verdict = (kind: Verdict["kind"], rest: Partial<Verdict> = {}): Verdict => ({
  kind,
  said: false,
  ...nothing,
  ...rest,
});

/** All that is added, or null where one thing is added twice. */
export const together = (parts: readonly Partial<Added>[]): Added | null => {
  const once = <Name extends keyof Added>(name: Name): Added[Name] | undefined => {
    const given = parts.flatMap((part) => (part[name] == null ? [] : [part[name]]));
    return given.length > 1 ? undefined : ((given[0] as Added[Name] | undefined) ?? null);
  };
  const [food, site, sameTime] = [once("food"), once("site"), once("sameTime")];
  const [slot, event, ending] = [once("slot"), once("event"), once("ending")];
  return food === undefined ||
    site === undefined ||
    sameTime === undefined ||
    slot === undefined ||
    event === undefined ||
    ending === undefined
    ? null
    : { food, site, sameTime, slot, event, ending };
};

const addedBy = (clause: Clause): Partial<Added> => {
  switch (clause.kind) {
    case "food":
      return { food: clause.food };
    case "site":
      return { site: clause.site };
    case "sameTime":
      return { sameTime: clause.unit };
    case "slots":
      return { slot: clause.names[0] ?? null };
    case "event":
      return { event: clause.event };
    case "ending":
      return { ending: clause.ending };
    default:
      return {};
  }
};

/** The verdict of one way to cut the words; null where a clause is against every step. */
const ofReading = (clauses: readonly Clause[], steps: readonly Step[]): Verdict | null => {
  const found = clauses.map((clause) => {
    const all = steps.map((step) => fitOf(clause, step));
    return all.find((fit) => fit === "agrees") ?? all.find((fit) => fit !== "against") ?? "against";
  });
  if (found.includes("against") || (steps.length !== 1 && found.includes("adds"))) return null;
  const added = together(clauses.filter((_, at) => found[at] === "adds").map(addedBy));
  return added === null ? null : verdict("fits", { said: !found.includes("kept"), ...added });
};

/** Wordings of food that mean what the reader of free text knows by other words. */
const plainFood = (sentence: string): string =>
  sentence.replace(/\bwith or just after\b/i, "with or after").replace(/,? or (?:a|after a) meal\.?$/i, "");

/** "Wear for 16 hours a day" says the hours without too: no cut into "wear for 16 hours" and "a day" may pass over them. */
const wearWhole = (cuts: readonly (readonly Clause[])[]): readonly (readonly Clause[])[] => {
  const whole = cuts.filter((clauses) => clauses.some(({ kind }) => kind === "wear"));
  return whole.length > 0 ? whole : cuts;
};

const ofSentence = (sentence: string, steps: readonly Step[]): Verdict => {
  const readings = wearWhole(clausesOf(plainFood(sentence))).map((clauses) => ofReading(clauses, steps));
  const fitting = readings.find((reading) => reading !== null);
  if (fitting != null) return fitting;
  if (isListedCaution(sentence) || isHarmless(sentence)) return verdict("fits");
  return verdict(readings.length > 0 || mayBeSchedule(sentence) ? "in question" : "not read");
};

/**
 * The words of an instruction against the steps they stand beside. Whatever may
 * say a dose, a time, a length, a ceiling, a stop or an exception must be said by
 * the steps already; a known caution or way of use is fine; unknown words without
 * any sign of a schedule are kept as they are.
 */
export const judgeWords = (words: string, steps: readonly Step[]): Verdict => {
  if (words.length > mostCharacters) return verdict("in question");
  const whole = ofSentence(words, steps);
  if (whole.kind === "fits") return whole;
  const parts = sentencesOf(words).map((sentence) => ofSentence(sentence, steps));
  if (parts.length === 0) return verdict("not read");
  if (parts.some(({ kind }) => kind === "in question")) return verdict("in question");
  if (parts.some(({ kind }) => kind === "not read")) return verdict("not read");
  const added = together(parts);
  return added === null
    ? verdict("in question")
    : verdict("fits", { said: parts.every(({ said }) => said), ...added });
};

const limiting: ReadonlySet<Clause["kind"]> = new Set<Clause["kind"]>([
  "most",
  "mostDoses",
  "leastGap",
  "sameTime",
  "instruction",
  "directed",
  "food",
]);

/** True for words that only limit a dose that others give. */
export const onlyLimits = (words: string): boolean =>
  sentencesOf(words).every(
    (sentence) =>
      isCaution(sentence) ||
      clausesOf(sentence).some((clauses) => clauses.every(({ kind }) => limiting.has(kind))),
  );
