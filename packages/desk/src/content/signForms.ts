// content: signing the words that are shown, and taking them back.
import type { Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { partedBy, refusalList } from "../shell/refusalsBeside.ts";
import type { RefusedStep, Rights, SignStep } from "./contentTypes.ts";
import { byPlaces, whoAnswers } from "./whoAnswers.ts";

export interface SignForms {
  readonly address: string;
  readonly csrf: string;
  /** What names exactly the words that are shown: a signature is for them alone. */
  readonly seen: string;
  readonly after: number;
  /** Whether this pharmacy keeps it itself, so that there is something to take back. */
  readonly own: boolean;
  /** What is signed: "these words". */
  readonly what: string;
  /** What holds once it is withdrawn, one sentence. */
  readonly withdrawn: string;
  readonly rights: Rights;
  readonly refused: RefusedStep | null;
}

const nobody = { name: "", registration: "" };

const form = (step: SignStep, it: SignForms, button: Html): Html => {
  const mine = it.refused?.step === step ? it.refused : null;
  const refusals: readonly Refusal[] = mine?.refusals ?? [];
  return html`${refusalList(partedBy(refusals, byPlaces).elsewhere, "Nothing was changed")}
<form method="post" action="${it.address}/${step}">
<input type="hidden" name="csrf" value="${it.csrf}"><input type="hidden" name="seen" value="${it.seen}"><input type="hidden" name="after" value="${it.after}">
${whoAnswers(step, mine?.by ?? nobody, refusals)}
<p class="doing">${button}</p>
</form>`;
};

/** What a session may not do is said, not hidden. */
export const signForms = (
  it: SignForms,
): Html => html`<section aria-labelledby="sign"><h2 id="sign">Mark as reviewed</h2>
${
  it.rights.change && it.rights.sign
    ? html`<p>You sign ${it.what} exactly as shown here. Any change afterwards makes a draft of it again.</p>${form("review", it, html`<button class="key">I have reviewed ${it.what}</button>`)}`
    : html`<p>The key you signed in with does not allow signing.</p>`
}</section>
${
  it.own && it.rights.change
    ? html`<details${it.refused?.step === "withdraw" ? html` open` : null}><summary><h2>Withdraw it</h2></summary><p>${it.withdrawn} Its history stays.</p>${form("withdraw", it, html`<button>Withdraw it</button>`)}</details>`
    : null
}`;

/** Told where a session may only read. */
export const readOnlyNote = ({ change }: Rights): Html | null =>
  change
    ? null
    : html`<p class="message">You can read these pages. The key you signed in with does not allow changes; ask the operator of this service for one that does.</p>`;
