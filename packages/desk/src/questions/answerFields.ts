// questions: the answers of a form, as ticked and typed, and the answers of a request that they become.

import { answerDetailsOf, type Question } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";

/** One answer as it stands in the form. */
export interface TypedAnswer {
  readonly question: string;
  readonly path: string;
  /** "" where the question has none. */
  readonly nth: string;
  /** The id of the answer; "" while none is ticked. */
  readonly answer: string;
  /** Times with amounts, or counts with strengths, as typed. */
  readonly details: string;
}

export interface TypedAnswers {
  /** The directions and the medicine that the questions were asked of: of any other these are no answers. */
  readonly of: string;
  readonly list: readonly TypedAnswer[];
}

export const noAnswers: TypedAnswers = { of: "", list: [] };

/** Most questions of one label. */
const most = 20;

/** `end`: what the names of fields end with, where several items stand in one form. */
export const readAnswers = (fields: URLSearchParams, end = ""): TypedAnswers => {
  const text = (name: string): string => (fields.get(name + end) ?? "").trim();
  const places = Array.from({ length: most }, (_, place) => place);
  return {
    of: fields.get(`answers-of${end}`) ?? "",
    list: places
      .filter((place) => text(`question-${place}`) !== "")
      .map((place) => ({
        question: text(`question-${place}`),
        path: text(`question-path-${place}`),
        nth: text(`question-nth-${place}`),
        answer: text(`answer-${place}`),
        details: text(`answer-details-${place}`),
      })),
  };
};

/** What a question is asked of, whether or not it is a sound request yet. */
export interface Asked {
  readonly directions: {
    readonly text?: string | undefined;
    readonly dosage?: readonly unknown[] | undefined;
  };
  readonly medicine: Partial<Record<"name" | "strength" | "form", string | undefined>>;
}

/** The directions and the medicine, as the form remembers what was asked about them. */
export const askedAbout = ({ directions, medicine }: Asked): string =>
  JSON.stringify([
    directions.text ?? "",
    directions.dosage ?? [],
    medicine.name ?? "",
    medicine.strength ?? "",
    medicine.form ?? "",
  ]);

/** The `answers` of the request, not yet judged; nothing where none is ticked, or the directions are others by now. */
export const answersOf = (typed: TypedAnswers, request: Asked): { readonly answers?: readonly unknown[] } => {
  if (typed.of !== askedAbout(request)) return {};
  const answers = typed.list
    .filter(({ answer }) => answer !== "")
    .map((one) => ({
      question: one.question,
      path: one.path,
      ...(/^\d{1,2}$/.test(one.nth) ? { nth: Number(one.nth) } : {}),
      answer: one.answer,
      ...answerDetailsOf(one),
    }));
  return answers.length === 0 ? {} : { answers };
};

const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`;

/** What tells a question from the others, carried beside its radio buttons. */
export const heldQuestion = ({ code, path, nth }: Question, place: number, end: string): Html =>
  html`${hidden(`question-${place}${end}`, code)}${hidden(`question-path-${place}${end}`, path)}${
    nth === undefined ? null : hidden(`question-nth-${place}${end}`, String(nth))
  }`;

/** All of them carried on, where their fields do not stand on the page. */
export const heldAnswers = ({ of, list }: TypedAnswers, end: string): readonly Html[] =>
  list.length === 0
    ? []
    : [
        hidden(`answers-of${end}`, of),
        ...list.flatMap((one, place) => [
          hidden(`question-${place}${end}`, one.question),
          hidden(`question-path-${place}${end}`, one.path),
          hidden(`question-nth-${place}${end}`, one.nth),
          hidden(`answer-${place}${end}`, one.answer),
          hidden(`answer-details-${place}${end}`, one.details),
        ]),
      ];
