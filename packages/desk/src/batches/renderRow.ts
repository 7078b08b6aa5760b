// batches: one row of a batch as a page: left its words, to be corrected in place, right the label and the
// comparison, below the bar.
import { type Html, html } from "@plainlabel/page";
import { sidesOfLabel } from "../label/LabelView.ts";
import { workPane } from "../label/workPane.ts";
import { renderProfiles } from "../prescription/renderProfiles.ts";
import { deskPage } from "../shell/deskPage.ts";
import { keysOf, type ShortcutName } from "../shell/shortcuts.ts";
import { bar } from "../sides/bar.ts";
import { lookSide } from "../sides/lookSide.ts";
import type { Sides } from "../sides/Sides.ts";
import { factsOf, rowFactsOn, rowFactsPart, toldByForm } from "../today/rowFacts.ts";
import type { RowView } from "./BatchView.ts";
import { factsOfRow, rowWords } from "./factsOfRow.ts";
import { wordsOfRowRefusal } from "./rowWords.ts";

const keys: readonly ShortcutName[] = ["step", "scan", "initials", "print", "next", "profiles"];

const onward =
  ({ id, nextAt }: RowView) =>
  (isNext: boolean): Html =>
    nextAt === null
      ? html`<a class="btn go" href="/desk/batches/${id}" data-next data-leaves>To the whole sheet</a>`
      : html`<button class="btn${isNext ? " go" : ""}" name="do" value="onward"${isNext ? html` data-next` : null} aria-keyshortcuts="${keysOf("next")}">Next row <kbd>${keysOf("next")}</kbd></button>`;

const sidesOfRow = (view: RowView): Sides => {
  const { form, label, id, prescribed } = view;
  return {
    ...sidesOfLabel(form, label),
    prescribed: prescribed === form.directions ? "" : prescribed,
    column: "Prescribed",
    ...{ printAt: `/desk/batches/${id}/rows/label`, sheetAt: `/desk/batches/${id}/rows/sheet` },
    goOn: onward(view),
  };
};

/** Of the sheet, told until the row is changed. */
const unread = ({ unread: refusals }: RowView): Html | null =>
  refusals.length === 0
    ? null
    : html`<section class="box bad" aria-labelledby="unread-title"><h2 id="unread-title">The sheet says here</h2><ul class="doubts">${refusals.map((refusal) => html`<li>${wordsOfRowRefusal(refusal)}</li>`)}</ul></section>`;

const head = (view: RowView): Html =>
  html`<div class="head"><h1 id="work-title">Row ${view.row.row}${view.form.personName === "" ? null : html`, ${view.form.personName}`}</h1><p class="hint progress" id="progress">${view.toDo} of ${view.rows} to do</p><a href="/desk/batches/${view.id}">The whole sheet</a></div>
${unread(view)}`;

/** In the sheet's own words, where it has some. */
const prescribedOf = ({ prescribed, form }: RowView): string =>
  prescribed === "" ? form.directions : prescribed;

/** The page of one row. */
export const renderRow = (view: RowView): string => {
  const { form, label, id, row } = view;
  const { csrf, profiles, stock } = label;
  const sides = sidesOfRow(view);
  return deskPage({
    title: `Row ${row.row} of a batch`,
    here: "/desk/batches",
    keys,
    labelForm: "row-form",
    isWork: true,
    main: html`<form method="post" action="/desk/batches/${id}/rows" id="row-form" data-desk-form data-opens="bar">
<input type="hidden" name="csrf" value="${csrf}">
<input type="hidden" name="at" value="${row.at}">
<input type="hidden" name="prescribed" value="${form.prescribed}">
<div class="work">
${workPane(form, label, head(view))}
${lookSide(sides)}
${profiles === null ? null : renderProfiles(profiles, stock ?? "70x35")}
</div>
${bar(sides)}
${view.others.length === 0 ? null : html`<div id="row-others" hidden>${view.others.map((each) => html`<div${rowFactsOn(factsOfRow(view, each))}></div>`)}</div>`}
${rowFactsPart(factsOf({ ...toldByForm(form), prescribed: prescribedOf(view), from: rowWords(row.row, view.createdAt), key: `${id} ${row.at}` }, sides))}
</form>`,
  });
};
