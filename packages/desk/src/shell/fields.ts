// shell: fields of a form, each with its hint and with what is wrong in it.
import type { Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { fieldRefusals } from "./refusalsBeside.ts";

export interface Field {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly wrong: readonly Refusal[];
}

/** `input` is handed the attributes that tie it to its hint and to what is wrong. */
const field = ({ id, label, hint, wrong }: Field, input: Html): Html => html`<div class="field">
<label for="${id}">${label}</label>
${hint === null ? null : html`<span class="hint" id="${id}-hint">${hint}</span>`}
${fieldRefusals(wrong, `${id}-wrong`)}
${input}
</div>`;

const tied = ({ id, hint, wrong }: Field): string =>
  [hint === null ? "" : `${id}-hint`, wrong.length === 0 ? "" : `${id}-wrong`].join(" ").trim();

const invalid = ({ wrong }: Field): string => (wrong.length === 0 ? "false" : "true");

export const textField = (it: Field, value: string): Html =>
  field(
    it,
    html`<input id="${it.id}" name="${it.name}" value="${value}" autocomplete="off" aria-describedby="${tied(it)}" aria-invalid="${invalid(it)}">`,
  );

/** A file is chosen anew each time: browsers fill none in. */
export const fileField = (it: Field, accepts: readonly string[]): Html =>
  field(
    it,
    html`<input type="file" id="${it.id}" name="${it.name}" accept="${accepts.join(",")}" aria-describedby="${tied(it)}" aria-invalid="${invalid(it)}">`,
  );

export const areaField = (it: Field, value: string, rows: number): Html =>
  field(
    it,
    html`<textarea id="${it.id}" name="${it.name}" rows="${rows}" autocomplete="off" aria-describedby="${tied(it)}" aria-invalid="${invalid(it)}">${value}</textarea>`,
  );

const option = (value: string, words: string, chosen: boolean): Html =>
  chosen
    ? html`<option value="${value}" selected>${words}</option>`
    : html`<option value="${value}">${words}</option>`;

export const selectField = (
  it: Field,
  chosen: string,
  options: readonly (readonly [string, string])[],
): Html =>
  field(
    it,
    html`<select id="${it.id}" name="${it.name}" aria-describedby="${tied(it)}" aria-invalid="${invalid(it)}">${options.map(
      ([value, words]) => option(value, words, value === chosen),
    )}</select>`,
  );
