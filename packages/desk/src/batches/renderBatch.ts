// batches: one batch: how far it is, every row with how it stands, what can be printed, and its end, which is
// asked for twice.
import type { Finding } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { notesAmong } from "../approval/notes.ts";
import { momentOf } from "../links/linkWords.ts";
import { deskPage } from "../shell/deskPage.ts";
import { rowFactsOn } from "../today/rowFacts.ts";
import { partsAtDesk } from "../words/toldAtDesk.ts";
import type { BatchRow, BatchView, RowState } from "./BatchView.ts";
import { rowStates } from "./BatchView.ts";
import { factsOfRow, sheetWords } from "./factsOfRow.ts";
import { firstToDo } from "./rowsToDo.ts";

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const progress = ({ state, items, made, refused, failed }: BatchView): Html => {
  const tried = made + refused + failed;
  return state === "done"
    ? html``
    : html`<p>${tried} of ${many(items, "row", "rows")} done.</p>
<progress max="${items}" value="${tried}" aria-label="Rows done"></progress>
<p class="no-script">This page does not change by itself. <a href="">Look again</a></p>`;
};

const groupNames: Readonly<Record<RowState, string>> = {
  words: "! Needs words",
  check: "○ To check",
  approved: "✓ To print",
  printed: "✓ Printed",
};

const groupTags: Readonly<Record<RowState, string>> = {
  words: "need",
  check: "draft",
  approved: "ok",
  printed: "ok",
};

/** What is still to be looked at; once it is approved, somebody has. */
const doubtsOf = ({ findings, approved }: BatchRow): readonly Finding[] =>
  approved === "" ? notesAmong(findings).doubts : [];

const oneRow =
  (view: BatchView) =>
  (each: BatchRow): Html =>
    html`<tr role="row"${rowFactsOn(factsOfRow(view, each))}>
<th scope="row" role="rowheader"><a href="/desk/batches/${view.id}/rows?at=${each.at}">${each.person === "" ? "No name could be read" : each.person}</a>${each.medicine === "" ? null : html`<span class="note">${each.medicine}</span>`}</th>
<td role="cell">${each.prescribed === "" ? null : html`<span class="note">${each.prescribed}</span>`}${each.label.length === 0 ? null : html`<b>${each.label.join(" ")}</b>`}${each.why.map((words) => html`<b class="need-words">${words}</b>`)}${doubtsOf(each).map((doubt) => html`<span class="note">! ${partsAtDesk(doubt).detail}</span>`)}${each.approved === "" ? null : html`<span class="note">${each.approved}</span>`}${each.namedInSheet === "" ? null : html`<span class="note">The sheet names ${each.namedInSheet} for it.</span>`}</td>
<td role="cell">Row ${each.row}</td><td role="cell">${each.labels === 0 ? "–" : each.labels}</td>
</tr>`;

const group = (view: BatchView, state: RowState): Html | null => {
  const rows = view.rows.filter((each) => each.state === state);
  return rows.length === 0
    ? null
    : html`<tbody role="rowgroup"><tr role="row"><th scope="rowgroup" colspan="4" role="rowheader"><span class="tag ${groupTags[state]}">${groupNames[state]} ${rows.length}</span></th></tr>${rows.map(oneRow(view))}</tbody>`;
};

const acts = (view: BatchView): Html => {
  const first = firstToDo(view.rows);
  const ready = view.rows.filter(({ state }) => state === "approved").length;
  return html`<div class="doing">${first === undefined ? null : html`<a class="btn go" id="begin" data-first href="/desk/batches/${view.id}/rows?at=${first.at}">Check row ${first.row}</a>`}
<form method="post" action="/desk/batches/${view.id}/print" target="_blank"><input type="hidden" name="csrf" value="${view.csrf}"><button class="btn${ready > 0 && first === undefined ? " go" : ""}" id="print-all"${ready === 0 ? html` disabled` : null}>Print ${ready === 0 ? "approved rows" : many(ready, "approved row", "approved rows")}</button></form></div>`;
};

const sheet = (view: BatchView): Html =>
  html`<table class="rows of-sheet" role="table"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Person and medicine</th><th scope="col" role="columnheader">Prescribed, and on the label</th><th scope="col" role="columnheader">From</th><th scope="col" role="columnheader">Labels</th></tr></thead>${rowStates.map((state) => group(view, state))}</table>`;

/** For programs, and for a sheet that was approved by other means. */
const files = ({ id, made, items, labels, secondCheck }: BatchView): Html | null =>
  made === 0 || secondCheck
    ? null
    : html`<details class="rest"><summary>All labels as the sheet says <span class="hint">${many(labels, "label", "labels")}</span></summary>
<p>${made === items ? "Every row has its labels." : `${many(items - made, "row has", "rows have")} no label and ${items - made === 1 ? "is" : "are"} not in the file.`} What is corrected or approved here is not in it. Rows without “approved by” say DRAFT.</p>
<p class="doing"><a class="key" href="/desk/batches/${id}/labels.pdf" target="_blank" rel="noopener">Open the labels as one file to print (new window)</a>
<a href="/desk/batches/${id}/labels.zip">A zip with a file for each item</a></p></details>`;

const ending = ({ id, csrf, asking, expiresAt }: BatchView): Html =>
  asking
    ? html`<section class="refused" aria-labelledby="ask-title"><h2 id="ask-title">Erase this batch?</h2>
<p>What was sent, corrected and approved is erased here at once. What is not made yet is not made. Pages behind the labels' codes stay.</p>
<form method="post" action="/desk/batches/${id}/erase"><input type="hidden" name="csrf" value="${csrf}">
<p class="doing"><button class="key">Erase for good</button> <a href="/desk/batches/${id}">Leave it as it is</a></p></form></section>`
    : html`<p>Keep this page open, or keep its address: the batch is erased on ${momentOf(expiresAt)}.</p>
<p class="doing"><a href="/desk/batches/${id}/erase">Erase it now</a> <a href="/desk/batches">Another batch</a></p>`;

const counted = ({ rows }: BatchView): string => {
  const count = (state: RowState): number => rows.filter((each) => each.state === state).length;
  return `${many(rows.length, "row", "rows")}: ${count("words")} need words, ${count("check")} to check, ${count("approved")} to print, ${count("printed")} printed.`;
};

export const renderBatch = (view: BatchView): string => {
  const isDone = view.state === "done";
  return deskPage({
    title: isDone ? "Batch done" : "Batch under way",
    here: "/desk/batches",
    keys: [],
    main: html`<h1>${isDone ? "The batch is done" : "The batch is being made"} <span class="hint">${sheetWords(view.createdAt)}</span></h1>
${view.message === null ? null : html`<p class="message wrong" role="alert">${view.message}</p>`}
${isDone ? html`<p role="status">${counted(view)}</p>${acts(view)}${sheet(view)}${files(view)}` : html`<div role="status" data-under-way>${progress(view)}</div>`}
${ending(view)}`,
  });
};
