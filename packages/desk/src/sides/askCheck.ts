// sides: who checks an approved label before it is printed, where a second check is wanted.
import type { Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { approverRoles } from "../approval/Approver.ts";
import type { SecondCheck } from "../approval/SecondCheck.ts";
import { workField, workText } from "../label/workFields.ts";

const wrongAt = (refusals: readonly Refusal[], part: string): readonly Refusal[] =>
  refusals.filter(({ path }) => path === `/checker/${part}`);

/** Initials are typed for every check, as for every approval. */
export const askCheck = ({ typed, wrong }: SecondCheck): Html =>
  html`<section class="ask" id="ask-check" tabindex="-1" aria-labelledby="ask-check-title"><h2 id="ask-check-title">Second check</h2>
<p class="hint">Somebody else than who approved compares every part and reads every label. Nothing is printed before.</p>
<div class="row who">${workText({ id: "checker-name", label: "Your name", wrong: wrongAt(wrong, "name") }, typed.name)}
${workField(
  { id: "checker-role", label: "As", wrong: wrongAt(wrong, "role") },
  (tied) =>
    html`<select id="checker-role" name="checker-role" ${tied}><option value="">Not chosen</option>${approverRoles.map(
      (role) => html`<option value="${role}"${role === typed.role ? html` selected` : null}>${role}</option>`,
    )}</select>`,
)}
${workText({ id: "checker-registration", label: "Registration", wrong: wrongAt(wrong, "registration") }, typed.registration)}
${workText({ id: "checker-initials", label: "Initials", wrong: wrongAt(wrong, "initials") }, "", html` maxlength="4"`)}</div>
<p class="doing"><button class="btn go" name="do" value="check">I have checked it</button></p></section>`;

/** What still stands between an approved label and the printer. */
export const openCheck = (current: { readonly check?: SecondCheck }): SecondCheck | null =>
  current.check === undefined || current.check.done ? null : current.check;
