// sides: what is asked once: which labels are in the printer of this computer, and who approves in this sign-in.
import type { Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { approverRoles, type TypedApprover } from "../approval/Approver.ts";
import { workField, workText } from "../label/workFields.ts";
import { stockButtons } from "../shell/labelsInPrinter.ts";
import type { Sides } from "./Sides.ts";

export const askStock: Html = html`<section class="ask" id="ask-stock" tabindex="-1" aria-labelledby="ask-stock-title"><h2 id="ask-stock-title">Which labels are in the printer?</h2>
<p class="hint">Asked once. This computer remembers it; it stands at the top of every page.</p>
${stockButtons(null)}</section>`;

const wrongAt = (refusals: readonly Refusal[], part: string): readonly Refusal[] =>
  refusals.filter(({ path }) => path === `/approver/${part}`);

export const askWho = (typed: TypedApprover, wrong: readonly Refusal[]): Html =>
  html`<section class="ask" id="ask-who" tabindex="-1" aria-labelledby="ask-who-title"><h2 id="ask-who-title">Who approves?</h2>
<p class="hint">Asked once for each sign-in. It is noted with what you approve; your initials are typed each time.</p>
<div class="row who">${workText({ id: "approver-name", label: "Your name", wrong: wrongAt(wrong, "name") }, typed.name)}
${workField(
  { id: "approver-role", label: "As", wrong: wrongAt(wrong, "role") },
  (tied) =>
    html`<select id="approver-role" name="approver-role" ${tied}><option value="">Not chosen</option>${approverRoles.map(
      (role) => html`<option value="${role}"${role === typed.role ? html` selected` : null}>${role}</option>`,
    )}</select>`,
)}
${workText({ id: "approver-registration", label: "Registration", wrong: wrongAt(wrong, "registration") }, typed.registration)}</div>
<p class="doing"><button class="btn" name="do" value="who">I approve labels here</button></p></section>`;

/** Asks for the labels in the printer and who approves; null where both are known. */
export const setUp = ({
  stock,
  approver,
  wrongApprover,
  typedApprover,
}: Pick<Sides, "stock" | "approver" | "wrongApprover" | "typedApprover">): Html | null =>
  stock !== null && approver !== null
    ? null
    : html`${stock === null ? askStock : null}${approver === null ? askWho(typedApprover, wrongApprover) : null}`;
