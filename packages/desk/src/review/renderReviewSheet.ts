// review: sheets for a pharmacist on screen and on paper: an entry a page, each sentence beside its fact, with
// boxes. One file, which needs nothing else.
import type { ReviewFact, ReviewItem, ReviewSheet, ReviewSign } from "@plainlabel/content";
import { type Html, html } from "@plainlabel/page";
import { sentenceLists } from "../information/EntryForm.ts";
import { reviewSheetScript } from "./reviewSheetScript.ts";
import { reviewSheetStyle } from "./reviewSheetStyle.ts";

const headings: Readonly<Record<ReviewItem["part"], string>> = {
  ...sentenceLists,
  sign: "Signs, most urgent first (the words and the urgency come from the table of signs)",
};

const seenWords = (seen: boolean | null): string =>
  seen === null
    ? "which of the pages below says it was not recorded"
    : seen
      ? "seen on this page"
      : "no page that says it was seen";

const page = (source: { readonly title: string; readonly address: string } | null): Html | null =>
  source === null
    ? null
    : html` <a href="${source.address}" rel="noreferrer noopener">${source.title}</a><span class="address">${source.title === source.address ? null : ` ${source.address}`}</span>`;

const fact = ({ key, text, seen, source }: ReviewFact): Html =>
  html`<li><p>${text}</p><p class="from"><b>${key}</b>${page(source)}: ${seen === false ? html`<strong>${seenWords(seen)}</strong>` : seenWords(seen)}</p></li>`;

const evidenceWords = {
  seen: "a page with this sign and an urgent action was seen",
  weak: "a page was seen, and says it otherwise",
  unseen: "no page was seen",
} as const satisfies Record<ReviewSign["evidence"], string>;

const signFacts = ({ id, evidence, source, why, pageSays }: ReviewSign): Html =>
  html`<li><p class="from"><b>${id}</b> in the table: ${evidence === "seen" ? evidenceWords[evidence] : html`<strong>${evidenceWords[evidence]}</strong>`}${source === null ? null : html`, ${source}`}</p>${
    pageSays === null ? null : html`<p>The page says: ${pageSays}</p>`
  }${why === null ? null : html`<p>Why: ${why}</p>`}</li>`;

const giver = (toGiver: readonly string[] | null): Html | null =>
  toGiver === null
    ? null
    : html`<p class="giver">To somebody who gives it: ${toGiver.length === 0 ? "nothing" : toGiver.join(" ")}</p>`;

const box = (id: string, name: string): Html =>
  html`<input type="checkbox" data-box="${id}" aria-label="Right: ${name}">`;

const row = ({ id, told, toGiver, forms, picture, facts, sign }: ReviewItem): Html => html`<tr>
<td class="box">${box(id, told.join(" "))}</td>
<td><p class="told">${told.join(" ")}</p>${giver(toGiver)}${
  forms === null ? null : html`<p class="giver">Only for: ${forms.join(", ")}</p>`
}${picture === null ? null : html`<p class="giver">With the picture: ${picture}</p>`}</td>
<td>${
  facts.length + (sign === null ? 0 : 1) === 0
    ? html`<p class="from">Rests on no fact: it stands in every entry, or the pharmacy wrote it.</p>`
    : html`<ul>${sign === null ? null : signFacts(sign)}${facts.map(fact)}</ul>`
}</td>
</tr>`;

const parts = (items: readonly ReviewItem[]): readonly Html[] =>
  [...new Set(items.map(({ part }) => part))].map(
    (part) => html`<tbody><tr class="part"><th colspan="3" scope="colgroup">${headings[part]}</th></tr>
${items.filter((item) => item.part === part).map(row)}</tbody>`,
  );

/** A doubt without the key of its fact and without "seen: false": both stand in the table below. */
const inWords = (doubt: string): string =>
  doubt
    .replace(/^No page seen yet for \S+: /, "No page was seen that says this: ")
    .replace(/ \(seen: false\)$/, "");

