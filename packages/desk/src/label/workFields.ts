// label: one field of the work side: its label, a hint beside it in small letters, and what is wrong in it.
import type { Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { wordsOfRefusal } from "./fieldRefusals.ts";

export interface WorkField {
  readonly id: string;
  /** What it is posted as; its id where it is left out. */
  readonly name?: string;
  readonly label: string;
  readonly hint?: string;
  readonly wrong: readonly Refusal[];
  readonly isWide?: boolean;
  /** Where its words came from; "" for nowhere, left out where they cannot have come. */
  readonly from?: string;
}

/** Its place is always there, so that what is wrong can be told while the field keeps its cursor. */
const said = ({ id, wrong }: WorkField): Html =>
  html`<span class="wrong" id="${id}-wrong" data-part>${[...new Set(wrong.map(wordsOfRefusal))].join(" ")}</span>`;

/** `input` is handed the attributes that tie it to what is wrong. */
export const workField = (field: WorkField, input: (tied: Html) => Html): Html => {
  const { id, label, hint, wrong, isWide, from } = field;
  const tied = html`aria-describedby="${id}-wrong"${wrong.length === 0 ? null : html` aria-invalid="true"`}`;
  return html`<div class="f${isWide === true ? " wide" : ""}"><label for="${id}">${label}${hint === undefined ? null : html` <span class="hint">${hint}</span>`}${from === undefined ? null : html` <span id="${id}-from" data-part${from === "" ? null : html` class="from"`}>${from}</span>`}</label>${input(tied)}${said(field)}</div>`;
};

export const workText = (field: WorkField, value: string, more: Html = html``): Html =>
  workField(
    field,
    (tied) =>
      html`<input type="text" id="${field.id}" name="${field.name ?? field.id}" value="${value}" autocomplete="off" ${tied}${more}>`,
  );

/** A list of words to choose from, with room for one's own. */
export const workChoice = (field: WorkField, value: string, choices: readonly string[]): Html =>
  workField(
    field,
    (tied) =>
      html`<input type="text" id="${field.id}" name="${field.id}" value="${value}" autocomplete="off" list="${field.id}-list" ${tied}><datalist id="${field.id}-list">${choices.map((choice) => html`<option value="${choice}"></option>`)}</datalist>`,
  );
