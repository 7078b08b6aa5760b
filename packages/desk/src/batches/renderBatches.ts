// batches: the page where a file of many labels is chosen or pasted.
import type { Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { deskPage } from "../shell/deskPage.ts";
import { refusalList } from "../shell/refusalsBeside.ts";

export interface BatchesView {
  readonly csrf: string;
  /** As it was sent, where it was refused. */
  readonly order: string;
  readonly refusals: readonly Refusal[];
  /** The columns of a spreadsheet: name, what to write, and whether it must be there. */
  readonly columns: readonly { readonly name: string; readonly about: string; readonly needed: boolean }[];
}

/** A page with a thousand reasons helps nobody more than one with these. */
const mostShown = 100;

const tooMany = (count: number): Html | null =>
  count <= mostShown ? null : html`<p class="wrong">${count - mostShown} more reasons are not shown.</p>`;

const columnList = (
  columns: BatchesView["columns"],
): Html => html`<details><summary>Columns of the spreadsheet</summary>
<dl>${columns.map(({ name, about, needed }) => html`<div><dt>${name}</dt><dd>${about}${needed ? " Must be there." : ""}</dd></div>`)}</dl></details>`;

export const renderBatches = ({ csrf, order, refusals, columns }: BatchesView): string =>
  deskPage({
    title: "Many labels",
    here: "/desk/batches",
    keys: ["update"],
    main: html`<h1>Many labels at once</h1>
<p>A spreadsheet, copied or saved as CSV, or a file that pharmacy software makes for us. A row that cannot be read does not stop the others: it is corrected on its own page. It is kept for a day, and encrypted.</p>
${refusalList(refusals.slice(0, mostShown), "Nothing was made")}
${tooMany(refusals.length)}
<form method="post" action="/desk/batches" class="paste">
<input type="hidden" name="csrf" value="${csrf}">
<p class="field"><label for="order">The file's text</label>
<textarea id="order" name="order" rows="12" spellcheck="false" autocomplete="off" required data-drop>
${order}</textarea></p>
<p class="field script-only" hidden><label for="file">Or choose a file, or drop it on the field above</label><input type="file" id="file" accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json" data-file-for="order"></p>
<p>Each row is read and approved here, and then printed with the others.</p>
<p class="doing"><button class="key" aria-keyshortcuts="Alt+U">Make the labels</button> <a href="/desk/batches/template.csv">An empty spreadsheet to fill in (CSV)</a></p>
</form>
${columnList(columns)}`,
  });
