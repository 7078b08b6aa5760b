// directions/questions: words and structure that say different schedules, once a professional says which holds.

import { additions, compareRegimens } from "../agreement/compareRegimens.ts";
import { joinTextAndStructure } from "../agreement/joinTextAndStructure.ts";
import { accepted, type Outcome, type Refusal, refused } from "../refusal.ts";
import { describeRegimen } from "../regimen/describeRegimen.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { noTiming, type Regimen, regimenOf, type Step } from "../regimen/Regimen.ts";
import { needsNoAmount } from "../sentence/product.ts";
import { matchAnswers } from "./matchAnswers.ts";
import type { Answer, AnsweredQuestion, Question } from "./Question.ts";
import { asPrescribed, numbered, questionOf } from "./questionTable.ts";

/** Words and structure that were read and do not agree. */
export interface Disagreement {
  readonly path: string;
  readonly text: Regimen;
  readonly structure: Regimen;
}

const doseFields: ReadonlySet<string> = new Set(["amount", "unit", "dailyTotal"]);
const timeFields: ReadonlySet<string> = new Set([
  "times",
  "every",
  "slots",
  "weekdays",
  "daysAWeek",
  "monthDays",
  "cycleDays",
  "event",
  "once",
  "cycle",
  "sameTime",
  "straightAway",
  "preferably",
]);

/** What a schedule is made of: the fields that an answer may take from the structure. */
const scheduleFields: ReadonlySet<string> = new Set([...doseFields, ...timeFields, "duration"]);

/**
 * Whether the two differ by their schedules alone, step by step. Where they also
 * differ in a place, a way of use, a ceiling or "as needed", or in the number of
 * steps, no choice of a schedule settles it, and the words are printed.
 */
export const differsBySchedule = (text: Regimen, structure: Regimen): boolean => {
  const { relation, differences } = compareRegimens(text, structure);
  const told = differences.filter(
    (difference) => !(difference.relation === "structure-has-more" && additions.includes(difference.field)),
  );
  return (
    relation === "conflict" &&
    told.every(
      ({ field, relation: one }) =>
        scheduleFields.has(field) || (one === "text-has-more" && additions.includes(field)),
    )
  );
};

type Schedule = Pick<
  Step,
  "amount" | "unit" | "timing" | "duration" | "dailyTotal" | "strengthNote" | "strengthOfOne"
>;

const hasDose = ({ amount, timing }: Step): boolean =>
  amount !== null || [...timing.slots, ...timing.clockTimes].some((moment) => moment.amount !== null);

const hasTimes = ({ timing, dailyTotal }: Step): boolean => dailyTotal || !isDeepEqual(timing, noTiming);

/** Whether the two say one dose, and whether they say one time; where one of them is silent they do not. */
const sameIn = (fields: ReadonlySet<string>, text: Step, structure: Step): boolean =>
  !compareRegimens(regimenOf([text]), regimenOf([structure])).differences.some(({ field }) =>
    fields.has(field),
  );

/**
 * The schedule of the one that holds. A dose belongs to its times: neither is
 * taken from the side that was not chosen where the two differ in the other, so
 * that no label says a schedule which nobody prescribed. A length that only one
 * side names stays, and so does a noun of the same amount. null: the side that
 * was chosen leaves its dose or its times open.
 */
const scheduleOf = (holds: Step, other: Step): Schedule | null => {
  const dosed = hasDose(holds) || !sameIn(timeFields, holds, other) ? holds : other;
  const timed = hasTimes(holds) || !sameIn(doseFields, holds, other) ? holds : other;
  const measured = [holds, other].some(({ action }) => !needsNoAmount.has(action));
  const open = (!hasDose(dosed) && measured) || (!hasTimes(timed) && holds.asNeeded === null);
  if (open) return null;
  const oneAmount = isDeepEqual(holds.amount, other.amount) || dosed === other;
  return {
    amount: dosed.amount,
    unit: holds.unit ?? (oneAmount ? other.unit : null),
    timing: timed.timing,
    duration: holds.duration ?? other.duration,
    dailyTotal: holds.dailyTotal,
    strengthNote: dosed.strengthNote,
    strengthOfOne: dosed.strengthOfOne,
  };
};

/** Both sides, each with the schedule that was chosen, joined as any two that agree; refused where they still differ. */
const withOneSchedule = (text: Step, structure: Step, schedule: Schedule, path: string): Outcome<Regimen> =>
  joinTextAndStructure(
    accepted(regimenOf([{ ...text, ...schedule }])),
    accepted(regimenOf([{ ...structure, ...schedule }])),
    path,
  );

/**
 * The regimen as the answer says: one schedule, and everything else that either side says. null: it leaves a part
 * of it open.
 */
const withSchedule = (
  { text, structure, path }: Disagreement,
  choice: "words" | "structure",
): Outcome<Regimen> | null => {
  const steps: Outcome<Regimen>[] = [];
  for (const [at, words] of text.steps.entries()) {
    const coded = structure.steps[at]!;
    const schedule = choice === "words" ? scheduleOf(words, coded) : scheduleOf(coded, words);
    if (schedule === null) return null;
    steps.push(withOneSchedule(words, coded, schedule, path));
  }
  const faults = steps.flatMap((step) => (step.ok ? [] : step.refusals));
  return faults.length > 0
    ? refused(...faults)
    : accepted(regimenOf(steps.flatMap((step) => (step.ok ? step.value.steps : []))));
};

