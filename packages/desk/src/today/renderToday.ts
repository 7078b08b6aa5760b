// today: the home of the desk: today's labels on the left, the one that is chosen on the right, below the bar
// that says what is next. The browser fills it; without script it says where to go.
import type { StockName } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import type { Approver } from "../approval/Approver.ts";
import { noApprover } from "../approval/Approver.ts";
import { type CheckSaid, saidBy } from "../approval/renderCheckSetting.ts";
import { deskPage } from "../shell/deskPage.ts";
import { keysOf, type ShortcutName } from "../shell/shortcuts.ts";
import { setUp } from "../sides/setUp.ts";
import { personsSheets } from "./personsSheets.ts";
import { groupWords, rowGroups } from "./rowFacts.ts";

export interface TodayView {
  /** The mark of the session. */
  readonly csrf: string;
  /** ISO day. */
  readonly today: string;
  /** A second check was turned off of late; null: it was not. */
  readonly checkOff: CheckSaid | null;
  readonly stock: StockName | null;
  readonly approver: Approver | null;
}

const keys: readonly ShortcutName[] = [
  ...(["step", "change", "later", "initials", "print", "bag", "next", "today"] as const),
];

const inWords = (today: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(`${today}T00:00:00Z`));

const ways: Html = html`<p class="ways"><a class="btn go" href="/desk/new">New label <kbd>${keysOf("next")}</kbd></a><a class="btn" href="/desk/prescription">Prescription</a><a class="btn" href="/desk/batches">Many labels</a></p>`;

/** What can be done with the row that is chosen, beside what its bar says. */
const rowActs: Html = html`<p class="row-acts" id="row-acts" hidden><button type="button" class="btn small" id="row-change" aria-keyshortcuts="E">Change <kbd>E</kbd></button><button type="button" class="btn small" id="keep-for-later" aria-keyshortcuts="${keysOf("later")}">Keep for later <kbd>${keysOf("later")}</kbd></button><button type="button" class="btn small" id="row-bag" aria-keyshortcuts="${keysOf("bag")}" hidden>Print with a bag label <kbd>${keysOf("bag")}</kbd></button><button type="button" class="btn small" id="row-sheet" hidden>A sheet for the person</button><button type="button" class="btn small" id="row-off">Take off the list</button></p>`;

/** Shown while the bar leads to it: what came from elsewhere says nothing of warnings. */
const noneNeeded: Html = html`<p class="tick" id="none-needed" hidden><input type="checkbox" id="no-warnings" value="yes"><label for="no-warnings">No warning is needed</label></p>`;

/** One body for each group, which the script fills. Its heading row holds what is done with all of the group. */
const bodies: Html = html`${rowGroups.map(
  (group) =>
    html`<tbody role="rowgroup" data-group="${group}" hidden><tr role="row" class="group"><th scope="rowgroup" role="rowheader" colspan="4"><span class="tag ${group}">${groupWords[group].sign} ${groupWords[group].name} <span data-count></span></span>${group === "print" ? html`<button type="button" class="btn small" id="print-all" hidden></button>` : null}</th></tr></tbody>`,
)}`;

const list: Html = html`<div class="filters" id="filters" role="group" aria-label="Which labels are listed" hidden></div>
<p class="message urgent" id="today-wrong" role="alert" hidden></p>
<p class="empty" id="today-empty">The list is being opened.</p>
${rowActs}
${noneNeeded}
<table class="today-list" id="today-list" role="table" aria-labelledby="today-title" hidden><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Person and medicine</th><th scope="col" role="columnheader">Prescribed, and on the label</th><th scope="col" role="columnheader">From</th><th scope="col" role="columnheader">Labels</th></tr></thead>
${bodies}</table>`;

const withoutScript: Html = html`<div class="no-script box"><p>The list of today's labels needs script in this browser. Without it nothing that you type is kept, and labels are made one at a time:</p>
<ul><li><a href="/desk/new">Make a label</a></li><li><a href="/desk/prescription">Go through a prescription</a></li><li><a href="/desk/batches">Make many labels</a></li></ul></div>`;

/** Until a row is chosen. */
const beside = ({ stock, approver }: TodayView): Html =>
  html`<section class="pane look" id="look" data-part aria-labelledby="look-title"><div class="head"><h2 id="look-title">The label</h2></div><p class="empty">The label that you choose in the list stands here.</p>${setUp({ stock, approver, wrongApprover: [], typedApprover: noApprover })}</section>`;

const bar: Html = html`<section class="bar" id="bar" data-part aria-label="What is next"><p class="step state" id="bar-state" hidden></p><div class="step"><p class="said"><b>No label is chosen.</b> <span>Choose one in the list, or begin a new one.</span></p><p class="act"><a class="btn go" href="/desk/new" data-next aria-keyshortcuts="${keysOf("step")}">New label</a></p></div></section>`;

/** Copied into the window that asks which sheet is printed. */
const sheetChoice = (
  today: string,
): Html => html`<template id="sheet-choice"><fieldset><legend>What is printed?</legend>
${Object.entries(personsSheets).map(
  ([name, { label, least, says, file }]) =>
    html`<p class="tick"><input type="radio" name="sheet-kind" id="sheet-kind-${name}" value="${name}" data-least="${least}" data-says="${says}" data-file="${file}"><label for="sheet-kind-${name}">${label}</label></p>`,
)}
<p class="field short"><label for="sheet-first-day">The week begins on</label><input type="date" id="sheet-first-day" value="${today}" min="${today}" required></p></fieldset></template>`;

export const renderToday = (view: TodayView): string =>
  deskPage({
    title: "Today",
    here: "/",
    keys,
    labelForm: "label-form",
    isWork: true,
    main: html`<form method="post" action="/desk/new" id="label-form" data-desk-form="today">
<input type="hidden" name="csrf" value="${view.csrf}">
<div id="row-fields" hidden></div>
${sheetChoice(view.today)}
<div class="work today">
<section class="pane list-side" aria-labelledby="today-title">
<div class="head"><h1 id="today-title">Today <span class="hint">${inWords(view.today)}</span></h1>${ways}</div>
${view.checkOff === null ? null : html`<p class="message" id="check-off">Labels are printed here without a <a href="/desk/second-check">second check</a>: it was turned off ${saidBy(view.checkOff)}.</p>`}
${withoutScript}
<div class="script-only" hidden>${list}</div>
</section>
${beside(view)}
</div>
${bar}
<div id="row" data-part hidden></div>
</form>`,
  });
