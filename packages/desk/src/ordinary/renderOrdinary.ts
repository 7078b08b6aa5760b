// ordinary: the page where a dispensing label is pasted or dropped, and where its lines are pointed out once.
import type { Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { deskPage } from "../shell/deskPage.ts";
import type { OrdinaryKind, OrdinaryLabel } from "./OrdinaryLabel.ts";
import { pdfCarried } from "./readOrdinaryLabel.ts";
import { longestTemplateName, type Role, roles, type Template } from "./Template.ts";

export interface OrdinaryView {
  readonly csrf: string;
  /** As it was sent. */
  readonly text: string;
  /** The fields of a label that was begun before, as they were posted; "" for none. */
  readonly begun: string;
  readonly refusals: readonly Refusal[];
  /** The pharmacy's layouts. */
  readonly templates: readonly Template[];
  /** A label that fits none of them, to be pointed out; null where there is none. */
  readonly example: {
    readonly label: OrdinaryLabel;
    /** What was chosen so far for each piece; null: nothing. */
    readonly chosen: readonly (Role | null)[];
    readonly name: string;
    /** Why what was chosen is no layout; "" before anything was. */
    readonly wrong: string;
    /** The layout is wanted for the next labels too. */
    readonly keeps: boolean;
  } | null;
  /** Layouts that fit it, where there is more than one; one is chosen by its name. */
  readonly fitting: readonly string[];
}

const asked = Object.entries(roles);

const kindWords: Readonly<Record<OrdinaryKind, string>> = { text: "text", zpl: "ZPL", pdf: "PDF" };

const line = (text: string, at: number, chosen: Role | null, isFirst: boolean): Html =>
  html`<tr role="row"><th scope="row" role="rowheader" id="line-${at}">${text}</th><td role="cell"><select name="role-${at}" aria-labelledby="line-${at}"${at === 0 && isFirst ? html` data-first` : null}><option value="">Not said yet</option>${asked.map(
    ([role, { words }]) =>
      html`<option value="${role}"${role === chosen ? html` selected` : null}>${words}</option>`,
  )}</select></td></tr>`;

/** What is wrong is that it was given no name. */
const lacksName = ({ wrong, chosen, name, keeps }: NonNullable<OrdinaryView["example"]>): boolean =>
  keeps && wrong !== "" && name === "" && chosen.every((role) => role !== null);

const pointing = (view: OrdinaryView): Html | null =>
  view.example === null
    ? null
    : html`<form method="post" action="/desk/ordinary" class="paste" id="point-form"><input type="hidden" name="csrf" value="${view.csrf}"><input type="hidden" name="begun" value="${view.begun}"><textarea name="label" hidden>
${view.text}</textarea>
<h2 id="point-title">What is what on this label?</h2>
<p>None of your layouts fits it. Say it once; the next labels of this layout are read by themselves.</p>
${view.example.wrong === "" ? null : html`<p class="wrong" role="alert" id="point-wrong" tabindex="-1"${lacksName(view.example) ? null : html` data-first`}>${view.example.wrong}</p>`}
<table class="rows" role="table" aria-labelledby="point-title"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">On the label</th><th scope="col" role="columnheader">What it is</th></tr></thead><tbody role="rowgroup">${view.example.label.pieces.map(
        ({ text }, at) => line(text, at, view.example?.chosen[at] ?? null, view.example?.wrong === ""),
      )}</tbody></table>
<p class="tick"><input type="checkbox" id="keep-layout" name="keep-layout" value="yes"${view.example.keeps ? html` checked` : null} aria-describedby="keep-layout-hint"><label for="keep-layout">Keep this layout for the next labels</label></p>
<p class="hint" id="keep-layout-hint">Kept are the words that are the same on every label, and where the others stand. No person, no medicine.</p>
<p class="field short"><label for="template-name">What you call this layout</label><input id="template-name" name="layout" value="${view.example.name}" maxlength="${longestTemplateName}" autocomplete="off"${lacksName(view.example) ? html` aria-invalid="true" aria-describedby="point-wrong" data-first` : null}></p>
<p class="doing"><button class="key" name="do" value="keep">Fill in the label</button></p></form>`;

const choosing = (view: OrdinaryView): Html | null =>
  view.fitting.length === 0
    ? null
    : html`<form method="post" action="/desk/ordinary" class="paste"><input type="hidden" name="csrf" value="${view.csrf}"><input type="hidden" name="begun" value="${view.begun}"><textarea name="label" hidden>
${view.text}</textarea><h2>More than one of your layouts fits it, each in another way. Which is it?</h2>
<p class="doing">${view.fitting.map((name, at) => html`<button name="template" value="${name}"${at === 0 ? html` data-first` : null}>${name}</button>`)}</p></form>`;

const kept = ({ templates, csrf }: OrdinaryView): Html | null =>
  templates.length === 0
    ? null
    : html`<form method="post" action="/desk/ordinary" class="paste"><input type="hidden" name="csrf" value="${csrf}"><h2>Layouts of this pharmacy</h2><ul class="plain">${templates.map(
        ({ name, kind }) =>
          html`<li>${name} <span class="hint">${kindWords[kind]}</span> <button class="small" name="forget" value="${name}">Forget it<span class="hear">: ${name}</span></button></li>`,
      )}</ul></form>`;

export const renderOrdinary = (view: OrdinaryView): string =>
  deskPage({
    title: view.refusals.length > 0 ? "Error: from the ordinary label" : "From the ordinary label",
    here: "/desk/ordinary",
    keys: ["update"],
    main: html`<h1>From the ordinary label</h1>
<p>The label of your dispensing system fills in a new label here. Everything that comes from it is marked, and looked at by you before it can be approved.</p>
${view.refusals.length === 0 ? null : html`<section class="refused" role="alert" tabindex="-1" data-first><h2>This cannot be read</h2><ul>${view.refusals.map(({ detail, help }) => html`<li>${detail} ${help}</li>`)}</ul></section>`}
${choosing(view)}
${pointing(view)}
<form method="post" action="/desk/ordinary" enctype="multipart/form-data" class="paste" id="ordinary-form"><input type="hidden" name="csrf" value="${view.csrf}">
<p class="field"><label for="label">The label, as text or ZPL</label><textarea id="label" name="label" rows="8" spellcheck="false" autocomplete="off" data-drop>
${pdfCarried(view.text) === null ? view.text : ""}</textarea></p>
<p class="field"><label for="file">Or choose a file: text, ZPL or PDF<span class="script-only" hidden>; or drop it on the field above</span></label><input type="file" id="file" name="file" accept=".txt,.zpl,.prn,.pdf,text/plain,application/pdf"></p>
<p class="doing"><button class="key" name="do" value="read" aria-keyshortcuts="Alt+U">Read this label</button></p></form>
${kept(view)}`,
  });
