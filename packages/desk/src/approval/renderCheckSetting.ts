// approval: the page where a pharmacy says whether its labels are checked by somebody else before they are printed.
import type { Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { workField, workText } from "../label/workFields.ts";
import { momentOf } from "../links/linkWords.ts";
import { deskPage } from "../shell/deskPage.ts";
import { noApprover, type TypedApprover } from "./Approver.ts";
import { decidingRoles, type TypedDecision } from "./CheckSetting.ts";

/** What a pharmacy said last. */
export interface CheckSaid {
  readonly on: boolean;
  /** Registration numbers. */
  readonly by: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface CheckSettingView {
  readonly csrf: string;
  /** The operator of the service asks for it, and the pharmacy cannot do without it. */
  readonly byOperator: boolean;
  /** null: this pharmacy never said. */
  readonly said: CheckSaid | null;
  /** As it was sent, where it was refused. */
  readonly typed: TypedDecision | null;
  readonly refusals: readonly Refusal[];
  readonly done: boolean;
}

export const saidBy = ({ by, at }: CheckSaid): string => `by ${by.join(" and ")}, ${momentOf(at)}`;

const person = (
  who: "first" | "second",
  legend: string,
  typed: TypedApprover,
  refusals: readonly Refusal[],
): Html => {
  const field = (part: "name" | "role" | "registration", label: string) => ({
    ...{ id: `${who}-${part}`, label },
    wrong: refusals.filter(({ path }) => path === `/${who}/${part}`),
  });
  return html`<fieldset><legend>${legend}</legend><div class="row who">${workText(field("name", "Name"), typed.name)}
${workField(
  field("role", "As"),
  (tied) =>
    html`<select id="${who}-role" name="${who}-role" ${tied}><option value="">Not chosen</option>${decidingRoles.map(
      (role) => html`<option value="${role}"${role === typed.role ? html` selected` : null}>${role}</option>`,
    )}</select>`,
)}
${workText(field("registration", "Registration"), typed.registration)}</div></fieldset>`;
};

const formOf = ({ csrf, said, typed, refusals }: CheckSettingView): Html => {
  const isOn = said?.on === true;
  const first = typed?.first ?? noApprover;
  return html`<form method="post" action="/desk/second-check" class="fill decide">
<input type="hidden" name="csrf" value="${csrf}">
${person("first", isOn ? "Who decides to do without it" : "Who decides that it is wanted", first, refusals)}
${isOn ? person("second", "Who decides it with them", typed?.second ?? noApprover, refusals) : null}
<p class="hint">${isOn ? "It takes two people, each a pharmacist or a dispensing doctor." : "A pharmacist or a dispensing doctor."} It is noted with the registration numbers, and holds at once for everybody of this pharmacy.</p>
<p class="doing"><button class="key" name="do" value="${isOn ? "off" : "on"}">${isOn ? "Do without the second check" : "Ask for a second check"}</button></p>
</form>`;
};

const stateOf = ({ byOperator, said }: CheckSettingView): string => {
  if (byOperator) return "It is asked for by the operator of this service, and cannot be done without here.";
  if (said === null) return "It is not asked for. Nobody of this pharmacy has decided about it yet.";
  return said.on ? `It is asked for, ${saidBy(said)}.` : `It is not asked for: turned off ${saidBy(said)}.`;
};

export const renderCheckSetting = (view: CheckSettingView): string =>
  deskPage({
    ...{ title: "Second check", here: "/desk/second-check", keys: [] },
    main: html`<h1>Second check</h1>
${view.done ? html`<p class="message" role="status" tabindex="-1" data-first>It is noted, and holds from now on.</p>` : null}
<p>Where it is asked for, no label, sheet or batch is printed here before somebody other than who approved has checked it.</p>
<p class="message"><b>${stateOf(view)}</b></p>
${view.refusals.length === 0 ? null : html`<p class="message wrong" role="alert" tabindex="-1" data-first>Nothing was changed. Why stands beside the fields.</p>`}
${view.byOperator ? null : formOf(view)}`,
  });
