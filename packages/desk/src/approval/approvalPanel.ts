// approval: from initials to paper: approve, print, and print again with a reason. The same beside every label of the desk.
import { type Html, html } from "@plainlabel/page";
import { keysOf } from "../shell/shortcuts.ts";
import type { Approval } from "./Approval.ts";
import { reprintReasons } from "./reprintReasons.ts";

/** The page behind the label's code, once it is there. */
export interface PageBehind {
  readonly id: string;
  /** ISO day on which it ends. */
  readonly until: string;
}

export interface ApprovalPanel {
  readonly initials: string;
  /** Of the label shown; null: none yet, or of another. */
  readonly approval: Approval | null;
  /** How many questions are open: while there is one, nothing can be approved. */
  readonly open: number;
  readonly page: PageBehind | null;
  /** Where the finished file comes from. */
  readonly printAt: string;
  /** The words of the button that says it is printed, and how to go on when it was. */
  readonly printed: string;
  readonly goOn: Html | null;
  /** Where a sheet of A4 beside the label comes from; null: nowhere. */
  readonly sheetAt: string | null;
  /** Printing again was refused for want of a reason. */
  readonly needsReason: boolean;
}

const asking = (initials: string): Html =>
  html`<div class="field"><label for="initials">Your initials</label><span class="hint" id="initials-hint">You have compared the label with the prescription.</span><input id="initials" name="initials" value="${initials}" autocomplete="off" maxlength="80" aria-describedby="initials-hint" aria-keyshortcuts="${keysOf("initials")}"></div>
<p class="doing"><button class="key" name="do" value="approve" aria-keyshortcuts="${keysOf("approve")}">Approve this label</button></p>`;

/** The button is there and off, with the reason, so that nobody looks for it. */
const notYet = (initials: string, open: number): Html =>
  html`<input type="hidden" name="initials" value="${initials}">
<p class="noticed" id="not-yet">Not to be approved yet: ${open === 1 ? "one question is" : `${open} questions are`} open. Answer ${open === 1 ? "it" : "them"} first; until then the label is a draft in the prescriber's words.</p>
<p class="doing"><button class="key" name="do" value="approve" disabled aria-describedby="not-yet">Approve this label</button></p>`;

const behind = ({ id, until }: PageBehind): Html =>
  html`<p>The code opens its page until ${until}. <a href="/desk/links/${id}" target="_blank">Look at its link, or withdraw it</a></p>`;

const sheet = ({ sheetAt }: ApprovalPanel): Html | null =>
  sheetAt === null
    ? null
    : html`<button formaction="${sheetAt}" formtarget="_blank">A4 sheet beside it</button>`;

const printing = (panel: ApprovalPanel): Html => {
  const { printAt, printed, goOn } = panel;
  return html`<p class="doing"><button class="key" formaction="${printAt}" formtarget="_blank" data-then="printed" aria-keyshortcuts="${keysOf("print")}">Print</button>
<button name="do" value="printed" id="printed">${printed}</button>${sheet(panel)}${goOn}</p>`;
};

const wrong = html`<span class="wrong" id="again-wrong">Say why it is printed again.</span>`;

const printingAgain = (panel: ApprovalPanel): Html => {
  const { printAt, goOn, needsReason } = panel;
  return html`<p role="status">The print button was used for it. Look whether the paper is there and whole.</p>
<p class="doing">${goOn}${sheet(panel)}</p>
<details class="again"${needsReason ? html` open` : null}><summary>Print it again</summary>
<div class="field"><label for="again">Why it is printed again</label>
<span class="hint" id="again-hint">The audit trail keeps the reason, and nothing of the label. The print is the same to the last dot.</span>
${needsReason ? wrong : null}
<select id="again" name="again" aria-describedby="again-hint${needsReason ? " again-wrong" : ""}" aria-invalid="${needsReason ? "true" : "false"}"${needsReason ? html` data-first` : null}><option value="">Not chosen</option>${reprintReasons.map(
    ([code, words]) => html`<option value="${code}">${words}</option>`,
  )}</select></div>
<p class="doing"><button formaction="${printAt}" formtarget="_blank" data-then="after-again" aria-keyshortcuts="${keysOf("print")}">Print again</button>
<button class="small" name="do" value="show" id="after-again">It is printed again</button></p></details>`;
};

export const approvalPanel = (panel: ApprovalPanel): Html => {
  const { approval, page, initials, open } = panel;
  if (open > 0) return notYet(initials, open);
  if (approval === null) return asking(initials);
  return html`<input type="hidden" name="initials" value="${initials}"><p class="approved">Approved by ${approval.by}. DRAFT is off.</p>
${page === null ? null : behind(page)}
${approval.printed ? printingAgain(panel) : printing(panel)}`;
};

/** Stands beside a draft whose code is not made yet. */
export const sampleNote: Html = html`<p class="noticed">The code and the address below it are samples and open nothing. They are made when you approve; then the label is shown with them, as it prints.</p>`;
