// batches: one batch: how far it is, what has no label, its files, and its end, which is asked for twice.
import { type Html, html } from "@plainlabel/page";
import { momentOf } from "../links/linkWords.ts";
import { deskPage } from "../shell/deskPage.ts";
import type { BatchItemCompared, BatchItemRefused, BatchView } from "./BatchView.ts";

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const progress = ({ state, items, made, refused, failed, labels }: BatchView): Html => {
  const tried = made + refused + failed;
  if (state !== "done")
    return html`<p>${tried} of ${many(items, "item", "items")} done.</p>
<progress max="${items}" value="${tried}" aria-label="Items done"></progress>
<p class="no-script">This page does not change by itself. <a href="">Look again</a></p>`;
  return html`<p>${made === items ? "Every item has its labels" : `${made} of ${many(items, "item", "items")} have labels`}: ${many(labels, "label", "labels")}.</p>
${made === items ? null : html`<p class="wrong" role="alert">${many(items - made, "item has", "items have")} no label. ${items - made === 1 ? "It is" : "They are"} not in the file.</p>`}`;
};

const oneWithout = ({ place, person, medicine, refusals }: BatchItemRefused): Html => html`<tr>
<th scope="row">${place}</th><td>${person}</td><td>${medicine}</td>
<td>${refusals.map(({ detail, help, path }) => html`<p>${detail} ${help}${path === "" ? null : html` <code class="path">${path}</code>`}</p>`)}</td>
</tr>`;

/** With a scroll of its own: four columns do not fit a narrow window. */
const withoutLabel = (items: readonly BatchItemRefused[]): Html | null =>
  items.length === 0
    ? null
    : html`<div class="refused"><h2 id="without-title">Items without a label</h2>
<p>Make these by another way, or correct them and send them again.</p>
<div class="scrolls" role="region" aria-labelledby="without-title" tabindex="0"><table>
<thead><tr><th scope="col">Item</th><th scope="col">Person</th><th scope="col">Medicine</th><th scope="col">Why</th></tr></thead>
<tbody>${items.map(oneWithout)}</tbody></table></div></div>`;

const files = ({ id, state, made }: BatchView): Html | null =>
  state !== "done" || made === 0
    ? null
    : html`<section class="paste" aria-labelledby="files-title"><h2 id="files-title">The labels</h2>
<p>In the order of the file, proved again now. Print at 100 %.</p>
<p class="doing"><a class="key" href="/desk/batches/${id}/labels.pdf" target="_blank" rel="noopener">Open the labels as one file to print (new window)</a>
<a href="/desk/batches/${id}/labels.zip">A zip with a file for each item</a></p></section>`;

const oneCompared = ({
  place,
  person,
  medicine,
  prescribed,
  label,
  findings = [],
}: BatchItemCompared): Html => html`<tr>
<th scope="row">${place}</th><td>${person}</td><td>${medicine}</td><td class="words">${prescribed}</td><td class="words">${label.join("\n")}</td>
<td>${findings.map(({ detail, help }) => html`<p>${detail} ${help}</p>`)}</td>
</tr>`;

const comparison = (items: readonly BatchItemCompared[]): Html | null =>
  items.length === 0
    ? null
    : html`<section class="paste" aria-labelledby="compare-title"><h2 id="compare-title">Compare before you hand out</h2>
<div class="scrolls" role="group" aria-label="Prescribed words and label words" tabindex="0"><table>
<thead><tr><th scope="col">Item</th><th scope="col">Person</th><th scope="col">Medicine</th><th scope="col">Prescribed</th><th scope="col">On the label</th><th scope="col">Please look at</th></tr></thead>
<tbody>${items.map(oneCompared)}</tbody></table></div></section>`;

const ending = ({ id, csrf, asking, expiresAt }: BatchView): Html =>
  asking
    ? html`<section class="refused" aria-labelledby="ask-title"><h2 id="ask-title">Erase this batch?</h2>
<p>What was sent and its labels are erased here at once. What is not made yet is not made. Pages behind the labels' codes stay.</p>
<form method="post" action="/desk/batches/${id}/erase"><input type="hidden" name="csrf" value="${csrf}">
<p class="doing"><button class="key">Erase for good</button> <a href="/desk/batches/${id}">Leave it as it is</a></p></form></section>`
    : html`<p>Keep this page open, or keep its address: the batch is erased on ${momentOf(expiresAt)}.</p>
<p class="doing"><a href="/desk/batches/${id}/erase">Erase it now</a> <a href="/desk/batches">Another batch</a></p>`;

export const renderBatch = (view: BatchView): string =>
  deskPage({
    title: view.state === "done" ? "Batch done" : "Batch under way",
    here: "/desk/batches",
    keys: [],
    main: html`<h1>${view.state === "done" ? "The batch is done" : "The batch is being made"}</h1>
${view.state === "done" ? html`<div role="status">${progress(view)}</div>` : html`<div role="status" data-under-way>${progress(view)}</div>`}
${files(view)}
${withoutLabel(view.without)}
${comparison(view.compared)}
${ending(view)}`,
  });
