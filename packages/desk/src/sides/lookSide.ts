// sides: the right side: each label at true size with its words, the list of the set, what is to be looked at,
// and every part compared.
import type { Finding, Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { heldApproval } from "../approval/Approval.ts";
import { notesAmong } from "../approval/notes.ts";
import { sampleNote } from "../approval/pageBehind.ts";
import { keyOfFinding } from "../approval/whyNot.ts";
import { wordsOfRefusal } from "../label/fieldRefusals.ts";
import { forTheSender } from "../prescription/forTheSender.ts";
import type { LabelDrawing } from "../prescription/PrescriptionView.ts";
import { pictureOf } from "../prescription/pictureOf.ts";
import { toldAtDesk } from "../words/toldAtDesk.ts";
import { askCheck, openCheck } from "./askCheck.ts";
import { compareTable } from "./compareTable.ts";
import { type Marks, noMarks, type ShownLabel, type Sides } from "./Sides.ts";
import { setUp } from "./setUp.ts";

/** Marks of another drawing count for nothing. */
const marksOf = ({ marks }: Sides, { digest }: ShownLabel): Marks =>
  marks.seen === digest ? marks : { ...noMarks, seen: digest };

/** One label: its drawing, and the mark that it was read. The script shows one at a time. */
const labelOf =
  (count: number, { read }: Marks, isDraft: boolean, end: string) =>
  ({ svg, words }: LabelDrawing, at: number): Html => {
    const number = at + 1;
    return html`<li class="one-label" id="label-${number}" data-label="${number}">
<figure class="paper">${pictureOf({ svg }, words)}</figure>
${isDraft ? html`<p class="tick read-mark"><input type="checkbox" id="read-${number}" name="read${end}" value="${number}"${read.includes(number) ? html` checked` : null}><label for="read-${number}">I have read label ${number} of ${count}</label></p>` : null}</li>`;
  };

/** Each doubt with its own mark. */
const doubtOf =
  ({ looked }: Marks, isDraft: boolean, end: string) =>
  (finding: Finding, at: number): Html => {
    const key = keyOfFinding(finding);
    return html`<li id="doubt-${at}">${toldAtDesk(finding)}${
      isDraft
        ? html`<span class="tick look-mark"><input type="checkbox" id="looked-${at}" name="looked${end}" value="${key}"${looked.includes(key) ? html` checked` : null}><label for="looked-${at}">I have looked at it</label></span>`
        : null
    }</li>`;
  };

const stateTags = ({ scan }: Sides, { approval }: ShownLabel): Html => {
  if (scan.expired) return html`<span class="tag bad">! Pack expired</span>`;
  return approval === null
    ? html`<span class="tag draft">DRAFT</span> <span class="tag ok fresh">✓ Up to date</span><span class="tag need old">! Out of date</span>`
    : html`<span class="tag ok">✓ Approved</span>`;
};

const shown = (sides: Sides, current: ShownLabel): Html => {
  const { drawings, findings, digest, approval } = current;
  const { scan, end } = sides;
  const { doubts: all } = notesAmong([...findings, ...scan.findings]);
  // What a question is about is settled beside the directions, and not told twice.
  const isAsked = current.readBack.questions.length > 0;
  const doubts = all.filter(({ path }) => !isAsked || !path.startsWith("/directions"));
  const marks = marksOf(sides, current);
  const isDraft = approval === null;
  return html`<div class="head"><h2 id="look-title"><span data-front-title>${drawings.length === 1 ? "The label" : `${drawings.length} labels`}</span> <span class="hint true-size">true size, as it will print</span></h2><p>${stateTags(sides, current)}</p></div>
<input type="hidden" name="seen${end}" value="${digest}">${heldApproval(approval, end)}
<div class="labels"><ol class="set-labels">${drawings.map(labelOf(drawings.length, marks, isDraft, end))}</ol></div>
${doubts.length === 0 ? null : html`<section class="box" aria-labelledby="doubts-title"><h2 id="doubts-title">To look at</h2><ul class="doubts">${doubts.map(doubtOf(marks, isDraft, end))}</ul></section>`}
${current.wrongAnswers.length === 0 ? null : html`<section class="box bad"><h2>These answers cannot be used</h2><ul>${current.wrongAnswers.map((each) => html`<li>${wordsOfRefusal(each)}</li>`)}</ul></section>`}
${compareTable(sides, current)}
${current.sampleCode ? sampleNote : null}`;
};

const nothing = (words: string): Html =>
  html`<div class="head"><h2 id="look-title">The label</h2></div><p class="empty">${words}</p>`;

const refusedList = (current: { readonly refusals: readonly Refusal[] }): Html =>
  html`<ul class="doubts box bad">${current.refusals.map((refusal) => html`<li>${wordsOfRefusal(refusal)}</li>`)}</ul>`;

const bodyOf = (sides: Sides): Html => {
  const { current, stock } = sides;
  switch (current.state) {
    case "blank":
      return nothing("It stands here in its true size, as soon as there is enough to make it.");
    case "unread":
      return nothing("No label yet. The bar below says what is missing.");
    case "unfit":
      return html`${nothing("These words make no label:")}${refusedList(current)}`;
    case "refused":
      return html`${nothing("No label can be made from this item:")}${refusedList(current)}${forTheSender(current.refusals)}<p>Ask the prescriber, or type the label.</p>`;
    case "shown":
      // On labels that nobody chose, nothing is drawn.
      return stock === null
        ? nothing("Say which labels are in the printer; then it stands here in its true size.")
        : shown(sides, current);
  }
};

const checkOf = ({ current }: Sides): Html | null => {
  const check = current.state === "shown" ? openCheck(current) : null;
  return check === null ? null : askCheck(check);
};

/** Replaced as a whole while somebody types, with every field that is its own. */
export const lookSide = (sides: Sides): Html =>
  html`<section class="pane look" id="look" data-part aria-labelledby="look-title">
${bodyOf(sides)}
${checkOf(sides)}
${setUp(sides)}
</section>`;
