// questions: what the directions leave open, beside the label: each with its closed answers. Nothing is ticked to begin with.

import type { Comparison, LabelRequest, Question, Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { refusalList } from "../shell/refusalsBeside.ts";
import { askedAbout, heldQuestion, type TypedAnswer, type TypedAnswers } from "./answerFields.ts";

/** How the fields that an answer needs are filled in. */
const hints: Readonly<Record<"moments" | "counts", { readonly label: string; readonly hint: string }>> = {
  moments: {
    label: "Times of day and how much then",
    hint: "morning 1, night 1; or 08:00 1, 20:00 1. They must add up to the amount prescribed.",
  },
  counts: {
    label: "How many of which strength",
    hint: "1 of 3 mg, 1 of 1 mg. They must make up the dose prescribed.",
  },
};

const typedFor = (typed: TypedAnswers, { code, path, nth }: Question): TypedAnswer | undefined =>
  typed.list.find(
    (one) => one.question === code && one.path === path && one.nth === (nth === undefined ? "" : String(nth)),
  );

const detailsField = (question: Question, typed: TypedAnswer | undefined, id: string, name: string) => {
  const needs = question.answers.find((choice) => choice.needs !== undefined)?.needs;
  if (needs === undefined) return null;
  const { label, hint } = hints[needs];
  return html`<div class="field"><label for="${id}">${label}</label><span class="hint" id="${id}-hint">${hint}</span><input id="${id}" name="${name}" value="${typed?.details ?? ""}" autocomplete="off" maxlength="300" aria-describedby="${id}-hint"></div>`;
};

const questionField = (question: Question, typed: TypedAnswer | undefined, place: number, end: string) =>
  html`<fieldset>${heldQuestion(question, place, end)}
<legend>${question.detail}</legend>
<p>In question: <strong class="words">${question.words}</strong></p>
<p class="hint">${question.help}</p>
${question.answers.map(({ id, label }) => {
  const field = `answer-${place}-${id}${end}`;
  return html`<p class="tick"><input type="radio" id="${field}" name="answer-${place}${end}" value="${id}"${typed?.answer === id ? html` checked` : null}><label for="${field}">${label}</label></p>`;
})}
${detailsField(question, typed, `answer-details-${place}${end}`, `answer-details-${place}${end}`)}
</fieldset>`;

export interface QuestionsPanel {
  readonly readBack: Comparison;
  readonly request: Pick<LabelRequest, "directions" | "medicine">;
  readonly typed: TypedAnswers;
  /** Why the answers given cannot be used. */
  readonly wrong: readonly Refusal[];
  readonly end?: string;
}

/** Every question asked, open ones first; null where nothing was asked. */
export const questionsPanel = ({
  readBack,
  request,
  typed,
  wrong,
  end = "",
}: QuestionsPanel): Html | null => {
  const asked = [...readBack.questions, ...readBack.answered.map(({ question }) => question)];
  if (asked.length === 0) return null;
  const of = askedAbout(request);
  const own = typed.of === of ? typed : { of, list: [] };
  return html`<section class="noticed" aria-labelledby="questions-title">
<h2 id="questions-title">To settle before you approve</h2>
<input type="hidden" name="answers-of${end}" value="${of}">
${wrong.length === 0 ? null : refusalList(wrong, "These answers cannot be used")}
${asked.map((question, place) => questionField(question, typedFor(own, question), place, end))}
<p><button name="do" value="show">Use these answers</button></p>
</section>`;
};
