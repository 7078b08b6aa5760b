// directions/questions: what only a professional can settle, as a value with a closed set of answers.

/** The questions there are. Closed: each has its words, its answers and its effect in one table. */
export const questionCodes = [
  /** "2 tablets each day": all at once, at named times, or left as prescribed. */
  "divide-daily-amount",
  /** Words and structure, or two parts of the structure, say different schedules. */
  "which-schedule",
  /** "to the operated eye", "to the affected side". */
  "which-side",
  /** "4 mg" of tablets that come in several strengths: how many of which. */
  "which-strengths",
  /** A numbered week or day, or a pause, comes last: stop, go on with this dose, or start again. */
  "what-follows",
  /** "5/7": for 5 days, or on 5 days a week. */
  "fraction-of-week",
  /** "8/24": every 8 hours, or 8 in 24 hours. */
  "fraction-of-day",
  /** "2/52", "3/12": for 2 weeks or every 2 weeks, for 3 months or every 3 months. */
  "fraction-of-year",
  /** "1/2 od": half, or 1 or 2. */
  "one-over-two",
  /** "6 tablets weekly": all of them once a week, or left as prescribed. */
  "weekly-amount",
  /** Words beside a coded dose that nobody here understands: they stay, are left off, or stop the label. */
  "words-not-read",
] as const;

export type QuestionCode = (typeof questionCodes)[number];

/** One answer that may be given. */
export interface AnswerChoice {
  /** Stable, kebab-case. "as-prescribed" is among the answers of every question. */
  readonly id: string;
  /** The answer in plain words, for the professional. */
  readonly label: string;
  /**
   * What the answer needs beside its id. "moments": the times of day and how
   * much at each, adding up to the amount. "counts": how many of which strength,
   * adding up to it. Left out: nothing.
   */
  readonly needs?: "moments" | "counts";
}

/** Something the directions leave open that no reader may settle. */
export interface Question {
  readonly code: QuestionCode;
  /** JSON pointer to the words or field it is about, as in a refusal. */
  readonly path: string;
  /** Its place among the questions of its code and path, in the order of the words, from 1. Left out: there is only one. */
  readonly nth?: number | undefined;
  /** The words it is about, as prescribed. */
  readonly words: string;
  /** The question, one plain sentence for the professional. */
  readonly detail: string;
  /** What would help, one plain sentence. */
  readonly help: string;
  readonly answers: readonly AnswerChoice[];
}

/** How a professional answered. */
export interface Answer {
  readonly question: QuestionCode;
  /** The question's path; may be left out where only one such question was asked. */
  readonly path?: string | undefined;
  /** The question's `nth`; may be left out where it has none. */
  readonly nth?: number | undefined;
  /** The id of one of its answers. */
  readonly answer: string;
  /** For an answer that needs "moments": one for each time of day, by a name of `slotNames` or a clock time. */
  readonly moments?: readonly { readonly at: string; readonly amount: string }[] | undefined;
  /** For an answer that needs "counts". */
  readonly counts?: readonly { readonly strength: string; readonly count: string }[] | undefined;
}

/** A question that was asked, and the answer that settled it. */
export interface AnsweredQuestion {
  readonly question: Question;
  readonly answer: Answer;
}