const toCheckFirst = ({ toCheck }: ReviewSheet): Html | null =>
  toCheck.length === 0
    ? null
    : html`<section class="first"><h3>Look at these first</h3>
<p>Tick each when you have looked at it yourself and what people are told below is right.</p>
<ul>${toCheck.map(({ id, text }) => html`<li><label>${box(id, inWords(text))} ${inWords(text)}</label></li>`)}</ul></section>`;

const notes = (name: string): Html =>
  html`<p class="screen-only notes"><label>What is wrong, and what it should say <textarea data-notes rows="3" maxlength="5000" aria-label="What is wrong with ${name}, and what it should say"></textarea></label></p>`;

const signature = html`<div class="paper-only lines"><p>Name</p><p>Role</p><p>Registration</p><p>Date</p><p>Signature</p></div>`;

const entry = (
  sheet: ReviewSheet,
): Html => html`<article data-entry data-substance="${sheet.substance}" data-words="${sheet.words}" data-sheet="${sheet.sheet}">
<h2>${sheet.name}</h2>
<p>${sheet.forms.join(", ")}. ${sheet.status === "draft" ? "Draft: nobody has signed it." : "Signed."} Version ${sheet.version}. Sheet <code>${sheet.sheet.slice(0, 12)}</code></p>
${toCheckFirst(sheet)}
<table><thead><tr><th scope="col">Right</th><th scope="col">What people are told</th><th scope="col">What it rests on</th></tr></thead>
${parts(sheet.items)}</table>
${
  sheet.unused.length === 0
    ? null
    : html`<section><h3>Facts that no sentence uses</h3><ul>${sheet.unused.map(
        ({ fact: { key, text }, reason }) => html`<li><b>${key}</b> ${text} (${reason})</li>`,
      )}</ul></section>`
}
<section class="pages"><h3>Pages that the facts were gathered from</h3>
<p>When a page was read stands in its name, where that was recorded. Other dates are not known.</p><ul>${sheet.sources.map((source) => html`<li>${page(source)}</li>`)}</ul></section>
${notes(sheet.name)}
<p class="count screen-only" aria-live="polite"></p>
${signature}
</article>`;

const who = html`<fieldset class="screen-only"><legend>Who reviews</legend>
<label>Name <input id="name" autocomplete="name" maxlength="100"></label>
<label>Role <input id="role" maxlength="100" placeholder="pharmacist"></label>
<label>Registration number <input id="registration" maxlength="20"></label>
<label>Date of the review <input id="on" type="date"></label></fieldset>`;

/**
 * The whole file. On screen boxes are ticked and the review is saved as a file for
 * `plainlabel content sign`; on paper each entry begins a page, with room for a
 * signature. It asks nothing of any other place.
 */
export const renderReviewSheet = (sheets: readonly ReviewSheet[]): string =>
  `<!doctype html>\n${
    html`<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Review of medicine information</title><style>${{ html: reviewSheetStyle }}</style></head>
<body><header><h1>Review of medicine information</h1>
<p>Compare each sentence with what it rests on, and with the current BNF, the NHS page and the leaflet. Tick what is right as it stands. An entry is signed only when every box of it is ticked; leave the box empty where something is wrong, and write below the entry (on paper beside it) what.</p>
<p>You sign exactly the words on this sheet. If a word, a fact or a sign changes before the file is read in, it is not taken; if it changes afterwards, the entry is a draft again.</p>
${who}
<p class="screen-only doing"><button type="button" id="save">Save this review as a file</button> <label>Go on with a saved one <input type="file" id="open" accept="application/json,.json"></label></p>
<p id="said" role="status" class="screen-only"></p>
<p class="screen-only">Then give the file to whoever runs the service. They read it in by <code>plainlabel content sign plainlabel-review.json</code>, which signs what is ticked whole and says what is not, with what you wrote.</p></header>
<main>${sheets.map(entry)}</main>
<script>${{ html: reviewSheetScript }}</script></body></html>\n`.html
  }`;