/** The question which of two schedules holds; one that is not whole by itself is not offered. */
export const askSchedule = (disagreement: Disagreement): Question => {
  const { path, text, structure } = disagreement;
  return questionOf({
    code: "which-schedule",
    path,
    words: `Words: ${describeRegimen(text)}. Coded dose: ${describeRegimen(structure)}.`,
    offers: (["words", "structure"] as const).filter((choice) => withSchedule(disagreement, choice) !== null),
  });
};

/** Words beside a coded dose, with their place. */
export interface LeftWords {
  readonly path: string;
  readonly words: string;
}

/** What came of the questions which schedule holds, and of words that were not read. */
export interface Schedules {
  readonly open: readonly Question[];
  readonly answered: readonly AnsweredQuestion[];
  readonly refusals: readonly Refusal[];
  /** What was chosen at each place, for reading once more. */
  readonly chosen: Joining["chosen"];
  /** Words that may say another schedule, and were left as prescribed. */
  readonly left: readonly LeftWords[];
}

/** What an answer may choose for the words or the schedule at one place. */
type Choice = "words" | "structure" | "leave-off" | "no-label";

const choices: ReadonlySet<string> = new Set<Choice>(["words", "structure", "leave-off", "no-label"]);

const isChoice = (answer: string): answer is Choice => choices.has(answer);

/** Words beside a coded dose: the dose holds without them, or nothing but the words is printed. */
const askWords = ({ path, words, whole }: Joining["beside"][number]): Question =>
  questionOf({ code: "which-schedule", path, words, offers: whole ? ["structure"] : [] });

/** Words that were not read: a note stands on no label, so it cannot be left off. */
const askUnread = ({ path, words, printed }: Joining["unread"][number]): Question =>
  questionOf({
    code: "words-not-read",
    path,
    words,
    offers: printed ? ["leave-off", "no-label"] : ["no-label"],
  });

const byPath = <T extends { readonly path: string }>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [one.path, one])).values(),
];

/** Matches the answers to the disagreements and the words that a reading met. */
export const settleSchedules = (
  { met, beside, unread }: Pick<Joining, "met" | "beside" | "unread">,
  answers: readonly Answer[],
): Schedules => {
  const words = byPath(beside).map(askWords);
  const schedules = numbered([...met.map(askSchedule), ...words]);
  const matched = [
    { questions: schedules, ...matchAnswers("which-schedule", schedules, answers) },
    ...[numbered(byPath(unread).map(askUnread))].map((questions) => ({
      questions,
      ...matchAnswers("words-not-read", questions, answers),
    })),
  ];
  const settled = matched.flatMap((one) => one.settled);
  const places = new Set(words.map(({ path }) => path));
  return {
    open: matched.flatMap(({ questions }) =>
      questions.filter((question) => !settled.some((one) => one.question === question)),
    ),
    answered: settled.map(({ question, answer }) => ({ question, answer })),
    refusals: matched.flatMap((one) => one.refusals),
    chosen: new Map(
      settled.flatMap(({ question, answer: { answer } }) =>
        isChoice(answer) ? [[question.path, answer] as const] : [],
      ),
    ),
    left: settled.flatMap(({ question: { code, path, words: said }, answer: { answer } }) =>
      code === "which-schedule" && answer === asPrescribed && places.has(path) ? [{ path, words: said }] : [],
    ),
  };
};

/** How text and structure are joined: what to choose at a place where they disagree, and whom to tell of it. */
export interface Joining {
  readonly chosen: ReadonlyMap<string, Choice>;
  /** Filled while reading, in order. */
  readonly met: Disagreement[];
  /**
   * Words beside a coded dose that may say another schedule, or that an answer has set aside; `whole`: the dose
   * holds without them. Filled while reading.
   */
  readonly beside: { readonly path: string; readonly words: string; readonly whole: boolean }[];
  /** Words beside a coded dose that were not read, or that an answer has settled. Filled while reading. */
  readonly unread: { readonly path: string; readonly words: string; readonly printed: boolean }[];
}

/** A reading that has met nothing yet. */
export const newJoining = (chosen: Joining["chosen"] = new Map()): Joining => ({
  chosen,
  met: [],
  beside: [],
  unread: [],
});

/** `joinTextAndStructure`, and where the schedules differ the one that was chosen. */
export const joinAsAnswered = (
  text: Outcome<Regimen>,
  structure: Outcome<Regimen>,
  path: string,
  { chosen, met }: Joining,
): Outcome<Regimen> => {
  const joined = joinTextAndStructure(text, structure, path);
  if (joined.ok || !text.ok || !structure.ok || !differsBySchedule(text.value, structure.value))
    return joined;
  const disagreement = { path, text: text.value, structure: structure.value };
  met.push(disagreement);
  const choice = chosen.get(path);
  if (choice !== "words" && choice !== "structure") return joined;
  const chosenOne = withSchedule(disagreement, choice) ?? joined;
  return chosenOne.ok ? accepted(chosenOne.value, [...text.findings, ...structure.findings]) : chosenOne;
};
