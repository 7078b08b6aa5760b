// content: the fields for the professional who answers for a change.
import type { Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { textField } from "../shell/fields.ts";
import { partedBy } from "../shell/refusalsBeside.ts";
import type { TypedBy } from "./contentTypes.ts";
import { saidForForms } from "./saidForForms.ts";

/** Where refusals of these fields point. */
export const byPlaces = ["/by"] as const;

/** `step` keeps ids apart where a page has several such forms. */
export const whoAnswers = (step: string, by: TypedBy, refusals: readonly Refusal[]): Html => {
  const wrong = (field: string, wanted: string): readonly Refusal[] =>
    saidForForms(partedBy(refusals, [`/by/${field}`]).here, wanted);
  return html`<div class="pair">
${textField({ id: `${step}-name`, name: "by-name", label: "Your name", hint: null, wrong: wrong("name", "Write your name.") }, by.name)}
${textField(
  {
    id: `${step}-registration`,
    name: "by-registration",
    label: "Your registration number",
    hint: "4 to 20 letters, digits or hyphens",
    wrong: wrong("registration", "Write your number: 4 to 20 letters, digits or hyphens."),
  },
  by.registration,
)}
</div>`;
};
