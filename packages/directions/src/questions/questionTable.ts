// directions/questions: every question with its words and its closed answers, one row a code. All draft.

import type { AnswerChoice, Question, QuestionCode } from "./Question.ts";

export interface QuestionRow {
  /** The question, one plain sentence for the professional. "{n}" is the number that the words name. */
  readonly detail: string;
  /** What would help, one plain sentence. */
  readonly help: string;
  /** Every answer there is, in the order shown; "{n}" as in `detail`. A question may offer fewer of them, never others. */
  readonly answers: readonly AnswerChoice[];
  /** "draft": no pharmacist has reviewed the wording and the answers yet. */
  readonly status: "draft";
}

/** Offered by every question: nothing is settled beyond what the prescriber wrote. */
export const asPrescribed = "as-prescribed";

const leave: AnswerChoice = { id: asPrescribed, label: "Leave as prescribed" };

/** The questions there are. The page docs/questions.md is made from this table. */
export const questionTable: Readonly<Record<QuestionCode, QuestionRow>> = {
  "divide-daily-amount": {
    detail: "The directions give an amount for the day; when is it taken?",
    help: "Choose all at once, or name the times of day with amounts that add up to it.",
    answers: [
      { id: "all-at-once", label: "All at once, once a day" },
      { id: "named-times", label: "Divided over these times of day", needs: "moments" },
      leave,
    ],
    status: "draft",
  },
  "which-schedule": {
    detail: "Words and dose say, or may say, different schedules; which one holds?",
    help: "Ask the prescriber which is right, then choose it.",
    answers: [
      { id: "words", label: "The words are right" },
      { id: "structure", label: "The dose is right" },
      { id: asPrescribed, label: "Leave as prescribed: print the words alone" },
    ],
    status: "draft",
  },
  "which-side": {
    detail: "The directions do not name the side; which one is it?",
    help: "Ask the person or the prescriber, then choose the side.",
    answers: [
      { id: "left", label: "Left" },
      { id: "right", label: "Right" },
      { id: "both", label: "Both" },
      leave,
    ],
    status: "draft",
  },
  "which-strengths": {
    detail: "The dose is given as a weight; how many of which strength make it up?",
    help: "Name each strength that is supplied and how many of it make one dose.",
    answers: [{ id: "counts", label: "These many of each strength", needs: "counts" }, leave],
    status: "draft",
  },
  "what-follows": {
    detail: "The directions end with a numbered week or day, or with a pause; what comes after it?",
    help: "Ask the prescriber whether the person stops, goes on with the last dose or starts again.",
    answers: [
      { id: "stop", label: "Stop" },
      { id: "continue", label: "Go on with the last dose" },
      { id: "start-again", label: "Start again with the first dose" },
      leave,
    ],
    status: "draft",
  },
  "fraction-of-week": {
    detail: "A number over 7 may be a length or days of each week; which is meant?",
    help: "Choose what is meant, or ask the prescriber.",
    answers: [
      { id: "for-{n}-days", label: "For {n} days" },
      { id: "{n}-days-a-week", label: "On {n} days of each week" },
      leave,
    ],
    status: "draft",
  },
  "fraction-of-day": {
    detail: "A number over 24 may be the hours between doses or a number in 24 hours; which is meant?",
    help: "Choose what is meant, or ask the prescriber.",
    answers: [
      { id: "every-{n}-hours", label: "Every {n} hours" },
      { id: "{n}-in-24-hours", label: "{n} in 24 hours" },
      leave,
    ],
    status: "draft",
  },
  "fraction-of-year": {
    detail: "A number over 52 or 12 may be a length or the time between doses; which is meant?",
    help: "Choose what is meant, or ask the prescriber.",
    answers: [
      { id: "for-{n}-weeks", label: "For {n} weeks" },
      { id: "every-{n}-weeks", label: "Every {n} weeks" },
      { id: "for-{n}-months", label: "For {n} months" },
      { id: "every-{n}-months", label: "Every {n} months" },
      leave,
    ],
    status: "draft",
  },
  "one-over-two": {
    detail: "1/2 without a unit may be a half, or 1 or 2; which is meant?",
    help: "Choose what is meant, or ask the prescriber.",
    answers: [{ id: "half", label: "Half of one" }, { id: "one-or-two", label: "1 or 2" }, leave],
    status: "draft",
  },
  "weekly-amount": {
    detail: "The directions give an amount for the week; is all of it taken on one day?",
    help: "Ask the prescriber, unless the medicine is always taken once a week.",
    answers: [{ id: "once-a-week", label: "All of it, once a week" }, leave],
    status: "draft",
  },
  "words-not-read": {
    detail: "Words beside the dose are not understood; what becomes of them?",
    help: "Read them, and ask the prescriber where they may change or stop the dose.",
    answers: [
      { id: "leave-off", label: "They say nothing of taking it: leave them off the label" },
      { id: "no-label", label: "They change or stop the dose: make no label" },
      { id: asPrescribed, label: "Leave as prescribed: they change nothing and stay as they are" },
    ],
    status: "draft",
  },
};

interface Asking {
  readonly code: QuestionCode;
  readonly path: string;
  readonly words: string;
  /** The number named by a fraction. */
  readonly number?: string;
  /** The answers that can be carried out here, by their ids in the table; "as-prescribed" always can. */
  readonly offers: readonly string[];
}

/** The table's row as a question about these words. */
export const questionOf = ({ code, path, words, number = "", offers }: Asking): Question => {
  const { detail, help, answers } = questionTable[code];
  const filled = (text: string): string => text.replaceAll("{n}", number);
  return {
    code,
    path,
    words,
    detail: filled(detail),
    help,
    answers: answers
      .filter(({ id }) => id === asPrescribed || offers.includes(id))
      .map((choice) => ({ ...choice, id: filled(choice.id), label: filled(choice.label) })),
  };
};

/** Questions of one code and path are told apart by their place, from 1. */
export const numbered = (questions: readonly Question[]): readonly Question[] => {
  const alike = (one: Question, other: Question): boolean =>
    one.code === other.code && one.path === other.path;
  return questions.map((question, at) => {
    if (questions.filter((other) => alike(question, other)).length === 1) return question;
    const nth = questions.slice(0, at).filter((other) => alike(question, other)).length + 1;
    return { ...question, nth };
  });
};
