// directions/questions: which answer is to which question; one that fits none is refused, never ignored.

import type { Refusal } from "../refusal.ts";
import type { Answer, AnswerChoice, Question, QuestionCode } from "./Question.ts";

/** The codes of refusals about answers: they stop the request, where other reasons only print the words as written. */
export const answerRefusalCodes = [
  "answer-unknown-question",
  "answer-unknown",
  "answer-twice",
  "answer-does-not-add-up",
] as const;

export type AnswerRefusalCode = (typeof answerRefusalCodes)[number];

/** Whether a refusal is about an answer. Its path begins with "/answers". */
export const isAnswerRefusal = ({ code }: Refusal): boolean =>
  (answerRefusalCodes as readonly string[]).includes(code);

/** A refusal about an answer; `path` leads on from "/answers". */
export const answerRefusal = (
  code: AnswerRefusalCode,
  path: string,
  detail: string,
  help: string,
): Refusal => ({ code, path: `/answers${path}`, detail, help });

/** An answer and its place in the list that was sent. */
export interface Placed {
  readonly answer: Answer;
  readonly at: number;
}

export interface Settled extends Placed {
  readonly question: Question;
}

export interface Matched {
  readonly settled: readonly Settled[];
  readonly refusals: readonly Refusal[];
}

const isAbout =
  ({ path, nth }: Answer) =>
  (question: Question): boolean =>
    (path === undefined || path === question.path) && (nth === undefined || nth === (question.nth ?? 1));

const listed = (choices: readonly AnswerChoice[]): string => choices.map(({ id }) => `"${id}"`).join(", ");

const needed: Readonly<Record<NonNullable<AnswerChoice["needs"]>, string>> = {
  moments: "Send the times of day and how much at each.",
  counts: "Send each strength and how many of it.",
};

/** What an answer must bring beside its id, and must not. */
const detailsOf = ({ answer, at }: Placed, choice: AnswerChoice): readonly Refusal[] =>
  (["moments", "counts"] as const).flatMap((name) => {
    const given = (answer[name] ?? []).length > 0;
    if (given === (choice.needs === name)) return [];
    return [
      given
        ? answerRefusal(
            "answer-does-not-add-up",
            `/${at}/${name}`,
            `The answer "${choice.id}" takes no ${name}.`,
            "Leave them out, or choose the answer that needs them.",
          )
        : answerRefusal(
            "answer-does-not-add-up",
            `/${at}`,
            `The answer "${choice.id}" needs ${name}.`,
            needed[name],
          ),
    ];
  });

const unknownQuestion = (at: number, several: readonly Question[]): Refusal =>
  several.length > 1
    ? answerRefusal(
        "answer-unknown-question",
        `/${at}`,
        "The answer fits several questions.",
        'Send the "path" and "nth" of the question that it answers.',
      )
    : answerRefusal(
        "answer-unknown-question",
        `/${at}/question`,
        "This question was not asked of these directions.",
        "Answer the questions that the directions leave open, by their code and path, and no others.",
      );

/** The answers to these questions, all of one code. Each question is settled once at most. */
export const matchAnswers = (
  code: QuestionCode,
  questions: readonly Question[],
  answers: readonly Answer[],
): Matched => {
  const settled: Settled[] = [];
  const refusals: Refusal[] = [];
  answers.forEach((answer, at) => {
    if (answer.question !== code) return;
    const about = questions.filter(isAbout(answer));
    const [question] = about;
    if (question === undefined || about.length > 1) {
      refusals.push(unknownQuestion(at, about));
      return;
    }
    const choice = question.answers.find(({ id }) => id === answer.answer);
    if (choice === undefined) {
      const detail = `"${answer.answer}" is no answer to this question.`;
      const help = `Send one of ${listed(question.answers)}.`;
      refusals.push(answerRefusal("answer-unknown", `/${at}/answer`, detail, help));
    } else if (settled.some((other) => other.question === question)) {
      const detail = "This question is answered twice.";
      refusals.push(answerRefusal("answer-twice", `/${at}`, detail, "Send one answer to each question."));
    } else {
      const faults = detailsOf({ answer, at }, choice);
      refusals.push(...faults);
      if (faults.length === 0) settled.push({ question, answer, at });
    }
  });
  return { settled, refusals };
};
